import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { me } from "#web/console/session.ts";
import { moment, money, say, start } from "#web/console/words.ts";
import { inLanguage } from "./dates.ts";

interface Given { id: string; words: string; amount: number; currency: string; state: "asked" | "granted" | "refused"; askedByName: string; askedAt: string; answeredByName?: string; mayAnswer: boolean }
interface Case {
  reference: string; topic: string; severity: string; department: string; state: string; confidential: boolean; words: string; openedAt: string; cause: string; owner?: string; ownerName?: string; followUpAt?: string; followedUpAt?: string; guestName?: string; guest?: string; bookingReference?: string; conversation?: string;
  notes: { id: string; words: string; by: string; at: string }[]; history: { at: string; did: string; by: string | null }[]; currency: string; limit: number; offers: { offer: string; upTo: number }[]; redresses: Given[]; promises: { id: string; what: string; dueAt: string; state: string }[]; departments: { id: string; name: string }[];
}
const severities = ["low", "normal", "high", "urgent"];

/** One case: what was said, how it stands, what is owed and given for it, and every step a colleague takes. */
export function CaseView({ reference }: { reference: string }) {
  const read = useReading<Case>(inLanguage(`/api/cases/${reference}`), ["cases"]);
  const deed = useDeed();
  const [note, setNote] = useState("");
  const [cause, setCause] = useState<string | undefined>();
  const one = read.value;
  if (!one) return <p role="status">{read.fault || say("opening")}</p>;
  const change = (body: object) => deed.run(async () => { await ask(`/api/cases/${reference}/changes`, { body }); read.again(); });
  const over = one.state === "resolved" || one.state === "closed";
  const mine = one.owner === me.value?.id;
  return (
    <article class="case" aria-label={reference}>
      <header><h2>{reference} · {say(`topic_${one.topic}`)}</h2>
        <p class="row"><span class={`mark ${one.severity}`}>{say(`severity_${one.severity}`)}</span><span class="mark">{say(`case_${one.state}`)}</span>{one.confidential ? <span class="mark warn">{say("for_manager")}</span> : null}<small>{moment(one.openedAt, { withDay: true })}</small>
          {one.conversation ? <a href={`/console/all/${one.conversation}`}>{say("to_conversation")}</a> : null}{one.guest ? <a href={`/console/guests/${one.guest}`}>{one.guestName ?? say("to_guest")}</a> : null}{one.bookingReference ? <span>{one.bookingReference}</span> : null}</p></header>
      <blockquote>{one.words || say("erased_words")}</blockquote>
      <Fault>{deed.fault}</Fault>
      <div class="row">
        {mine ? <><span class="mark good">{say("case_yours")}</span><button type="button" onClick={() => void change({ mine: false })}>{say("let_go")}</button></> : <><span class="soft">{one.ownerName ? say("case_of", { name: one.ownerName }) : say("case_nobodys")}</span><button type="button" class="main" onClick={() => void change({ mine: true })}>{say("take_case")}</button></>}
        {over ? <button type="button" onClick={() => void change({ state: "open" })}>{say("reopen")}</button> : <><button type="button" onClick={() => void change({ state: one.state === "waiting" ? "open" : "waiting" })}>{say(one.state === "waiting" ? "goes_on" : "case_waits")}</button><button type="button" onClick={() => void change({ state: "resolved" })}>{say("resolve")}</button></>}
        {one.state === "resolved" ? <button type="button" onClick={() => void change({ state: "closed" })}>{say("close_case")}</button> : null}
      </div>
      <div class="fields">
        <Field label={say("severity")}>{(props) => <select {...props} value={one.severity} onChange={({ currentTarget }) => void change({ severity: currentTarget.value })}>{severities.map((name) => <option key={name} value={name}>{say(`severity_${name}`)}</option>)}</select>}</Field>
        <Field label={say("department")}>{(props) => <select {...props} value={one.department} onChange={({ currentTarget }) => void change({ department: currentTarget.value })}>{one.departments.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>}</Field>
        <Field label={say("follow_up")}>{(props) => <input {...props} type="datetime-local" value={one.followUpAt ? localOf(one.followUpAt) : ""} onChange={({ currentTarget }) => void change({ followUpAt: currentTarget.value || null })} />}</Field>
      </div>
      {one.followUpAt && !one.followedUpAt ? <p><button type="button" onClick={() => void change({ followedUp: true })}>{say("followed_up")}</button></p> : null}
      <form class="inline" onSubmit={(event) => { event.preventDefault(); if (cause !== undefined) void change({ cause }).then(() => setCause(undefined)); }}><Field label={say("cause")}>{(props) => <input {...props} value={cause ?? one.cause} onInput={({ currentTarget }) => setCause(currentTarget.value)} />}</Field>{cause !== undefined && cause !== one.cause ? <button type="submit">{say("save")}</button> : null}</form>
      <Promises list={one.promises} reference={reference} again={read.again} />
      <Redress one={one} again={read.again} />
      <section><h3>{say("notes")}</h3><ul>{one.notes.map((each) => <li key={each.id} class="guest-note">{each.words} <small>{each.by}, {moment(each.at)}</small></li>)}</ul>
        <form class="inline" onSubmit={(event) => { event.preventDefault(); if (note.trim()) void change({ note }).then((good) => { if (good) setNote(""); }); }}><input aria-label={say("note")} placeholder={say("note_for_colleagues_short")} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} /><button type="submit">{say("save")}</button></form></section>
      <details><summary>{say("history")}</summary><ol class="history">{one.history.map((each, n) => <li key={n}>{moment(each.at, { withDay: true })} · {say(`did_${each.did}`)}{each.by ? ` · ${each.by}` : ""}</li>)}</ol></details>
    </article>
  );
}

