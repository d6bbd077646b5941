import { ask } from "#web/console/api.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { moment, say } from "#web/console/words.ts";
import { inLanguage } from "./dates.ts";

interface Errand { id: string; kind: string; words: string; contact?: string; departmentName?: string; dueAt?: string; late: boolean; conversation?: string }
interface Waiting { id: string; words: string; marked: string; reference?: string; name?: string; startsAt?: string }

/** What is to be done, and allergies and needs that a person has yet to read. */
export function Chores() {
  const read = useReading<{ errands: Errand[]; wishes: Waiting[] }>(inLanguage("/api/errands"), ["cases", "bookings"]);
  const deed = useDeed();
  const settle = (path: string, body: object) => void deed.run(() => ask(path, { body }).then(read.again));
  const { errands = [], wishes = [] } = read.value ?? {};
  return (
    <>
      {wishes.length > 0 ? <section class="sheet"><h2>{say("to_acknowledge")} <small>{wishes.length}</small></h2><ul class="day-list">{wishes.map((one) => (
        <li key={one.id}><p class="day-item"><span class="day-who"><b class="mark warn">{say(`wish_${one.marked}`)}</b> <b>{one.name ?? one.reference}</b></span><span>{one.words}</span><small>{one.reference}{one.startsAt ? ` · ${moment(one.startsAt, { withDay: true })}` : ""}</small></p>
          <button type="button" class="day-step" aria-label={`${say("acknowledge")}: ${one.words}`} onClick={() => settle(`/api/wishes/${one.id}/acknowledgements`, {})}>{say("acknowledge")}</button></li>
      ))}</ul></section> : null}
      <section class="sheet"><h2>{say("to_do")} <small>{errands.length}</small></h2><Fault>{deed.fault}</Fault>
        {errands.length === 0 ? <p class="soft">{say("nothing_to_do")}</p> : null}
        <ul class="day-list">{errands.map((one) => (
          <li key={one.id}><p class="day-item"><span class="day-who"><span class="mark">{say(`errand_${one.kind}`)}</span>{one.departmentName ? <small>{one.departmentName}</small> : null}{one.dueAt ? <span class={`mark${one.late ? " warn" : ""}`}>{moment(one.dueAt)}</span> : null}</span><span>{one.words}</span>
            {one.contact ? <small>{/^[+\d]/.test(one.contact) ? <a href={`tel:${one.contact.replaceAll(/[^\d+]/g, "")}`}>{one.contact}</a> : one.contact}</small> : null}</p>
            <button type="button" class="day-step" aria-label={`${say("done")}: ${one.words}`} onClick={() => settle(`/api/errands/${one.id}/settlements`, { state: "done" })}>{say("done")}</button></li>
        ))}</ul></section>
    </>
  );
}
