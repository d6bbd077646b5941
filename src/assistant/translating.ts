import { HumanMessage, SystemMessage } from "@langchain/core/messages";
import { z } from "zod";
import type { Phrases } from "#operations/phrases.ts";
import { Unavailable } from "#errors.ts";
import type { Served } from "./models.ts";
import { Veil } from "./veil.ts";

const answered = z.object({ translations: z.array(z.string()) });

/**
 * Translates words for a colleague with the model service. What looks like an e-mail, a phone or a reference is covered on the way there and
 * put back; what does not come back in the same number is not taken. Throws `Unavailable`.
 */
export async function translate(speaker: Served, phrases: Phrases, texts: readonly string[], to: string): Promise<string[]> {
  const veil = new Veil();
  for (const text of texts) {
    for (const [email] of text.matchAll(/(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+\w/g)) veil.learn("EMAIL", email);
    for (const [phone] of text.matchAll(/(?<![\w.])\+?\d[\d ()/-]{7,}\d(?!\w)/g)) if (!/^\d{4}-\d\d-\d\d/.test(phone)) veil.learn("PHONE", phone);
    for (const [reference] of text.matchAll(/\b[A-Z0-9]{4}-[A-Z0-9]{3,4}\b/g)) veil.learn("REFERENCE", reference);
  }
  let words = "";
  try {
    // As a stream, in which the service counts its tokens: asked for at once, the library would fetch a word list from elsewhere to count them itself.
    const reply = await speaker.model.stream([
      new SystemMessage(phrases.say("checks.translate", "en", { language: new Intl.DisplayNames("en", { type: "language" }).of(to) ?? to })),
      new HumanMessage(JSON.stringify({ texts: texts.map((text) => veil.cover(text)) })),
    ], { signal: AbortSignal.timeout(speaker.seconds * 1000) });
    for await (const piece of reply) words += piece.text;
  } catch (fault) {
    throw new Unavailable(`The model service does not translate just now (${fault instanceof Error ? fault.name : "unknown"}).`, "no_translation");
  }
  const read = answered.safeParse(parsed(words.replace(/^```(?:json)?|```$/gm, "")));
  if (!read.success || read.data.translations.length !== texts.length) throw new Unavailable("The model service answered with something else than the translations.", "no_translation");
  return read.data.translations.map((text) => veil.uncover(text));
}

function parsed(text: string): unknown {
  try { return JSON.parse(text.trim()); } catch { return undefined; }
}
