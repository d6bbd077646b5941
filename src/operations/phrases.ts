import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { parse } from "yaml";
import { Unavailable } from "#errors.ts";
import { withArticles } from "./hungarian.ts";

/** What a sentence is filled with. */
export type Values = Record<string, string | number | undefined>;

/** The words of `prompts/`: whole sentences by key and language, in ICU message format, which the owner can edit. */
export interface Phrases {
  /** A sentence in a language. Where there are several wordings, `nth` chooses (it wraps), so that none comes twice in a row. */
  say(key: string, language: string, values?: Values, nth?: number): string;
  has(key: string): boolean;
  keys(): string[];
  /** The wordings of the concerns whose names begin so, by key, as they are written: for a screen that fills them itself. */
  wordings(concerns: string, language: string): Record<string, string>;
  /** A whole text of `prompts/<name>.md`. */
  text(name: string): string;
}

/** The files without which the desk would be at a loss for words. */
export const needed = ("assistant.md tone.md privacy.en.md terms.en.md answers.yaml availability.yaml bookings.yaml checks.yaml codes.yaml complaints.yaml console.yaml console_cases.yaml console_counter.yaml console_desk.yaml console_staff.yaml console_talk.yaml courtesy.yaml days.yaml emergencies.yaml existing.yaml facts.yaml "
  + "hours.yaml introduction.yaml labels.yaml letters.yaml other_languages.yaml people.yaml receipts.yaml refusals.yaml teams.yaml tools.yaml unclear.yaml waiting.yaml widget.yaml").split(" ");

const missing = (name: string) => new Unavailable(`prompts/ has no "${name}". What would do: put the file back, or copy it from the version you installed.`, "prompt_missing");

type Wordings = Record<string, IntlMessageFormat[]>;

/** Reads `prompts/*.yaml` (`key: { en, es, hu, ro }`, each one wording or a list) and keeps `prompts/*.md` as they are. Throws `Unavailable` where one is gone. */
export function openPhrases(folder: string): Phrases {
  const phrases = new Map<string, Wordings>();
  const texts = new Map<string, string>();
  const written = new Map<string, Record<string, Record<string, string | string[]>>>();
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const gone = needed.find((file) => !files.includes(file));
  if (gone) throw missing(gone);
  for (const file of files) {
    const content = readFileSync(join(folder, file), "utf8");
    if (file.endsWith(".md")) texts.set(file.slice(0, -3), content);
    if (!file.endsWith(".yaml")) continue;
    const concern = file.slice(0, -5);
    const keys = parse(content) as Record<string, Record<string, string | string[]>>;
    written.set(concern, keys);
    for (const [key, languages] of Object.entries(keys)) {
      phrases.set(`${concern}.${key}`, wordingsOf(languages, `prompts/${file}, ${key}`));
    }
  }
  return {
    say(key, language, values = {}, nth = 0) {
      const languages = phrases.get(key);
      const wordings = languages?.[language] ?? languages?.en;
      const wording = wordings?.[nth % wordings.length];
      if (!wording) throw missing(key);
      const said = String(wording.format(values)).replace(/[ \t]+/g, " ").trim();
      return language === "hu" ? withArticles(said) : said;
    },
    has: (key) => phrases.has(key),
    keys: () => [...phrases.keys()],
    wordings: (concerns, language) => Object.fromEntries([...written].filter(([name]) => name.startsWith(concerns)).flatMap(([, keys]) =>
      Object.entries(keys).map(([key, languages]) => [key, [languages[language] ?? languages.en ?? ""].flat()[0] ?? ""]))),
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
