const endsOpen = /(?:\b(?:a\.m|p\.m|Dr|Dra|Sr|Sra|Mr|Mrs|Ms|St|No|approx|ca|kb|pl|ún|stb|nr|str|dl|dna|etc|e\.g|i\.e|p\. ?ej|tel|min|máx|max)\.)$/iu;
/** A number with a stop behind it is an ordinal only where the sentence goes on: "december 4. péntek", but not "€124. If …". */
const ordinal = /(?<![\p{L}€$£.,:\d])\d{1,4}\.$/u;
const goesOn = /^\s*[\p{Ll}\d]/u;
const onlyMarks = /^(?:\s*\[\d{1,2}(?:\s*,\s*\d{1,2})*\][.\s]*)+$/;

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterOf = (language: string): Intl.Segmenter => {
  const kept = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, kept);
  return kept;
};

/**
 * Cuts a text into sentences. A mark that follows the full stop belongs to the sentence before it; abbreviations and
 * ordinals ("december 4. péntek") end nothing. With `open`, the last piece is kept back until more of it is known.
 */
export function sentencesIn(text: string, language: string): string[] {
  const pieces = [...segmenterOf(language).segment(text)].map(({ segment }) => segment);
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = sentences.at(-1);
    const leading = /^\s*(?:\[\d{1,2}(?:\s*,\s*\d{1,2})*\]\s*)+/.exec(piece)?.[0] ?? "";
    if (before !== undefined && (onlyMarks.test(piece) || endsOpen.test(before.trimEnd()) || (ordinal.test(before.trimEnd()) && goesOn.test(piece)))) {
      sentences[sentences.length - 1] = before + piece;
    } else if (before !== undefined && leading && leading.length < piece.length) {
      sentences[sentences.length - 1] = before.trimEnd() + " " + leading.trim();
      sentences.push(piece.slice(leading.length));
    } else {
      sentences.push(piece);
    }
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

/** Collects streamed text and gives out whole sentences as soon as the next one has begun. */
export class SentenceStream {
  private rest = "";
  private readonly language: string;

  constructor(language: string) {
    this.language = language;
  }

  add(text: string): string[] {
    this.rest += text;
    const sentences = sentencesIn(this.rest, this.language);
    if (sentences.length < 2) return [];
    const last = sentences.at(-1)!;
    // A mark may still follow the sentence; only what has a successor with words of its own is whole.
    if (!/\p{L}{2}/u.test(last)) return [];
    const begins = this.rest.trimEnd().length - last.length;
    if (!this.rest.startsWith(last, begins)) return [];
    this.rest = this.rest.slice(begins);
    return sentences.slice(0, -1);
  }

  end(): string[] {
    const sentences = sentencesIn(this.rest, this.language);
    this.rest = "";
    return sentences;
  }
}
