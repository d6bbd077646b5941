import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { amI } from "#web/console/session.ts";
import { moment, money, say } from "#web/console/words.ts";
import type { Beside } from "#web/console/beside.ts";
import { BookingDialog, Status } from "./booking_dialog.tsx";
import { inLanguage, localText } from "./dates.ts";
import { NewBooking } from "./new_booking.tsx";
import type { Shown } from "./types.ts";

interface Balance { currency: string; bookings: number; fees: number; granted: number }
interface Guest {
  balance: Balance; id?: string; name?: string; knownBy?: string; vip?: boolean; contacts?: { id: string; kind: string; value: string; verified: boolean }[]; ahead: Shown[]; past: Shown[]; visits: { stays: number; nights: number; others: number; missed: number };
  cases?: { reference: string; topic: string; severity: string; state: string; openedAt: string }[]; notes?: { id: string; words: string; by: string; at: string }[]; joined?: { id: string; name: string | null; by: string; staff: string | null; isOther: boolean }[];
  alike?: { id: string; name: string | null; knownBy: string; contact: boolean; bookings: number }[]; known?: string; proofs?: { rung: string; reference: string | null; by: string | null }[]; conversations?: { id: string; at: string | null }[];
}

/** The guest beside a conversation. */
export const GuestPanel = ({ conversation, mine }: Beside) => <GuestView path={`/api/conversations/${conversation}/guest`} conversation={conversation} mine={mine} />;

