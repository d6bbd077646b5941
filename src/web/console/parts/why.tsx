import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { amI } from "#web/console/session.ts";
import { moment, say } from "#web/console/words.ts";
import { Correction } from "./correction.tsx";

interface Trace { model?: string; understood?: object[]; tools?: { name: string; args: unknown; ms: number; ok: boolean; result?: unknown }[]; passages?: { document: string; heading: string; score: number }[]; checks?: { passed: number; failed: { code: string; reason: string; sentence: string }[] }; notes?: string[]; ms?: number; calls?: number; tokens?: { in: number; out: number } }
interface Turn { turn: string; state: string; attempt: number; trace: Trace; mark?: { name: string; text: string | null; at: string } }

/** Why the assistant answered so: what it understood, looked up and leaned on, which checks it passed, and how long it took. */
export function Why({ conversation, turn, close }: { conversation: string; turn: string; close(): void }) {
  const read = useReading<{ turns: Turn[] }>(`/api/conversations/${conversation}/trace`);
  const [correcting, setCorrecting] = useState<{ document: string; heading: string } | undefined>();
  const found = read.value?.turns.find((one) => one.turn === turn);
  const trace = found?.trace ?? {};
  const passages = [...new Map((trace.passages ?? []).map((one) => [`${one.document} ${one.heading}`, one])).values()].toSorted((a, b) => b.score - a.score);
  if (correcting) return <Correction {...correcting} close={() => setCorrecting(undefined)} />;
  return (
    <Dialog title={say("why")} close={close} wide>
      {!found ? <p class="soft" role="status">{read.fault ?? say("opening")}</p> : (
        <div class="why">
          <p class="figures">
            <span><b>{trace.model || "–"}</b> {say("why_model")}</span><span><b>{trace.ms ?? 0}</b> ms</span><span><b>{trace.calls ?? 0}</b> {say("why_calls")}</span>
            <span><b>{trace.tokens?.in ?? 0} / {trace.tokens?.out ?? 0}</b> {say("why_tokens")}</span><span><b>{trace.checks?.passed ?? 0}</b> {say("why_passed")}</span>
          </p>
          <h3>{say("why_passages")}</h3>
          {passages.length === 0 ? <p class="soft">{say("why_no_passages")}</p> : (
            <div class="scroll"><table><thead><tr><th>{say("why_document")}</th><th>{say("why_heading")}</th><th>{say("why_score")}</th><th><span class="aloud">{say("correct")}</span></th></tr></thead>
              <tbody>{passages.map((one) => (
                <tr key={`${one.document} ${one.heading}`}><td>{one.document}</td><td>{one.heading}</td><td><meter min={0} max={1} value={one.score} aria-label={say("why_score")} /> {one.score.toFixed(2)}</td>
                  <td>{amI("manager") ? <button type="button" onClick={() => setCorrecting(one)}>{say("correct")}</button> : null}</td></tr>
              ))}</tbody></table></div>
          )}
          <h3>{say("why_tools")}</h3>
          {(trace.tools ?? []).length === 0 ? <p class="soft">{say("why_none")}</p> : <ul>{(trace.tools ?? []).map((tool, n) => (
            <li key={n}><details><summary><code>{tool.name}</code> · {tool.ms} ms · {tool.ok ? "✓" : `✕ ${String(tool.result ?? "")}`}</summary><pre tabIndex={0}>{JSON.stringify(tool.args, null, 1)}</pre></details></li>
          ))}</ul>}
          {(trace.checks?.failed ?? []).length > 0 ? <><h3>{say("why_held_back")}</h3><ul>{trace.checks?.failed.map((one, n) => <li key={n}><q>{one.sentence}</q><br /><span class="soft">{one.reason}</span></li>)}</ul></> : null}
          {(trace.notes ?? []).length > 0 ? <><h3>{say("why_notes")}</h3><ul>{trace.notes?.map((one, n) => <li key={n}>{one}</li>)}</ul></> : null}
          <details><summary>{say("why_understood")}</summary><pre tabIndex={0}>{JSON.stringify(trace.understood ?? [], null, 1)}</pre></details>
          <MarkWrong turn={found} again={read.again} />
        </div>
      )}
    </Dialog>
  );
}

function MarkWrong({ turn, again }: { turn: Turn; again(): void }) {
  const [text, setText] = useState("");
  const deed = useDeed();
  const { mark } = turn;
  if (mark) return <p class="notice row between"><span>{say("marked_by", { name: mark.name, time: moment(mark.at) })}{mark.text ? <>: <q>{mark.text}</q></> : null}</span><button type="button" onClick={() => void deed.run(() => ask(`/api/turns/${turn.turn}/marks`, { method: "DELETE" })).then(again)}>{say("unmark")}</button></p>;
  return (
    <form class="mark-wrong" onSubmit={(event) => { event.preventDefault(); void deed.run(() => ask(`/api/turns/${turn.turn}/marks`, { body: text.trim() ? { text: text.trim() } : {} })).then(again); }}>
      <Field label={say("mark_why")}>{(props) => <input {...props} value={text} maxLength={1000} onInput={({ currentTarget }) => setText(currentTarget.value)} />}</Field>
      <button type="submit" class="danger" aria-disabled={deed.busy}>{say("mark_wrong")}</button>
      <Fault>{deed.fault}</Fault>
    </form>
  );
}
