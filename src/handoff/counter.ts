import { conversationById } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { hasStaff, invite, sessionOf, signIn, signOut, type Coming, type ComingIn, type Staff } from "#records/staff.ts";
import type { Step } from "#records/standing.ts";
import type { Language } from "#rules/desk.ts";
import { markShown } from "./alerts.ts";
import { claim, endClaim } from "./claims.ts";
import { bookingsOf, casesFor, ledgerOf, promisesFor } from "./back_office.ts";
import { lapseClaims } from "./lapsing.ts";
import { handoffsFor } from "./lists.ts";
import { stepBooking, withdrawOffer } from "./offers.ts";
import { handoffById } from "./queue.ts";
import { reply } from "./replies.ts";
import { mustSee } from "./secrecy.ts";

/** What the staff's side of the channels asks for, joined from the records and the queue. Sessions follow the real clock. */
export function counterOf(house: House) {
  const { db } = house;
  return {
    signIn: (by: ComingIn, from: Coming = {}) => signIn(db, by, new Date(), from),
    sessionOf: (token: string) => sessionOf(db, token, new Date()),
    async signOut(token: string) {
      await signOut(db, token, new Date());
      // Whoever leaves lets nobody wait for them.
      await lapseClaims(house);
    },
    handoffs: (state: string | undefined, who: Staff) => handoffsFor(house, state, who),
    shown: (handoffs: readonly string[], who: Staff) => markShown(house, handoffs, who),
    claim: (handoff: string, who: Staff, note?: string) => claim(house, handoff, who, note),
    giveBack: (handoff: string, who: Staff, note?: string) => endClaim(house, handoff, who, "returned", note),
    close: (handoff: string, who: Staff, note?: string, outcome?: string) => endClaim(house, handoff, who, "closed", note, outcome),
    reply: (conversation: string, who: Staff, words: { id: string; text: string }) => reply(house, conversation, who, words),
    withdraw: (proposal: string, who: Staff) => withdrawOffer(house, proposal, who),
    step: (reference: string, step: Step, who: Staff) => stepBooking(house, reference, step, who),
    async mayRead(conversation: string, who: Staff) {
      await conversationById(db, conversation);
      await mustSee(db, conversation, who);
    },
    bookings: (between: { from?: string; to?: string }, who: Staff) => bookingsOf(house, between, who),
    cases: (who: Staff) => casesFor(house, who),
    promises: (who: Staff, language?: Language) => promisesFor(house, who, language),
    ledger: (day: string | undefined, who: Staff) => ledgerOf(house, day, who),
    handoff: (id: string) => handoffById(db, id),
  };
}

/** A link for the first manager, while nobody has ever signed in. */
export async function inviteFirstManager(house: House): Promise<string | undefined> {
  if (await hasStaff(house.db)) return undefined;
  return (await invite(house.db, "Manager", ["manager", "administrator"], new Date())).link;
}
