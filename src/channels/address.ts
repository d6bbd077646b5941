import { createHmac } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";
import { Invalid } from "#errors.ts";

/** Which of the machines before the desk are believed about the address of who asks: so many of them, or those named. */
export type Trust = { hops: number } | { named: BlockList };

/**
 * Reads `TRUST_PROXY`: nothing or `false` (nobody), `true` (the one machine in front), a number of them, `loopback`,
 * or a list of addresses and networks with commas between. Throws `Invalid` with what would do.
 */
export function readTrust(value: string | undefined): Trust {
  const text = (value ?? "").trim().toLowerCase();
  if (["", "false", "no", "off", "0"].includes(text)) return { hops: 0 };
  if (["true", "yes", "on"].includes(text)) return { hops: 1 };
  if (/^\d{1,2}$/.test(text)) return { hops: Number(text) };
  const named = new BlockList();
  for (const item of text.split(",").map((part) => part.trim()).filter(Boolean)) {
    if (item === "loopback") { named.addSubnet("127.0.0.0", 8, "ipv4"); named.addAddress("::1", "ipv6"); continue; }
    const [address = "", bits] = item.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    const most = family === "ipv6" ? 128 : 32;
    if (!isIP(address) || (bits !== undefined && !(/^\d+$/.test(bits) && Number(bits) <= most))) {
      throw new Invalid(`TRUST_PROXY is "${value}", which is no number of proxies, "true", "loopback" or list of addresses like 10.0.0.0/8.`, "trust_proxy");
    }
    named.addSubnet(address, bits === undefined ? most : Number(bits), family);
  }
  return { named };
}

/** The address of whoever asks: the socket's, or the last one in `X-Forwarded-For` that a believed machine did not write about itself. */
export function addressOf(request: IncomingMessage, trust: Trust): string {
  const socket = bare(request.socket.remoteAddress ?? "");
  const chain = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").map(bare).filter((part) => isIP(part) > 0);
  if ("hops" in trust) {
    if (trust.hops === 0 || chain.length === 0) return socket;
    return chain[Math.max(0, chain.length - trust.hops)] ?? socket;
  }
  const believed = (address: string) => isIP(address) > 0 && trust.named.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
  let client = socket;
  while (believed(client) && chain.length > 0) client = chain.pop() ?? client;
  return client;
}

/** Whether the guest's own connection is encrypted, as far as the desk can know. */
export function isSecure(request: IncomingMessage, trust: Trust, publicUrl: string | undefined): boolean {
  if (publicUrl?.startsWith("https:")) return true;
  const believes = "named" in trust || trust.hops > 0;
  return believes && [request.headers["x-forwarded-proto"] ?? ""].flat().join(",").split(",").pop()?.trim() === "https";
}

/** An address under the desk's key, so that it can be counted by and not be read. A household's IPv6 network is one. */
export const hashAddress = (address: string, secretKey: string): string =>
  createHmac("sha256", secretKey).update(`address ${network(address)}`).digest("base64url").slice(0, 22);

const bare = (text: string): string => {
  const inside = /^\[(.+)\](?::\d+)?$/.exec(text.trim())?.[1] ?? text.trim();
  const withoutPort = /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(inside)?.[1] ?? inside;
  return withoutPort.replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
};

/** The first 64 bits of an IPv6 address, since one household has them all; an IPv4 address as it is. */
function network(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.toLowerCase().split("::");
  const front = head.split(":").filter(Boolean);
  const back = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const whole = [...front, ...Array(Math.max(0, 8 - front.length - back.length)).fill("0"), ...back];
  return whole.slice(0, 4).map((part) => String(part).replace(/^0+(?=.)/, "")).join(":");
}
