import type { Language } from "#rules/desk.ts";

/** The names a guest gives for themselves or their party, as written; a bare name only where one is expected (`expecting` "name"). */
export function readNames(_text: string, _language: Language, _expecting?: string): string[] {
  return [];
}
