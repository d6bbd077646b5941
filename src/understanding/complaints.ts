import type { Language } from "#rules/desk.ts";
import { readIntents } from "./intents.ts";
import { readMood } from "./moods.ts";
import { phrases, says } from "./phrases.ts";
import { sentencesOf } from "./sentences.ts";
import { gravity, grievances } from "./words/complaints.ts";

/** What a complaint is about. */
export type Grievance = "noise" | "dirt" | "heating" | "water" | "light" | "equipment" | "internet" | "staff" | "theft" | "discrimination" | "harassment" | "food" | "billing" | "waiting" | "booking" | "privacy" | "vermin" | "smell" | "service" | "other";

/** A complaint: what about, how grave as far as words can tell, whether it is about a member of staff, and whether it is not the first. */
export interface Complaint { about: Grievance[]; severity: "low" | "medium" | "high"; staff: boolean; repeated: boolean }

const topics = Object.entries(grievances).map(([about, sources]) => [about as Grievance, phrases(sources)] as const);
const grave = phrases(gravity.grave), repeats = phrases(gravity.repeated);

const graveTopics: readonly Grievance[] = ["theft", "discrimination", "harassment"];
const certain = 0.45;

/** The complaint in a message, if it is one; a mere question about a thing is none. */
export function readComplaint(text: string, language: Language): Complaint | undefined {
  const sentences = sentencesOf(text, language);
  const about = topics.filter(([, list]) => sentences.some((sentence) => says(list, sentence))).map(([name]) => name);
  const severe = about.some((name) => graveTopics.includes(name));
  const intents = readIntents(text, language);
  const score = (name: string): number => intents.find((intent) => intent.name === name)?.score ?? 0;
  const asks = score("ask_information") >= Math.max(score("complain"), certain);
  const angry = readMood(text, language).mood === "angry" && score("problem") + score("complain") >= certain;
  if ((score("complain") < certain || (asks && !severe)) && !(severe && !asks) && !angry) return undefined;
  const repeated = sentences.some((sentence) => says(repeats, sentence));
  const severity = severe || sentences.some((sentence) => says(grave, sentence)) ? "high" : angry || repeated || about.includes("vermin") ? "medium" : "low";
  return { about: about.length ? about : ["other"], severity, staff: about.includes("staff") || about.includes("discrimination") || about.includes("harassment"), repeated };
}
