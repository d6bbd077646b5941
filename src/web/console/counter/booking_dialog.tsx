import { useEffect, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { moment, say } from "#web/console/words.ts";
import { inLanguage } from "./dates.ts";
import { addDays } from "./geometry.ts";
import { OfferCard, offerOf } from "./offer.tsx";
import type { Card, Offer } from "./types.ts";

/** A booking over the page: what was sold, who comes, what they wish; and every step that can be taken with it. */
export function BookingDialog({ reference, close, changed, conversation, begin }: { reference: string; close(): void; changed(): void; conversation?: string | undefined; begin?: "change" | "cancel" | undefined }) {
  const read = useReading<Card>(inLanguage(`/api/bookings/${reference}`), ["bookings"]);
  const [offer, setOffer] = useState<Offer | undefined>();
  const [changing, setChanging] = useState(begin === "change");
  const [told, setTold] = useState("");
  const deed = useDeed();
  const card = read.value;
  const talk = conversation ?? undefined;
  const step = (name: string) => void deed.run(async () => { await ask(`/api/bookings/${reference}/steps`, { body: { step: name } }); setTold(say(`step_${name}_done`)); read.again(); changed(); });
  const cancel = () => void deed.run(async () => setOffer(await offerOf([{ do: "cancel", reference }], talk)));
  useEffect(() => { if (card && begin === "cancel" && card.alive && card.status !== "arrived") cancel(); }, [card === undefined]);
  const finish = () => { setOffer(undefined); setChanging(false); setTold(say("done")); read.again(); changed(); };
  const title = card ? `${card.people[0]?.name ?? say("no_name")} · ${reference}` : reference;
  return (
    <Dialog title={title} close={close} wide>
      {card ? null : <p role="status">{read.fault || say("opening")}</p>}
      {offer ? <OfferCard offer={offer} conversation={talk} back={() => setOffer(undefined)} done={finish} /> : null}
      {card && !offer && changing ? <ChangeForm card={card} back={() => setChanging(false)} ready={setOffer} conversation={talk} /> : null}
      {card && !offer && !changing ? (
        <>
          <p class="row"><Status status={card.status} />{card.units.map((unit) => <span class="mark" key={unit.resource}>{unit.name}</span>)}{card.madeBy === "staff" ? <span class="mark">{say("made_by_staff")}</span> : null}{card.answerDueAt ? <span class="mark heed">{say("answer_by", { time: moment(card.answerDueAt) })}</span> : null}</p>
          <p role="status" class="told">{told}</p>
          <Fault>{deed.fault}</Fault>
          <div class="deeds first">
            {card.steps.map((name, n) => <button type="button" key={name} class={n === 0 ? "main" : name === "refuse" || name === "miss" ? "danger" : ""} aria-disabled={deed.busy} onClick={() => step(name)}>{say(`step_${name}`)}</button>)}
            {card.alive ? <><button type="button" onClick={() => setChanging(true)}>{say(card.status === "requested" ? "offer_another" : "change")}</button>{card.status === "arrived" ? null : <button type="button" class="danger" onClick={cancel}>{say("cancel_booking")}</button>}</> : null}
          </div>
          <dl class="lines-list">{card.lines.map(({ label, value }, n) => <div key={n}><dt>{label}</dt><dd>{value}</dd></div>)}
            {card.people.length > 1 ? <div><dt>{say("also_coming")}</dt><dd>{card.people.slice(1).map(({ name }) => name).join(", ")}</dd></div> : null}
            {card.contacts.length > 0 ? <div><dt>{say("contact")}</dt><dd>{card.contacts.map(({ value, verified }) => <span key={value}>{value}{verified ? ` (${say("verified")})` : ""} </span>)}</dd></div> : null}
            {card.fee ? <div><dt>{say("cancel_costs")}</dt><dd>{card.fee}</dd></div> : null}</dl>
          {card.wishes.length > 0 ? <section><h3>{say("wishes")}</h3><ul class="wish-list">{card.wishes.map((wish) => (
            <li key={wish.id}>{wish.marked ? <b class="mark warn">{say(`wish_${wish.marked}`)}</b> : null} {wish.words} {wish.marked ? wish.acknowledgedAt ? <small>✓ {moment(wish.acknowledgedAt)}</small> : <button type="button" onClick={() => void deed.run(() => ask(`/api/wishes/${wish.id}/acknowledgements`, { body: {} }).then(() => { read.again(); changed(); }))}>{say("acknowledge")}</button> : null}</li>
          ))}</ul></section> : null}
          {card.cases.length > 0 ? <p class="row">{card.cases.map((one) => <a key={one.reference} href={`/console/cases/${one.reference}`}>{one.reference}</a>)}</p> : null}
          <p class="row">{card.guest ? <a href={`/console/guests/${card.guest}`}>{say("to_guest")}</a> : null}{card.conversation ? <a href={`/console/all/${card.conversation}`}>{say("to_conversation")}</a> : null}</p>
          <details><summary>{say("history")}</summary><ol class="history">{card.history.map((one) => <li key={one.version}>{moment(one.at, { withDay: true })} · {say(`status_${one.status}`)} · {one.who ?? say(`by_${one.by}`)}{one.how ? ` (${say(`agreed_${one.how}`)})` : ""}</li>)}</ol></details>
        </>
      ) : null}
    </Dialog>
  );
}

/** How a booking stands, in a word with its colour. */
export const Status = ({ status }: { status: string }) => <b class={`mark status ${status === "requested" || status === "tentative" || status === "waiting" ? "heed" : status === "arrived" ? "good" : status === "cancelled" || status === "no_show" ? "warn" : ""}`}>{say(`status_${status}`)}</b>;

/** Other days, another time, another number of people: it becomes an offer with its price and fee. */
function ChangeForm({ card, back, ready, conversation }: { card: Card; back(): void; ready(offer: Offer): void; conversation: string | undefined }) {
  const { sold } = card;
  const [fields, setFields] = useState({ arrival: sold.arrival ?? "", departure: sold.departure ?? "", startsAt: card.startsAt.slice(0, 16), adults: sold.party.adults });
  const deed = useDeed();
  const submit = (event: Event) => {
    event.preventDefault();
    const time = sold.arrival ? { arrival: fields.arrival, departure: fields.departure } : { startsAt: fields.startsAt };
    void deed.run(async () => ready(await offerOf([{ do: "change", reference: card.reference, ...time, ...(fields.adults === sold.party.adults ? {} : { party: { adults: fields.adults, childAges: sold.party.childAges } }) }], conversation)));
  };
  return (
    <form class="stack" onSubmit={submit}>
      <div class="fields">
        {sold.arrival ? <>
          <Field label={say("arrival")}>{(props) => <input {...props} type="date" required data-first value={fields.arrival} onInput={({ currentTarget: { value } }) => setFields({ ...fields, arrival: value, departure: value >= fields.departure ? addDays(value, 1) : fields.departure })} />}</Field>
          <Field label={say("departure")}>{(props) => <input {...props} type="date" required value={fields.departure} onInput={({ currentTarget }) => setFields({ ...fields, departure: currentTarget.value })} />}</Field>
        </> : <Field label={say("time")}>{(props) => <input {...props} type="datetime-local" required data-first value={fields.startsAt} onInput={({ currentTarget }) => setFields({ ...fields, startsAt: currentTarget.value })} />}</Field>}
        <Field label={say("adults")}>{(props) => <input {...props} type="number" min={1} max={200} value={fields.adults} onInput={({ currentTarget }) => setFields({ ...fields, adults: Number(currentTarget.value) || 1 })} />}</Field>
      </div>
      <Fault>{deed.fault}</Fault>
      <div class="deeds"><button type="button" onClick={back}>{say("back")}</button><button type="submit" class="main" aria-disabled={deed.busy}>{say("to_offer")}</button></div>
    </form>
  );
}
