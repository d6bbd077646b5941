import { AIMessage, HumanMessage, SystemMessage, type BaseMessage } from "@langchain/core/messages";
import { localOf, weekdayOf } from "#rules/calendar.ts";
import { inWords } from "#rules/desk.ts";
import type { Event } from "#conversations/log.ts";
import type { Run } from "./run.ts";

/** So many messages of a chapter go to a model service at most; the frame has the rest. */
const remembered = 24;

/** What a model is given: its instructions, what is established, and the words so far, with personal words covered. */
export function messagesFor(run: Run, events: readonly Event[], reminder?: string): BaseMessage[] {
  learn(run, events);
  const spoken = events.flatMap((event): BaseMessage[] => {
    const text = typeof event.text === "string" ? run.veil.cover(event.text) : "";
    if (event.type !== "message" || !text) return [];
    if (event.from === "guest") return [new HumanMessage(text)];
    if (event.from === "receptionist") return [new AIMessage(`(A colleague wrote:) ${text}`)];
    return [new AIMessage(text)];
  }).slice(-remembered);
  const firstHuman = spoken.findIndex((message) => message instanceof HumanMessage);
  return [
    new SystemMessage(run.veil.cover(instructions(run))),
    ...spoken.slice(Math.max(0, firstHuman)),
    ...(run.whispers ? [new SystemMessage(run.veil.cover(run.house.phrases.say("checks.whispered", "en", { words: run.whispers.join("\n") })))] : []),
    ...(reminder ? [new SystemMessage(reminder)] : []),
  ];
}

/** Makes every personal word of this conversation known to the veil. */
function learn(run: Run, events: readonly Event[]): void {
  const { guest, bookings, latest } = run.frame;
  for (const reading of latest) {
    for (const name of reading.understood.names ?? []) run.veil.learn("NAME", name);
    if (reading.understood.email) run.veil.learn("EMAIL", reading.understood.email);
    if (reading.understood.reference) run.veil.learn("REFERENCE", reading.understood.reference);
  }
  if (guest.name) run.veil.learn("NAME", guest.name.value);
  if (guest.email) run.veil.learn("EMAIL", guest.email.value);
  if (guest.phone) run.veil.learn("PHONE", guest.phone.value);
  for (const booking of bookings) run.veil.learn("REFERENCE", booking.reference);
  for (const event of events) {
    if (typeof event.text !== "string") continue;
    for (const [email] of event.text.matchAll(/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+\w/g)) run.veil.learn("EMAIL", email);
    for (const [phone] of event.text.matchAll(/(?<![\w.])\+?\d[\d ()/-]{7,}\d(?!\w)/g)) if (!/^\d{4}-\d\d-\d\d/.test(phone)) run.veil.learn("PHONE", phone);
  }
}

function instructions(run: Run): string {
  const { desk, house, frame, language, zone, now } = run;
  const local = localOf(now, zone);
  const list = (things: { id: string; name: Parameters<typeof inWords>[0] }[]) => things.map(({ id, name }) => `${id} (${inWords(name, "en")})`).join(", ");
  const offerings = desk.offerings.map((offering) => `${offering.id} (${inWords(offering.name, "en")}, ${offering.kind}, ${offering.party.min} to ${offering.party.max} people${offering.rates.length > 0 ? `; rates ${list(offering.rates)}` : ""})`);
  return [
    house.phrases.text("assistant"), house.phrases.text("tone"),
    `The business: ${desk.name} (${desk.kind}). Now: ${weekdayOf(local.slice(0, 10))} ${local}, ${zone}. Write in: ${language}. Languages of the desk: ${desk.languages.join(", ")}.`,
    `Hours by id: ${list(desk.hours)}.`, `Offerings by id: ${offerings.join("; ")}.`, `Features by id: ${list(desk.features)}.`, `Extras by id: ${list(desk.extras)}.`,
    `Established so far: ${JSON.stringify({ wants: frame.wants.filter((want) => want.state !== "done" && want.state !== "dropped"), asked: frame.asked, openProposal: frame.proposal?.state === "open" ? frame.proposal : undefined, bookings: frame.bookings, handoff: frame.handoff?.state, guest: frame.guest })}`,
  ].join("\n\n");
}
