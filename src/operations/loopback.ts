import { isIP } from "node:net";

/** Whether an address or a host's name is this machine itself. */
export function isLoopback(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/^::ffff:(?=\d+\.)/i, "").toLowerCase();
  return bare === "localhost" || bare === "::1" || (isIP(bare) === 4 && bare.startsWith("127."));
}

/** Whether a web address is this machine itself. */
export const isOnLoopback = (url: string): boolean => isLoopback(URL.parse(url)?.hostname ?? "");
