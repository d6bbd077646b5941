import { fold } from "#understanding/fold.ts";
import { readMood } from "#understanding/moods.ts";
import { phrase, type Run } from "#assistant/run.ts";
import { soldHere } from "./prices.ts";
import type { Said } from "./script.ts";

/** What the assistant is, and how it is, asked in four languages, folded. */
const whoIs = /(?<!\p{L})(?:robot|bot|chatbot|human|humano|person|persona|machine|maquina|ai|ia|gpt|chatgpt|computer|real|alive|ember|gep|mesterseges|om|persoana|masina|who|whom|quien|ki|kivel|kihez|cine|your name|tu nombre|su nombre|te llamas|se llama|neve|neved|hivnak|hivjak|numele|cheama|numesti|numiti|job|night|tired|busy|sleep|asleep|rest|descans\p{L}*|pihen\p{L}*|odihn\p{L}*|duermes|duerme|alszol|alszik|aludni|dormi|dormiti|doarme|sentimientos|feelings|a name|un nombre|un nume|soul|brain|erzes\p{L}*|sentimente|programo|program\p{L}*|creo|made|built)(?:tal|tel|ral|rel)?(?!\p{L})/u;
const howAre = /(?<!\p{L})(?:how (?:are|r|is it|s it|is everything)|hows|how goes|que tal|como (?:estas?|estan|va|te va|le va)|hogy (?:van|vagy|s mint)|mizu|ce (?:mai )?fac\p{L}+|cum (?:esti|sunteti|merge|va merge|iti merge))(?!\p{L})/u;

const onlyPictures = /^[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u200d\ufe0f!.]+$/u;

/** A greeting returned, a thank-you taken, small talk answered in one warm line and the floor given back. */
export function courtesy(run: Run, { alone }: { alone: boolean }): Said | undefined {
  if (!alone) return undefined;
  const { latest, said: before, bookings } = run.frame;
  const intents = new Set(latest.flatMap(({ understood }) => understood.intents.map(({ name }) => name)));
  const cues = new Set(latest.flatMap((reading) => [...reading.cues]));
  const say = (key: string, values: Record<string, string> = {}) => phrase(run, `courtesy.${key}`, values);
  if (latest.some(({ text, language }) => readMood(text, language).insult)) return { sentences: [say("insulted")] };
  if (cues.has("capabilities")) return { sentences: [say("capabilities", { desk: run.desk.name, things: soldHere(run) })] };
  if (cues.has("goodbye")) return { sentences: [say("goodbye")] };
  if (intents.has("smalltalk") && !latest.some(({ text }) => whoIs.test(fold(text)))) return { sentences: [...(intents.has("greet") && before.length === 0 ? [say("greeting")] : []), ...(latest.some(({ text }) => howAre.test(fold(text))) ? [say("well")] : [])], question: say("floor") };
  if (intents.has("smalltalk")) return { sentences: [...(intents.has("greet") && before.length === 0 ? [say("greeting")] : []), say("robot", { desk: run.desk.name })], question: say("floor") };
  const last = latest.at(-1)?.understood;
  if (intents.has("thank")) return { sentences: [say("thanks")] };
  // Nothing but a little picture, to begin with, is a greeting too.
  if (intents.has("greet") || before.length === 0 && latest.every(({ text }) => onlyPictures.test(text))) return { sentences: [say("greeting")], question: say("floor") };
  if (last?.answer === "no" && latest.at(-1)?.added) return { sentences: [], question: say("what_instead") };
  if (last?.answer === "no") return { sentences: [say("no_more")] };
  if (last?.answer === "yes" && (bookings.length > 0 || before.length > 1 && !/\p{L}/u.test(latest.at(-1)!.text))) return { sentences: [say("glad")] };
  return undefined;
}
