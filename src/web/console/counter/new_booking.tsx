import { useEffect, useId, useRef, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { deskNow, say, start } from "#web/console/words.ts";
import { dayText, readerLanguage } from "./dates.ts";
import { addDays } from "./geometry.ts";
import { OfferCard, offerOf } from "./offer.tsx";
import type { Choice, Offer, Shown, View, Wanted } from "./types.ts";

const kinds: View[] = ["stay", "table", "appointment"];
/** The day on the desk's wall. */
export const deskDay = (): string => new Intl.DateTimeFormat("en-CA", { timeZone: start.value?.desk.timeZone ?? "UTC" }).format(deskNow());
const agesOf = (text: string): number[] => text.split(/[^\d]+/).filter(Boolean).map(Number).filter((age) => age <= 17);

/** A booking taken on the phone or at the counter: one form, by the keyboard; then the offer to read aloud. */
export function NewBooking({ wanted, close, made }: { wanted: Wanted; close(): void; made(booking: Shown): void }) {
  const [fields, setFields] = useState({
    kind: wanted.kind ?? "stay" as View, offering: wanted.offering ?? "", from: wanted.from ?? deskDay(), to: wanted.to ?? addDays(wanted.from ?? deskDay(), 1), at: wanted.at ?? "", adults: 2, ages: "",
    name: wanted.name ?? "", email: wanted.email ?? "", phone: wanted.phone ?? "", note: "", marked: "",
  });
  const [found, setFound] = useState<{ choices: Choice[]; nearest: Choice[]; why?: string } | undefined>();
  const [chosen, setChosen] = useState<Choice | undefined>();
  const [offer, setOffer] = useState<Offer | undefined>();
  const [done, setDone] = useState<Shown | undefined>();
  const deed = useDeed();
  const asked = useRef(0);
  const set = (some: Partial<typeof fields>) => setFields((now) => ({ ...now, ...some }));
  const { kind, offering, from, to, at, adults, ages } = fields;
  useEffect(() => {
    const mine = asked.current += 1;
    const wait = setTimeout(() => {
      const body = { kind, from, ...(kind === "stay" ? { to } : at ? { at } : {}), ...(offering ? { offering } : {}), party: { adults, childAges: agesOf(ages) }, lang: readerLanguage() };
      ask<{ choices: Choice[]; nearest: Choice[]; why?: string }>("/api/searches", { body }).then(
        (value) => { if (mine === asked.current) { setFound(value); setChosen((before) => (kind === "stay" ? value.choices : value.choices.filter(({ time }) => time === at)).find((one) => same(one, before)) ?? (kind === "stay" || at ? firstOf(value.choices, at) : undefined)); } },
        (fault: Error) => { if (mine === asked.current) { setFound({ choices: [], nearest: [], why: fault.message }); setChosen(undefined); } });
    }, 200);
    return () => clearTimeout(wait);
  }, [kind, offering, from, to, at, adults, ages]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!chosen) return;
    const guest = { ...(fields.name.trim() ? { name: fields.name.trim() } : {}), ...(fields.email ? { email: fields.email } : {}), ...(fields.phone ? { phone: fields.phone } : {}) };
    void deed.run(async () => setOffer(await offerOf([{
      do: "book", offering: chosen.offering, ...(chosen.rate ? { rate: chosen.rate } : {}), ...(chosen.startsAt ? { startsAt: chosen.startsAt } : { arrival: chosen.arrival, departure: chosen.departure }),
      party: { adults, childAges: agesOf(ages) }, ...(Object.keys(guest).length > 0 ? { guest } : {}), ...(fields.note.trim() ? { note: fields.note.trim(), ...(fields.marked ? { marked: fields.marked } : {}) } : {}),
      ...(wanted.resource ? { resources: [wanted.resource] } : {}),
    }], wanted.conversation)));
  };
  if (done) return (
    <Dialog title={say("booked_title")} close={close}>
      <p class="receipt" role="status"><b>{done.reference}</b><br />{done.resource} · {dayText(done.startsAt.slice(0, 10))}{done.name ? ` · ${done.name}` : ""}</p>
      <div class="deeds"><button type="button" onClick={() => { setDone(undefined); setOffer(undefined); set({ name: "", email: "", phone: "", note: "", marked: "" }); }}>{say("another_booking")}</button><button type="button" class="main" data-first onClick={() => made(done)}>{say("close_dialog")}</button></div>
    </Dialog>
  );
  if (offer) return <Dialog title={say("new_booking")} close={close} wide><OfferCard offer={offer} conversation={wanted.conversation} back={() => setOffer(undefined)} done={([one]) => { if (one) setDone({ ...one, name: fields.name }); }} /></Dialog>;
  return (
    <Dialog title={wanted.resourceName ? say("new_booking_on", { resource: wanted.resourceName }) : say("new_booking")} close={close} wide>
      <form class="booking-form" onSubmit={submit}>
        <div class="kinds" role="radiogroup" aria-label={say("what")}>{kinds.map((one) => <label key={one} class="pill"><input type="radio" name="kind" checked={kind === one} onChange={() => set({ kind: one, offering: "" })} />{say(`view_${one}`)}</label>)}</div>
        <div class="fields">
          <Field label={say(kind === "stay" ? "arrival" : "day")}>{(props) => <input {...props} type="date" required value={from} data-first onInput={({ currentTarget: { value } }) => { if (value) set({ from: value, to: value >= to ? addDays(value, 1) : to }); }} />}</Field>
          {kind === "stay" ? <Field label={say("departure")}>{(props) => <input {...props} type="date" required min={addDays(from, 1)} value={to} onInput={({ currentTarget: { value } }) => { if (value) set({ to: value }); }} />}</Field>
            : <Field label={say("time")}>{(props) => <input {...props} type="time" value={at} onInput={({ currentTarget }) => set({ at: currentTarget.value })} />}</Field>}
          <Field label={say("adults")}>{(props) => <input {...props} type="number" min={1} max={200} required value={adults} onInput={({ currentTarget }) => set({ adults: Math.max(1, Number(currentTarget.value) || 1) })} />}</Field>
          <Field label={say("children_ages")}>{(props) => <input {...props} inputMode="numeric" placeholder="4, 9" value={ages} onInput={({ currentTarget }) => set({ ages: currentTarget.value })} />}</Field>
        </div>
        <Choices kind={kind} at={at} found={found} chosen={chosen} choose={(one) => { setChosen(one); if (one.time) set({ at: one.time }); }} take={(one) => set(one.startsAt ? { from: one.startsAt.slice(0, 10), at: one.time ?? "", offering: one.offering } : { from: one.arrival ?? from, to: one.departure ?? to })} offering={offering} pick={(id) => set({ offering: id })} />
        <div class="fields">
          <Field label={say("name")}>{(props) => <input {...props} autocomplete="off" value={fields.name} onInput={({ currentTarget }) => set({ name: currentTarget.value })} />}</Field>
          <Field label={say("email")}>{(props) => <input {...props} type="email" autocomplete="off" value={fields.email} onInput={({ currentTarget }) => set({ email: currentTarget.value })} />}</Field>
          <Field label={say("phone")}>{(props) => <input {...props} type="tel" autocomplete="off" value={fields.phone} onInput={({ currentTarget }) => set({ phone: currentTarget.value })} />}</Field>
        </div>
        <div class="fields wish">
          <Field label={say("wish")}>{(props) => <input {...props} autocomplete="off" value={fields.note} onInput={({ currentTarget }) => set({ note: currentTarget.value })} />}</Field>
          <Field label={say("wish_kind")}>{(props) => <select {...props} value={fields.marked} onChange={({ currentTarget }) => set({ marked: currentTarget.value })}><option value="">{say("wish_plain")}</option><option value="allergy">{say("wish_allergy")}</option><option value="access">{say("wish_access")}</option></select>}</Field>
        </div>
        <Fault>{deed.fault}</Fault>
        <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="main" aria-disabled={deed.busy} disabled={!chosen}>{say("to_offer")}</button></div>
      </form>
    </Dialog>
  );
}

