import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Icon } from "#web/console/icons.tsx";
import { panels } from "#web/console/panels.ts";
import { preferences, prefer } from "#web/console/preferences.ts";
import { useReading } from "#web/console/reading.ts";
import { go } from "#web/console/router.ts";
import { moment, say, start } from "#web/console/words.ts";
import { Brief } from "./brief.tsx";
import { Composer, type To } from "./composer.tsx";
import { Deeds, holding, isMine } from "./deeds.tsx";
import { useLog } from "./log.ts";
import { Transcript } from "./transcript.tsx";
import { useTranslations } from "./translations.ts";
import type { OpenTalk } from "./types.ts";
import { Why } from "./why.tsx";

/** What of the log changes what stands beside it. */
const telling = new Set(["message", "handoff", "proposal", "booking", "case", "promise", "ended", "erased", "answer", "alert"]);

/** One conversation: the brief on top, its log, and where words are written; beside it the guest. */
export function Talk({ id, page }: { id: string; page: string }) {
  const read = useReading<OpenTalk>(`/api/conversations/${id}`, ["presence", "queue"]);
  const soon = useRef(0);
  const events = useLog(id, ({ type }) => { if (telling.has(type)) { clearTimeout(soon.current); soon.current = Number(setTimeout(read.again, 150)); } });
  const [to, setTo] = useState<To>("reply");
  const [why, setWhy] = useState<string | undefined>();
  const [beside, setBeside] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const translations = useTranslations(id, events);
  const talk = read.value;
  useEffect(() => { heading.current?.focus({ preventScroll: true }); }, [id, talk !== undefined]);
  // The button that was pressed is gone with what it did.
  useEffect(() => { if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true }); }, [talk?.holder, talk?.handoff?.state]);
  useEffect(() => () => clearTimeout(soon.current), []);
  if (!talk) return <section class="talk"><a class="back button quiet" href={`/console/${page}`}><Icon name="back" />{say("back")}</a><p class="none" role="status">{read.fault === undefined ? say("opening") : read.fault || say("no_answer")}</p></section>;
  const write = (kind: To) => { setTo(kind); box.current?.focus(); };
  const withdraw = (proposal: string) => void ask(`/api/proposals/${proposal}`, { method: "DELETE" }).then(read.again, read.again);
  const brief = { ...talk.brief };
  return (
    <section class={`talk${beside ? " besides" : ""}`} aria-label={say("conversation")}>
      <header class="talk-head">
        <button type="button" class="back quiet icon" onClick={() => go(`/console/${page}`)} aria-label={say("back")}><Icon name="back" /></button>
        <h2 ref={heading} tabIndex={-1}>{talk.name ?? say("guest")}</h2>
        <span class="soft state">{holding(talk)}</span>
        {talk.handoff?.emergency && talk.handoff.state !== "closed" ? <b class="mark urgent">{say("emergency")}</b> : null}
        {talk.vip ? <b class="mark heed">{say("vip")}</b> : null}
        <span class="mark">{say(talk.knownBy === "nobody" ? "not_verified" : "verified")}</span>
        {talk.channel === "teams" ? <span class="mark">Teams</span> : null}
        {talk.ended ? <span class="mark">{say("ended")}</span> : null}
        {start.value?.model ? <button type="button" class="quiet" aria-pressed={preferences.value.translation} onClick={() => prefer({ translation: !preferences.value.translation })}>{say("translation")}</button> : null}
        {panels.length > 0 ? <button type="button" class="quiet to-beside" aria-pressed={beside} onClick={() => setBeside(!beside)}>{say("guest")}</button> : null}
      </header>
      <p class="colleagues" role="status">{talk.looking.map(({ id: staff, name, typing }) => <span class="mark good" key={staff}>{say(typing ? "types" : "looks", { name })}</span>)}</p>
      {talk.deliveries.map((one) => <p class="notice" key={one.id}>{say(one.byLetter ? "delivery_by_letter" : one.state === "unknown" ? "delivery_unknown" : one.why === "blocked" ? "delivery_blocked" : "delivery_refused", { channel: one.channel === "teams" ? "Teams" : say("letters"), time: moment(one.at) })}{one.why && one.why !== "blocked" ? <small> ({one.why})</small> : null}</p>)}
      <Brief brief={brief} reason={talk.handoff && talk.handoff.state !== "closed" && talk.handoff.state !== "returned" ? talk.handoff.reason : undefined} />
      <Deeds talk={talk} again={read.again} reply={() => write("reply")} note={() => write("note")} />
      <Transcript events={events} translations={translations} why={setWhy} withdraw={withdraw} />
      <Composer key={talk.id} talk={talk} events={events} to={to} setTo={setTo} box={box} again={read.again} />
      {panels.length > 0 ? <aside class="beside" aria-label={say("guest")}>{panels.map(({ id: name, panel: Panel }) => <Panel key={name} conversation={talk.id} guest={talk.guest} language={talk.language ?? ""} mine={isMine(talk)} />)}</aside> : null}
      {why ? <Why conversation={talk.id} turn={why} close={() => setWhy(undefined)} /> : null}
    </section>
  );
}
