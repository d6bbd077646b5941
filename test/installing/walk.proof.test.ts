import { randomUUID } from "node:crypto";
import { SignJWT } from "jose";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Examined } from "#operations/doctor.ts";
import { account } from "../support/connector.ts";
import { lastResult } from "../support/openai.ts";
import { breakages, type Breakage } from "./support/breakages.ts";
import { openPlace, type Place } from "./support/place.ts";

/** Whole: PostgreSQL, nginx, and each thing broken by itself. Else the embedded database and a small proxy, and a thing of each kind broken at once. */
const whole = process.env.PROOFS === "full";
let place: Place;
beforeAll(async () => {
  place = await openPlace(whole);
  // What the doctor asks a model for: to count, and to ring a bell. To a guest it says a word.
  place.service.usual = ({ tools, messages }) => (tools?.some(({ function: made }) => made.name === "ring_bell") ? { calls: [{ name: "ring_bell", args: { times: 1 } }] } : { text: /^Count/.test(String(messages.at(-1)?.content)) ? "One, two, three, four, five." : "Good day. What can I do for you?" });
  await place.start();
}, 600_000);
afterAll(() => place?.close());

const ill = (found: Examined[]) => found.filter(({ state }) => state === "does not").map(({ name, saw }) => `${name}: ${saw}`);

describe("a morning's installation", { timeout: 600_000 }, () => {
  test("a guest on the client's website books by way of the proxy, and has a letter", async () => {
    const identity = await new SignJWT({ name: "Ana Ruiz", email: "ana@example.net" }).setProtectedHeader({ alg: "HS256" }).setSubject("guest-1").setAudience("hotel").setIssuedAt().setExpirationTime("4m").sign(new TextEncoder().encode(place.settings.IDENTITY_KEY));
    const opened = await place.ask("POST", "/api/conversations", { locale: "en", identity });
    expect(opened.status).toBe(201);
    const { id, token } = opened.body as { id: string; token: string };
    const eventsAfter = async (seq: number) => (await place.ask("GET", `/api/conversations/${id}/events?after=${seq}&wait=30`, undefined, token)).body.events as { seq: number; type: string; state?: string; id?: string; status?: string }[];
    place.service.plan(
      { calls: [{ name: "find_availability", args: { kind: "stay", from: "2026-12-04", to: "2026-12-06", adults: 2 } }] },
      { calls: [{ name: "propose", args: { items: [{ do: "book", offering: "standard_double", rate: "standard_flexible", arrival: "2026-12-04", departure: "2026-12-06", adults: 2 }] } }] },
      { reply: (request) => { const { summary, mark } = lastResult(request); return { text: `This is the offer: ${String(summary)} [${String(mark)}]. If it is right, say yes.` }; } },
    );
    expect((await place.ask("POST", `/api/conversations/${id}/messages`, { id: randomUUID(), text: "two adults from 4 to 6 December please, the standard double" }, token)).status).toBe(202);
    const offered = await eventsAfter(0);
    const proposal = offered.find(({ type, state }) => type === "proposal" && state === "open");
    expect(proposal, JSON.stringify(offered)).toBeDefined();
    await place.ask("POST", `/api/conversations/${id}/messages`, { id: randomUUID(), confirm: proposal!.id }, token);
    expect((await eventsAfter(offered.at(-1)!.seq)).find(({ type }) => type === "booking")).toMatchObject({ status: "confirmed" });
    const [letter] = await place.office.letters(1, 60);
    expect(letter).toMatchObject({ envelope: { from: "desk@example.org", to: ["ana@example.net"] } });
  });

  test("somebody in Teams says hello by way of the proxy, and is answered by the connector", async () => {
    const { connector } = place;
    const thread = `a:${randomUUID()}`;
    const object = randomUUID();
    const said = await place.ask("POST", "/api/messages", {
      type: "message", id: randomUUID(), channelId: "msteams", serviceUrl: `${connector.url}/`, from: { id: `29:${object}`, name: "Ana", aadObjectId: object }, recipient: { id: `28:${account.appId}` },
      conversation: { id: thread, conversationType: "personal", tenantId: account.tenant }, channelData: { tenant: { id: account.tenant } }, locale: "en-GB", text: "hello",
    }, await connector.token());
    expect(said.status).toBe(200);
    await expect.poll(() => connector.in(thread).map(({ text }) => text), { timeout: 60_000, interval: 50 }).toEqual([expect.stringContaining("assistant"), expect.stringMatching(/\w/)]);
    expect((await place.ask("POST", "/api/messages", {}, "a.b.c")).status).toBeGreaterThanOrEqual(400);
  });

  test("the doctor says of all of it that it works", async () => {
    const { code, found } = await place.doctor({}, "npx");
    expect(ill(found)).toEqual([]);
    expect(found.filter(({ state }) => state === "works").map(({ name }) => name)).toEqual(expect.arrayContaining(["Settings", "Database", "Model", "Port", "Public address", "Mail", "Teams", "Signed identities"]));
    expect(code).toBe(0);
  });
});

/** The sentence a breakage is named by. */
function named({ what, name, saw, next }: Breakage, found: Examined[]): Examined {
  const one = found.find((each) => each.name === name && each.state === "does not" && saw.test(each.saw));
  expect(one, `${what}: ${JSON.stringify(found.filter(({ state }) => state === "does not"))}`).toMatchObject({ next: expect.stringMatching(next) });
  if (process.env.SHOW_WALK) console.log(`${what}\n   ${one!.name}: ${one!.saw}\n   → ${one!.next}`);
  return one!;
}

if (whole) {
  describe("what is broken by itself is named with what mends it, and works once that is done", { timeout: 600_000 }, () => {
    test.each(breakages.map((one) => [one.what, one] as const))("%s", async (_what, one) => {
      await one.breaks?.(place);
      const settings = one.settings?.(place) ?? {};
      const { code, found } = await place.doctor(settings, one.whole === "plainly" ? "plainly" : undefined);
      const { next = "" } = named(one, found);
      expect(code).toBe(1);
      expect([...new Set(ill(found).map((said) => said.split(":")[0]!))].filter((name) => name !== one.name && !one.also?.includes(name))).toEqual([]);
      await one.mends?.(place, next);
      // What stands in the place was mended there; what was set wrong is set right.
      const after = await place.doctor(one.breaks || !one.mends ? {} : settings, one.whole === "plainly" ? "plainly" : undefined);
      const later = ill(after.found);
      if (one.also?.includes(one.name) && one.mends) expect(later.join()).not.toMatch(one.saw); else expect(later).toEqual([]);
    });
  });
} else {
  test("a thing of each kind that is broken, all at once, is named with what mends it", async () => {
    const alone = breakages.filter(({ whole: only, also, name }) => !only && !also && name !== "Settings");
    const chosen = alone.filter(({ name }, n) => alone.findIndex((other) => other.name === name) === n);
    for (const one of chosen) await one.breaks?.(place);
    const { code, found } = await place.doctor(Object.assign({}, ...chosen.map((one) => one.settings?.(place) ?? {})));
    for (const one of chosen) named(one, found);
    expect(code).toBe(1);
    expect(chosen.length).toBeGreaterThanOrEqual(9);
  }, 600_000);
}
