import { useState } from "preact/hooks";
import { Field } from "#web/console/form.tsx";
import { languageName, say } from "#web/console/words.ts";
import { dayText, readerLanguage } from "./dates.ts";
import { textIn, type DeskShape, type Opening, type Text } from "./desk_types.ts";
import { addDays } from "./geometry.ts";
import { deskDay } from "./new_booking.tsx";

/** What a form hands on: the change, and what it is called. */
export type Propose = (change: object, title: string) => void;
interface Part { desk: DeskShape; propose: Propose }
const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
/** A weekday's short name: 5 January 2026 was a Monday. */
const weekday = (n: number): string => dayText(addDays("2026-01-05", n), { weekday: "short" });
const named = (text: Text): string => textIn(text, readerLanguage());

/** The week of something, and single days that are otherwise: closed, or at other hours. */
export function HoursPart({ desk, propose }: Part) {
  const [of, setOf] = useState(desk.hours[0]?.id ?? "");
  const hours = desk.hours.find(({ id }) => id === of) ?? desk.hours[0];
  const [weekly, setWeekly] = useState<Opening[] | undefined>();
  const [day, setDay] = useState({ on: deskDay(), closed: true, open: "10:00", close: "16:00", note: "" });
  if (!hours) return null;
  const rows = weekly ?? hours.weekly;
  const put = (n: number, some: Partial<Opening>) => setWeekly(rows.map((one, at) => (at === n ? { ...one, ...some } : one)));
  const closeDay = (event: Event) => {
    event.preventDefault();
    propose({ what: "day", of: hours.id, on: day.on, openings: day.closed ? [] : [{ open: day.open, close: day.close }], ...(day.note ? { note: day.note } : {}) }, `${named(hours.name)}, ${dayText(day.on)}`);
  };
  return (
    <section class="sheet">
      <Field label={say("hours_of")}>{(props) => <select {...props} value={hours.id} onChange={({ currentTarget }) => { setOf(currentTarget.value); setWeekly(undefined); }}>{desk.hours.map(({ id, name }) => <option key={id} value={id}>{named(name)}</option>)}</select>}</Field>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); propose({ what: "hours", of: hours.id, weekly: rows }, named(hours.name)); }}>
        <h2>{say("week")}</h2>
        {rows.map((one, n) => (
          <fieldset class="opening-row" key={n}><legend class="aloud">{say("opening_nth", { n: n + 1 })}</legend>
            <div class="row">{days.map((id, d) => <label class="pill" key={id}><input type="checkbox" checked={one.days.includes(id)} onChange={({ currentTarget }) => put(n, { days: days.filter((each) => (each === id ? currentTarget.checked : one.days.includes(each))) })} />{weekday(d)}</label>)}</div>
            <div class="fields"><Field label={say("opens")}>{(props) => <input {...props} type="time" required value={one.open} onInput={({ currentTarget }) => put(n, { open: currentTarget.value })} />}</Field>
              <Field label={say("closes")}>{(props) => <input {...props} pattern="([01]\d|2[0-3]):[0-5]\d|24:00" required value={one.close} onInput={({ currentTarget }) => put(n, { close: currentTarget.value })} />}</Field>
              {one.last ? <Field label={say("last")}>{(props) => <input {...props} type="time" value={one.last ?? ""} onInput={({ currentTarget }) => put(n, { last: currentTarget.value })} />}</Field> : null}
              <button type="button" onClick={() => setWeekly(rows.filter((_, at) => at !== n))}>{say("remove")}</button></div>
          </fieldset>
        ))}
        <div class="deeds"><button type="button" onClick={() => setWeekly([...rows, { days: ["mon"], open: "09:00", close: "17:00" }])}>{say("another_opening")}</button><button type="submit" class="main" disabled={weekly === undefined}>{say("look_first")}</button></div>
      </form>
      <form class="stack" onSubmit={closeDay}>
        <h2>{say("single_day")}</h2>
        <div class="fields">
          <Field label={say("day")}>{(props) => <input {...props} type="date" required value={day.on} onInput={({ currentTarget }) => setDay({ ...day, on: currentTarget.value })} />}</Field>
          <label class="switch"><input type="checkbox" checked={day.closed} onChange={({ currentTarget }) => setDay({ ...day, closed: currentTarget.checked })} />{say("closed_all_day")}</label>
          {day.closed ? null : <><Field label={say("opens")}>{(props) => <input {...props} type="time" required value={day.open} onInput={({ currentTarget }) => setDay({ ...day, open: currentTarget.value })} />}</Field><Field label={say("closes")}>{(props) => <input {...props} type="time" required value={day.close} onInput={({ currentTarget }) => setDay({ ...day, close: currentTarget.value })} />}</Field></>}
          <Field label={say("told_why")}>{(props) => <input {...props} maxLength={200} value={day.note} onInput={({ currentTarget }) => setDay({ ...day, note: currentTarget.value })} />}</Field>
        </div>
        <div class="deeds"><button type="submit" class="main">{say("look_first")}</button></div>
      </form>
      {hours.exceptions.length > 0 ? <ul class="day-list">{hours.exceptions.map((one) => <li key={one.on}><p class="day-item"><span><b>{one.on.length === 10 ? dayText(one.on, { day: "numeric", month: "short", year: "numeric" }) : dayText(`2028-${one.on}`, { day: "numeric", month: "long" })}</b> {one.hours.length > 0 ? one.hours.map(({ open, close }) => `${open}–${close}`).join(", ") : say("closed")}</span>{one.note ? <small>{named(one.note)}</small> : null}</p>
        <button type="button" class="day-step" aria-label={`${say("remove")}: ${one.on}`} onClick={() => propose({ what: "day", of: hours.id, on: one.on, clear: true }, `${named(hours.name)}, ${one.on}`)}>{say("remove")}</button></li>)}</ul> : null}
    </section>
  );
}

