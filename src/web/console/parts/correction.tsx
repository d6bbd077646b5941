import { useEffect, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { moment, say } from "#web/console/words.ts";

interface Passage { id: number; document: string; title: string; heading: string; text: string; language: string; correction?: { name: string; at: string; was: string } }
interface Past { words: string; was: string; name: string; at: string; overAt: string | null }

/** The words of a document, put right in place: the next answer has them, until the document's file changes. */
export function Correction({ document, heading, close }: { document: string; heading: string; close(): void }) {
  const read = useReading<{ passages: Passage[]; past: Past[] }>(`/api/passages?document=${encodeURIComponent(document)}&heading=${encodeURIComponent(heading)}`);
  const [texts, setTexts] = useState<Record<number, string>>({});
  const [done, setDone] = useState(false);
  const deed = useDeed();
  const passages = read.value?.passages ?? [];
  useEffect(() => { if (read.value) setTexts(Object.fromEntries(read.value.passages.map(({ id, text }) => [id, text]))); }, [read.value]);
  const save = (event: Event) => {
    event.preventDefault();
    const changed = passages.filter(({ id, text }) => texts[id] !== undefined && texts[id] !== text);
    void deed.run(async () => { for (const { id, text } of changed) await ask(`/api/passages/${id}/corrections`, { body: { was: text, text: texts[id] } }); }).then((good) => { if (good) { setDone(true); read.again(); } });
  };
  return (
    <Dialog title={say("correct_title", { document: heading ? `${document}, ${heading}` : document })} close={close} wide>
      <form class="stack" onSubmit={save}>
        {read.fault ? <Fault>{read.fault}</Fault> : null}
        {passages.map((passage) => (
          <Field key={passage.id} label={passage.heading} {...(passage.correction ? { hint: say("corrected_by", { name: passage.correction.name, time: moment(passage.correction.at, { withDay: true }) }) } : {})}>
            {(props) => <textarea {...props} rows={8} lang={passage.language} value={texts[passage.id] ?? passage.text} onInput={({ currentTarget: { value } }) => { setDone(false); setTexts((now) => ({ ...now, [passage.id]: value })); }} />}
          </Field>
        ))}
        {(read.value?.past ?? []).filter(({ overAt }) => overAt).map((past, n) => (
          <details key={n}><summary>{say("correction_over", { name: past.name, time: moment(past.overAt, { withDay: true }) })}</summary><blockquote>{past.words}</blockquote></details>
        ))}
        <p class="soft">{say("correct_hint")}</p>
        <Fault>{deed.fault}</Fault>
        <div class="deeds">{done ? <span role="status" class="mark good">{say("corrected")}</span> : null}<button type="button" onClick={close}>{say("back")}</button><button type="submit" class="main" aria-disabled={deed.busy}>{say("correct_save")}</button></div>
      </form>
    </Dialog>
  );
}
