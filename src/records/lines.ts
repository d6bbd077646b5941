import { dayOf, daysBetween, timeOf } from "#rules/calendar.ts";
import { feeSteps } from "#rules/cancellation.ts";
import { inWords, type Language, type Words } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { childrenOf, totalOf, type Party } from "#rules/party.ts";
import { untilDay, writeDay, writeList, writePeriod, writeTime, type DayOptions } from "#rules/writing.ts";
import type { Booking } from "./bookings.ts";
import { instantText } from "./instants.ts";
import type { Fixed, ItemWords, Proposal, Sale } from "./items.ts";

/** The words of `prompts/labels.yaml` in one language. */
export interface Labels { language: Language; say(key: string, values?: Record<string, string | number>): string }

/** A line of a card. */
export interface Line { label: string; value: string }

const money = (amount: number, { quote }: Pick<Sale, "quote">, { language }: Labels): string => writeMoney({ amount, currency: quote.currency }, language);
const words = (text: Words, { language }: Labels): string => inWords(text, language);

/** When something is: its nights, or its day and time. */
export function whenOf({ arrival, departure, startsAt, zone }: Sale, { language }: Labels, options: DayOptions = {}): string {
  if (arrival && departure) return writePeriod(arrival, departure, language, options);
  const start = new Date(startsAt);
  return `${writeDay(dayOf(start, zone), language, options)}, ${writeTime(timeOf(start, zone), language)}`;
}

/** A party in words: "2 adults, 3 children (3, 5, 12)". */
export const partyText = (party: Party, { say }: Labels): string =>
  say("guests", { adults: party.adults, children: childrenOf(party), ages: party.childAges.length > 0 ? party.childAges.join(", ") : "none" });

/** The terms of cancelling, with their days and amounts: "free until Thursday 3 December, 18:00; then €98". */
export function termsText(sale: Sale, labels: Labels): string | undefined {
  if (!sale.terms) return undefined;
  const { say, language } = labels;
  const steps = feeSteps({ terms: sale.terms, startsAt: new Date(sale.startsAt), zone: sale.zone, total: sale.quote.total, firstNight: sale.firstNight });
  if (steps.every(({ fee }) => fee === 0)) return say("always_free");
  if (steps.length === 1) return say("always_fee", { fee: money(steps[0]?.fee ?? 0, sale, labels) });
  return steps.map(({ fee, until }) => {
    const limit = until && untilDay(dayOf(until, sale.zone), language, timeOf(until, sale.zone));
    const amount = fee === 0 ? say("no_fee") : money(fee, sale, labels);
    return limit ? fee === 0 ? say("free_until", { until: limit }) : say("fee_until", { fee: amount, until: limit }) : say("then_fee", { fee: amount });
  }).join("; ");
}

/** Whether a booking costs anything by its nature; most tables do not. */
const costs = ({ quote }: Sale): boolean => quote.lines.some(({ amount }) => amount !== 0);

/** What a booking is: its thing, when, for whom and at what price, line by line. */
function saleLines(sale: Sale, labels: Labels): Line[] {
  const { say } = labels;
  const { quote } = sale;
  const nights = sale.arrival && sale.departure ? daysBetween(sale.arrival, sale.departure) : 0;
  const line = (key: string, value: string | undefined): Line[] => (value ? [{ label: say(key), value }] : []);
  return [
    ...line(sale.kind === "stay" ? "room" : sale.kind, sale.units > 1 ? `${sale.units} × ${words(sale.title, labels)}` : words(sale.title, labels)),
    ...line("date", nights ? `${whenOf(sale, labels)} (${say("nights_count", { nights })})` : whenOf(sale, labels)),
    ...line("people", partyText(sale.party, labels)),
    ...line("rate", sale.rateName && sale.kind === "stay" ? words(sale.rateName, labels) : undefined),
    ...line("needs", sale.needNames.map((name) => words(name, labels)).join(", ")),
    ...line("wishes", sale.wishNames.map((name) => words(name, labels)).join(", ")),
    ...(costs(sale) ? quote.lines : []).map(({ label, quantity, each, amount }) => ({
      label: words(label, labels),
      value: amount === 0 ? say("no_fee") : quantity > 1 ? `${quantity} × ${money(each, sale, labels)} = ${money(amount, sale, labels)}` : money(amount, sale, labels),
    })),
    ...(quote.total > 0 ? line("total", money(quote.total, sale, labels)) : []),
    ...(quote.dueNow > 0 ? [...line("due_now", money(quote.dueNow, sale, labels)), ...(quote.atDesk > 0 ? line("at_desk", money(quote.atDesk, sale, labels)) : [])] : []),
    ...line("included", writeList(quote.included.map(({ label }) => words(label, labels)), labels.language)),
    ...quote.notIncluded.flatMap(({ label, amount }) => line("not_included", `${words(label, labels)}: ${money(amount, sale, labels)}`)),
    ...(sale.status === "requested" ? line("on_request", say("on_request_text")) : []),
  ];
}

/** A booking as it was sold, line by line, with its terms: for staff. */
export function bookingLines(sale: Sale, labels: Labels): Line[] {
  const terms = termsText(sale, labels);
  return [...saleLines(sale, labels), ...(terms ? [{ label: labels.say("terms"), value: terms }] : [])];
}

