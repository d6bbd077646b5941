import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { useCommands } from "#web/console/commands.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { me } from "#web/console/session.ts";
import { deskNow, say, start } from "#web/console/words.ts";
import type { OpenTalk } from "./types.ts";

const outcomes = ["solved", "passed_on", "no_answer", "not_possible", "spam"] as const;
type Asked = "transfer" | "close" | "snooze";

/** Whether the conversation is in the hands of whoever looks. */
export const isMine = (talk: OpenTalk): boolean => talk.holder === "receptionist" && talk.holderStaff === me.value?.id;

/** In whose hands a conversation is, in a sentence. */
export const holding = (talk: OpenTalk): string => say(isMine(talk) ? "state_mine" : talk.holder === "receptionist" ? "state_theirs" : talk.holder === "queue" ? "state_queue" : "state_assistant", { name: talk.handoff?.receptionist ?? "" });

/** What can be done with a conversation, each by button and by key. */
export function Deeds({ talk, again, reply, note }: { talk: OpenTalk; again(): void; reply(): void; note(): void }) {
  const [asked, setAsked] = useState<Asked | undefined>();
  const deed = useDeed();
  const mine = isMine(talk);
  const { handoff } = talk;
  const open = handoff && (handoff.state === "waiting" || handoff.state === "claimed") ? handoff : undefined;
  const others = talk.holder === "receptionist" && !mine;
  const act = (path: string, body: object = {}) => deed.run(() => ask(path, { body })).then((done) => { again(); return done; });
  // The focus is in the field at once: what is typed while the claim is on its way is never taken for keys.
  const takeOver = () => { reply(); if (!mine && !others) void act(`/api/conversations/${talk.id}/claims`); };
  const handBack = () => { if (mine && open) void act(`/api/handoffs/${open.id}/returns`); };
  const group = say("keys_talk");
  useCommands([
    { id: "take over", label: say("take_over"), keys: "t", group, run: takeOver, hidden: mine || others },
    { id: "hand back", label: say("hand_back"), keys: "b", group, run: handBack },
    { id: "reply", label: say("reply"), keys: "r", group, run: reply },
    { id: "note", label: say("note"), keys: "n", group, run: note },
    { id: "close", label: say("close"), keys: "e", group, run: () => { if (open) setAsked("close"); } },
    { id: "transfer", label: say("transfer"), keys: "shift+t", group, run: () => { if (open) setAsked("transfer"); } },
    { id: "snooze", label: say("snooze"), keys: "s", group, run: () => setAsked("snooze") },
  ]);
  const button = (key: string, run: () => void, kind = "", shortcut = "") => <button type="button" class={kind} aria-disabled={deed.busy} onClick={run} {...(shortcut ? { "aria-keyshortcuts": shortcut } : {})}>{say(key)}</button>;
  return (
    <div class="deeds">
      {mine || others ? null : button(talk.holder === "assistant" ? "step_in" : "take_over", takeOver, "main", "t")}
      {mine ? button("hand_back", handBack, "", "b") : null}
      {open && !others ? <>{button("transfer", () => setAsked("transfer"))}{button("close", () => setAsked("close"), "", "e")}</> : null}
      {mine || others ? null : talk.snoozedUntil ? button("wake", () => void act(`/api/conversations/${talk.id}/snoozes`)) : button("snooze", () => setAsked("snooze"), "quiet", "s")}
      <Fault>{deed.fault}</Fault>
      {asked === "close" && open ? <Close close={() => setAsked(undefined)} done={(body) => { setAsked(undefined); void act(`/api/handoffs/${open.id}/closings`, body); }} /> : null}
      {asked === "transfer" && open ? <Transfer close={() => setAsked(undefined)} done={(body) => { setAsked(undefined); void act(`/api/handoffs/${open.id}/transfers`, body); }} /> : null}
      {asked === "snooze" ? <Snooze close={() => setAsked(undefined)} done={(until) => { setAsked(undefined); void act(`/api/conversations/${talk.id}/snoozes`, { until }); }} /> : null}
    </div>
  );
}

function Close({ close, done }: { close(): void; done(body: object): void }) {
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>("solved");
  const [note, setNote] = useState("");
  return (
    <Dialog title={say("close_title")} close={close}>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); done({ outcome, ...(note.trim() ? { note: note.trim() } : {}) }); }}>
        <fieldset><legend>{say("outcome")}</legend>
          {outcomes.map((one) => <label class="switch" key={one}><input type="radio" name="outcome" checked={one === outcome} onChange={() => setOutcome(one)} {...(one === outcome ? { "data-first": true } : {})} />{say(`outcome_${one}`)}</label>)}
        </fieldset>
        <Field label={say("note_for_colleagues")}>{(props) => <textarea {...props} rows={2} maxLength={4000} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />}</Field>
        <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="main">{say("close")}</button></div>
      </form>
    </Dialog>
  );
}

function Transfer({ close, done }: { close(): void; done(body: object): void }) {
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const colleagues = useReading<{ staff: { id: string; name: string }[] }>("/api/staff").value?.staff.filter(({ id }) => id !== me.value?.id) ?? [];
  return (
    <Dialog title={say("transfer_title")} close={close}>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); const [kind, id] = to.split(" "); if (id) done({ [kind === "staff" ? "staff" : "department"]: id, ...(note.trim() ? { note: note.trim() } : {}) }); }}>
        <Field label={say("transfer_to")}>{(props) => (
          <select {...props} required value={to} onChange={({ currentTarget }) => setTo(currentTarget.value)} data-first>
            <option value="">{say("choose")}</option>
            <optgroup label={say("departments")}>{start.value?.desk.departments.map(({ id, name }) => <option key={id} value={`department ${id}`}>{name}</option>)}</optgroup>
            <optgroup label={say("colleagues")}>{colleagues.map(({ id, name }) => <option key={id} value={`staff ${id}`}>{name}</option>)}</optgroup>
          </select>
        )}</Field>
        <Field label={say("note_for_colleagues")}>{(props) => <textarea {...props} rows={2} maxLength={4000} value={note} onInput={({ currentTarget }) => setNote(currentTarget.value)} />}</Field>
        <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="main">{say("transfer")}</button></div>
      </form>
    </Dialog>
  );
}

function Snooze({ close, done }: { close(): void; done(until: string): void }) {
  const until = (minutes: number) => new Date(deskNow().getTime() + minutes * 60_000).toISOString();
  return (
    <Dialog title={say("snooze_title")} close={close}>
      <div class="row">
        {[15, 60, 180].map((minutes) => <button type="button" key={minutes} onClick={() => done(until(minutes))}>{minutes < 60 ? say("minutes", { minutes }) : say("in_hours", { hours: minutes / 60 })}</button>)}
        <button type="button" onClick={() => done(until(24 * 60))}>{say("tomorrow")}</button>
      </div>
      <p class="soft">{say("snooze_hint")}</p>
    </Dialog>
  );
}
