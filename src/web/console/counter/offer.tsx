import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { say } from "#web/console/words.ts";
import { readerLanguage } from "./dates.ts";
import type { Offer, Shown } from "./types.ts";

/** Asks for an offer of these items, in a conversation or at the counter. */
export const offerOf = (items: object[], conversation?: string): Promise<Offer> => ask<Offer>("/api/proposals", { body: { items, language: readerLanguage(), ...(conversation ? { conversation } : {}) } });

const ways = ["phone", "counter", "letter"] as const;

/** An offer to be read aloud, and the guest's spoken yes written down with how it came; the record names who took it. */
export function OfferCard({ offer, conversation, done, back }: { offer: Offer; conversation?: string | undefined; done(made: Shown[]): void; back(): void }) {
  const deed = useDeed();
  const [sent, setSent] = useState(false);
  const take = (by: string) => void deed.run(async () => done((await ask<{ bookings: Shown[] }>(`/api/proposals/${offer.id}/confirmations`, { body: { by } })).bookings));
  // What was looked at and not taken holds nothing.
  const leave = () => { void ask(`/api/proposals/${offer.id}`, { method: "DELETE" }).catch(() => {}); back(); };
  return (
    <section class="offer-card" aria-label={say("read_aloud")}>
      <h3>{say("read_aloud")}</h3>
      <p class="offer-sum">{offer.summary}</p>
      <dl>{offer.lines.map(({ label, value }, n) => <div key={n}><dt>{label}</dt><dd>{value}</dd></div>)}{offer.terms ? <div><dt>{say("terms")}</dt><dd>{offer.terms}</dd></div> : null}</dl>
      <Fault>{deed.fault}</Fault>
      {sent ? <p role="status">{say("offer_shown")}</p> : null}
      <div class="agreed" role="group" aria-label={say("agreed_how")}>
        <b>{say("agreed_how")}</b>
        {ways.map((way, n) => <button type="button" key={way} class="main" data-first={n === 0 ? true : undefined} aria-disabled={deed.busy} onClick={() => take(way)}>{say(`agreed_${way}`)}</button>)}
      </div>
      <div class="deeds">
        {conversation ? <button type="button" onClick={() => setSent(true)}>{say("let_guest_press")}</button> : null}
        <button type="button" onClick={sent ? back : leave}>{say(sent ? "close_dialog" : "not_agreed")}</button>
      </div>
    </section>
  );
}
