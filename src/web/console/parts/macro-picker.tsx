import { useState } from "preact/hooks";
import { Dialog } from "#web/console/dialog.tsx";
import { useReading } from "#web/console/reading.ts";
import { me } from "#web/console/session.ts";
import { deskNow, languageName, say, start } from "#web/console/words.ts";
import type { Event, OpenTalk } from "./types.ts";

/** Words kept for many guests. */
export interface Macro { id: string; name: string; words: Record<string, string> }

/** What the fields of a macro mean here; what the desk does not know stays to be filled in by hand. */
function filled(text: string, talk: OpenTalk, events: readonly Event[], language: string): string {
  const desk = start.value?.desk;
  const reference = events.findLast(({ type }) => type === "booking")?.reference ?? events.findLast(({ type }) => type === "case")?.reference;
  const known: Record<string, string | undefined> = {
    guest: talk.name ?? undefined, receptionist: me.value?.name, desk: desk?.name, reference, phone: desk?.phone, email: desk?.email,
    today: new Intl.DateTimeFormat(language, { timeZone: desk?.timeZone ?? "UTC", weekday: "long", day: "numeric", month: "long" }).format(deskNow()),
  };
  return text.replaceAll(/\{(\w+)\}/g, (field, name: string) => known[name] || field);
}

/** Chooses a macro; it is put into the reply in the guest's language, with its fields filled. */
export function MacroPicker({ talk, events, use, close }: { talk: OpenTalk; events: readonly Event[]; use(text: string): void; close(): void }) {
  const [sought, setSought] = useState("");
  const read = useReading<{ macros: Macro[] }>("/api/macros", ["desk"]);
  const language = talk.language ?? start.value?.desk.languages[0] ?? "en";
  const own = start.value?.language ?? "en";
  const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const shown = (read.value?.macros ?? []).filter(({ name, words }) => plain(`${name} ${words[own] ?? ""} ${words[language] ?? ""}`).includes(plain(sought)));
  return (
    <Dialog title={say("macro_title", { language: languageName(language) })} close={close} wide>
      <input class="palette" type="search" aria-label={say("macro_field")} placeholder={say("macro_field")} value={sought} onInput={({ currentTarget }) => setSought(currentTarget.value)} data-first />
      <ul class="macro-choices">{shown.map((macro) => (
        <li key={macro.id}><button type="button" class="quiet" onClick={() => use(filled(macro.words[language] ?? Object.values(macro.words)[0] ?? "", talk, events, language))}>
          <b>{macro.name}</b><span lang={language}>{filled(macro.words[language] ?? "", talk, events, language)}</span>
        </button></li>
      ))}</ul>
      {read.value && shown.length === 0 ? <p class="none">{say("no_macros")}</p> : null}
      <p><a href="/console/macros">{say("macros_keep")}</a></p>
    </Dialog>
  );
}
