import type { Language } from "#rules/desk.ts";

/** How a guest puts right what was said: openings before the new value, marks after it, and how the old one is named. */
export const correctionWords: Record<Language, { before: string[]; after: string[]; not: string[] }> = {
  en: {
    before: ["actually", "i meant|mean", "sorry i meant", "make ~1 it|that", "change ~1 it|that to", "no ?wait ?sorry ?rather ?make ?it", "correction", "rather", "wait", "sorry", "oops|ups", "instead ?of ?that", "let us|lets say|do|make", "on second thought|thoughts", "better", "it should be", "not ~3 but"],
    after: ["instead", "rather", "actually", "not #"], not: ["not", "instead of", "rather than"],
  },
  es: { before: ["perdon|perdona|disculpe", "mejor", "en realidad", "de hecho", "quise|queria decir", "mejor dicho", "al final", "que sea|sean", "corrijo|correccion", "no ?espera ?perdon ?mejor", "digo", "sino"], after: ["mejor", "en vez", "en lugar", "no"], not: ["no", "en vez de", "en lugar de"] },
  hu: { before: ["megis ?inkabb", "inkabb", "bocsanat|bocs|elnezest|pardon", "azaz", "illetve", "pontosabban", "ugy ertem|ertettem", "helyesbitek|javitok", "valojaban|tulajdonkeppen", "megse|megsem", "legyen", "nem ?hanem", "hanem"], after: ["inkabb", "megis", "helyett", "legyen"], not: ["nem", "ne"] },
  ro: { before: ["de fapt", "mai bine", "scuze|pardon|scuzati", "adica", "vreau|voiam sa spun", "mai degraba", "pana la urma", "corectez|corectie", "sa fie", "nu ?stai ?mai ?bine", "ci", "in schimb"], after: ["mai bine", "in loc", "in schimb", "totusi"], not: ["nu", "in loc de"] },
};
