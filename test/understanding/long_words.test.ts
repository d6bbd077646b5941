import { describe, expect, test } from "vitest";
import { scrub } from "#operations/scrub.ts";
import { nameBeside } from "#understanding/followups.ts";
import { readNames } from "#understanding/names.ts";
import { onlyWho } from "#understanding/who.ts";
import { readEmail } from "#understanding/contacts.ts";

/** Whoever tries at every sign of a word anew where it might end would sit over these for hours. */
const words = ["a", "ő", ".", "_", "a.", "1.", "•", "{"].map((sign) => [sign, sign.repeat(200_000 / sign.length)] as const);

describe("a word of two hundred thousand signs", () => {
  test.each(words)("of %s is passed over in one go", (_sign, word) => {
    expect(scrub(word)).toHaveLength(word.length);
    expect(readEmail(word)).toBeUndefined();
    expect(onlyWho(word)).toBe(false);
    expect(nameBeside(word, "ana@example.com")).toBeUndefined();
    expect(readNames(word, "en", "name").join()).not.toContain("@");
  });
});
