import type { Phrases } from "#operations/phrases.ts";
import { dayOf, timeOf } from "#rules/calendar.ts";
import type { Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { untilDay } from "#rules/writing.ts";
import type { Press } from "./presses.ts";

/** An offer as the log shows it. */
export interface Offer {
  id: string; summary: string; lines: { label: string; value: string }[]; price?: { amount: number; currency: string }; terms?: string; expiresAt: string; state: string; held?: boolean;
}

/** What a card is made with. */
export interface Making { phrases: Phrases; language: Language; zone: string; now: Date; seq: number; token: string }

/** The version of Adaptive Cards that Teams shows everywhere; buttons that execute came with 1.4. */
const version = "1.5";
/** Below so many minutes an offer's hold may be kept longer by a button. */
const nearlyOver = 60;

/** An offer as an Adaptive Card: what, each line, the terms, and while it is open the buttons, each with the card's token. */
export function offerCard(offer: Offer, { phrases, language, zone, now, seq, token }: Making): object {
  const say = (key: string, values: Record<string, string> = {}) => phrases.say(`teams.${key}`, language, values);
  const open = offer.state === "open";
  const until = new Date(offer.expiresAt);
  const held = offer.held !== false && until > now;
  const state = open ? held ? say("held", { until: untilDay(dayOf(until, zone), language, timeOf(until, zone)) }) : say("unheld") : say(`state_${offer.state}`);
  const facts = [
    ...offer.lines.map(({ label, value }) => ({ title: label, value: plain(value) })),
    ...(offer.price && offer.lines.length === 0 ? [{ title: say("price"), value: writeMoney(offer.price, language) }] : []),
    ...(offer.terms ? [{ title: phrases.say("labels.terms", language), value: plain(offer.terms) }] : []),
  ];
  const button = (does: Press["does"], style?: "positive") => {
    const data = { desk: { proposal: offer.id, token, seq, does } satisfies Press };
    const key = does === "yes" ? "confirm" : does === "no" ? "decline" : "keep";
    const looks = { title: say(key), tooltip: say(`${key}_aloud`, { summary: offer.summary }).slice(0, 250), ...(style ? { style } : {}) };
    return { type: "Action.Execute", verb: does, data, ...looks, fallback: { type: "Action.Submit", data, ...looks } };
  };
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json", type: "AdaptiveCard", version,
    speak: `${offer.summary}. ${state}`,
    body: [
      { type: "TextBlock", text: say("offer"), size: "Small", isSubtle: true, spacing: "None", wrap: true },
      { type: "TextBlock", text: plain(offer.summary), weight: "Bolder", size: "Medium", wrap: true, style: "heading" },
      ...(facts.length > 0 ? [{ type: "FactSet", facts }] : []),
      { type: "TextBlock", text: state, wrap: true, weight: open ? "Default" : "Bolder", color: offer.state === "confirmed" ? "Good" : "Default", isSubtle: open && held },
    ],
    ...(open ? { actions: [button("yes", "positive"), button("no"), ...(held && until.getTime() - now.getTime() < nearlyOver * 60_000 ? [button("keep")] : [])] } : {}),
  };
}

/** What is overdue, as an Adaptive Card: what it is, since when, and a way to where it is looked after. */
export function reminderCard({ about, text, open }: { about: string; text: string; open?: { url: string; title: string } }): object {
  return {
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json", type: "AdaptiveCard", version, speak: text,
    body: [
      { type: "TextBlock", text: plain(about), weight: "Bolder", size: "Medium", wrap: true, style: "heading", color: "Attention" },
      { type: "TextBlock", text: plain(text), wrap: true },
    ],
    ...(open ? { actions: [{ type: "Action.OpenUrl", ...open }] } : {}),
  };
}

/** Marks of Markdown in a guest's or the house's words stay what they are. */
const plain = (text: string): string => text.replace(/([\\*_`~[\]])/g, "\\$1");

/** A card as it is attached to a message. */
export const attached = (card: object) => ({ contentType: "application/vnd.microsoft.card.adaptive", content: card });
