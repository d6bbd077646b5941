import type { AddressInfo } from "node:net";
import { deskCommands } from "./commands/all.ts";
import { loadEnvironment, readConfig } from "#operations/config.ts";
import { serveDoor } from "#operations/door.ts";
import { inviteFirstManager } from "#handoff/counter.ts";
import { openHouse } from "./server.ts";
import { Unavailable } from "#errors.ts";

/** Opens the desk: takes in its documents, listens, and says where the guest page and the console are. */
export async function serve(): Promise<void> {
  loadEnvironment();
  const config = readConfig();
  const open = await openHouse(config);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const taken = await open.takeIn(({ step, done, total }) => { if (process.stdout.isTTY) process.stdout.write(`\r${step} ${done}/${total} `); });
  if (process.stdout.isTTY) process.stdout.write("\r");
  for (const fault of taken.faults) say(`${fault.file}, line ${fault.line}: ${fault.sentence}`);
  for (const gone of open.broughtIn.retired) say(`${gone.name} is no longer in desk.yaml, but ${gone.bookings} bookings ahead still need it.`);
  const website = await open.website();
  await new Promise<void>((resolve, reject) => {
    website.server.once("error", (fault: NodeJS.ErrnoException) => reject(fault.code === "EADDRINUSE"
      ? new Unavailable(`PORT is ${config.PORT}, and another program listens there. What would do: another port, or stop that program.`, "port_taken") : fault));
    website.server.listen(config.PORT, config.HOST, resolve);
  });
  const { port } = website.server.address() as AddressInfo;
  const url = config.PUBLIC_URL ?? `http://${config.HOST === "127.0.0.1" || config.HOST === "0.0.0.0" ? "localhost" : config.HOST}:${port}`;
  const door = config.DATABASE_URL ? undefined : await serveDoor(open.dataFolder, deskCommands({ ...open, db: open.house.db, clock: open.house.clock }));
  say(`${open.desk.name} is open.`);
  say(`  Guests:  ${url}/`);
  say(`  Console: ${url}/console`);
  const link = await inviteFirstManager(open.house);
  if (link) say(`  The first manager signs in once, within thirty minutes, with ${url}/console#${link}`);
  // Nothing should get here; where something does, the guests in every other conversation go on.
  process.on("unhandledRejection", (fault) => open.log.fatal({ err: fault }, "a fault that nobody caught"));
  let closing = false;
  const close = () => {
    if (closing) return;
    closing = true;
    void (async () => { await door?.close(); await open.close(); process.exit(0); })();
  };
  process.on("SIGINT", close);
  process.on("SIGTERM", close);
}
