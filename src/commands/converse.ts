import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import type { Announcements } from "#conversations/announcements.ts";
import { lookAnyway } from "#conversations/announcements.ts";
import { openConversation } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { asGuestSees } from "#conversations/guest_view.ts";
import { eventsAfter, type Event } from "#conversations/log.ts";
import { receive } from "#conversations/messages.ts";
import { answer } from "#conversations/settling.ts";
import { isQuiet, tracesOf } from "#conversations/turns.ts";
import { Invalid } from "#errors.ts";
import { open } from "#records/offers.ts";

const line = z.union([
  z.object({ conversation: z.string().min(1).max(200), text: z.string() }),
  z.object({ conversation: z.string().min(1).max(200), confirm: z.boolean() }),
]);

/** One exchange of the terminal: what was said, what came of it, and how. */
export interface Exchange { conversation: string; events: Event[]; trace: object[] }

/** Any string names a conversation; the same one goes on with it, in whichever process. */
function idOf(name: string, desk: string): string {
  const hex = createHash("sha256").update(`${desk} ${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Says a line of a conversation and gives back everything that followed, once no turn waits or runs. */
export async function converse({ house, announcements }: { house: House; announcements: Announcements }, given: unknown): Promise<Exchange> {
  const read = line.safeParse(given);
  if (!read.success) throw new Invalid('A line is { "conversation": "…", "text": "…" } or { "conversation": "…", "confirm": true }.', "not_a_line");
  const said = read.data;
  const desk = await house.desk();
  const id = idOf(said.conversation, desk.id);
  const [known] = await house.db.query<{ last_seq: number; created: Date }>("select last_seq, created_at as created from conversations where id = $1", [id]);
  if (!known) await openConversation(house.db, { id, channel: "terminal", now: house.clock.now() });
  const before = known?.last_seq ?? 0;
  const traces = await tracesOf(house.db, id);
  if ("text" in said) {
    await receive(house, id, { id: randomUUID(), text: said.text, seen: before });
  } else {
    const offer = await open(house.db, id, house.clock.now());
    if (!offer) throw new Invalid("There is no open offer in this conversation.", "no_open_proposal");
    await answer(house, { conversation: id, id: randomUUID(), proposal: offer.id, answer: said.confirm ? "yes" : "no" });
  }
  await quiet(house, announcements, id);
  return { conversation: said.conversation, events: (await eventsAfter(house.db, id, before, "all")).map(asGuestSees), trace: (await tracesOf(house.db, id)).slice(traces.length) };
}

/** Waits until nothing of a conversation is under way. */
async function quiet(house: House, announcements: Announcements, id: string): Promise<void> {
  while (!(await isQuiet(house.db, id))) {
    await new Promise<void>((resolve) => {
      const done = () => { clearTimeout(later); stop(); resolve(); };
      const stop = announcements.subscribe(id, done);
      const later = setTimeout(done, lookAnyway);
      void isQuiet(house.db, id).then((is) => { if (is) done(); });
    });
  }
}
