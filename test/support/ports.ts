import { createServer, type AddressInfo } from "node:net";

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const held = createServer();
  await new Promise<void>((open) => { held.listen(0, "127.0.0.1", open); });
  const { port } = held.address() as AddressInfo;
  await new Promise((closed) => { held.close(closed); });
  return port;
}
