import { Composer } from "./composer.tsx";
import { Header } from "./header.tsx";
import type { Pane } from "./pane.ts";

/** The window: who one speaks with, the conversation (or, before there is one, what may be asked), and where one writes. */
export function App({ pane }: { pane: Pane }) {
  const { talking } = pane;
  return <>
    <Header pane={pane} />
    {talking ? <talking.View /> : <Before pane={pane} />}
    <Composer pane={pane} />
    {talking && pane.over && pane.over.what !== "menu" && <talking.Layer over={pane.over} />}
  </>;
}

/** What stands there until there is a conversation: what this is for, words that are waiting for it, or that it does not come. */
function Before({ pane }: { pane: Pane }) {
  const { say, broken, around, keeping } = pane;
  const unsent = keeping.outgoing;
  return <div class="log" role="log" aria-live="off" aria-label={say("log")} tabIndex={0}>
    {unsent.length === 0 && !keeping.key && <Hello pane={pane} />}
    {unsent.map(({ id, body }) => <article key={id} class="bubble guest first pending" dir="auto">{String(body.text ?? "")}</article>)}
    {broken && <p class="note" role="alert">{say("broken")} <button type="button" class="plain" onClick={() => { void pane.converse(); }}>{say("again")}</button>
      {around.mode === "bubble" && <a class="plain" href={`${around.origin}/`} target="_blank" rel="noopener">{say("broken_page")}</a>}</p>}
  </div>;
}

/** The first thing a guest sees, and what they may simply tap. */
export function Hello({ pane: { say, welcome, send } }: { pane: Pane }) {
  return <div class="hello">
    <h3>{say("hello")}</h3>
    <p>{say("hello_more")}</p>
    <div class="starters" role="group" aria-label={say("choices")}>{welcome?.starters.map((text) => <button type="button" key={text} onClick={() => send(text)}>{text}</button>)}</div>
  </div>;
}
