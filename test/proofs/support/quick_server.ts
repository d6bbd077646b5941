import type { AddressInfo } from "node:net";
import { readConfig } from "#operations/config.ts";
import { openHouse } from "#server.ts";

/** The desk as `npm start` opens it, with leases of a second: what is taken up again after a death is taken up soon. */
const open = await openHouse(readConfig(), { leaseSeconds: 1 });
await open.takeIn();
const { server } = await open.website();
server.listen(0, "127.0.0.1", () => process.stdout.write(`Guests:  http://127.0.0.1:${(server.address() as AddressInfo).port}/\n`));
process.on("SIGTERM", () => { void open.close().then(() => process.exit(0)); });
