import { Sign } from "./signs.tsx";
import type { DeskEvent } from "./line.ts";
import type { Talking } from "./talking.ts";
import { inHouse, money } from "./times.ts";

/** A receipt: what is booked, changed or cancelled, its reference, and a file for the guest's calendar. */
export function BookingCard({ talking, event }: { talking: Talking; event: DeskEvent }) {
  const { pane } = talking;
  const { say, language } = pane;
  const stay = event.kind === "stay";
  const price = event.price as { amount: number; currency: string } | undefined;
  const party = (event.party as { total?: number } | undefined)?.total;
  const what = [...new Set([event.resource, event.offering])].filter(Boolean).join(", ");
  const when = event.startsAt ? `${inHouse(pane, String(event.startsAt), stay ? "day" : "both")} – ${inHouse(pane, String(event.endsAt), stay ? "day" : "time")}` : "";
  const gone = event.status === "cancelled";
  const sure = gone || ["confirmed", "changed", "arrived"].includes(String(event.status));
  return <section class={`card booking ${event.status}`} aria-label={`${say(`booking_${event.status}`)} ${event.reference}`} tabIndex={-1}>
    <p class="kind"><Sign name={gone ? "gone" : sure ? "check" : "clock"} />{known(say(`booking_${event.status}`), String(event.status))}</p>
    <h3>{Number(event.units ?? 1) > 1 ? `${event.units} × ${what}` : what}</h3>
    {when && <p>{when}{party ? <span class="whole-words"> · {say("party", { n: party })}</span> : ""}</p>}
    {price && !gone && <p class="price"><span>{say("total")}</span><b>{money(price, language)}</b></p>}
    <p class="reference"><span>{say("reference")}</span><strong>{String(event.reference)}</strong></p>
    {sure && <div class="buttons"><button type="button" class="no" onClick={() => { void talking.calendar(String(event.reference)); }}><Sign name="calendar" />{say(gone ? "uncalendar" : "calendar")}</button></div>}
  </section>;
}

/** A status this window does not know is shown as it is. */
const known = (said: string, status: string): string => (said === `booking_${status}` ? status : said);
