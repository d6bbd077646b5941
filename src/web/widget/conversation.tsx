import { Aloud } from "./aloud.ts";
import { styles } from "./conversation.css";
import { newId } from "./kept.ts";
import { Layer } from "./layer.tsx";
import type { DeskEvent } from "./line.ts";
import type { Conversation, Pane } from "./pane.ts";
import { Standing } from "./standing.tsx";
import { Talk } from "./talk.ts";
import { tellAloud } from "./telling.ts";
import { Transcript } from "./transcript_view.tsx";
import type { Place, Talking } from "./talking.ts";
import { moment } from "./times.ts";
import { Watch } from "./watch.ts";

/** Begins or takes up a conversation in a pane. */
export function converse(pane: Pane): Conversation {
  const { around, frame } = pane;
  around.style(styles);
  const aloud = new Aloud();
  frame.append(aloud.element);
  const log = () => frame.querySelector<HTMLElement>(".log");
  let atEnd = true;
  /** The language the conversation has turned to by itself; a guest who then chooses another keeps it. */
  let turnedTo: string | undefined;

  const talk = new Talk(around, pane.keeping, () => pane.draw(), (event: DeskEvent) => {
    if (pane.visible()) tellAloud(pane, aloud, event, talk.transcript.language);
    if (event.type === "message" && event.from !== "guest") around.tell("message", { from: event.from });
    watch.heard();
  });
  const send = (body: Record<string, unknown>) => { talking.picking = false; atEnd = true; talk.send(body); pane.box()?.focus(); };
  const talking: Talking = {
    pane, talk, aloud, place: undefined, rating: false, mailing: false, picking: false, below: false, quiet: 0,
    answer: (proposal, how, item) => talk.send({ [how]: proposal, ...(item ? { item } : {}) }),
    when(at) {
      const today = moment(talk.now(), pane.language, undefined, "day") === moment(at, pane.language, undefined, "day");
      return moment(at, pane.language, undefined, today ? "time" : "both");
    },
    async tellByMail(email) {
      await talk.do("letters", { id: newId(), email }).then(() => { talking.mailing = false; pane.box()?.focus(); }, (fault: Error) => aloud.say(fault.message, pane.language));
      pane.draw();
    },
    async rate(score, text) {
      talking.rating = false;
      talk.transcript.rated = true;
      pane.draw();
      pane.box()?.focus();
      await talk.do("ratings", { id: newId(), ...(score ? { score } : {}), ...(text ? { text } : {}) }).catch(() => {});
      if (score) aloud.say(pane.say("rate_thanks"), pane.language);
    },
    async calendar(reference) {
      const answer = await fetch(talk.path(`/bookings/${encodeURIComponent(reference)}.ics`), { headers: { authorization: `Bearer ${talk.key?.token}` } }).catch(() => undefined);
      if (!answer?.ok) { aloud.say(pane.say("broken"), pane.language); return; }
      const url = URL.createObjectURL(await answer.blob());
      Object.assign(document.createElement("a"), { href: url, download: `${reference}.ics` }).click();
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },
    toEnd() { atEnd = true; pane.draw(); },
  };
  const watch = new Watch(talking, (place: Place | undefined) => { talking.place = place; pane.draw(); });

  return {
    talk, send,
    View: () => <><Standing talking={talking} /><Transcript talking={talking} /></>,
    Layer: ({ over }) => <Layer talking={talking} over={over} />,
    clock(now) { talk.ahead = Math.max(talk.ahead, now - Date.now()); },
    shown() { atEnd = true; watch.touch(); },
    identify() { if (talk.key) void around.identity?.().then((identity) => talk.do("identity", { identity })).catch(() => {}); },
    clear() {
      talk.clear();
      turnedTo = undefined;
      Object.assign(talking, { rating: false, mailing: false, picking: false, place: undefined, below: false });
    },
    escape() {
      const open = talking.picking || talking.mailing;
      Object.assign(talking, { picking: false, mailing: false });
      if (open) pane.box()?.focus();
      return open;
    },
    drawing(draw) {
      const there = log();
      const off = there ? there.scrollHeight - there.scrollTop - there.clientHeight : 0;
      const before = there?.childElementCount ?? 0;
      draw();
      const now = log();
      if (now && (atEnd || off < 100)) {
        now.scrollTop = now.scrollHeight;
        if (atEnd || before !== now.childElementCount) frame.scrollTop = frame.scrollHeight;
        if (pane.visible()) atEnd = false;
      }
      const below = Boolean(now && now.scrollHeight - now.scrollTop - now.clientHeight > 100 && (talking.below || now.childElementCount > before));
      if (below !== talking.below) { talking.below = below; draw(); }
      const { items, language } = talk.transcript;
      if (language && language !== turnedTo && pane.welcome) {
        turnedTo = language;
        if (language !== pane.language && pane.welcome.desk.languages.includes(language)) void pane.speak(language);
      }
      if (pane.visible()) talk.saw();
      const seen = pane.keeping.kept.seen ?? 0;
      around.unread(pane.visible() ? 0 : items.filter(({ event }) => event.seq > seen && event.type === "message" && event.from !== "guest").length);
    },
  };
}
