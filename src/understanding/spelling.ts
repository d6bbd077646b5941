/** Whether two words differ by one slip: a letter too many, too few, another, or two changed places. */
export function oneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let a = one.length, b = other.length;
  while (a > start && b > start && one[a - 1] === other[b - 1]) { a--; b--; }
  const left = a - start, right = b - start;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}

const shortest = 5;

const shelves = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

/** The words of a set by first letter and length, made once. */
function shelved(known: ReadonlySet<string>): Map<string, string[]> {
  const made = shelves.get(known);
  if (made) return made;
  const shelf = new Map<string, string[]>();
  for (const word of known) if (word.length >= shortest) shelf.set(word[0]! + word.length, [...(shelf.get(word[0]! + word.length) ?? []), word]);
  shelves.set(known, shelf);
  return shelf;
}

/** The known words that a word of five letters or more may be a slip for; none where it is known itself. */
export function nearest(word: string, known: ReadonlySet<string>): string[] {
  if (word.length < shortest || known.has(word) || /\d/.test(word)) return [];
  const near: string[] = [];
  const shelf = shelved(known);
  // People rarely miss the first letter, and "night" for "light" would be worse than a slip not mended.
  for (const length of [word.length - 1, word.length, word.length + 1]) for (const other of shelf.get(word[0]! + length) ?? []) if (oneSlip(word, other)) near.push(other);
  return near;
}