const same = (a: Choice, b: Choice | undefined): boolean => a.offering === b?.offering && a.rate === b.rate && a.startsAt === b.startsAt;
const firstOf = (choices: readonly Choice[], at: string): Choice | undefined => (at ? choices.find(({ time }) => time === at) : choices[0]);

/** What can be had, as a list to choose from; where nothing can, why and what is nearest. */
function Choices({ kind, at, found, chosen, choose, take, offering, pick }: { kind: View; at: string; found: { choices: Choice[]; nearest: Choice[]; why?: string } | undefined; chosen: Choice | undefined; choose(one: Choice): void; take(one: Choice): void; offering: string; pick(id: string): void }) {
  const group = useId();
  if (!found) return <p class="soft" role="status">{say("looking")}</p>;
  const { choices, nearest } = found;
  const titles = new Map([...choices, ...nearest].map((one) => [one.offering, one.title]));
  const none = choices.length === 0 || kind !== "stay" && at !== "" && !choices.some(({ time }) => time === at);
  const slots = kind === "stay" ? choices : at ? around(choices, at) : choices;
  return (
    <fieldset class="choices-had">
      <legend>{say("can_be_had")}</legend>
      {none ? <p class="none-had" role="status">{choices.length === 0 ? found.why ?? say("nothing_free") : say("not_at_that_time")}</p> : null}
      <div class={kind === "stay" ? "options" : "slots"}>{slots.map((one) => (
        <label key={`${one.offering} ${one.rate ?? ""} ${one.startsAt ?? ""}`} class={kind === "stay" ? "option" : "slot"}>
          <input type="radio" name={group} checked={same(one, chosen)} onChange={() => choose(one)} />
          {kind === "stay" ? <span><b>{one.title}</b>{one.rateName ? <> · {one.rateName}</> : null}<small>{one.terms}</small></span> : <span>{one.time}</span>}
          {one.price && kind === "stay" ? <strong>{one.price}{one.left !== undefined && one.left < 4 ? <small>{say("left", { count: one.left })}</small> : null}</strong> : null}
        </label>
      ))}</div>
      {kind !== "stay" && chosen?.price ? <p><b>{chosen.title}</b> · {chosen.price} <small>{chosen.terms}</small></p> : null}
      {none && nearest.length > 0 ? <p class="row">{say("nearest")} {nearest.map((one, n) => <button type="button" key={n} onClick={() => take(one)}>{one.title === titles.get(offering) || kind !== "stay" ? one.when : `${one.title}, ${one.when}`}{one.price ? ` · ${one.price}` : ""}</button>)}</p> : null}
      {kind !== "stay" ? <OfferingChoice kind={kind} value={offering || chosen?.offering || choices[0]?.offering || ""} pick={pick} /> : null}
    </fieldset>
  );
}

/** Starts around the time asked for: enough to choose, not the whole evening. */
const around = (choices: readonly Choice[], at: string): Choice[] => { const n = choices.findIndex(({ time = "" }) => time >= at); const middle = n < 0 ? choices.length : n; return choices.slice(Math.max(0, middle - 4), middle + 6); };

function OfferingChoice({ kind, value, pick }: { kind: View; value: string; pick(id: string): void }) {
  const [list, setList] = useState<{ id: string; name: string }[]>([]);
  useEffect(() => { ask<{ groups: { offerings: { id: string; name: string }[] }[] }>(`/api/board?view=${kind}&lang=${readerLanguage()}`).then(({ groups }) => setList([...new Map(groups.flatMap(({ offerings }) => offerings).map((one) => [one.id, one])).values()]), () => {}); }, [kind]);
  if (list.length < 2) return null;
  return <Field label={say("what")}>{(props) => <select {...props} value={value} onChange={({ currentTarget }) => pick(currentTarget.value)}>{list.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>}</Field>;
}
