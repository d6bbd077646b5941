import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { addressOf, hashAddress, isSecure, readTrust } from "#channels/address.ts";
import { Buckets, defaultLimits, Standing } from "#channels/limits.ts";
import { cookieToken } from "#channels/security.ts";
import { languageFor } from "#channels/website/speech.ts";

function from(remote: string, headers: Record<string, string> = {}, method = "GET"): IncomingMessage {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: remote });
  return Object.assign(new IncomingMessage(socket), { headers, method });
}

describe("whose address counts", () => {
  it.each([
    [undefined, "10.0.0.1", "203.0.113.9", "10.0.0.1"],
    ["false", "10.0.0.1", "203.0.113.9", "10.0.0.1"],
    ["true", "10.0.0.1", "203.0.113.9", "203.0.113.9"],
    ["true", "10.0.0.1", "6.6.6.6, 203.0.113.9", "203.0.113.9"],
    ["true", "10.0.0.1", "", "10.0.0.1"],
    ["true", "10.0.0.1", "not an address", "10.0.0.1"],
    ["2", "10.0.0.1", "6.6.6.6, 203.0.113.9, 10.0.0.2", "203.0.113.9"],
    ["10.0.0.0/8", "10.0.0.1", "6.6.6.6, 203.0.113.9, 10.0.0.2", "203.0.113.9"],
    ["10.0.0.0/8", "198.51.100.4", "203.0.113.9", "198.51.100.4"],
    ["loopback", "::ffff:127.0.0.1", "203.0.113.9", "203.0.113.9"],
    ["true", "10.0.0.1", "[2001:db8::7]:4711", "2001:db8::7"],
  ])("TRUST_PROXY %s, from %s with %j: %s", (trust, remote, forwarded, expected) => {
    expect(addressOf(from(remote, forwarded ? { "x-forwarded-for": forwarded } : {}), readTrust(trust))).toBe(expected);
  });

  it.each(["maybe", "10.0.0.0/40", "10.0.0.1,here"])("refuses TRUST_PROXY %s with a sentence that names it", (value) => {
    expect(() => readTrust(value)).toThrow(/TRUST_PROXY is/);
  });

  it("counts a household's IPv6 network as one and hides the address", () => {
    const hash = (address: string) => hashAddress(address, "key");
    expect(hash("2001:db8:1:2::1")).toBe(hash("2001:0db8:1:2:ffff::9"));
    expect(hash("2001:db8:1:2::1")).not.toBe(hash("2001:db8:1:3::1"));
    expect(hash("::1")).not.toBe(hash("2001:db8::1"));
    expect(hash("203.0.113.9")).not.toBe(hashAddress("203.0.113.9", "another key"));
    expect(hash("203.0.113.9")).not.toContain("203");
  });

  it("believes in encryption only whoever may be believed", () => {
    const asked = from("10.0.0.1", { "x-forwarded-proto": "https" });
    expect(isSecure(asked, readTrust("true"), undefined)).toBe(true);
    expect(isSecure(asked, readTrust("false"), undefined)).toBe(false);
    expect(isSecure(from("10.0.0.1"), readTrust("false"), "https://desk.example")).toBe(true);
  });
});

describe("how much at once", () => {
  it("is let through up to the brim and again as time goes by", () => {
    let now = 0;
    const buckets = new Buckets({ ...defaultLimits, signIn: { burst: 2, perMinute: 6 } }, () => now);
    buckets.take("signIn", "a");
    buckets.take("signIn", "a");
    expect(() => buckets.take("signIn", "a")).toThrow(expect.objectContaining({ status: 429, details: { retryAfter: 10 } }) as Error);
    buckets.take("signIn", "b");
    now = 10_000;
    buckets.take("signIn", "a");
    expect(() => buckets.take("signIn", "a")).toThrow();
  });

  it("lets two hundred guests in, each from their own address", () => {
    const buckets = new Buckets(defaultLimits, () => 0);
    for (let guest = 0; guest < 200; guest++) for (let request = 0; request < 30; request++) { buckets.take("opening", `g${guest}`); buckets.take("address", `g${guest}`); buckets.take("conversation", `c${guest}`); }
  });

  it("counts long messages by their letters", () => {
    const buckets = new Buckets({ ...defaultLimits, words: { burst: 10_000, perMinute: 6_000 } }, () => 0);
    buckets.take("words", "a", 4_000);
    buckets.take("words", "a", 4_000);
    expect(() => buckets.take("words", "a", 4_000)).toThrow(expect.objectContaining({ status: 429, details: { retryAfter: 20 } }) as Error);
    buckets.take("words", "a", 100);
  });

  it("lets so many wait at once, of one conversation and from one address, and others in when they leave", () => {
    const standing = new Standing({ one: 2, address: 3 });
    const leave = standing.enter("here", "a");
    standing.enter("here", "a");
    expect(() => standing.enter("here", "a")).toThrow(expect.objectContaining({ status: 429 }) as Error);
    standing.enter("here", "b");
    expect(() => standing.enter("here", "c")).toThrow(expect.objectContaining({ status: 429 }) as Error);
    leave();
    leave();
    standing.enter("here", "c");
    expect(() => standing.enter("here", "d")).toThrow();
    standing.enter("there", "d");
  });

  it("remembers no more than it can hold", () => {
    let now = 0;
    const buckets = new Buckets(defaultLimits, () => now);
    for (let guest = 0; guest < 120_000; guest++) { now += 1; buckets.take("address", `g${guest}`); }
  });
});

describe("the staff's cookie", () => {
  const cookie = { cookie: "a=b; frontdesk_hotel=token; c=d", host: "desk.example" };
  it("is read by its desk only", () => {
    expect(cookieToken(from("::1", cookie), "hotel", false)).toBe("token");
    expect(cookieToken(from("::1", cookie), "clinic", false)).toBeUndefined();
    expect(cookieToken(from("::1", cookie), "hotel", true)).toBeUndefined();
  });
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true], [{ "sec-fetch-site": "same-site" }, false], [{ "sec-fetch-site": "cross-site" }, false],
    [{ origin: "https://desk.example" }, true], [{ origin: "https://evil.example" }, false], [{}, false], [{ origin: "null" }, false],
  ])("changes nothing unless our own page asks: %j", (headers, allowed) => {
    const ask = () => cookieToken(from("::1", { ...cookie, ...headers } as Record<string, string>, "POST"), "hotel", false);
    if (allowed) expect(ask()).toBe("token");
    else expect(ask).toThrow(expect.objectContaining({ status: 403 }) as Error);
  });
});

describe("a page's language", () => {
  it.each([
    ["es-MX,es;q=0.9,en;q=0.8", "es"], ["fr,hu;q=0.4,en;q=0.3", "hu"], ["en;q=0.2, ro;q=0.9", "ro"], ["ro;q=0, en", "en"], ["fr", "en"], ["", "en"], [undefined, "en"], ["*;;;q=x", "en"],
  ] as const)("is, for %j, %s", (accepts, expected) => {
    expect(languageFor(accepts, { languages: ["en", "es", "hu", "ro"] })).toBe(expected);
  });
});
