import { Icon } from "./icons.tsx";
import { grow, type Pane } from "./pane.ts";

/** Where the guest writes, and the way to a person beside it. */
export function Composer({ pane }: { pane: Pane }) {
  const { say, keeping, language, around, talking } = pane;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const box = (event.currentTarget as HTMLElement).querySelector("textarea")!;
    const text = box.value.trim();
    box.focus();
    if (!text) return;
    box.value = "";
    grow(box);
    keeping.keep({ draft: "" });
    pane.send(text);
  };
  const written = ({ currentTarget: box }: { currentTarget: HTMLTextAreaElement }) => { grow(box); keeping.keep({ draft: box.value }); };
  // Enter sends; with Shift, or while letters are still being put together, it does what it always does.
  const pressed = (event: KeyboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };
  const state = talking?.talk.transcript.handoff?.state;
  return <div class="write">
    <form onSubmit={submit}>
      <textarea rows={1} maxLength={4000} dir="auto" autocomplete="off" enterkeyhint="send" aria-label={say("write")} placeholder={say("write")} onInput={written} onKeyDown={pressed}
        ref={(box) => { if (box && !box.dataset.met) { box.dataset.met = "yes"; box.value = keeping.kept.draft ?? ""; grow(box); } }} />
      <button type="submit" class="send" aria-label={say("send")}><Icon name="send" /></button>
    </form>
    <div class="below">
      {state !== "waiting" && state !== "claimed" && <button type="button" class="plain person" onClick={() => pane.send(say("person_wish"))}><Icon name="person" />{say("person")}</button>}
      <a class="plain" href={`${around.origin}/privacy?lang=${language}`} target="_blank" rel="noopener">{say("privacy")}</a>
    </div>
  </div>;
}
