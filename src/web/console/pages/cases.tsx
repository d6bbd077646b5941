import { useEffect, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { go } from "#web/console/router.ts";
import { me } from "#web/console/session.ts";
import { deskNow, moment, say } from "#web/console/words.ts";
import { CaseView } from "#web/console/counter/case_view.tsx";
import { Chores } from "#web/console/counter/chores.tsx";
import { inLanguage } from "#web/console/counter/dates.ts";
import { PromisesDue } from "#web/console/counter/promises_due.tsx";
import type { Reminder } from "#web/console/counter/reminders.tsx";

const tabs = ["open", "mine", "promised", "to_do", "done"] as const;

interface Line { reference: string; topic: string; severity: string; state: string; words: string; owner?: string; ownerName?: string; dueAt?: string; late?: boolean; confidential: boolean; asked: number; guestName?: string }
const topics = ["water", "heating", "equipment", "light", "internet", "dirt", "smell", "vermin", "noise", "food", "illness", "access", "booking", "billing", "service", "waiting", "spa", "privacy", "staff", "harassment", "theft", "discrimination", "locked_out", "safety", "other"];

/** Cases and promises: what is open, whose it is and by when; what is overdue on top. */
export function CasesPage({ rest }: { rest: readonly string[] }) {
  const [tab, setTab] = useState<(typeof tabs)[number]>("open");
  const [fresh, setFresh] = useState(false);
  const read = useReading<{ cases: Line[] }>("/api/cases", ["cases"]);
  const overdue = useReading<{ reminders: Reminder[] }>(inLanguage("/api/reminders"), ["cases", "queue"]);
  const all = read.value?.cases ?? [];
  const alive = (one: Line) => one.state === "open" || one.state === "waiting";
  const shown = all.filter((one) => (tab === "done" ? !alive(one) : tab === "mine" ? alive(one) && one.owner === me.value?.id : alive(one)));
  useEffect(() => { if (read.value && rest[0]) document.querySelector<HTMLElement>(".case h2")?.scrollIntoView({ block: "nearest" }); }, [rest[0]]);
  return (
    <div class={`cases-page${rest[0] ? " one" : ""}`}>
      <section class="case-list">
        <header class="row between"><h1>{say("cases")}</h1><button type="button" onClick={() => setFresh(true)}>{say("new_case")}</button></header>
        <Fault>{read.fault ?? ""}</Fault>
        {overdue.value && overdue.value.reminders.length > 0 ? <section class="overdue" aria-label={say("overdue")}><h2>{say("overdue")}</h2><ul>{overdue.value.reminders.map((one) => <li key={one.id}><Overdue one={one} again={overdue.again} /></li>)}</ul></section> : null}
        <div role="group" aria-label={say("which_cases")} class="row">{tabs.map((name) => <button type="button" key={name} aria-pressed={tab === name} onClick={() => setTab(name)}>{say(name === "to_do" ? "to_do" : name === "promised" ? "promises_due" : `cases_${name}`)}</button>)}</div>
        {tab === "to_do" ? <Chores /> : tab === "promised" ? <PromisesDue /> : <ul class="day-list">{shown.map((one) => (
          <li key={one.reference}><a class={`day-item case-line ${one.severity}`} href={`/console/cases/${one.reference}`} {...(one.reference === rest[0] ? { "aria-current": "true" as const } : {})}>
            <span class="day-who"><b>{one.reference}</b> {say(`topic_${one.topic}`)} <span class={`mark ${one.severity}`}>{say(`severity_${one.severity}`)}</span>{one.confidential ? <span class="mark warn">{say("for_manager")}</span> : null}{one.asked > 0 ? <span class="mark heed">{say("redress_asked")}</span> : null}</span>
            <small class="one-line">{one.words.split("\n")[0]}</small>
            <small>{one.ownerName ?? say("case_nobodys")}{one.dueAt ? <> · <span class={one.late || new Date(one.dueAt) <= deskNow() ? "late" : ""}>{say("promise_by", { time: moment(one.dueAt) })}</span></> : null}{one.state === "waiting" ? ` · ${say("case_waiting")}` : ""}</small>
          </a></li>
        ))}{read.value && shown.length === 0 ? <li class="none">{say("no_cases")}</li> : null}</ul>}
      </section>
      {rest[0] ? <section class="sheet case-sheet"><button type="button" class="back quiet" onClick={() => go("/console/cases")}>‹ {say("back")}</button><CaseView key={rest[0]} reference={rest[0]} /></section> : <p class="none choose">{say("choose_case")}</p>}
      {fresh ? <NewCase close={() => setFresh(false)} /> : null}
    </div>
  );
}

function Overdue({ one, again }: { one: Reminder; again(): void }) {
  const href = one.reference && one.about !== "wish" ? `/console/cases/${one.reference}` : one.conversation ? `/console/all/${one.conversation}` : undefined;
  return <><span class="mark warn">{say(`about_${one.about}`)}</span> {href ? <a href={href}>{one.what || one.reference || one.name || say("conversation")}</a> : one.what} <small>{[one.what ? one.reference : "", one.name].filter(Boolean).concat(say("since", { time: moment(one.since) })).join(" · ")}</small> {one.seenAt ? <small>✓</small> : <button type="button" class="quiet" onClick={() => void ask(`/api/reminders/${one.id}/sightings`, { body: {} }).then(again)}>{say("seen_it")}</button>}</>;
}

function NewCase({ close }: { close(): void }) {
  const [fields, setFields] = useState({ words: "", topic: "other", gravity: "low", booking: "" });
  const deed = useDeed();
  const save = (event: Event) => {
    event.preventDefault();
    void deed.run(async () => { const made = await ask<{ reference: string }>("/api/cases", { body: { ...fields, booking: fields.booking || undefined } }); close(); go(`/console/cases/${made.reference}`); });
  };
  return (
    <Dialog title={say("new_case")} close={close}>
      <form class="stack" onSubmit={save}>
        <Field label={say("case_words")}>{(props) => <textarea {...props} rows={4} required data-first value={fields.words} onInput={({ currentTarget }) => setFields({ ...fields, words: currentTarget.value })} />}</Field>
        <div class="fields">
          <Field label={say("case_about")}>{(props) => <select {...props} value={fields.topic} onChange={({ currentTarget }) => setFields({ ...fields, topic: currentTarget.value })}>{topics.map((topic) => <option key={topic} value={topic}>{say(`topic_${topic}`)}</option>)}</select>}</Field>
          <Field label={say("severity")}>{(props) => <select {...props} value={fields.gravity} onChange={({ currentTarget }) => setFields({ ...fields, gravity: currentTarget.value })}>{["low", "medium", "high"].map((one) => <option key={one} value={one}>{say(`gravity_${one}`)}</option>)}</select>}</Field>
          <Field label={say("booking_reference")}>{(props) => <input {...props} value={fields.booking} onInput={({ currentTarget }) => setFields({ ...fields, booking: currentTarget.value.toUpperCase() })} />}</Field>
        </div>
        <Fault>{deed.fault}</Fault>
        <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="main" aria-disabled={deed.busy}>{say("open_case")}</button></div>
      </form>
    </Dialog>
  );
}