function fixedLines(line: Fixed, said: ItemWords, labels: Labels): Line[] {
  const { say } = labels;
  const one = (key: string, value: string | undefined): Line[] => (value ? [{ label: say(key), value }] : []);
  if (line.do === "note") return [...one("note_kept", said.note), ...one("contact", said.contact), ...one("reference", line.reference)];
  if (line.do === "cancel") {
    return [...one("reference", line.reference), ...one("cancel", `${words(line.before.title, labels)}, ${whenOf(line.before, labels)}`),
      ...one("fee", line.fee > 0 ? money(line.fee, line.before, labels) : say("no_fee"))];
  }
  const { sale } = line;
  const people = [...one("name", said.guest?.name), ...one("contact", said.guest?.email ?? said.guest?.phone), ...one("note", said.note)];
  if (line.do === "book") return [...saleLines(sale, labels), ...people];
  const difference = sale.quote.total - line.before.quote.total;
  return [
    ...one("reference", line.reference), ...one("before", `${words(line.before.title, labels)}, ${whenOf(line.before, labels)}, ${partyText(line.before.party, labels)}`),
    ...saleLines(sale, labels), ...(difference !== 0 ? one("difference", `${difference > 0 ? "+" : "−"}${money(Math.abs(difference), sale, labels)}`) : []),
    ...(line.fee > 0 ? one("fee", money(line.fee, sale, labels)) : []), ...people,
  ];
}

function summaryOf(line: Fixed, said: ItemWords, labels: Labels): string {
  const { say } = labels;
  if (line.do === "note") return said.note ?? say("note_kept");
  if (line.do === "cancel") return say("cancel_summary", { title: words(line.before.title, labels), when: whenOf(line.before, labels) });
  const { sale } = line;
  const title = sale.units > 1 ? `${sale.units} × ${words(sale.title, labels)}` : words(sale.title, labels);
  if (line.do === "change") return say("change_summary", { title, when: whenOf(sale, labels) });
  return `${title}, ${whenOf(sale, labels)}, ${partyText(sale.party, labels)}`;
}

/** What a line costs: the new total with the fee, or the fee alone; undefined where it costs nothing by its nature. */
function priceOf(line: Fixed): number | undefined {
  if (line.do === "note") return undefined;
  if (line.do === "cancel") return line.fee;
  if (!costs(line.sale)) return line.do === "change" && line.fee > 0 ? line.fee : undefined;
  return line.sale.quote.total + (line.do === "change" ? line.fee : 0);
}

/** The contract's `proposal` event. */
export interface ProposalEvent {
  id: string; kind: string; summary: string;
  /** Of a card with several lines, what each is: any of them can be left out. */
  items?: { n: number; summary: string }[];
  lines: Line[]; price?: { amount: number; currency: string }; terms?: string; expiresAt: string; state: Proposal["state"];
}

/** An offer as a guest sees it, in the language of the labels. */
export function proposalEvent(offer: Proposal, labels: Labels): ProposalEvent {
  const [first] = offer.items;
  const kinds = new Set(offer.items.map(({ fixed }) => (fixed.do === "book" ? fixed.sale.kind : fixed.do === "cancel" ? "cancellation" : fixed.do)));
  const prices = offer.items.map(({ fixed }) => priceOf(fixed)).filter((price) => price !== undefined);
  const terms = [...new Set(offer.items.flatMap(({ fixed }) => (fixed.do === "book" || fixed.do === "change" ? termsText(fixed.sale, labels) ?? [] : [])))].join(" · ");
  const summary = first ? summaryOf(first.fixed, first.words, labels) : "";
  return {
    id: offer.id, kind: kinds.size === 1 ? [...kinds][0] as string : "several",
    summary: offer.items.length > 1 ? labels.say("several", { first: summary, count: offer.items.length - 1 }) : summary,
    ...(offer.items.length > 1 ? { items: offer.items.map(({ n, fixed, words: said }) => ({ n, summary: summaryOf(fixed, said, labels) })) } : {}),
    lines: offer.items.flatMap(({ fixed, words: said }) => fixedLines(fixed, said, labels)),
    ...(prices.length > 0 ? { price: { amount: prices.reduce((sum, price) => sum + price, 0), currency: offer.currency } } : {}),
    ...(terms ? { terms } : {}), expiresAt: offer.expiresAt.toISOString(), state: offer.state,
  };
}

/** The contract's `booking` event. Times carry the offset of the site's zone. */
export interface BookingEvent {
  reference: string; kind: Sale["kind"]; status: Booking["status"]; resource: string; units?: number; offering: string; startsAt: string; endsAt: string;
  party: { adults: number; children?: number; childAges?: number[]; total: number }; price?: { amount: number; currency: string };
}

/** A booking as a guest sees it; the room of a stay is for staff. */
export function bookingEvent({ reference, status, sale, currency, total }: Booking, labels: Labels): BookingEvent {
  const children = childrenOf(sale.party);
  const title = words(sale.title, labels);
  return {
    reference, kind: sale.kind, status, resource: sale.kind === "stay" ? title : sale.placed?.map((name) => words(name, labels)).join(" + ") || title,
    ...(sale.units > 1 ? { units: sale.units } : {}), offering: sale.kind === "stay" && sale.rateName ? words(sale.rateName, labels) : title,
    startsAt: instantText(sale.startsAt, sale.zone), endsAt: instantText(sale.endsAt, sale.zone),
    party: { adults: sale.party.adults, ...(children > 0 ? { children } : {}), ...(sale.party.childAges.length > 0 ? { childAges: sale.party.childAges } : {}), total: totalOf(sale.party) },
    ...(total > 0 ? { price: { amount: total, currency } } : {}),
  };
}
