import type { Event } from "#conversations/log.ts";
import type { Citation } from "#conversations/saying.ts";
import type { Phrases } from "#operations/phrases.ts";
import type { Chat } from "#records/chats.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { attached, offerCard, reminderCard, type Offer } from "./cards.ts";
import { cardToken } from "./presses.ts";
import type { Outgoing } from "./wire.ts";

/** What activities are made with. */
export interface Wording { phrases: Phrases; desk: Desk; secretKey: string; publicUrl?: string | undefined; now: Date }

/** The events that are told, as Teams shows them: words with sources and suggestions, an offer as a card, who has come or gone. */
export function activityOf(event: Event, chat: Chat, language: Language, wording: Wording): Outgoing | undefined {
  if (event.type === "message" && (event.notice === "overdue" || event.notice === "alert")) return chat.shared ? undefined : reminderOf(event, language, wording);
  if (event.type === "message") return messageOf(event, chat, language, wording);
  if (event.type === "proposal") return chat.shared ? undefined : cardOf(event, chat, language, wording);
  if (event.type === "handoff" && !chat.shared) return { type: "message", textFormat: "plain", locale: language, text: wording.phrases.say(`teams.handoff_${String(event.state)}`, language, { receptionist: String(event.receptionist ?? "") }) };
  return undefined;
}

/** The record a row of it was read from is somebody's own. */
const personal = /^records\/(?:bookings|guests|cases|invoices|payments|orders)/;

/** Whether words speak of somebody's own matters, which others in a chat must not read. */
const isPersonal = (event: Event): boolean => event.receipt !== undefined || event.from === "receptionist" || citationsOf(event).some(({ document }) => personal.test(document));

const citationsOf = ({ citations }: Event): Citation[] => (Array.isArray(citations) ? citations as Citation[] : []);

/** A message of the desk's. */
export function messageOf(event: Event, chat: Chat, language: Language, { phrases, publicUrl }: Wording): Outgoing {
  if (chat.shared && isPersonal(event)) return { type: "message", textFormat: "plain", locale: language, text: phrases.say("teams.in_public", language) };
  const said = withLinks(String(event.text ?? ""), publicUrl);
  const text = event.from === "receptionist" ? phrases.say("teams.said_by", language, { receptionist: String(event.receptionist ?? ""), text: said }) : said;
  const citations = citationsOf(event);
  const choices = chat.shared || !Array.isArray(event.choices) ? [] : event.choices.map(String).slice(0, 6);
  return {
    type: "message", locale: language, ...(citations.length > 0 ? { text: markdown(text) } : { text, textFormat: "plain" }),
    ...(event.from === "assistant" ? { entities: [aiEntity(citations)], channelData: { feedbackLoop: { type: "default" } } } : {}),
    ...(choices.length > 0 ? { suggestedActions: { to: chat.memberId ? [chat.memberId] : [], actions: choices.map((choice) => ({ type: "imBack", title: choice, value: choice })) } } : {}),
  } as Outgoing;
}

/** Something overdue or an emergency, for a colleague in a chat of their own: a card that leads to the console. */
function reminderOf(event: Event, language: Language, { phrases, publicUrl }: Wording): Outgoing {
  const [about, text] = [String(event.about ?? ""), String(event.text ?? "")];
  const url = publicUrl && `${publicUrl}/console${event.notice === "alert" ? "" : `/cases${event.case ? `/${String(event.case)}` : ""}`}`;
  return { type: "message", locale: language, summary: about, attachments: [attached(reminderCard({ about, text, ...(url ? { open: { url, title: phrases.say("teams.open_console", language) } } : {}) }))] };
}

/** The card of an offer. */
export function cardOf(event: Event, chat: Chat, language: Language, { phrases, desk, secretKey, now }: Wording): Outgoing {
  const offer = event as unknown as Offer;
  const token = cardToken(secretKey, chat.conversation, offer.id, event.seq);
  const card = offerCard(offer, { phrases, language, zone: desk.sites[0]!.timeZone, now, seq: event.seq, token });
  return { type: "message", locale: language, summary: offer.summary, attachments: [attached(card)] };
}

/** The root message entity: made by an assistant, and from which sources ("Enhance AI-generated bot messages": name 80 letters, abstract 160). */
export const aiEntity = (citations: readonly Citation[]) => ({
  type: "https://schema.org/Message", "@type": "Message", "@context": "https://schema.org", "@id": "", additionalType: ["AIGeneratedContent"],
  ...(citations.length > 0 ? { citation: citations.slice(0, 20).map(({ n, title, heading, quote }) => ({
    "@type": "Claim", position: n,
    appearance: { "@type": "DigitalDocument", name: short(heading && heading !== title ? `${title}, ${heading}` : title, 80), abstract: short(quote || title, 160) },
  })) } : {}),
});

const short = (text: string, most: number): string => {
  const letters = [...text.replace(/\s+/g, " ").trim()];
  return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("")}…`;
};

/** The desk's own pages, as addresses that can be followed from elsewhere. */
const withLinks = (text: string, publicUrl: string | undefined): string =>
  publicUrl ? text.replace(/(^|[\s(])\/(privacy|terms)\b/g, (_all, before: string, page: string) => `${before}${publicUrl.replace(/\/+$/, "")}/${page}`) : text;

/** Words with marks of sources are sent as Markdown: what happens to be a mark of it stays what it is, links and tags too, and lines stay lines. */
const markdown = (text: string): string => text.replace(/([\\*_`~])/g, "\\$1").replace(/\[(?!\d+\])|(?<!\[\d+)\]/g, "\\$&").replace(/</g, "&lt;").replace(/^([#>+-])/gm, "\\$1").replace(/\n/g, "\n\n");
