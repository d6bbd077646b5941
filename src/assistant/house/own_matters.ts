import { isAbout } from "#understanding/matters.ts";
import { phrase, type Run } from "#assistant/run.ts";
import type { Said } from "./script.ts";

/** Desks whose guests come with their health. */
const ofHealth = /clinic|doctor|dent|hospital|medic|health|surgery|pharmac|practice|physio|vet/i;

/** What a desk can say of itself where no document does: what becomes of a guest's data, and that advice on health is a doctor's. */
export function ownMatters(run: Run): Said | undefined {
  const about = (matter: "privacy" | "advice") => run.frame.latest.some(({ text, language }) => isAbout(matter, text, language));
  if (about("privacy")) {
    const { privacy, name } = run.desk;
    const sentence = phrase(run, "answers.privacy", { controller: privacy.controller.split(",")[0]!, email: privacy.email, days: privacy.keptDays });
    const { n } = run.sources.add({ kind: "record", title: name, document: "records/desk", heading: name, rows: [sentence], language: run.language });
    return { sentences: [`${sentence} [${n}]`, phrase(run, "answers.privacy_notice")] };
  }
  if (ofHealth.test(run.desk.kind) && about("advice")) return { sentences: [phrase(run, "answers.no_advice", { number: run.desk.emergency.number })], question: phrase(run, "unclear.offer_person") };
  return undefined;
}
