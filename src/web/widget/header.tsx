import { Icon, initials } from "./icons.tsx";
import { nameOf } from "./naming.ts";
import type { Pane } from "./pane.ts";

/** Who one speaks with, and the few other things one can do. */
export function Header({ pane }: { pane: Pane }) {
  const { say, around, talking, welcome } = pane;
  const handoff = talking?.talk.transcript.handoff;
  const name = (handoff && nameOf(handoff)) ?? say("someone");
  const here = handoff?.state === "claimed";
  const desk = welcome?.desk.name ?? "";
  const open = pane.over?.what === "menu";
  return <header>
    <span class={`face ${here ? "receptionist" : "desk"}`} aria-hidden="true">{initials(here ? name : desk, here ? 2 : 1)}</span>
    <div class="title"><h2 tabIndex={-1}>{desk}</h2><p class="state">{here ? say("status_claimed", { name }) : say(handoff?.state === "waiting" ? "status_waiting" : "status_assistant")}</p></div>
    <button type="button" class="tool menu-opener" aria-expanded={open} aria-controls={open ? "menu" : undefined} aria-label={say("menu")} onClick={() => pane.lay(open ? undefined : { what: "menu" })}><Icon name="more" /></button>
    {open && <Menu pane={pane} />}
    {around.mode === "bubble" && <button type="button" class="tool" aria-label={say("close")} onClick={() => around.close()}><Icon name="close" /></button>}
  </header>;
}

/** A few buttons and links that open below the button that shows them. */
function Menu({ pane }: { pane: Pane }) {
  const { say, around: { origin, mode }, welcome, language, talking } = pane;
  const link = (path: string, text: string) => <li><a href={`${origin}${path}?lang=${language}`} target="_blank" rel="noopener">{say(text)}</a></li>;
  const languages = welcome?.desk.languages ?? [];
  return <div class="menu" id="menu">
    {languages.length > 1 && <div class="languages" role="group" aria-label={say("language")}>
      {languages.map((one) => <button type="button" key={one} lang={one} aria-pressed={one === language} onClick={() => { void pane.speak(one); pane.lay(undefined); }}>{own(one)}</button>)}
    </div>}
    <ul>
      {mode === "bubble" && link("/", "broken_page")}
      {link("/privacy", "privacy")}
      {link("/terms", "terms_page")}
      <li><button type="button" class="end" onClick={() => { if (talking) pane.lay({ what: "end" }); else { pane.lay(undefined); pane.clear(); } }}>{say("end")}</button></li>
    </ul>
  </div>;
}

/** A language by its own name. */
function own(language: string): string {
  const name = new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
