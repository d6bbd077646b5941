import { isIP } from "node:net";

/**
 * The hosts at which Microsoft answers a bot's connector calls: Teams in the commercial cloud and in those of the government
 * (Bot Connector API, "base URI"), and the Bot Framework's own channels. Nothing is ever sent anywhere else.
 */
const published = ["smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"];
const families = [".botframework.com", ".botframework.azure.us"];

/** Whether an address is this machine itself. */
export function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/^::ffff:(?=\d+\.)/i, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/** Whether replies may go to this `serviceUrl`. `loopback` lets an emulator on this machine in. */
export function mayAnswerAt(serviceUrl: string, loopback: boolean): boolean {
  const url = URL.parse(serviceUrl);
  if (!url || url.username || url.password) return false;
  if (loopback && isLoopback(url.hostname)) return true;
  if (url.protocol !== "https:" || url.port !== "") return false;
  return published.includes(url.hostname) || families.some((family) => url.hostname.endsWith(family));
}
