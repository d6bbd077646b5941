import { z } from "zod";
import { freeStays, type Reason, type StayOption } from "#records/availability.ts";
import { freeSlots, type SlotOption } from "#records/slots.ts";
import { addDays, dayOf, daysBetween, timeOf } from "#rules/calendar.ts";
import { feeSteps } from "#rules/cancellation.ts";
import { inWords } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { totalOf, type Party } from "#rules/party.ts";
import { onDay, untilDay, writePeriod, writeTime } from "#rules/writing.ts";
import type { Run } from "#assistant/run.ts";
import { withLevies } from "./levies.ts";
import { deskTool } from "./tool.ts";

/** A stay that can be had, in words and values. `value` names it for `propose` and for a choice. */
export interface StayFound {
  value: string; offering: string; rate: string; name: string; rateName: string; units: number; arrival: string; departure: string; nights: number; people: number;
  total: string; amount: number; night: string; dueNow: number; freeUntil?: string; left: number; wishesMet: string[]; row: string; mark: number;
  /** What comes on top at the desk, and the sum with it, where the party is known. */
  levy?: string; everything?: string;
}
/** A start of a table or an appointment that can be had. */
export interface SlotFound { value: string; day: string; time: string; total: string; amount: number; mark: number }
/** Why something cannot be had. */
export interface Refusal { code: string; sentence: string; offering: string; name: string; details: Record<string, unknown>; mark?: number }
export interface StaysFound { kind: "stay"; period: string; options: StayFound[]; nearest: StayFound[]; others: StayFound[]; reasons: Refusal[] }
export interface SlotsFound { kind: "slots"; offering: string; name: string; duration: number; slots: SlotFound[]; exact?: SlotFound; nearest: SlotFound[]; reason?: Refusal;
  /** It begins at that time on other days: there it is only taken. */
  full?: true }

const given = z.object({
  kind: z.enum(["stay", "table", "appointment"]),
  offering: z.string().max(60).optional(), rate: z.string().max(60).optional(),
  from: z.iso.date(), to: z.iso.date().optional(), at: z.string().regex(/^\d\d:\d\d$/).optional(),
  adults: z.int().min(0).max(200).optional(), childAges: z.array(z.int().min(0).max(17)).max(50).optional(), children: z.int().min(0).max(50).optional(),
  rooms: z.int().min(1).max(50).optional(),
  needs: z.array(z.string()).max(12).optional(), wishes: z.array(z.string()).max(12).optional(), extras: z.array(z.string()).max(12).optional(),
});

/** Reads what is free and what it costs. For a stay `to` is the day of departure, for the others the last day looked at. */
export const findAvailability = deskTool({
  name: "find_availability",
  does: "reads",
  takes: given,
  work: async (run, asked): Promise<StaysFound | SlotsFound> => (asked.kind === "stay" ? stays(run, asked) : slots(run, asked)),
});

const partyOf = ({ adults, childAges, children }: z.infer<typeof given>): Party | undefined =>
  adults === undefined && !childAges?.length && !children ? undefined : { adults: adults ?? 1, childAges: childAges ?? [], ...(children ? { children } : {}) };

async function stays(run: Run, asked: z.infer<typeof given>): Promise<StaysFound> {
  const departure = asked.to ?? addDays(asked.from, 1);
  const { needs, wishes, offering, rate } = asked;
  const answer = await freeStays(run.house.db, run.desk, {
    arrival: asked.from, departure, party: partyOf(asked), units: asked.rooms, offering, rate, needs, wishes, extras: asked.extras?.map((id) => ({ id })), conversation: run.talk.id, now: run.now,
  });
  const rows = (options: readonly StayOption[]) => options.map((option) => stayRow(run, option)).toSorted((a, b) => a.amount - b.amount);
  return {
    kind: "stay", period: writePeriod(asked.from, departure, run.language),
    options: rows(answer.options), nearest: rows(answer.nearest), others: rows(answer.others), reasons: answer.reasons.map((reason) => refusal(run, reason)),
  };
}

