import { useState } from "preact/hooks";
import { languageName, moment, money, say, start } from "#web/console/words.ts";
import type { Citation, Event } from "./types.ts";

/** Words as they were said: by whom, when, on what they lean, and beneath them what they mean where a translation is there. */
export function Said({ event, translated, why, withdraw }: { event: Event; translated?: string | undefined; why?: (() => void) | undefined; withdraw?: ((proposal: string) => void) | undefined }) {
  const { type, from } = event;
  if (type === "message" || type === "sentence") return <Words event={event} translated={translated} why={why} />;
  if (type === "staff_note" || type === "whisper") {
    return (
      <article class={`said aside ${type}`}>
        <header><b>{say(type === "whisper" ? "whisper_by" : "note_by", { name: event.receptionist ?? say("by_desk") })}</b><time dateTime={event.at}>{moment(event.at)}</time></header>
        <p>{event.erased ? <i>{say("erased_words")}</i> : event.text}</p>
      </article>
    );
  }
  if (type === "proposal") return <Offer event={event} withdraw={withdraw} />;
  const told = happening(event);
  return told ? <p class={`happened ${type} ${from}`}><time dateTime={event.at}>{moment(event.at)}</time> {told}</p> : null;
}

function Words({ event, translated, why }: { event: Event; translated: string | undefined; why: (() => void) | undefined }) {
  const [source, setSource] = useState<Citation | undefined>();
  const by = event.from === "receptionist" && event.receptionist ? event.receptionist : say(`by_${event.from}`);
  return (
    <article class={`said ${event.from}`}>
      <header><b>{by}</b><time dateTime={event.at}>{moment(event.at)}</time>{event.type === "sentence" ? <i class="soft">{say("being_written")}</i> : null}</header>
      {event.erased ? <p><i>{say("erased_words")}</i></p> : <p {...(event.language ? { lang: event.language } : {})}>{event.text}</p>}
      {translated ? <p class="translated" lang={start.value?.language}>{translated}</p> : null}
      {(event.attachments ?? []).map((file) => <p class="soft" key={file.name}>📎 {file.name} ({file.type})</p>)}
      {event.choices?.length ? <p class="soft">{event.choices.join(" · ")}</p> : null}
      {(event.citations ?? []).length > 0 || why ? (
        <footer>
          {(event.citations ?? []).map((one) => (
            <button type="button" key={one.n} class="chip" aria-expanded={source === one} onClick={() => setSource(source === one ? undefined : one)}>{one.n}. {one.title === one.heading || !one.heading ? one.title : `${one.title}, ${one.heading}`}</button>
          ))}
          {why ? <button type="button" class="chip why" onClick={why}>{say("why")}</button> : null}
        </footer>
      ) : null}
      {source ? <blockquote>{source.quote}<cite>{source.document}</cite></blockquote> : null}
    </article>
  );
}

function Offer({ event, withdraw }: { event: Event; withdraw: ((proposal: string) => void) | undefined }) {
  const open = event.state === "open";
  const price = event.price as { amount: number; currency: string } | undefined;
  return (
    <article class={`offer ${event.state}`}>
      <header><b>{say("offer")}</b><span class={`mark ${event.state === "confirmed" ? "good" : open ? "heed" : ""}`}>{say(`offer_${event.state ?? "open"}`)}</span></header>
      <p>{event.summary}{price ? <> · <b>{money(price)}</b></> : null}</p>
      {open && withdraw && event.id ? <button type="button" onClick={() => withdraw(event.id ?? "")}>{say("withdraw")}</button> : null}
    </article>
  );
}

/** What happened, in a line; nothing for what only machines care about. */
function happening(event: Event): string | undefined {
  const { type, state } = event;
  const name = event.receptionist ?? say("by_receptionist");
  switch (type) {
    case "answer": return say(event.answer === "yes" ? "happened_yes" : "happened_no");
    case "booking": return say("happened_booking", { reference: String(event.reference ?? ""), what: [...new Set([event.resource, event.offering])].filter(Boolean).join(", "), status: String(event.status ?? "") });
    case "handoff":
      if (state === "waiting") return say(event.transferred ? "happened_transferred" : event.lapsed ? "happened_lapsed" : "happened_waiting");
      return state === "claimed" || state === "returned" || state === "closed" ? say(`happened_${state}`, { name }) : undefined;
    case "case": return say("happened_case", { reference: String(event.reference ?? ""), state: String(state ?? ""), severity: String(event.severity ?? "") });
    case "promise": return say("happened_promise", { what: String(event.what ?? ""), state: String(state ?? ""), time: moment(String(event.dueAt ?? ""), { withDay: true }) });
    case "alert": return say(state === "shown" ? "happened_alarm_shown" : "happened_alarm", { what: String(event.text ?? event.kind ?? "") });
    case "turn": return state === "failed" ? say("happened_failed") : undefined;
    case "ended": return say("happened_ended");
    case "erased": return say("happened_erased");
    case "rating": return say("happened_rating", { stars: String(event.stars ?? event.rating ?? "") });
    case "redress": return event.text ? say("happened_redress", { what: event.text }) : undefined;
    default: return undefined;
  }
}

/** In which language a guest reads, as a word. */
export const inLanguage = (tag: string | null): string => (tag ? languageName(tag) : "");
