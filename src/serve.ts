import type { AddressInfo } from "node:net";
import { deskCommands } from "./commands/all.ts";
import { addressOf, loadEnvironment, readConfig } from "#operations/config.ts";
import { serveDoor } from "#operations/door.ts";
import { inviteFirstManager } from "#handoff/counter.ts";
import { showProgress } from "./progress.ts";
import { keepMark, markOf } from "#records/key_mark.ts";
import { callsNoTools, openHouse } from "./server.ts";
import { Unavailable } from "#errors.ts";

/** Opens the desk: listens, says where the guest page and the console are, and takes in its documents meanwhile. */
export async function serve(): Promise<void> {
  loadEnvironment();
  const config = readConfig();
  const withoutTools = await callsNoTools(config);
  const open = await openHouse(config, withoutTools ? { service: null } : {});
  const say = (line: string) => process.stdout.write(`${line}\n`);
  for (const gone of open.broughtIn.retired) say(`${gone.name} is no longer in desk.yaml, but ${gone.bookings} bookings ahead still need it.`);
  const website = await open.website();
  await new Promise<void>((resolve, reject) => {
    website.server.once("error", (fault: NodeJS.ErrnoException) => reject(fault.code === "EADDRINUSE"
      ? new Unavailable(`PORT is ${config.PORT}, and another program listens there. What would do: another port, or stop that program.`, "port_taken") : fault));
    website.server.listen(config.PORT, config.HOST, resolve);
  });
  const otherKey = open.house.derive !== undefined && await keepMark(open.house.db, markOf(open.house.derive));
  const { port } = website.server.address() as AddressInfo;
  const url = addressOf(config, port);
  const door = config.DATABASE_URL ? undefined : await serveDoor(open.dataFolder, deskCommands({ ...open, db: open.house.db, clock: open.house.clock }));
  // The link is made first: whoever waits for "is open" reads everything with it.
  const link = await inviteFirstManager(open.house);
  const { progress, done } = showProgress(process.stdout);
  const taking = open.takeIn(progress).then((taken) => {
    done();
    for (const fault of taken.faults) say(`${fault.file}, line ${fault.line}: ${fault.sentence}`);
    if (taken.embedded > 0) say(`The documents are read: ${taken.taken.length} taken in, ${taken.removed.length} removed.`);
  }, (fault: unknown) => {
    done();
    open.log.error({ err: fault }, "the documents could not be taken in");
    say(`The documents could not be taken in (${fault instanceof Error ? fault.message : String(fault)}). What would do: npx frontdesk ingest, once that is mended.`);
  });
  // Where nothing changed that is no time at all; else guests are let in, and what they ask about the documents waits until these are read.
  await Promise.race([taking, new Promise((resolve) => { setTimeout(resolve, 300); })]);
  say(`${open.desk.name} is open.`);
  say(`  Guests:   ${url}/`);
  say(`  Console:  ${url}/console`);
  if (link) {
    say(`  Sign in:  ${url}/console#${link}`);
    say("            (the first manager, once, within thirty minutes; later: npx frontdesk staff invite <name> --role manager)");
  }
  if (otherKey) say("  Key:      another than when the desk was last opened: codes and buttons under way are worthless. Every server of a desk needs the same SECRET_KEY; with a backup, put back the one kept beside it.");
  if (withoutTools) say(`  OPENAI_MODEL is ${config.OPENAI_MODEL}, and it calls no tools, so that it could book nothing. What would do: a model that calls tools.`);
  say(`  Answers:  ${config.OPENAI_API_KEY && !withoutTools ? `${config.OPENAI_MODEL}, and the house model where it fails` : "the house model, which needs no key"}`);
  say(`  Kept in:  ${config.DATABASE_URL ? "PostgreSQL" : open.dataFolder}`);
  say("  Stop:     Ctrl-C");
  // Nothing should get here; where something does, the guests in every other conversation go on.
  process.on("unhandledRejection", (fault) => open.log.fatal({ err: fault }, "a fault that nobody caught"));
  let closing = false;
  const close = () => {
    // Asked twice, it goes at once: what is written is safe however the process ends.
    if (closing) process.exit(130);
    closing = true;
    say(`\n${open.desk.name} is closing.`);
    void (async () => { await door?.close(); await open.close(); process.exit(0); })();
  };
  process.on("SIGINT", close);
  process.on("SIGTERM", close);
}
