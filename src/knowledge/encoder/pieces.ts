/** A vocabulary of word pieces with their log probabilities, as the model was trained on; the piece's place in it is its number. */
export type Vocabulary = readonly (readonly [piece: string, score: number])[];

/** The first pieces are marks of the training, never found in a text. */
const marks = 6;
/** What no piece covers is one unknown piece, and several in a row are one. */
const unknown = 0;
/** A piece's word begins with this in the place of the space before it. */
const space = "\u2581";

/** Cuts texts into the most likely word pieces (the unigram model of https://arxiv.org/abs/1804.10959, by Viterbi). */
export function piecesOf(vocabulary: Vocabulary): (text: string) => number[] {
  const known = new Map(vocabulary.slice(marks).map(([piece], n) => [piece, n + marks]));
  const longest = Math.max(...[...known.keys()].map((piece) => piece.length));
  return (text) => {
    const normal = text.normalize("NFKC");
    const letters = normal === "" ? [] : [...(space + normal.replaceAll(" ", space))];
    const best = new Float64Array(letters.length + 1).fill(-Infinity);
    const piece = new Int32Array(letters.length + 1);
    const length = new Int32Array(letters.length + 1);
    best[0] = 0;
    for (let start = 0; start < letters.length; start += 1) {
      let found = false;
      let word = "";
      for (let end = start; end < letters.length && word.length < longest; end += 1) {
        word += letters[end]!;
        const number = known.get(word);
        if (number === undefined) continue;
        found = true;
        take(start, end + 1, number, vocabulary[number]![1]);
      }
      if (!found) take(start, start + 1, unknown, 0);
    }
    function take(start: number, end: number, number: number, score: number): void {
      const sum = best[start]! + score;
      if (sum < best[end]!) return;
      best[end] = sum;
      piece[end] = number;
      length[end] = end - start;
    }
    const said: number[] = [];
    for (let at = letters.length; at > 0; at -= length[at]!) {
      if (piece[at] !== unknown || said.at(-1) !== unknown) said.push(piece[at]!);
    }
    return said.reverse();
  };
}
