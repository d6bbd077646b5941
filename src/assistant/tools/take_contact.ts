import { z } from "zod";
import { identify, lock } from "#conversations/conversations.ts";
import { askToBeSure } from "#conversations/guarantees.ts";
import { mailOnFile, tellBooking } from "#conversations/letters.ts";
import { isAlive, listByConversation } from "#records/bookings.ts";
import { keepGuestWords } from "#records/guest_words.ts";
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
      const had = guest ? await mailOnFile(tx, guest) : undefined;
      const result = await keepGuestWords(tx, { conversation: talk.id, chapter: talk.chapter, guest: guest ?? undefined, said: given, now: run.now });
      await identify(tx, talk.id, result.guest, knownBy);
      // What was booked before there was an address is told now.
      if (given.email && !had) {
        const made = (await listByConversation(tx, talk.id, talk.chapter)).filter((one) => one.booker === result.guest && isAlive(one));
        for (const one of made) if (one.status !== "tentative") await tellBooking(tx, run.house, one.id, "booked", run.now);
        await askToBeSure(tx, run.house, talk, made, run.language, run.now);
      }
      return { result, entries: [] };
    });
    run.outcomes.push({ kind: "note" });
    return { kept: true, bookings: kept.bookings };
  },
});
