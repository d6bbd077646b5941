import { useEffect, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { say } from "#web/console/words.ts";
import { localText, readerLanguage } from "./dates.ts";
import type { Difference, Preview } from "./desk_types.ts";

/** What a change would do, before it is saved: the answers that will be others, the bookings it hits, what is not as it was; then why, and it is in force. */
export function PreviewDialog({ change, title, close, done }: { change: object; title: string; close(): void; done(): void }) {
  const [seen, setSeen] = useState<Preview | undefined>();
  const [why, setWhy] = useState("");
  const deed = useDeed();
  const look = () => deed.run(async () => setSeen(await ask<Preview>("/api/desk/previews", { body: { change, lang: readerLanguage() } })));
  useEffect(() => { void look(); }, []);
  const save = (event: Event) => { event.preventDefault(); void deed.run(() => ask("/api/desk/versions", { body: { change, why, base: seen?.base ?? 0 } })).then((good) => { if (good) done(); else void ask<Preview>("/api/desk/previews", { body: { change, lang: readerLanguage() } }).then(setSeen, () => {}); }); };
  return (
    <Dialog title={title} close={close} wide>
      {seen ? null : <p role="status">{deed.fault || say("looking")}</p>}
      {seen && seen.faults.length > 0 ? <section role="alert"><h3>{say("cannot_open")}</h3><ul class="faults">{seen.faults.map((fault) => <li key={fault} lang="en">{fault}</li>)}</ul></section> : null}
      {seen && seen.faults.length === 0 ? (
        <form class="stack" onSubmit={save}>
          {seen.differences.length === 0 ? <p role="status">{say("changes_nothing")}</p> : null}
          {seen.answers.length > 0 ? <section><h3>{say("answers_differ")}</h3><div class="scroll" tabIndex={0} role="region" aria-label={say("answers_differ")}><table><thead><tr><th>{say("asked")}</th><th>{say("before")}</th><th>{say("after")}</th></tr></thead>
            <tbody>{seen.answers.map((one, n) => <tr key={n}><td>{one.asks}</td><td><del>{one.before}</del></td><td><ins>{one.after}</ins></td></tr>)}</tbody></table></div></section> : seen.differences.length > 0 ? <p>{say("no_answers_differ")}</p> : null}
          <section><h3>{say("bookings_hit", { count: seen.hits.length })}</h3>{seen.hits.length > 0 ? <ul>{seen.hits.map((one) => <li key={one.reference}><b>{one.name ?? one.reference}</b> <small>{one.reference} · {one.resource} · {localText(one.startsAt.slice(0, 16))}</small></li>)}</ul> : null}{seen.retired.map((one) => <p key={one.name} class="fault">{say("retired_ahead", { name: one.name, count: one.bookings })}</p>)}
            <p class="soft">{say("bookings_keep")}</p></section>
          {seen.differences.length > 0 ? <details><summary>{say("in_detail")}</summary><Differences list={seen.differences} /></details> : null}
          <Field label={say("why_change")} hint={say("why_hint")}>{(props) => <input {...props} required maxLength={300} data-first value={why} onInput={({ currentTarget }) => setWhy(currentTarget.value)} />}</Field>
          <Fault>{deed.fault}</Fault>
          <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="main" aria-disabled={deed.busy} disabled={seen.differences.length === 0}>{say("put_in_force")}</button></div>
        </form>
      ) : null}
    </Dialog>
  );
}

/** What is not as it was, by its place in the desk. */
export const Differences = ({ list }: { list: readonly Difference[] }) => (
  <dl class="differences">{list.map(({ path, before, after }) => <div key={path}><dt>{path}</dt><dd><del>{before}</del> → <ins>{after}</ins></dd></div>)}</dl>
);
