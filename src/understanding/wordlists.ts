import type { Language } from "#rules/desk.ts";
import type { WordList } from "./wordlist.ts";
import { english } from "./words/en.ts";
import { hungarian } from "./words/hu.ts";
import { romanian } from "./words/ro.ts";
import { spanish } from "./words/es.ts";

/** The word lists, by language. */
export const wordlists: Record<Language, WordList> = { en: english, es: spanish, hu: hungarian, ro: romanian };
