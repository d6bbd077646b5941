import { z } from "zod";
import { Invalid, Refused } from "#errors.ts";
import { proposalEntry } from "#conversations/settling.ts";
import type { Fixed, Item, Proposal, Sale } from "#records/items.ts";
import { proposalEvent } from "#records/lines.ts";
import { propose as offer } from "#records/proposals.ts";
import { labelsOf, whenOf } from "#conversations/receipts.ts";
import { timeOf } from "#rules/calendar.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { totalOf } from "#rules/party.ts";
import { writeTime } from "#rules/writing.ts";
import { readWishes } from "#understanding/wishes.ts";
import type { Run } from "#assistant/run.ts";
import { withLevies } from "./levies.ts";
import { deskTool } from "./tool.ts";

const day = z.iso.date();
const ids = z.array(z.string().max(60)).max(12).optional();
/** One line of an offer as a model names it. */
export const line = z.object({
  do: z.enum(["book", "change", "cancel"]),
  reference: z.string().max(40).optional(),
  offering: z.string().max(60).optional(),
  rate: z.string().max(60).optional(),
  arrival: day.optional(), departure: day.optional(),
  startsAt: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/).optional(),
  adults: z.int().min(0).max(200).optional(),
  childAges: z.array(z.int().min(0).max(17)).max(50).optional(),
  children: z.int().min(0).max(50).optional(),
  rooms: z.int().min(1).max(50).optional(),
  needs: ids, wishes: ids, extras: ids,
  note: z.string().max(500).optional(),
});
type Line = z.infer<typeof line>;

/** An offer as the models go on with it. `mark` is its row's, for sentences that name its figures. */
export interface Offered {
  proposal: string; mark: number; summary: string; lines: { label: string; value: string }[];
  price?: { amount: number; currency: string }; terms?: string; expiresAt: string; held: boolean; items: Proposal["items"];
}

/** Makes an offer on one card; it waits for the guest's yes and binds nobody until then. */
export const propose = deskTool({
  name: "propose",
  does: "proposes",
  takes: z.object({
    items: z.array(line).min(1).max(8),
    guest: z.object({ name: z.string().max(120).optional(), email: z.string().max(200).optional(), phone: z.string().max(40).optional() }).optional(),
    wants: z.array(z.string().max(60)).max(8).optional(),
  }),
  async work(run, { items, guest, wants }): Promise<Offered> {
    const { saying, talk, desk, language } = run;
    if (talk.holder === "queue") return notInTheQueue(run);
    const made = await saying.record(async (tx) => {
      const result = await offer(tx, desk, {
        conversation: talk.id, canSendCode: run.house.mail !== undefined, turn: saying.turn.turn, attempt: saying.turn.attempt, language, now: run.now,
        items: items.map((one) => itemOf(one, language, guest)), ...(talk.addressHash ? { addressHash: talk.addressHash } : {}),
      });
      const entry = proposalEntry(run.house, result, { wants: wants ?? run.frame.wants.filter((want) => want.state === "open").map(({ id }) => id) });
      return { result, entries: [entry] };
    });
    run.outcomes.push({ kind: "proposal" });
    return offered(run, made);
  },
});

/** What an offer says, registered as a source so that its figures can be told. */
export function offered(run: Run, made: Proposal): Offered {
  const { summary, lines, price, terms, expiresAt } = proposalEvent(made, labelsOf(run.house, run.language));
  const rows = [summary, ...made.items.flatMap(({ fixed }) => itemRows(run, fixed)), ...lines.map(({ label, value }) => `${label}: ${value}`), ...(terms ? [run.house.phrases.say("availability.terms_row", run.language, { terms })] : []), ...(made.held ? [run.house.phrases.say("availability.held_row", run.language, { time: writeTime(timeOf(made.expiresAt, run.zone), run.language) })] : [])];
  const source = run.sources.add({ kind: "record", title: summary, document: "records/proposals", heading: summary, rows, language: run.language });
  return { proposal: made.id, mark: source.n, summary, lines, ...(price ? { price } : {}), ...(terms ? { terms } : {}), expiresAt, held: made.held, items: made.items };
}

/** An item's price with what, when and for whom it is, in one row; of a change also as it was before. */
function itemRows(run: Run, fixed: Fixed): string[] {
  const { house, language, desk } = run;
  const row = (key: string, sale: Sale) => house.phrases.say(`availability.${key}`, language, {
    name: inWords(sale.title, language, desk.languages[0]), when: whenOf({ sale }, language), people: totalOf(sale.party), units: sale.units, priced: sale.quote.total > 0 ? "yes" : "no", total: writeMoney({ amount: sale.quote.total, currency: sale.quote.currency }, language),
  });
  if (fixed.do === "note") return [];
  const top = "sale" in fixed ? withLevies(run, inWords(fixed.sale.title, language, desk.languages[0]), fixed.sale.quote) : undefined;
  const now = "sale" in fixed ? [row("offer_row", fixed.sale), ...(top ? [top.row] : [])] : [];
  const fee = fixed.do !== "cancel" ? [] : [house.phrases.say("availability.cancel_row", language, {
    reference: fixed.reference, name: inWords(fixed.before.title, language, desk.languages[0]), when: whenOf({ sale: fixed.before }, language), fee: writeMoney({ amount: fixed.fee, currency: fixed.before.quote.currency }, language),
  })];
  return "before" in fixed ? [...fee, ...now, row("before_row", fixed.before)] : now;
}

function notInTheQueue(run: Run): never {
  throw new Refused(run.house.phrases.say("people.no_offers_while_waiting", run.language), "waiting_for_a_person");
}

/** A line as the records take it. */
export function itemOf(given: Line, language: Language, guest?: { name?: string | undefined; email?: string | undefined; phone?: string | undefined }): Item {
  const { adults, childAges, children, rooms, extras, offering, reference, note, needs, wishes, rate, arrival, departure, startsAt } = given;
  const party = adults !== undefined || childAges?.length || children ? { adults: adults ?? 1, childAges: childAges ?? [], ...(children ? { children } : {}) } : undefined;
  const some = <T extends object>(fields: T) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
  const wish = some({ rate, arrival, departure, startsAt, units: rooms, needs, wishes, extras: extras?.map((id) => ({ id })), note });
  if (given.do === "cancel") return { do: "cancel", reference: needed(reference, "reference") };
  if (given.do === "change") return { do: "change", reference: needed(reference, "reference"), ...wish, ...some({ offering, party }) } as Item;
  return { do: "book", offering: needed(offering, "offering"), party: party ?? { adults: 1, childAges: [] }, ...wish, ...some({ marked: markOf(note, language) }), ...(guest ? { guest: some(guest) } : {}) } as Item;
}

/** An allergy or a need for access in the guest's words is acknowledged by a person. */
function markOf(note: string | undefined, language: Language): "allergy" | "access" | undefined {
  const wish = note ? readWishes(note, language).find(({ marked }) => marked) : undefined;
  return wish && (wish.feature.includes("allerg") ? "allergy" : "access");
}

function needed(value: string | undefined, field: string): string {
  if (!value) throw new Invalid(`Say which ${field}.`, `${field}_missing`);
  return value;
}
