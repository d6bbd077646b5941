import { describe, expect, it } from "vitest";
import { piecesOf } from "#knowledge/passages.ts";
import { sentencesOf } from "#knowledge/sentences.ts";
import { unitsOf } from "#knowledge/units.ts";

describe("cutting a document into passages", () => {
  it("begins one at every heading and keeps the trail of headings", () => {
    const pieces = piecesOf("The house", "Welcome.\n\n# Pools\n\n## Indoor\n\nOpen 7 to 21.\n\n### Children\n\nUntil 18.\n\n## Outdoor\n\nIn summer.\n\n# Sauna\n\nFrom 16.");
    expect(pieces.map(({ trail, text }) => [trail.join(" > "), text])).toEqual([
      ["The house", "Welcome."], ["Pools > Indoor", "Open 7 to 21."], ["Pools > Indoor > Children", "Until 18."], ["Pools > Outdoor", "In summer."], ["Sauna", "From 16."]]);
  });

  it("splits a long one at sentences, repeating the last one before the cut", () => {
    const text = Array.from({ length: 60 }, (_, i) => `This is sentence number ${i} of a long text.`).join(" ");
    const pieces = piecesOf("Long", text);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) { expect(piece.text.length).toBeLessThan(1300); expect(piece.text).toMatch(/^This is .* text\.$/s); }
    expect(pieces[1]!.text.slice(0, 30)).toBe(pieces[0]!.text.slice(pieces[0]!.text.lastIndexOf("This")).slice(0, 30));
  });

  it("never tears a table row, and repeats the table's head in each part", () => {
    const rows = Array.from({ length: 60 }, (_, i) => `| Service ${i} | ${i} euros | ask at the desk |`);
    const pieces = piecesOf("Prices", ["| Service | Price | Note |", "|---|---|---|", ...rows].join("\n"));
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.text).toMatch(/^\| Service \| Price \| Note \|\n\|---\|---\|---\|\n(\| Service \d+ \| \d+ euros \| ask at the desk \|\n?)+$/);
    expect(pieces.flatMap((piece) => piece.text.match(/Service \d+/g))).toHaveLength(60);
  });

  it("takes a heading without text as saying something only where no smaller heading follows", () => {
    expect(piecesOf("T", "# A\n## B\ntext\n## We do not take pets\n").map(({ heading }) => heading)).toEqual(["B", "We do not take pets"]);
  });

  it("does not take a # inside a fenced block for a heading", () => {
    expect(piecesOf("T", "# A\n```\n# not a heading\n```\n")).toHaveLength(1);
  });
});

describe("sentences", () => {
  it.each([
    ["It costs 3.50. Dr. Alba is in.", ["It costs 3.50.", "Dr. Alba is in."]],
    ["Open 8 a.m. to 5 p.m. on weekdays. Closed otherwise!", ["Open 8 a.m. to 5 p.m. on weekdays.", "Closed otherwise!"]],
    ["December 24. 18:00 óráig. Utána zárva.", ["December 24. 18:00 óráig.", "Utána zárva."]],
    ["¿Y el lunes? Sí. ¡Claro!", ["¿Y el lunes?", "Sí.", "¡Claro!"]],
  ])("%s", (text, sentences) => { expect(sentencesOf(text)).toEqual(sentences); });

  it("an item carries what leads into its list, a row its columns' names", () => {
    expect(unitsOf("Bring:\n\n- a towel\n- **shoes**\n\n| Day | Opens |\n|---|---|\n| Monday | 8:00 |").map(({ lead, text }) => [lead, text])).toEqual([
      [undefined, "Bring:"], ["Bring:", "a towel"], ["Bring:", "shoes"], ["Bring:", "Monday; Opens: 8:00"]]);
  });
});
