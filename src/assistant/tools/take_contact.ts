import { z } from "zod";
import { identify, lock } from "#conversations/conversations.ts";
import { askToBeSure } from "#conversations/guarantees.ts";
import { mailOnFile, orderLetter, tellBooking } from "#conversations/letters.ts";
import { isAlive, listByConversation } from "#records/bookings.ts";
import { contactById } from "#records/contacts.ts";
import type { Database } from "#records/database.ts";
import { keepGuestWords } from "#records/guest_words.ts";
import { contactValue } from "#records/guests.ts";
import type { Run } from "#assistant/run.ts";
import { deskTool } from "./tool.ts";

/** Keeps who is writing: for the open offer, and for what was booked in this chapter without a name. */
export const takeContact = deskTool({
  name: "take_contact",
  does: "notes",
  takes: z.object({ name: z.string().max(120).optional(), email: z.string().max(200).optional(), phone: z.string().max(40).optional() }),
  async work(run, given) {
    const { talk, saying } = run;
    const kept = await saying.record(async (tx) => {
      // Read anew: they may have signed in while the turn was under way.
      const { guest, knownBy } = await lock(tx, talk.id);
      const had = guest ? await contactById(tx, await mailOnFile(tx, guest)) : undefined;
      const other = had !== undefined && given.email !== undefined && contactValue("email", given.email) !== had.value;
      // What has been proved gives way to a code only.
      const codeNeeded = other && had.verified;
      const said = codeNeeded ? { name: given.name, phone: given.phone } : given;
      const result = await keepGuestWords(tx, { conversation: talk.id, chapter: talk.chapter, guest: guest ?? undefined, said, now: run.now });
      await identify(tx, talk.id, result.guest, knownBy);
      if (given.email && !codeNeeded) await tell(run, tx, result.guest, had?.id);
      return { result: { ...result, codeNeeded }, entries: [] };
    });
    run.outcomes.push({ kind: "note" });
    return { kept: true, bookings: kept.bookings, ...(kept.codeNeeded ? { codeNeeded: true } : {}) };
  },
});

/** What was booked before there was an address is told now; where there was another one, that it is no longer written to. */
async function tell(run: Run, tx: Database, guest: string, had: string | undefined): Promise<void> {
  const { house, talk, now, language } = run;
  const made = (await listByConversation(tx, talk.id, talk.chapter)).filter((one) => one.booker === guest && isAlive(one));
  const fresh = await mailOnFile(tx, guest);
  if (had && fresh && had !== fresh && made.length > 0) await orderLetter(tx, house, "contact", { contact: had, now: fresh }, now, { conversation: talk.id });
  if (had) return;
  for (const one of made) if (one.status !== "tentative") await tellBooking(tx, house, one.id, "booked", now);
  await askToBeSure(tx, house, talk, made, language, now);
}