const minor = (text: string, currency: string): number => Math.round(Number(text.replace(",", ".")) * 10 ** digitsOf(currency));
const digitsOf = (currency: string): number => new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions().maximumFractionDigits ?? 2;
const major = (amount: number, currency: string): string => (amount / 10 ** digitsOf(currency)).toFixed(digitsOf(currency));

/** What a rate costs, altogether or between two days; and the extras. */
export function PricesPart({ desk, propose }: Part) {
  const rates = desk.offerings.flatMap((offering) => offering.rates.map((rate) => ({ key: `${offering.id} ${rate.id}`, offering, rate })));
  const [fields, setFields] = useState({ key: rates[0]?.key ?? "", from: "", to: "", amount: rates[0] ? major(rates[0].rate.amount, desk.currency) : "", minStay: "" });
  const [extra, setExtra] = useState({ id: desk.extras[0]?.id ?? "", amount: desk.extras[0] ? major(desk.extras[0].amount, desk.currency) : "" });
  const one = rates.find(({ key }) => key === fields.key);
  return (
    <section class="sheet">
      <form class="stack" onSubmit={(event) => { event.preventDefault(); if (one) propose({ what: "rate", offering: one.offering.id, rate: one.rate.id, amount: minor(fields.amount, desk.currency), ...(fields.from && fields.to ? { from: fields.from, to: fields.to } : {}), ...(fields.minStay && fields.from ? { minStay: Number(fields.minStay) } : {}) }, `${named(one.offering.name)}, ${named(one.rate.name)}`); }}>
        <h2>{say("rates")}</h2>
        <Field label={say("rate_of")}>{(props) => <select {...props} value={fields.key} onChange={({ currentTarget: { value } }) => { const found = rates.find(({ key }) => key === value); setFields({ ...fields, key: value, amount: found ? major(found.rate.amount, desk.currency) : "" }); }}>{rates.map(({ key, offering, rate }) => <option key={key} value={key}>{named(offering.name)} · {named(rate.name)} · {major(rate.amount, desk.currency)}</option>)}</select>}</Field>
        <div class="fields">
          <Field label={say("from")} hint={say("period_hint")}>{(props) => <input {...props} type="date" value={fields.from} onInput={({ currentTarget }) => setFields({ ...fields, from: currentTarget.value })} />}</Field>
          <Field label={say("to_and_with")}>{(props) => <input {...props} type="date" min={fields.from} required={fields.from !== ""} value={fields.to} onInput={({ currentTarget }) => setFields({ ...fields, to: currentTarget.value })} />}</Field>
          <Field label={`${say("amount")} (${desk.currency})`}>{(props) => <input {...props} inputMode="decimal" required pattern="\d+([.,]\d+)?" value={fields.amount} onInput={({ currentTarget }) => setFields({ ...fields, amount: currentTarget.value })} />}</Field>
          <Field label={say("min_stay")}>{(props) => <input {...props} type="number" min={1} max={60} value={fields.minStay} onInput={({ currentTarget }) => setFields({ ...fields, minStay: currentTarget.value })} />}</Field>
        </div>
        <div class="deeds"><button type="submit" class="main">{say("look_first")}</button></div>
      </form>
      {desk.extras.length > 0 ? <form class="fields" onSubmit={(event) => { event.preventDefault(); propose({ what: "extra", id: extra.id, amount: minor(extra.amount, desk.currency) }, named(desk.extras.find(({ id }) => id === extra.id)?.name ?? extra.id)); }}>
        <Field label={say("extra")}>{(props) => <select {...props} value={extra.id} onChange={({ currentTarget: { value } }) => setExtra({ id: value, amount: major(desk.extras.find(({ id }) => id === value)?.amount ?? 0, desk.currency) })}>{desk.extras.map(({ id, name }) => <option key={id} value={id}>{named(name)}</option>)}</select>}</Field>
        <Field label={`${say("amount")} (${desk.currency})`}>{(props) => <input {...props} inputMode="decimal" required pattern="\d+([.,]\d+)?" value={extra.amount} onInput={({ currentTarget }) => setExtra({ ...extra, amount: currentTarget.value })} />}</Field>
        <button type="submit">{say("look_first")}</button>
      </form> : null}
    </section>
  );
}