/** A moment in the form of a field, on the desk's clock wherever this device is. */
const localOf = (at: string): string => new Intl.DateTimeFormat("sv-SE", { timeZone: start.value?.desk.timeZone ?? "UTC", dateStyle: "short", timeStyle: "short" }).format(new Date(at)).replace(" ", "T");

function Promises({ list, reference, again }: { list: Case["promises"]; reference: string; again(): void }) {
  const [words, setWords] = useState("");
  const [due, setDue] = useState("");
  const deed = useDeed();
  const settle = (id: string, state: string) => void deed.run(() => ask(`/api/promises/${id}/settlements`, { body: { state } }).then(again));
  return (
    <section><h3>{say("promises")}</h3><Fault>{deed.fault}</Fault>
      <ul class="day-list">{list.map((one) => <li key={one.id}><p class="day-item"><span>{one.what}</span><span class={`mark${one.state === "late" ? " warn" : ""}`}>{say("promise_by", { time: moment(one.dueAt) })}</span></p><button type="button" class="day-step" aria-label={`${say("kept")}: ${one.what}`} onClick={() => settle(one.id, "kept")}>{say("kept")}</button></li>)}</ul>
      <details><summary>{say("new_promise")}</summary><form class="fields" onSubmit={(event) => { event.preventDefault(); void deed.run(() => ask("/api/promises", { body: { case: reference, words, dueAt: due } })).then((good) => { if (good) { setWords(""); again(); } }); }}>
        <Field label={say("promise_what")} hint={say("promise_hint")}>{(props) => <input {...props} required value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />}</Field>
        <Field label={say("promise_until")}>{(props) => <input {...props} type="datetime-local" required value={due} onInput={({ currentTarget }) => setDue(currentTarget.value)} />}</Field><button type="submit">{say("promise_it")}</button></form></details>
    </section>
  );
}

/** What is given: within the role's limit at once, above it a second person is asked. */
function Redress({ one, again }: { one: Case; again(): void }) {
  const [words, setWords] = useState("");
  const [amount, setAmount] = useState("");
  const deed = useDeed();
  const digits = new Intl.NumberFormat("en", { style: "currency", currency: one.currency }).resolvedOptions().maximumFractionDigits ?? 2;
  const minor = Math.round(Number(amount.replace(",", ".")) * 10 ** digits) || 0;
  const above = minor > one.limit;
  const answer = (id: string, state: string) => void deed.run(() => ask(`/api/cases/${one.reference}/redresses/${id}/answers`, { body: { state } }).then(again));
  return (
    <section><h3>{say("redress")}</h3>
      <p class="soft">{one.offers.length > 0 ? `${say("house_allows", { what: one.offers.map(({ offer }) => offer).join("; ") })} ` : ""}{say("redress_limit", { amount: money({ amount: one.limit, currency: one.currency }) })}</p>
      <ul class="day-list">{one.redresses.map((given) => (
        <li key={given.id}><p class="day-item"><span><b>{given.words}</b>{given.amount > 0 ? ` · ${money(given)}` : ""}</span><small><span class={`mark ${given.state === "granted" ? "good" : given.state === "refused" ? "warn" : "heed"}`}>{say(`redress_${given.state}`)}</span> {given.askedByName}{given.answeredByName ? ` → ${given.answeredByName}` : ""}, {moment(given.askedAt)}</small></p>
          {given.mayAnswer ? <><button type="button" class="main" onClick={() => answer(given.id, "granted")}>{say("grant")}</button><button type="button" class="danger" onClick={() => answer(given.id, "refused")}>{say("refuse")}</button></> : null}</li>
      ))}</ul>
      <Fault>{deed.fault}</Fault>
      <form class="fields" onSubmit={(event) => { event.preventDefault(); void deed.run(() => ask(`/api/cases/${one.reference}/redresses`, { body: { words, amount: minor } })).then((good) => { if (good) { setWords(""); setAmount(""); again(); } }); }}>
        <Field label={say("give_what")} hint={say("give_hint")}>{(props) => <input {...props} required list={`offers-${one.reference}`} value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />}</Field><datalist id={`offers-${one.reference}`}>{one.offers.map(({ offer }) => <option key={offer} value={offer} />)}</datalist>
        <Field label={`${say("amount")} (${one.currency})`}>{(props) => <input {...props} inputMode="decimal" value={amount} onInput={({ currentTarget }) => setAmount(currentTarget.value)} />}</Field>
        <button type="submit" class={above ? "" : "main"} aria-disabled={deed.busy}>{say(above ? "ask_second" : "give")}</button>
      </form>
      {above ? <p class="soft" role="status">{say("above_limit")}</p> : null}
    </section>
  );
}
