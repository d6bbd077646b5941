import { blocksOf, type Block } from "./markdown.ts";
import { sentencesOf } from "./sentences.ts";

/** A piece of a document that answers on its own: what stands under one heading, or a part of it. */
export interface Piece { n: number; heading: string; trail: string[]; text: string; line: number }

/** Longer ones are split: an embedding of more text than this is about nothing in particular. */
const longest = 900;

/** Cuts a document's body into passages; a heading starts one, and its trail names the headings above it. */
export function piecesOf(title: string, body: string, firstLine = 1): Piece[] {
  const pieces: Piece[] = [];
  const trail: { level: number; text: string }[] = [];
  let under: Block[] = [];
  let line = firstLine;
  const finish = (next?: number) => {
    const headings = trail.map((entry) => entry.text);
    const own = headings.at(-1) ?? title;
    // A heading with nothing under it says something only when no smaller heading follows.
    const bare = under.length === 0 && trail.length > 0 && (next === undefined || next <= trail.at(-1)!.level);
    for (const text of bare ? [own] : split(under)) pieces.push({ n: pieces.length + 1, heading: own, trail: headings.length ? headings : [title], text, line });
    under = [];
  };
  for (const block of blocksOf(body, firstLine)) {
    if (block.kind !== "heading") { if (under.length === 0 && trail.length === 0) line = block.line; under.push(block); continue; }
    finish(block.level);
    while (trail.length && trail.at(-1)!.level >= block.level) trail.pop();
    if (block.text) trail.push({ level: block.level, text: block.text });
    line = block.line;
  }
  finish();
  return pieces;
}

interface Part { text: string; join: string; overlap: boolean; lead?: string }

/** Splits at blocks, then sentences and table rows, never inside them; each later part repeats the sentence before it or its table's head. */
function split(blocks: Block[]): string[] {
  const whole = write(blocks.flatMap(partsOfBlock));
  if (whole.length <= longest * 1.4) return whole ? [whole] : [];
  const texts: string[] = [];
  let current: Part[] = [];
  const parts = blocks.flatMap((block) => block.text.length <= longest ? partsOfBlock(block) : finer(block));
  for (const [i, part] of parts.entries()) {
    if (current.length && write([...current, part]).length > longest) {
      texts.push(write(current));
      const before = parts[i - 1]!;
      current = part.lead ? [{ text: part.lead, join: "\n", overlap: false }] : before.overlap && before.text.length < longest / 3 ? [before] : [];
    }
    current.push(part);
  }
  if (current.length) texts.push(write(current));
  return texts;
}

function partsOfBlock(block: Block): Part[] {
  return [{ text: block.text, join: block.kind === "item" ? "\n" : "\n\n", overlap: block.kind === "paragraph" && block.text.length < longest / 3 }];
}

function finer(block: Block): Part[] {
  if (block.kind === "table") {
    const lead = block.head.join("\n");
    return block.rows.map((row, i) => i === 0 ? { text: `${lead}\n${row}`, join: "\n\n", overlap: false } : { text: row, join: "\n", overlap: false, lead });
  }
  if (block.kind === "fence") return block.text.split("\n").map((text, i) => ({ text, join: i ? "\n" : "\n\n", overlap: false }));
  return sentencesOf(block.text).flatMap((text) => pressed(text)).map((text, i) => ({ text, join: i ? " " : "\n\n", overlap: true }));
}

/** A "sentence" longer than a passage (text without stops) is cut between words. */
function pressed(text: string): string[] {
  if (text.length <= longest) return [text];
  return text.match(new RegExp(`.{1,${longest - 100}}(?:\\s|$)|.{${longest - 100}}`, "gsu"))?.map((piece) => piece.trim()).filter(Boolean) ?? [text];
}

function write(parts: Part[]): string {
  return parts.map((part, i) => (i ? part.join : "") + part.text).join("").trim();
}
