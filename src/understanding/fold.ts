const apart: Record<string, string> = { "ß": "s", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "æ": "a", "œ": "o", "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "–": "-", "—": "-", "‑": "-", " ": " " };

const foldOne = (letter: string): string => {
  const plain = letter.normalize("NFD")[0] ?? letter;
  return apart[letter] ?? apart[letter.toLowerCase()] ?? plain.toLowerCase()[0] ?? letter;
};

/** The text with one unit for every letter that can be written as one; what `fold` keeps step with. */
export function compose(text: string): string {
  return text.normalize("NFC");
}

/**
 * Lower case, without accents (ș, ş and ő included), with plain apostrophes, quotes and hyphens.
 * Its length is that of `compose(text)`, so that a place found in one is the same place in the other.
 */
export function fold(text: string): string {
  let out = "";
  for (const unit of compose(text).split("")) out += unit < "\x7f" ? unit.toLowerCase() : foldOne(unit);
  return out;
}

/** Whether two names are the same when case, accents, hyphens and the order of their words are set aside. */
export function sameName(one: string, other: string): boolean {
  const parts = (name: string) => fold(name).split(/[^\p{L}\p{N}]+/u).filter(Boolean).sort().join(" ");
  return parts(one) === parts(other) && parts(one) !== "";
}