function stayRow(run: Run, { offering, title, sale, left, wishesMet }: StayOption): StayFound {
  const { language } = run;
  const money = (amount: number) => writeMoney({ amount, currency: sale.quote.currency }, language);
  const name = inWords(title, language);
  const rateName = sale.rateName ? inWords(sale.rateName, language) : "";
  const nights = daysBetween(sale.arrival ?? "", sale.departure ?? "");
  const each = [...new Set(sale.quote.nights.map(({ amount }) => amount))].map((amount) => Math.round(amount / sale.units));
  const [first] = sale.terms ? feeSteps({ terms: sale.terms, startsAt: new Date(sale.startsAt), zone: sale.zone, total: sale.quote.total, firstNight: sale.firstNight }) : [];
  const freeUntil = first && first.fee === 0 && first.until && first.until > run.now ? untilDay(dayOf(first.until, sale.zone), language, timeOf(first.until, sale.zone)) : undefined;
  const people = totalOf(sale.party);
  const night = each.length > 1 ? `${money(Math.min(...each))}–${money(Math.max(...each))}` : money(each[0] ?? sale.quote.total);
  const total = money(sale.quote.total);
  const values = { name, rate: rateName, period: writePeriod(sale.arrival ?? "", sale.departure ?? "", language), nights, night, total, units: sale.units, people, free: freeUntil ? run.house.phrases.say("receipts.free_until", language, { until: freeUntil }) : run.house.phrases.say("availability.not_refundable", language) };
  const row = run.house.phrases.say("availability.row", language, values);
  const top = withLevies(run, name, sale.quote);
  const source = run.sources.add({ kind: "record", title: name, document: "records/rates", heading: rateName || name, rows: [...["row_night", "row_total"].map((key) => run.house.phrases.say(`availability.${key}`, language, values)), `${name}: ${values.free}`, ...(top ? [top.row] : [])], language });
  return {
    value: `${offering}/${sale.rate ?? ""}`, offering, rate: sale.rate ?? "", name, rateName, units: sale.units, arrival: sale.arrival ?? "", departure: sale.departure ?? "", nights, people,
    total, amount: sale.quote.total, night, dueNow: sale.quote.dueNow, ...(freeUntil ? { freeUntil } : {}), left, wishesMet, row, mark: source.n, ...(top ? { levy: top.levy, everything: top.everything } : {}),
  };
}

async function slots(run: Run, asked: z.infer<typeof given>): Promise<SlotsFound> {
  const { offering: id = "", from, to, at, needs, wishes, rate } = asked;
  const answer = await freeSlots(run.house.db, run.desk, {
    offering: id, from, to, at, party: partyOf(asked) ?? { adults: 1, childAges: [] }, rate, needs, wishes, extras: asked.extras?.map((extra) => ({ id: extra })), conversation: run.talk.id, now: run.now,
  });
  const name = inWords(answer.title, run.language);
  const all = [answer.exact, ...answer.nearest, ...answer.slots].filter((slot) => slot !== undefined);
  const days = Map.groupBy(all, (slot) => slot.startsAt.slice(0, 10));
  const marks = new Map([...days].map(([day, those]) => [day, run.sources.add({
    kind: "record", title: name, document: "records/availability", heading: name, language: run.language,
    rows: [rowOf(run, name, day, those)],
  }).n]));
  const slot = ({ startsAt, sale }: SlotOption): SlotFound => ({
    value: startsAt.slice(0, 16), day: startsAt.slice(0, 10), time: startsAt.slice(11, 16), amount: sale.quote.total,
    total: writeMoney({ amount: sale.quote.total, currency: sale.quote.currency }, run.language), mark: marks.get(startsAt.slice(0, 10)) ?? 0,
  });
  return {
    kind: "slots", offering: id, name, duration: run.desk.offerings.find((one) => one.id === id)?.duration ?? 0, slots: answer.slots.map(slot), nearest: answer.nearest.map(slot),
    ...(answer.exact ? { exact: slot(answer.exact) } : {}), ...(answer.reason ? { reason: refusal(run, answer.reason) } : {}),
    ...(answer.taken ? { full: true as const } : {}),
  };
}

function rowOf(run: Run, name: string, day: string, those: readonly SlotOption[]): string {
  const times = [...new Set(those.map(({ startsAt }) => writeTime(startsAt.slice(11, 16), run.language)))].join(", ");
  const sale = those[0]!.sale;
  const price = sale.quote.total > 0 ? ` (${writeMoney({ amount: sale.quote.total, currency: sale.quote.currency }, run.language)})` : "";
  return `${name}${price}, ${onDay(day, run.language)}: ${times}`;
}

const refusal = (run: Run, { code, sentence, offering, title, details }: Reason): Refusal => {
  const name = inWords(title, run.language, run.desk.languages[0]);
  const mark = run.sources.add({ kind: "record", title: name || run.desk.name, document: "records/rules", heading: name || run.desk.name, rows: [sentence], language: "en" }).n;
  return { code, sentence, offering, name, details, mark };
};
