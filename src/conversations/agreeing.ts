import { onlyAsks } from "#understanding/answers.ts";
import { currentWant, type Frame } from "./frame.ts";
import type { Reading } from "./reading.ts";

/** "The one I can cancel", "the prepaid one": which of two prices is meant. */
export function priced(frame: Frame, { cues, text, seq }: Reading): void {
  const want = currentWant(frame);
  const value = cues.has("prepaid") ? "now" : cues.has("refundable") ? "later" : undefined;
  // Beside a card a question about the other price changes nothing yet; of what is only listed it asks for that price.
  if (!value || want?.does !== "book" || text.includes("?") && want.state !== "open") return;
  delete want.rate;
  Object.assign(want, { paying: { value, seq }, state: "open", seq });
}

/** "Yes, but …" with something the desk has no feature for: it goes beside the offer in the guest's words. What is asked is no wish. */
export function condition(frame: Frame, { added, understood, cues, language, seq }: Reading): void {
  const want = currentWant(frame);
  if (!added || understood.answer || want?.state !== "proposed" || want.kind === "stay" && cues.has("breakfast") || cues.has("expensive") || cues.has("refundable") || cues.has("prepaid") || onlyAsks(added, language)) return;
  want.notes.push({ value: added, seq });
  Object.assign(want, { state: "open", seq });
}

/** "Shall I book it?" and a yes: now it is a wish. An extra that was offered goes with what is arranged or booked. */
export function agree(frame: Frame, { understood, seq }: Reading): void {
  const { asked } = frame;
  const want = frame.wants.find((one) => one.id === asked?.want);
  if (understood.answer !== "yes" || !asked) return;
  if (asked.for === "wanted" && want) {
    const units = /^units:(\d+)$/.exec(asked.choices?.[0]?.value ?? "")?.[1];
    if (units) want.units = { value: Number(units), seq };
    Object.assign(want, { firm: true, seq });
  } else if (asked.for === "need" && asked.choices?.[0]) {
    const current = currentWant(frame);
    const extra = { value: asked.choices[0].value, seq };
    if (current?.kind === "stay") Object.assign(current, { extras: [...current.extras, extra], seq, state: "open" });
    else frame.wants.push({ id: `change-${seq}-${frame.wants.length}`, does: "change", kind: "stay", state: "open", firm: true, needs: [], wishes: [], notes: [], extras: [extra], seq });
  }
}

/** The name or reference that was asked for a booking takes it a step further. */
export function named(frame: Frame, { understood, cues, seq }: Reading): void {
  const want = frame.wants.find((one) => one.id === frame.asked?.want && one.state === "open");
  if (want && (frame.asked?.for === "name" && frame.guest.name?.seq === seq || frame.asked?.for === "reference" && (understood.reference || cues.has("lacks")))) want.seq = seq;
}
