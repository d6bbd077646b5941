import { createServer } from "node:net";
import { doesNot, works, type Look } from "#operations/doctor.ts";
import { whoAnswers } from "./examining.ts";

/** Looks whether the desk may listen where it is to, or does so already. */
export async function examinePort(host: string, port: number, desk: string): Promise<Look> {
  const shown = `${host}:${port}`;
  const fault = await listened(host, port);
  if (!fault) return works(port === 0 ? "The desk will listen on a port that is free." : `${shown} is free: the desk can listen there.`);
  if (fault === "EACCES") return doesNot(`The user the desk runs as may not listen at ${shown} (EACCES).`, "Set PORT to one above 1023, and let the proxy in front listen at the other.");
  if (fault !== "EADDRINUSE") return doesNot(`${host} is no address of this machine (${fault}).`, "Correct HOST: 127.0.0.1 for this machine only, 0.0.0.0 for all its networks.");
  // Who listens everywhere is asked at home.
  const there = await whoAnswers(`http://${host.includes(":") ? `[${host === "::" ? "::1" : host}]` : host === "0.0.0.0" ? "127.0.0.1" : host}:${port}`);
  if (there === desk) return works(`The desk listens at ${shown}.`);
  return doesNot(there ? `The desk "${there}" listens at ${shown}, not "${desk}".` : `Another program listens at ${shown}.`, "Set PORT to another one, to which the proxy then passes on, or stop what listens there.");
}

/** Listens for a moment; gives the code of what hindered it. */
const listened = (host: string, port: number): Promise<string | undefined> => new Promise((done) => {
  const server = createServer();
  server.once("error", (fault: NodeJS.ErrnoException) => done(fault.code ?? fault.message));
  server.listen({ host, port, exclusive: true }, () => server.close(() => done(undefined)));
});
