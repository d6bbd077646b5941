import type { About } from "#conversations/letters.ts";
import { freeUntil, labelsOf, whenOf } from "#conversations/receipts.ts";
import { bookingAt } from "#records/booking_versions.ts";
import type { Booking } from "#records/bookings.ts";
import { calendarFile } from "#records/calendar_files.ts";
import { partyText, termsText, whenOf as periodOf } from "#records/lines.ts";
import { receiptOf, type Done } from "#records/receipts.ts";
import { inWords, type Language } from "#rules/desk.ts";
import { writeMoney } from "#rules/money.ts";
import { totalOf } from "#rules/party.ts";
import { farewell, footOf, greeting, linkTo, recipient, sayer, type Desks, type Writer, type Written } from "./desk_words.ts";
import type { Block, Letter } from "./paper.ts";

/** A booking in a letter: as it stood, and what had become of it. */
interface Told { booking: Booking; did: Exclude<Done["did"], "noted"> | "accepted" | "refused" | "sure"; fee: number }

const languageOf = ({ desk }: Desks, { language }: Booking): Language => language ?? (desk.languages[0] as Language);

/** What one yes brought about for one booker: everything in one letter, each booking with its calendar file. */
export const receiptLetter: Writer = async (at, { tells }) => {
  const { db } = at.house;
  const to = await recipient(at, tells.contact);
  if (!to) return { refused: "no_address" };
  const { done } = await receiptOf(db, String(tells.proposal));
  const told: Told[] = [];
  for (const line of done) {
    if (line.did === "noted") continue;
    const booking = await bookingAt(db, line.booking, line.version);
    if (booking.status !== "tentative" && await isTheirs(at, booking, to.guest)) told.push({ booking, did: line.did, fee: line.fee ?? 0 });
  }
  return letterOf(at, to, told);
};

/** One booking: told late because there was no address before, or because a colleague answered a request. */
export const bookingLetter: Writer = async (at, { tells }) => {
  const to = await recipient(at, tells.contact);
  if (!to) return { refused: "no_address" };
  const booking = await bookingAt(at.house.db, String(tells.booking), Number(tells.version));
  const about = String(tells.about) as About;
  const did = about === "booked" && booking.status === "requested" ? "requested" : about;
  return letterOf(at, to, [{ booking, did, fee: booking.fee ?? 0 }]);
};

/** Whether a booking is that guest's, by themselves or by who they turned out to be. */
async function isTheirs({ house }: Desks, { booker }: Booking, guest: string): Promise<boolean> {
  if (booker === guest) return true;
  const [joined] = booker ? await house.db.query("select 1 from joinings where undone_at is null and (guest_id = $1 and into_id = $2 or guest_id = $2 and into_id = $1)", [booker, guest]) : [];
  return joined !== undefined;
}

function letterOf(at: Desks, { to, name }: { to: string; name?: string }, told: readonly Told[]): Written {
  const [first] = told;
  if (!first) return { refused: "nothing_to_tell" };
  const language = languageOf(at, first.booking);
  const say = sayer(at, language);
  const calendars = told.filter(({ did }) => did !== "requested" && did !== "refused").map(({ booking }) => ({
    name: `${booking.reference.replaceAll(/[^\w-]/g, "")}.ics`, method: booking.status === "cancelled" ? "cancel" as const : "publish" as const, text: calendarFile(booking, at.desk, language),
  }));
  const added = calendars.filter(({ method }) => method === "publish").length;
  const mended = told.some(({ did }) => did === "changed" || did === "cancelled");
  const notes = [...(added > 0 ? [say("calendar", { count: added })] : []), ...(calendars.length > added ? [say("calendar_out")] : []), say(mended ? "wrong_changed" : "wrong_booked")];
  return {
    to, language, subject: told.length > 1 ? say("subject_several", { count: told.length }) : say(`subject_${first.did === "sure" ? "booked" : first.did}`, { reference: first.booking.reference }),
    blocks: [
      greeting(say, name), ...told.flatMap((one) => blocksOf(at, one, language, told.length > 1)), ...notes.map((text) => ({ text })),
      ...linkTo(at, `/?lang=${language}`, say("write_to_us")), farewell(say, at),
    ],
    foot: footOf(at, language), calendars,
  } satisfies Letter;
}

function blocksOf(at: Desks, told: Told, language: Language, several: boolean): Block[] {
  const { booking } = told;
  const { house } = at;
  const labels = labelsOf(house, language);
  const { sale } = booking;
  const line = (key: string, value: string | undefined) => (value ? [{ label: labels.say(key), value }] : []);
  const money = (amount: number) => writeMoney({ amount, currency: booking.currency }, language);
  const title = inWords(sale.title, language, at.desk.languages[0]);
  const over = told.did === "cancelled" || told.did === "refused";
  const asked = told.did === "requested" || told.did === "refused";
  const name = sale.units > 1 ? `${sale.units} × ${title}` : title;
  return [
    ...(several ? [{ heading: name }] : []), { text: sentence(at, told, language) },
    { lines: [
      { label: asked ? house.phrases.say("letters.request", language) : labels.say("reference"), value: booking.reference }, ...(several ? [] : line(sale.kind === "stay" ? "room" : sale.kind, name)), ...line("date", capital(periodOf(sale, labels, { year: true }))),
      ...line("people", partyText(sale.party, labels)),
      ...(over ? [] : [
        ...line("rate", sale.rateName && sale.kind === "stay" ? inWords(sale.rateName, language) : undefined),
        ...(booking.total > 0 ? line("total", money(booking.total)) : []),
        ...(sale.quote.dueNow > 0 ? [...line("due_now", money(sale.quote.dueNow)), ...(sale.quote.atDesk > 0 ? line("at_desk", money(sale.quote.atDesk)) : [])] : []),
        ...sale.quote.notIncluded.flatMap(({ label, amount }) => line("not_included", `${inWords(label, language)}: ${money(amount)}`)),
        ...line("terms", termsText(sale, labels)),
      ]),
      ...(told.did === "cancelled" || told.fee > 0 ? line("fee", told.fee > 0 ? money(told.fee) : labels.say("no_fee")) : []),
    ] },
  ];
}

/** The same words as the receipt in the conversation. */
function sentence(at: Desks, { booking, did, fee }: Told, language: Language): string {
  const { house, desk } = at;
  const { sale, reference } = booking;
  const money = (amount: number) => writeMoney({ amount, currency: booking.currency }, language);
  const values = { reference, title: inWords(sale.title, language, desk.languages[0]), when: whenOf(booking, language) };
  if (did === "accepted" || did === "refused" || did === "sure") return house.phrases.say(`letters.${did}`, language, values);
  return house.phrases.say(`receipts.${did}_${sale.kind}`, language, {
    ...values, people: totalOf(sale.party), units: sale.units, total: money(booking.total), fee: money(fee), priced: booking.total > 0 ? "yes" : "no", charged: fee > 0 ? "yes" : "no",
    free: freeUntil(house, booking, language, booking.changedAt),
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
