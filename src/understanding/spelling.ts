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

/** The known words that a word of five letters or more may be a slip for; none where it is known itself. */
export function nearest(word: string, known: ReadonlySet<string>): string[] {
  if (word.length < shortest || known.has(word) || /\d/.test(word)) return [];
  const near: string[] = [];
  // People rarely miss the first letter, and "night" for "light" would be worse than a slip not mended.
  for (const other of known) if (other.length >= shortest && other[0] === word[0] && oneSlip(word, other)) near.push(other);
  return near;
}
