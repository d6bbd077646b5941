/** How many strokes (put, left out, exchanged, swapped) lie between two words; more than `most` counts as `most + 1`. */
export function strokesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}

/** Whether a word may be another one mistyped: the first letter is rarely wrong, and short words differ by meaning. */
export function mistyped(word: string, meant: string): boolean {
  if (word.length < 4 || meant.length < 4 || /\d/.test(word)) return false;
  if (word[0] !== meant[0] && !(word[0] === meant[1] && word[1] === meant[0])) return false;
  const most = Math.min(word.length, meant.length) >= 8 ? 2 : 1;
  return strokesBetween(word, meant, most) <= most;
}
