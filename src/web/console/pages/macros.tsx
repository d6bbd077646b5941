import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { languageName, say, start } from "#web/console/words.ts";
import type { Macro } from "#web/console/parts/macro-picker.tsx";

/** The words kept for many guests, each in every language of the desk. */
export function MacrosPage() {
  const read = useReading<{ macros: Macro[]; fields: string[] }>("/api/macros", ["desk"]);
  const [open, setOpen] = useState<Macro | "new" | undefined>();
  const own = start.value?.language ?? "en";
  return (
    <div class="stack">
      <header class="row between"><h1>{say("macros")}</h1><button type="button" class="main" onClick={() => setOpen("new")}>{say("macro_new")}</button></header>
      <p class="soft">{say("macros_what")}</p>
      <Fault>{read.fault ?? ""}</Fault>
      <ul class="stack">{read.value?.macros.map((macro) => (
        <li key={macro.id} class="sheet"><header class="row between"><h2>{macro.name}</h2><button type="button" onClick={() => setOpen(macro)} aria-label={`${say("change")}: ${macro.name}`}>{say("change")}</button></header><p>{macro.words[own] ?? Object.values(macro.words)[0]}</p></li>
      ))}</ul>
      {read.value?.macros.length === 0 ? <p class="none">{say("macros_none")}</p> : null}
      {open ? <Edit macro={open === "new" ? undefined : open} fields={read.value?.fields ?? []} close={() => setOpen(undefined)} done={() => { setOpen(undefined); read.again(); }} /> : null}
    </div>
  );
}

function Edit({ macro, fields, close, done }: { macro: Macro | undefined; fields: string[]; close(): void; done(): void }) {
  const [name, setName] = useState(macro?.name ?? "");
  const [words, setWords] = useState<Record<string, string>>(macro?.words ?? {});
  const deed = useDeed();
  const save = (event: Event) => { event.preventDefault(); void deed.run(() => ask("/api/macros", { body: { ...(macro ? { id: macro.id } : {}), name, words } })).then((good) => { if (good) done(); }); };
  return (
    <Dialog title={macro?.name ?? say("macro_new")} close={close} wide>
      <form class="stack" onSubmit={save}>
        <Field label={say("name")}>{(props) => <input {...props} required maxLength={100} value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} data-first />}</Field>
        <p class="soft">{say("macro_fields")} {fields.map((field) => <code key={field}>{`{${field}} `}</code>)}</p>
        {start.value?.desk.languages.map((language) => <Field key={language} label={languageName(language)}>{(props) => <textarea {...props} lang={language} rows={3} required maxLength={4000} value={words[language] ?? ""} onInput={({ currentTarget: { value } }) => setWords((now) => ({ ...now, [language]: value }))} />}</Field>)}
        <Fault>{deed.fault}</Fault>
        <div class="deeds">
          {macro ? <button type="button" class="danger" onClick={() => void deed.run(() => ask(`/api/macros/${macro.id}`, { method: "DELETE" })).then((good) => { if (good) done(); })}>{say("remove")}</button> : null}
          <button type="button" onClick={close}>{say("cancel")}</button><button type="submit" class="main" aria-disabled={deed.busy}>{say("save")}</button>
        </div>
      </form>
    </Dialog>
  );
}
