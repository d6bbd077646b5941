/** Letters whose own names begin with a vowel: F "ef", L "el", X "iksz", Y "ipszilon" … */
const namedWithVowel = /^[AEFILMNORSUXY]/;
const vowel = /^[aáeéiíoóöőuúüű]/i;
/** One (egy), one thousand (ezer) and one million (egymillió), and whatever begins with five (öt, ötven, ötezer). */
const numberWithVowel = /^(?:5|1(?:\d{3}|\d{6})?(?!\d))/;

/** Whether the next words begin with a vowel when they are read aloud: a number as a number, a reference sign by sign. */
function beginsWithVowel(next: string): boolean {
  const bare = next.replace(/^[^\p{L}\p{N}+]+/u, "");
  const code = /^(?=[A-Z\d-]*[A-Z])(?=[A-Z-]*\d)[A-Z\d-]+/.exec(bare)?.[0];
  if (code) return namedWithVowel.test(code) || /^[15]/.test(code);
  return /^\d/.test(bare) ? numberWithVowel.test(bare.replaceAll(/(?<=\d)[\u00a0 .](?=\d{3}(?!\d))/g, "")) : vowel.test(bare);
}

/** Hungarian's article follows the sound of the next word, which a sentence with values does not know: it writes "a(z)", and here "a" or "az" comes of it. */
export const withArticles = (text: string): string =>
  text.replaceAll(/(?<![\p{L}\d])([Aa])\(z\)(?=\s+(\S+(?:[\u00a0 ]\d{3}(?!\d))*))/gu, (_whole, article: string, next: string) => (beginsWithVowel(next) ? `${article}z` : article));
