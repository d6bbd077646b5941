import { IntlMessageFormat } from "intl-messageformat";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { files, read } from "./support/sources.ts";

const all = files();
const guestLanguages = ["en", "es", "hu", "ro"];
type Wordings = Record<string, string | string[]>;
const concerns = new Map(all.filter((file) => /^prompts\/.*\.yaml$/.test(file)).map((file) => [file.slice("prompts/".length, -".yaml".length), parse(read(file)) as Record<string, Wordings>]));
const sentences = [...concerns].flatMap(([concern, keys]) => Object.entries(keys).map(([key, wordings]) => ({ concern, key, name: `${concern}.${key}`, wordings })));

/** Every string of the program's source, `${…}` in it as it is written. */
const strings = new Set(all.filter((file) => /^src\/.*\.tsx?$/.test(file)).map(read).flatMap((text) => [/"([^"\n]*)"/g, /'([^'\n]*)'/g, /`([^`]*)`/g].flatMap((kind) => [...text.matchAll(kind)].map((match) => match[1] ?? ""))));
const templates = [...strings].filter((string) => /^[\w.]*\$\{/.test(string) && /^(?:[\w.]|\$\{[^}]*\})+$/.test(string));

/** Whether a template can become the key; one that could become any key of a file says nothing about each. */
function makes(template: string, { concern, key, name }: (typeof sentences)[number]): boolean {
  const own = template.replace(new RegExp(`^${concern}\\.`), "");
  if (own.replaceAll(/\$\{[^}]*\}/g, "").replaceAll(/\W/g, "").length === 0) return false;
  const pattern = new RegExp(`^${own.split(/\$\{[^}]*\}/).map((part) => part.replaceAll(".", "\\.")).join("(\\w+)")}$`);
  return pattern.test(key) || pattern.test(name);
}

type Ast = ReturnType<IntlMessageFormat["getAst"]>;
/** The names of the values a sentence is filled with; `shown` leaves out those that only choose between forms of words. */
function valuesOf(ast: Ast, shown: boolean): string[] {
  return ast.flatMap((element) => {
    const { value, type, options = {}, children = [] } = element as { value?: string; type: number; options?: Record<string, { value: Ast }>; children?: Ast };
    const inside = [...Object.values(options).flatMap((option) => valuesOf(option.value, shown)), ...valuesOf(children, shown)];
    // 0 is plain text, 7 the number a plural is about, 8 a tag; 5 and 6 choose.
    if (type === 7) return ["#"];
    if (type === 0 || type === 8 || !value) return inside;
    if (type !== 5 && type !== 6) return [value];
    return [...inside.filter((one) => one !== "#"), ...(!shown || inside.includes("#") ? [value] : [])];
  });
}

describe("the sentences of prompts/", () => {
  test("every sentence can be read in every language", () => {
    const broken = sentences.flatMap(({ name, wordings }) => Object.entries(wordings).flatMap(([language, given]) => [given].flat().flatMap((wording) => {
      try { new IntlMessageFormat(wording, language); return []; } catch (fault) { return [`${name} ${language}: ${(fault as Error).message}`]; }
    })));
    expect(broken).toEqual([]);
  });

  test("a sentence is filled with the same values in the four languages", () => {
    // An article, or a name in the plural, is a value that only English needs.
    const grammar = new Set(["a", "names"]);
    const of = (wording: string | string[] | undefined, language: string, shown: boolean) => new Set([wording ?? ""].flat().flatMap((one) => valuesOf(new IntlMessageFormat(one, language).getAst(), shown)));
    const differing = sentences.filter(({ wordings }) => guestLanguages.every((language) => wordings[language])).flatMap(({ name, wordings }) => guestLanguages.slice(1).flatMap((language) => {
      const [here, english] = [of(wordings[language], language, false), of(wordings.en, "en", false)];
      const unknown = [...here].filter((value) => !english.has(value));
      const missing = [...of(wordings.en, "en", true)].filter((value) => !here.has(value) && !grammar.has(value));
      return [...unknown.map((value) => `${name} ${language} has {${value}}, which English has not`), ...missing.map((value) => `${name} ${language} lacks {${value}}`)];
    }));
    expect(differing).toEqual([]);
  });

  test("every sentence that the program names is there", () => {
    const names = new Set(sentences.map(({ name }) => name));
    const missing = [...strings].filter((string) => /^[a-z_]+\.[a-z_]+$/.test(string) && concerns.has(string.split(".")[0] as string) && !names.has(string) && !/\.(?:yaml|m?js)$/.test(string));
    expect(missing).toEqual([]);
  });

  test("no sentence stands there that nobody says", () => {
    const unsaid = sentences.filter((sentence) => !strings.has(sentence.name) && !strings.has(sentence.key) && !templates.some((template) => makes(template, sentence)));
    expect(unsaid.map(({ name }) => name)).toEqual([]);
  });
});