/** A guest: how they are known, what they have and had, cases, notes; the same actions as anywhere, through an offer and a yes. */
export function GuestView({ path, conversation, mine = true }: { path: string; conversation?: string; mine?: boolean }) {
  const read = useReading<Guest>(inLanguage(path), ["bookings", "cases", "conversations"]);
  const [open, setOpen] = useState<string | undefined>();
  const [fresh, setFresh] = useState(false);
  const [checking, setChecking] = useState("");
  const [note, setNote] = useState("");
  const deed = useDeed();
  const guest = read.value;
  if (!guest) return <p role="status">{read.fault || say("opening")}</p>;
  const act = (work: () => Promise<unknown>) => deed.run(async () => { await work(); read.again(); });
  const mayWrite = amI("receptionist", "manager");
  const contact = (kind: string) => guest.contacts?.find((one) => one.kind === kind)?.value;
  const known = guest.known && guest.known !== "nobody" ? guest.known : guest.knownBy ?? "nobody";
  return (
    <div class="guest">
      <section>
        <h2>{guest.name ?? say("no_name")} {guest.vip ? <b class="mark heed">{say("vip")}</b> : null}</h2>
        <p class="row"><span class={`mark${["code", "signed", "teams", "person"].includes(known) ? " good" : ""}`}>{say(`known_${known}`)}</span></p>
        {guest.contacts && guest.contacts.length > 0 ? <ul>{guest.contacts.map((one) => <li key={one.id}><a href={`${one.kind === "email" ? "mailto" : "tel"}:${one.value}`}>{one.value}</a>{one.verified ? <small> ✓ {say("verified")}</small> : null}</li>)}</ul> : null}
        {guest.visits.stays + guest.visits.others > 0 ? <p class="soft">{say("visits", { stays: guest.visits.stays, nights: guest.visits.nights, others: guest.visits.others })}{guest.visits.missed > 0 ? ` · ${say("missed", { count: guest.visits.missed })}` : ""}</p> : <p class="soft">{say("first_visit")}</p>}
        <BalanceLine of={guest.balance} />
        <Fault>{deed.fault}</Fault>
        {mayWrite ? <div class="row">
          <button type="button" class="main" onClick={() => setFresh(true)}>{say("new_booking")}</button>
          {guest.id ? <button type="button" aria-pressed={guest.vip ?? false} onClick={() => void act(() => ask(`/api/guests/${guest.id}/notes`, { body: { vip: !guest.vip } }))}>{say("vip")}</button> : null}
        </div> : null}
      </section>
      <Bookings title={say("bookings_ahead")} list={guest.ahead} open={setOpen} none={say("no_bookings")} />
      {guest.past.length > 0 ? <details><summary>{say("bookings_past", { count: guest.past.length })}</summary><Bookings list={guest.past} open={setOpen} none="" /></details> : null}
      {guest.cases && guest.cases.length > 0 ? <section><h3>{say("cases")}</h3><ul>{guest.cases.map((one) => <li key={one.reference}><a href={`/console/cases/${one.reference}`}>{one.reference}</a> {say(`topic_${one.topic}`)} <span class={`mark ${one.severity}`}>{say(`severity_${one.severity}`)}</span> <small>{say(`case_${one.state}`)}</small></li>)}</ul></section> : null}
      {guest.id ? <section><h3>{say("guest_notes")}</h3>
        <ul>{guest.notes?.map((one) => <li key={one.id} class="guest-note">{one.words} <small>{one.by}, {moment(one.at, { withDay: true })}</small> {mayWrite ? <button type="button" class="quiet icon" aria-label={`${say("remove")}: ${one.words}`} onClick={() => void act(() => ask(`/api/guest-notes/${one.id}`, { method: "DELETE" }))}>✕</button> : null}</li>)}</ul>
        {mayWrite ? <form class="inline" onSubmit={(event) => { event.preventDefault(); if (note.trim()) void act(() => ask(`/api/guests/${guest.id}/notes`, { body: { note } })).then((good) => { if (good) setNote(""); }); }}>
          <input aria-label={say("note_of_guest")} placeholder={say("note_of_guest")} maxLength={1000} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} /><button type="submit">{say("save")}</button></form> : null}
      </section> : null}
      {conversation && mayWrite ? <details><summary>{say("checked_who")}</summary>
        <form class="stack" onSubmit={(event) => { event.preventDefault(); void act(() => ask(`/api/conversations/${conversation}/proofs`, { body: { reference: checking } })).then((good) => { if (good) setChecking(""); }); }}>
          <Field label={say("booking_reference")} hint={say("checked_hint")}>{(props) => <input {...props} required value={checking} onInput={({ currentTarget }) => setChecking(currentTarget.value.toUpperCase())} />}</Field><button type="submit" disabled={!mine}>{say("i_checked")}</button></form>
        {guest.proofs?.map((one, n) => <p key={n}><small>{say(`known_${one.rung}`)}{one.reference ? ` · ${one.reference}` : ""}{one.by ? ` · ${one.by}` : ""}</small></p>)}
      </details> : null}
      {guest.id && (guest.joined?.length || guest.alike?.length) ? <section><h3>{say("same_guest")}</h3><ul>
        {guest.joined?.map((one) => <li key={one.id}><a href={`/console/guests/${one.id}`}>{one.name ?? say("no_name")}</a> <small>{say("joined_by", { how: one.staff ?? say(`known_${one.by}`) })}</small> {mayWrite ? <button type="button" onClick={() => void act(() => ask(`/api/guests/${one.isOther ? guest.id : one.id}/joinings`, { method: "DELETE" }))}>{say("part")}</button> : null}</li>)}
        {guest.alike?.map((one) => <li key={one.id}><a href={`/console/guests/${one.id}`}>{one.name ?? say("no_name")}</a> <small>{say(one.contact ? "alike_contact" : "alike_name")} · {say("bookings_count", { count: one.bookings })}</small> {mayWrite && guest.id && (one.knownBy === "unverified" || guest.knownBy === "unverified")
          ? <button type="button" onClick={() => void act(() => (guest.knownBy === "unverified" && one.knownBy !== "unverified" ? ask(`/api/guests/${guest.id}/joinings`, { body: { into: one.id } }) : ask(`/api/guests/${one.id}/joinings`, { body: { into: guest.id } })))}>{say("join")}</button> : null}</li>)}
      </ul></section> : null}
      {open ? <BookingDialog reference={open} conversation={conversation} close={() => setOpen(undefined)} changed={read.again} /> : null}
      {fresh ? <NewBooking wanted={{ ...(guest.name ? { name: guest.name } : {}), ...(contact("email") ? { email: contact("email") as string } : {}), ...(contact("phone") ? { phone: contact("phone") as string } : {}), ...(conversation ? { conversation } : {}) }} close={() => setFresh(false)} made={() => { setFresh(false); read.again(); }} /> : null}
    </div>
  );
}

/** What is to be paid and what was granted, where there is anything of it. */
function BalanceLine({ of: { currency, bookings, fees, granted } }: { of: Balance }) {
  const parts = ([["balance_bookings", bookings], ["balance_fees", fees], ["balance_granted", granted]] as const).filter(([, amount]) => amount > 0);
  return parts.length === 0 ? null : <dl class="balance">{parts.map(([key, amount]) => <div key={key}><dt>{say(key)}</dt><dd>{money({ amount, currency })}</dd></div>)}</dl>;
}

const Bookings = ({ title, list, open, none }: { title?: string; list: readonly Shown[]; open(reference: string): void; none: string }) => (
  <section>{title ? <h3>{title}</h3> : null}{list.length === 0 ? <p class="soft">{none}</p> : null}
    <ul>{list.map((one) => <li key={one.reference}><button type="button" class="quiet day-item" onClick={() => open(one.reference)}><span class="day-who"><b>{one.resource}</b> <Status status={one.status} /></span><small>{one.reference} · {localText(one.startsAt.slice(0, 16))} – {one.kind === "stay" ? localText(one.endsAt.slice(0, 16)) : one.endsAt.slice(11, 16)}</small></button></li>)}</ul></section>
);
