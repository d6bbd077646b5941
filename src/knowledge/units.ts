import { blocksOf, cellsOf, words } from "./markdown.ts";
import { remembered } from "./remembered.ts";
import { sentencesOf } from "./sentences.ts";

/** The smallest thing a passage says that can be quoted: a sentence, a list item, a table row. */
export interface Unit { kind: "sentence" | "item" | "row" | "line"; text: string; lead?: string }

/** The units of a passage's text in order; an item carries the sentence that leads into its list, a row its table's head. */
export const unitsOf = remembered((body): readonly Unit[] => {
  const units: Unit[] = [];
  let lead: string | undefined;
  for (const block of blocksOf(body)) {
    if (block.kind === "heading") continue;
    if (block.kind === "table") {
      const head = cellsOf(block.head[0]!);
      for (const row of block.rows) {
        const cells = cellsOf(row);
        const text = cells.map((cell, i) => i > 0 && head[i] && cell ? `${head[i]}: ${cell}` : cell).filter(Boolean).join("; ");
        if (text) units.push({ kind: "row", text, ...(lead && { lead }) });
      }
    } else if (block.kind === "item") units.push({ kind: "item", text: words(block.text), ...(lead && { lead }) });
    else if (block.kind === "fence") for (const line of block.text.split("\n").filter((text) => text.trim())) units.push({ kind: "line", text: line.trim() });
    else {
      const sentences = sentencesOf(words(block.text));
      for (const text of sentences) units.push({ kind: "sentence", text });
      const last = sentences.at(-1);
      lead = last?.endsWith(":") ? last : undefined;
    }
  }
  return units;
});

/** Gathers a text's units into windows of about so many characters, for embedders that see only so far. */
export function windowsOf(body: string, window: number): string[] {
  const windows: string[] = [];
  for (const { text, lead } of unitsOf(body)) {
    const said = lead && lead.length < window / 2 ? `${lead} ${text}` : text;
    const last = windows.at(-1);
    if (last !== undefined && last.length + said.length < window) windows[windows.length - 1] = `${last} ${text}`;
    else windows.push(...(said.match(new RegExp(`.{1,${window}}(?:\\s|$)|.{${window}}`, "gsu")) ?? [said]).map((piece) => piece.trim()).filter(Boolean));
  }
  return windows;
}
