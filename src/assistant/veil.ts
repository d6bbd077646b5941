/** What kinds of personal words are covered before anything goes to a model service. */
export type Covered = "NAME" | "EMAIL" | "PHONE" | "REFERENCE" | "DOCUMENT";

/**
 * Covers names, contacts, references and document numbers by placeholders and puts them back: the model service
 * sees `{{NAME_1}}`, the guest and the tools see the name. One veil serves one turn; the same words get the same placeholder.
 */
export class Veil {
  private readonly byWords = new Map<string, string>();
  private readonly byPlaceholder = new Map<string, string>();
  private readonly counts: Partial<Record<Covered, number>> = {};

  /** Makes words known, so that they are covered wherever they stand from now on. */
  learn(kind: Covered, words: string): void {
    const known = words.trim();
    if (known.length < 2 || this.byWords.has(known)) return;
    const n = (this.counts[kind] ?? 0) + 1;
    this.counts[kind] = n;
    const placeholder = `{{${kind}_${n}}}`;
    this.byWords.set(known, placeholder);
    this.byPlaceholder.set(placeholder, known);
  }

  cover(text: string): string {
    let covered = text;
    // Longest first, so that "Anna Weber" is not left half covered by "Anna".
    for (const [words, placeholder] of [...this.byWords].sort((a, b) => b[0].length - a[0].length)) {
      covered = covered.replaceAll(wholeWord(words), placeholder);
    }
    return covered;
  }

  uncover(text: string): string {
    return text.replace(/\{\{(?:NAME|EMAIL|PHONE|REFERENCE|DOCUMENT)_\d+\}\}/g, (placeholder) => this.byPlaceholder.get(placeholder) ?? placeholder);
  }

  /** Covers everywhere inside a tool's result; its keys and the ids of the desk stay as they are, so that a guest called Mark hides no mark. */
  coverAll<T>(value: T): T {
    if (typeof value === "string") return (/^[a-z][a-z0-9_]*(?:\/[a-z0-9_]*)?$/.test(value) ? value : this.cover(value)) as T;
    if (Array.isArray(value)) return value.map((item) => this.coverAll(item)) as T;
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.coverAll(item)])) as T;
    return value;
  }

  /** Puts words back everywhere inside a value: a tool call's arguments. */
  uncoverAll<T>(value: T): T {
    if (typeof value === "string") return this.uncover(value) as T;
    if (Array.isArray(value)) return value.map((item) => this.uncoverAll(item)) as T;
    if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.uncoverAll(item)])) as T;
    return value;
  }
}

const wholeWord = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\p{L}\\p{N}])`, "giu");
