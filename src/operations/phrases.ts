import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { parse } from "yaml";
import { Unavailable } from "#errors.ts";

/** What a sentence is filled with. */
export type Values = Record<string, string | number | undefined>;

/** The words of `prompts/`: whole sentences by key and language, in ICU message format, which the owner can edit. */
export interface Phrases {
  /** A sentence in a language. Where there are several wordings, `nth` chooses (it wraps), so that none comes twice in a row. */
  say(key: string, language: string, values?: Values, nth?: number): string;
  has(key: string): boolean;
  keys(): string[];
  /** A whole text of `prompts/<name>.md`. */
  text(name: string): string;
}

type Wordings = Record<string, IntlMessageFormat[]>;

/** Reads `prompts/*.yaml` (`key: { en, es, hu, ro }`, each one wording or a list) and keeps `prompts/*.md` as they are. */
export function openPhrases(folder: string): Phrases {
  const phrases = new Map<string, Wordings>();
  const texts = new Map<string, string>();
  for (const file of readdirSync(folder).sort()) {
    const content = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".md")) texts.set(file.slice(0, -3), content);
    if (!file.endsWith(".yaml")) continue;
    const concern = file.slice(0, -5);
    for (const [key, languages] of Object.entries(parse(content) as Record<string, Record<string, string | string[]>>)) {
      phrases.set(`${concern}.${key}`, wordingsOf(languages, `prompts/${file}, ${key}`));
    }
  }
  const missing = (name: string) => new Unavailable(`prompts/ has no "${name}". Put the file back, or copy it from the version you installed.`, "prompt_missing");
  return {
    say(key, language, values = {}, nth = 0) {
      const languages = phrases.get(key);
      const wordings = languages?.[language] ?? languages?.en;
      const wording = wordings?.[nth % wordings.length];
      if (!wording) throw missing(key);
      return String(wording.format(values)).replace(/[ \t]+/g, " ").trim();
    },
    has: (key) => phrases.has(key),
    keys: () => [...phrases.keys()],
    text(name) {
      const text = texts.get(name);
      if (text === undefined) throw missing(`${name}.md`);
      return text;
    },
  };
}

function wordingsOf(languages: Record<string, string | string[]>, where: string): Wordings {
  const entries = Object.entries(languages).map(([language, wordings]) => {
    try {
      return [language, [wordings].flat().map((wording) => new IntlMessageFormat(wording, language))] as const;
    } catch (fault) {
      throw new Unavailable(`${where}, ${language}: this sentence cannot be read (${(fault as Error).message}). Curly brackets hold values; write '{' for a bracket.`, "prompt_broken");
    }
  });
  return Object.fromEntries(entries);
}
