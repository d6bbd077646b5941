import { confirm } from "#records/confirming.ts";
import { propose } from "#records/proposals.ts";
import type { Journey } from "./journey.ts";

/** Books every room of a type for some nights, as guests did before. */
export async function proposalsThatFill({ open: { house }, clock, guest }: Journey, offering: string, arrival: string, departure: string): Promise<void> {
  const desk = await house.desk();
  const type = desk.offerings.find(({ id }) => id === offering)?.takes[0]?.type;
  for (const _room of desk.resources.filter((resource) => resource.type === type)) {
    const talk = await guest();
    await house.db.transaction(async (tx) => {
      const made = await propose(tx, desk, { conversation: talk.id, language: "en", now: clock.now(), items: [{ do: "book", offering, arrival, departure, party: { adults: 2, childAges: [] } }] });
      await confirm(tx, desk, { proposal: made.id, by: { kind: "guest" }, now: clock.now() });
    });
  }
}
