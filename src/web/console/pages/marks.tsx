import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { amI } from "#web/console/session.ts";
import { moment, say } from "#web/console/words.ts";
import { Correction } from "#web/console/parts/correction.tsx";
import { Why } from "#web/console/parts/why.tsx";

interface Source { document: string; title: string; heading: string }
interface Marked { turn: string; conversation: string; name: string; text: string | null; at: string; asked: string | null; answer: string | null; citations: Source[] | null }

/** The sources that are documents: what stands in a record is changed where the record is. */
const documentsOf = ({ citations }: Marked): Source[] => [...new Map((citations ?? []).filter(({ document }) => !document.startsWith("records/")).map((one) => [`${one.document} ${one.heading}`, one])).values()];

/** The answers that colleagues hold to be wrong: each with its question, its sources to be put right, and the mark to be taken away once it is. */
export function MarksPage() {
  const read = useReading<{ marks: Marked[] }>("/api/marks");
  const [correcting, setCorrecting] = useState<Source | undefined>();
  const [why, setWhy] = useState<Marked | undefined>();
  const deed = useDeed();
  return (
    <div class="stack">
      <h1>{say("marks")}</h1>
      <p class="soft">{say("marks_what")}</p>
      <Fault>{deed.fault || read.fault || ""}</Fault>
      {read.value?.marks.length === 0 ? <p class="none">{say("marks_none")}</p> : null}
      <ul class="stack">{read.value?.marks.map((one) => (
        <li key={one.turn} class="sheet marked">
          <p class="row between"><small>{say("marked_by", { name: one.name, time: moment(one.at, { withDay: true }) })}</small><a href={`/console/all/${one.conversation}`}>{say("to_conversation")}</a></p>
          {one.text ? <p><b>{one.text}</b></p> : null}
          <dl class="differences"><div><dt>{say("marks_asked")}</dt><dd>{one.asked || say("erased_words")}</dd></div><div><dt>{say("marks_answered")}</dt><dd>{one.answer || say("erased_words")}</dd></div></dl>
          <div class="row">
            <button type="button" class="chip" onClick={() => setWhy(one)}>{say("why")}</button>
            {amI("manager") ? documentsOf(one).map((source) => <button type="button" class="chip" key={`${source.document} ${source.heading}`} onClick={() => setCorrecting(source)}>{say("correct")}: {source.heading || source.title}</button>) : null}
            <button type="button" class="marked-done" aria-disabled={deed.busy} onClick={() => void deed.run(() => ask(`/api/turns/${one.turn}/marks`, { method: "DELETE" })).then(read.again)}>{say("marks_done")}</button>
          </div>
        </li>
      ))}</ul>
      {correcting ? <Correction {...correcting} close={() => setCorrecting(undefined)} /> : null}
      {why ? <Why conversation={why.conversation} turn={why.turn} close={() => { setWhy(undefined); read.again(); }} /> : null}
    </div>
  );
}