/** What every guest is told for some days, in each language of the desk. */
export function NoticesPart({ desk, propose }: Part) {
  const [fields, setFields] = useState<{ from: string; to: string; text: Record<string, string> }>({ from: deskDay(), to: deskDay(), text: {} });
  return (
    <section class="sheet">
      <ul class="day-list">{desk.notices.map((one) => <li key={one.id}><p class="day-item"><span>{named(one.text)}</span><small>{dayText(one.from)} – {dayText(one.to)}</small></p><button type="button" class="day-step" onClick={() => propose({ what: "end_notice", id: one.id }, say("end_notice"))}>{say("end_notice")}</button></li>)}</ul>
      {desk.notices.length === 0 ? <p class="soft">{say("no_notices")}</p> : null}
      <form class="stack" onSubmit={(event) => { event.preventDefault(); propose({ what: "notice", ...fields }, say("new_notice")); }}>
        <h2>{say("new_notice")}</h2>
        <div class="fields"><Field label={say("from")}>{(props) => <input {...props} type="date" required value={fields.from} onInput={({ currentTarget }) => setFields({ ...fields, from: currentTarget.value })} />}</Field><Field label={say("to_and_with")}>{(props) => <input {...props} type="date" required min={fields.from} value={fields.to} onInput={({ currentTarget }) => setFields({ ...fields, to: currentTarget.value })} />}</Field></div>
        {desk.languages.map((tag) => <Field key={tag} label={languageName(tag)}>{(props) => <textarea {...props} rows={2} lang={tag} required maxLength={500} value={fields.text[tag] ?? ""} onInput={({ currentTarget }) => setFields({ ...fields, text: { ...fields.text, [tag]: currentTarget.value } })} />}</Field>)}
        <div class="deeds"><button type="submit" class="main">{say("look_first")}</button></div>
      </form>
    </section>
  );
}

/** What is offered: its name, how it is sold, whether it still is. */
export function CataloguePart({ desk, propose }: Part) {
  return (
    <section class="sheet"><div class="scroll" tabIndex={0} role="region" aria-label={say("catalogue")}><table>
      <thead><tr><th>{say("offered")}</th><th>{say("people_most")}</th><th>{say("sold")}</th><th><span class="aloud">{say("actions")}</span></th></tr></thead>
      <tbody>{desk.offerings.map((one) => {
        const selling = one.selling ?? desk.selling;
        return <tr key={one.id}><td><b>{named(one.name)}</b><br /><small>{say(`view_${one.kind}`)}</small></td><td>{one.party.max}</td>
          <td><select aria-label={`${say("sold")}: ${named(one.name)}`} value={selling} onChange={({ currentTarget }) => { propose({ what: "offering", id: one.id, selling: currentTarget.value }, named(one.name)); currentTarget.value = selling; }}><option value="confirmed">{say("sold_at_once")}</option><option value="on_request">{say("sold_on_request")}</option></select></td>
          <td><button type="button" class="danger" aria-label={`${say("retire")}: ${named(one.name)}`} onClick={() => propose({ what: "offering", id: one.id, retire: true }, named(one.name))}>{say("retire")}</button></td></tr>;
      })}</tbody></table></div></section>
  );
}
