import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { useCommands } from "#web/console/commands.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { me } from "#web/console/session.ts";
import { languageName, say } from "#web/console/words.ts";
import { isMine } from "./deeds.tsx";
import { MacroPicker } from "./macro-picker.tsx";
import { Suggestion } from "./suggestion.tsx";
import type { Event, OpenTalk } from "./types.ts";

/** To whom one writes: the guest, colleagues, or the assistant. */
export type To = "reply" | "note" | "whisper";
const paths = { reply: "replies", note: "notes", whisper: "whispers" } as const;

/** Where words are written: to the guest once the conversation is in one's hands, to colleagues and the assistant at any time. What is begun is kept by the desk. */
export function Composer({ talk, events, to, setTo, box, again }: { talk: OpenTalk; events: readonly Event[]; to: To; setTo(to: To): void; box: RefObject<HTMLTextAreaElement | null>; again(): void }) {
  const mine = isMine(talk);
  const others = talk.holder === "receptionist" && !mine;
  const own = talk.drafts.find(({ staff }) => staff === me.value?.id);
  const left = talk.drafts.filter(({ staff }) => staff !== me.value?.id);
  const [texts, setTexts] = useState<Record<To, string>>({ reply: own?.text ?? "", note: "", whisper: "" });
  const [picking, setPicking] = useState<"macro" | "suggestion" | undefined>();
  const sending = useRef<{ id: string; to: To; text: string } | undefined>(undefined);
  const deed = useDeed();
  const text = texts[to];
  const set = (words: string, where: To = to) => setTexts((now) => ({ ...now, [where]: words }));
  useEffect(() => { setTo(others ? "note" : "reply"); }, [others]);
  useKept(talk.id, texts.reply, own?.text ?? "");
  const typed = useTyping(talk.id);
  const missing = to === "reply" ? /\{(\w+)\}/.exec(text)?.[0] : undefined;
  const send = () => {
    const words = text.trim();
    if (!words || missing) return;
    // The same words again are the same message: a lost answer does not send them twice.
    if (sending.current?.text !== words || sending.current.to !== to) sending.current = { id: crypto.randomUUID(), to, text: words };
    const { id } = sending.current;
    void deed.run(async () => {
      if (to === "reply" && !mine) await ask(`/api/conversations/${talk.id}/claims`, { body: {} });
      await ask(`/api/conversations/${talk.id}/${paths[to]}`, { body: { id, text: words } });
    }).then((done) => {
      if (!done) return;
      sending.current = undefined;
      setTexts((now) => ({ ...now, [to]: now[to].trim() === words ? "" : now[to] }));
      if (to === "reply") void ask(`/api/conversations/${talk.id}/drafts`, { body: { text: "" } }).catch(() => {});
      again();
    });
  };
  const put = (words: string) => { setTo("reply"); setTexts((now) => ({ ...now, reply: now.reply.trim() ? `${now.reply.trimEnd()}\n\n${words}` : words })); setPicking(undefined); box.current?.focus(); };
  const group = say("keys_talk");
  useCommands([
    { id: "macro", label: say("macro"), keys: "m", group, run: () => setPicking("macro") },
    { id: "suggest", label: say("suggest"), keys: "g", group, run: () => setPicking("suggestion") },
    { id: "whisper", label: say("whisper"), keys: "w", group, run: () => { setTo("whisper"); box.current?.focus(); } },
  ]);
  const tab = (which: To) => <button type="button" aria-pressed={which === to} disabled={which === "reply" && others} onClick={() => { setTo(which); box.current?.focus(); }}>{say(which)}</button>;
  return (
    <div class={`composer ${to}`}>
      {left.map((draft) => !others && !texts.reply ? <p class="left-draft" key={draft.staff}><span>{say("draft_left", { name: draft.name })}</span> <q>{draft.text}</q> <button type="button" class="quiet" onClick={() => put(draft.text)}>{say("take_draft")}</button></p> : null)}
      {picking === "suggestion" ? <Suggestion conversation={talk.id} mine={!others} use={put} close={() => setPicking(undefined)} /> : null}
      <div class="composer-head">
        <div class="tabs" role="group" aria-label={say("write_to")}>{tab("reply")}{tab("note")}{tab("whisper")}</div>
        <span class="soft">{to === "reply" ? talk.language ? say("writes_in", { language: languageName(talk.language) }) : "" : say(`${to}_hint`)}</span>
      </div>
      <textarea ref={box} rows={3} maxLength={4000} value={text} aria-label={say(to)} placeholder={say(`${to}_field`)} disabled={to === "reply" && others}
        onInput={({ currentTarget }) => { set(currentTarget.value); typed(); }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); send(); }
          if (event.key === "Escape") { event.preventDefault(); event.currentTarget.blur(); document.querySelector<HTMLElement>(".transcript")?.focus(); }
        }} />
      <div class="composer-foot">
        <button type="button" class="quiet" onClick={() => setPicking("macro")} aria-keyshortcuts="m">{say("macro")}</button>
        <button type="button" class="quiet" onClick={() => setPicking("suggestion")} aria-keyshortcuts="g">{say("suggest_short")}</button>
        <Fault>{missing ? say("field_missing", { field: missing }) : deed.fault}</Fault>
        <button type="button" class="main" aria-disabled={deed.busy || !text.trim() || missing !== undefined || to === "reply" && others} onClick={send}>{say(to === "reply" && !mine ? "take_over_and_send" : `send_${to}`)}</button>
      </div>
      {picking === "macro" ? <MacroPicker talk={talk} events={events} use={put} close={() => setPicking(undefined)} /> : null}
    </div>
  );
}

/** Keeps a reply that is being written with the desk, so that no reload and no lapse takes it away. */
function useKept(conversation: string, text: string, before: string): void {
  const kept = useRef(before);
  const latest = useRef(text);
  latest.current = text;
  const keep = () => {
    if (kept.current === latest.current) return;
    kept.current = latest.current;
    void ask(`/api/conversations/${conversation}/drafts`, { body: { text: latest.current } }).catch(() => { kept.current = ""; });
  };
  useEffect(() => { const soon = setTimeout(keep, 500); return () => clearTimeout(soon); }, [text]);
  useEffect(() => keep, [conversation]);
}

/** Shows colleagues that this conversation is looked at, and that somebody types. */
function useTyping(conversation: string): () => void {
  const told = useRef(0);
  const tell = (body: object) => void ask(`/api/conversations/${conversation}/looks`, { body }).catch(() => {});
  useEffect(() => {
    tell({});
    const again = setInterval(() => { if (document.visibilityState === "visible") tell({}); }, 20_000);
    return () => { clearInterval(again); tell({ away: true }); };
  }, [conversation]);
  return () => { if (Date.now() - told.current > 4_000) { told.current = Date.now(); tell({ typing: true }); } };
}
