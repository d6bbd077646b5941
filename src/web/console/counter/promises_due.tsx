import { ask } from "#web/console/api.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { moment, say, start } from "#web/console/words.ts";
import { inLanguage } from "./dates.ts";

interface Owed { id: string; what: string; dueAt: string; state: string; department?: string; conversation?: string; case?: string }

/** Everything the desk owes somebody by a time, the soonest first, wherever it was promised. */
export function PromisesDue() {
  const read = useReading<{ promises: Owed[] }>(inLanguage("/api/promises"), ["cases", "conversations"]);
  const deed = useDeed();
  const settle = (id: string, state: string) => void deed.run(() => ask(`/api/promises/${id}/settlements`, { body: { state } })).then(read.again);
  const named = (id: string) => start.value?.desk.departments.find((one) => one.id === id)?.name ?? id;
  return (
    <>
      <Fault>{deed.fault || read.fault || ""}</Fault>
      {read.value?.promises.length === 0 ? <p class="none">{say("promises_none")}</p> : null}
      <ul class="day-list">{read.value?.promises.map((one) => (
        <li key={one.id}><p class="day-item"><span class="day-who"><b>{one.what}</b> <span class={`mark${one.state === "late" ? " warn" : ""}`}>{say("promise_by", { time: moment(one.dueAt) })}</span></span>
          <small>{one.department ? `${named(one.department)} ` : ""}{one.case ? <a href={`/console/cases/${one.case}`}>{one.case}</a> : null} {one.conversation ? <a href={`/console/all/${one.conversation}`}>{say("to_conversation")}</a> : null}</small></p>
          <button type="button" class="day-step" aria-label={`${say("kept")}: ${one.what}`} aria-disabled={deed.busy} onClick={() => settle(one.id, "kept")}>{say("kept")}</button></li>
      ))}</ul>
    </>
  );
}
