import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { offerPlaces } from "#handoff/places.ts";
import { guestOf } from "../support/guest.ts";
import { openJourney, texts, type Journey } from "../support/journey.ts";

let desk: Journey;
beforeAll(async () => { desk = await openJourney(); });
afterAll(() => desk.close());

/** What the guest finds when they look again, once the desk has looked at who waits. */
async function laterFor(guest: { talk: { id: string; token: string } }): Promise<{ words: string; offer: Record<string, unknown> | undefined }> {
  const events = await desk.events(guest.talk, guest.talk.token, 0, 0);
  return { words: texts(events, "desk").at(-1) ?? "", offer: events.findLast(({ type }) => type === "proposal") };
}
const looks = async () => { desk.clock.advance(30_000); return offerPlaces(desk.open.house); };

describe("the waiting list", () => {
  it("is offered where it is full, told in the order of coming, and sells nothing without a yes", async () => {
    const [one, two] = [await guestOf(desk), await guestOf(desk)];
    for (const first of [one, two]) {
      await first.says("the lake suite from 14 to 16 December for two");
      expect((await first.says("yes")).bookings).toHaveLength(1);
    }
    const anna = await guestOf(desk);
    const full = await anna.says("the lake suite from 14 to 16 December for two adults please");
    expect(full.words).toMatch(/waiting list/);
    expect(full.offer).toBeUndefined();
    const noted = await anna.says("put me on the waiting list then");
    expect(noted.words).toMatch(/first in line/);
    const tom = await guestOf(desk, "es");
    await tom.says("la suite del 14 al 16 de diciembre para dos adultos");
    expect((await tom.says("apúnteme en la lista de espera")).words).toMatch(/número 2/);
    expect(await looks()).toBe(0);

    await one.says("I have to cancel");
    await one.says("yes");
    expect(await looks()).toBe(1);
    const offered = await laterFor(anna);
    expect(offered.words).toMatch(/come free/);
    expect(offered.offer).toMatchObject({ kind: "stay", state: "open" });
    // Whoever came second is not asked while the first decides.
    expect(await looks()).toBe(0);
    expect((await anna.says("no thanks")).offer).toMatchObject({ state: "declined" });
    expect(await looks()).toBe(1);
    expect((await laterFor(tom)).words).toMatch(/quedado libre/);
    expect((await tom.says("sí")).bookings[0]).toMatchObject({ kind: "stay", status: "confirmed" });
  });

  it("is left by who no longer wants to wait", async () => {
    const lea = await guestOf(desk);
    await lea.says("the lake suite from 14 to 16 December for two adults please");
    await lea.says("waiting list please");
    expect((await lea.says("take me off the waiting list again")).words).toMatch(/no longer stand in line/);
    expect(await looks()).toBe(0);
  });
});
