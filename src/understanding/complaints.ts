import type { Language } from "#rules/desk.ts";
import { readIntents } from "./intents.ts";
import { readMood } from "./moods.ts";
import { phrases, reach, says, type Phrase } from "./phrases.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";
import { complaining, counted, curious, faults, fittings, grievanceClasses, grievances, grievous, gravity, slights, supposed, tellingMore } from "./words/complaints.ts";

/** What a complaint is about. */
export type Grievance = "noise" | "locked_out" | "dirt" | "heating" | "water" | "light" | "equipment" | "internet" | "staff" | "theft" | "discrimination" | "harassment" | "food" | "billing" | "waiting" | "booking" | "privacy" | "vermin" | "smell" | "service" | "other";

/** A complaint, `named` where they call it one: what about, how grave as far as words can tell, whether it is about a member of staff, and whether it is not the first. */
export interface Complaint { about: Grievance[]; severity: "low" | "medium" | "high"; staff: boolean; repeated: boolean; named?: true }

const topics = Object.entries(grievances).map(([about, sources]) => [about as Grievance, phrases(sources, grievanceClasses)] as const);
const grave = phrases(gravity.grave), repeats = phrases(gravity.repeated), lasting = phrases(gravity.lasting);
const flows = phrases(fittings.water), stopped = phrases(fittings.stopped);
const refused = phrases(slights.refused), struck = phrases(slights.group);
const wrong = phrases(faults), plain = phrases(grievous), complains = phrases(complaining), heard = phrases(supposed), numbered = phrases(counted);

const asking = Object.fromEntries(Object.entries(curious).map(([language, list]) => [language, phrases(list)])) as Record<Language, Phrase[]>;

const graveTopics: readonly Grievance[] = ["theft", "discrimination", "harassment"];
/** What comes and goes: that it keeps doing so is what is wrong with it. */
const fitful: readonly Grievance[] = ["internet", "equipment", "light"];
const ofStaff: readonly Grievance[] = ["staff", "discrimination", "harassment"];
const certain = 0.45, surely = 0.61;

const accounts = phrases(["account|accounts|password|login|laptop|computer|email|mailbox|app|wifi|pc|vpn|system|cuenta|contrasena|correo|portatil|ordenador|fiok*|jelszo*|jelszav*|gep*|laptop*|cont|contul|parola|parola*|mail*|calculator*"]);

/** Whether a text states that one cannot get in, by a door. */
export const saysLockedOut = (text: string, language: Language): boolean =>
  sentencesOf(text, language).some((sentence) => !wonders(sentence, language) && !says(accounts, sentence) && topics.some(([name, list]) => name === "locked_out" && says(list, sentence)));

const more = phrases(tellingMore, grievanceClasses);

/** Whether a text goes on telling of what was just complained of: whom one suspects, since when, where it was. */
export const tellsMore = (text: string, language: Language): boolean =>
  !text.includes("?") && sentencesOf(text, language).some((sentence) => !wonders(sentence, language) && says(more, sentence));

/** The complaint in a message, if it is one; a mere question about a thing is none. */
export function readComplaint(text: string, language: Language): Complaint | undefined {
  const sentences = sentencesOf(text, language);
  const any = (list: Phrase[], of = sentences): boolean => of.some((sentence) => says(list, sentence));
  const said = topics.filter(([, list]) => any(list)).map(([name]) => name);
  // Hair in the shower says where the dirt is.
  const place = (said.includes("dirt") || said.includes("vermin")) && !any(flows) && !any(stopped);
  const about = said.filter((name) => name !== "water" || !place);
  if (!about.includes("discrimination") && any(refused) && any(struck)) about.push("discrimination");
  const severe = about.some((name) => graveTopics.includes(name));
  const told = sentences.filter((sentence) => !wonders(sentence, language));
  const named = any(complains) || undefined;
  const stated = named === true || any(plain, sentences.filter((sentence) => !says(heard, sentence))) || any(wrong, told);
  const angry = readMood(text, language).mood === "angry";
  const mere = about.length === 0 && !angry && any(numbered);
  const wronged = (severe || about.includes("staff")) && told.length > 0;
  if (!stated && !wronged && (mere || !meant(text, language, angry, told.length > 0))) return undefined;
  const repeated = any(repeats) || any(lasting) && !(about.length > 0 && about.every((name) => fitful.includes(name)));
  const severity = severe || any(grave) ? "high" : angry || repeated || about.includes("vermin") ? "medium" : "low";
  return { about: about.length ? about : ["other"], severity, staff: about.some((name) => ofStaff.includes(name)), repeated, ...(named ? { named } : {}) };
}

/** Whether the whole message is meant as a complaint, where no single phrase of it says so. */
function meant(text: string, language: Language, angry: boolean, tells: boolean): boolean {
  const intents = readIntents(text, language);
  const score = (name: string): number => intents.find((intent) => intent.name === name)?.score ?? 0;
  if (angry && score("problem") + score("complain") >= certain) return true;
  // Something that is stated not to work is looked after like a complaint, however calmly it is told.
  if (tells && score("problem") >= certain && ["ask_information", "book", "change", "order"].every((other) => score(other) < score("problem"))) return true;
  return tells && score("complain") >= surely && score("ask_information") < score("complain");
}

/** Asks or supposes, and states nothing: "why" asks for redress, not for news. */
function wonders(sentence: Sentence, language: Language): boolean {
  if (says(heard, sentence)) return true;
  return (sentence.question || reach(asking[language], sentence, 0) !== undefined) && !says(reproach, sentence);
}

const reproach = phrases(["^ ?and ?so ?but why|how come|long|many|dare", "^ ?y ?pero por que", "^ ?es ?de miert", "^ ?si ?dar de ce"]);
