import type { Desk } from "#rules/desk.ts";
import { fold } from "#understanding/fold.ts";
import { stemOf } from "#understanding/mentions.ts";
import { currentWant, type Frame, type Want } from "./frame.ts";
import { byLength, byRank, ranked, shownFor } from "./ranking.ts";
import type { Reading } from "./reading.ts";

/** "The garden one" beside an offer: another of the same kind, by a word that only its name has; where none has it, that is kept to be said. */
export function instead(frame: Frame, { parts, understood, text, cues, seq }: Reading, desk: Desk): void {
  const want = currentWant(frame);
  const lasting = want?.does === "book" && want.seq !== seq && parts.length === 1 && parts[0]!.offerings.length === 0 && !text.includes("?") ? byLength(cues, want.offering?.value, desk) : undefined;
  if (lasting) { another(frame, want!, lasting, seq); return; }
  if (want?.does === "book" && want.offering && want.seq !== seq && byRank(cues) && !cues.has("expensive") && !text.includes("?") && !frame.asked?.choices?.length) { another(frame, want, ranked(cues, shownFor(frame, want, desk), desk, want.offering.value)?.value, seq); return; }
  const counts = understood.correction?.number !== undefined || (understood.party?.total ?? 1) !== 1 || understood.nights !== undefined;
  const asks = counts || text.includes("?") || understood.answer !== undefined || cues.has("expensive") || !understood.intents.every(({ name }) => name === "other" || name === "book" || name === "change" || name === "order") || understood.dates.length + understood.times.length > 0;
  if (want?.does !== "book" || !want.offering && want.kind !== "stay" || want.seq === seq || asks || parts.length !== 1 || parts[0]!.offerings.length > 0 || frame.asked?.for !== "wanted" && frame.asked?.choices?.length) return;
  // Who adds a name or a contact says nothing more of the thing.
  const said = stems([...(frame.guest.name?.seq === seq ? [frame.guest.name.value] : []), understood.email ?? ""].reduce((rest, known) => (known ? rest.replace(new RegExp(known.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "iu"), " ") : rest), text));
  if (said.size > (cues.has("oneof") ? 5 : 2)) return;
  const now = desk.offerings.find(({ id, kind }) => want.offering ? id === want.offering.value : kind === want.kind);
  // What is taken from other stock is no other kind of the same thing.
  const others = desk.offerings.filter(({ kind, id }) => kind === now?.kind && (kind !== "appointment" || id.split("_")[0] === now.id.split("_")[0]));
  const named = others.map((offering) => ({ id: offering.id, names: stems([offering.name, ...(offering.aliases ? [offering.aliases] : [])].flatMap((words) => (typeof words === "string" ? [words] : Object.values(words).flat())).join(" ")) }));
  const hit = named.filter(({ id, names }) => [...said].some((word) => names.has(word) && named.every((other) => other.id === id || !other.names.has(word))));
  if (hit.length === 1 && hit[0]!.id !== want.offering?.value) {
    delete want.rate;
    delete want.among;
    Object.assign(want, { offering: { value: hit[0]!.id, seq }, firm: true, state: "open", seq });
  } else if (hit.length === 0 && cues.has("oneof")) frame.unnamed = { seq, want: want.id };
}

/** Another of the same kind in the place of the one had so far; where it is not certain which, what was shown is asked about once more. */
function another(frame: Frame, want: Want, value: string | undefined, seq: number): void {
  const [what = "", days] = value?.split("@") ?? [];
  const [offering, rate] = what.split("/");
  const [arrival, departure] = days?.split("/") ?? [];
  if (value && offering!.includes("+")) { Object.assign(want, { mix: { value: offering, seq } }); delete want.offering; }
  else if (value) Object.assign(want, { offering: { value: offering, seq } });
  else delete want.offering;
  delete want.rate;
  delete want.among;
  if (rate) want.rate = { value: rate, seq };
  if (arrival && departure) Object.assign(want, { arrival: { value: arrival, seq }, departure: { value: departure, seq } });
  Object.assign(want, { firm: true, state: "open", seq });
}

/** The telling words of a text, cut to stems. */
const stems = (text: string): Set<string> => new Set((fold(text).match(/\p{L}{4,}/gu) ?? []).map((word) => stemOf(stemOf(word))));
