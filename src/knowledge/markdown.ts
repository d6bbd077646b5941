/** A piece of Markdown that is never torn inside: a heading, a paragraph, one list item, a whole table, a fenced block. */
export type Block =
  | { kind: "heading"; level: number; text: string; line: number }
  | { kind: "paragraph" | "item" | "fence"; text: string; line: number }
  | { kind: "table"; head: string[]; rows: string[]; text: string; line: number };

const fence = /^\s{0,3}(```|~~~)/;
const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+\S/;
const heading = /^\s{0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const rule = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Reads Markdown into blocks, in order, each with the number of its first line (from `firstLine`). */
export function blocksOf(markdown: string, firstLine = 1): Block[] {
  const lines = markdown.split("\n");
  const blocks: Block[] = [];
  let open: { kind: "paragraph" | "item"; lines: string[]; line: number } | undefined;
  const close = () => {
    if (open) blocks.push({ kind: open.kind, text: open.lines.join("\n"), line: open.line });
    open = undefined;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const at = firstLine + i;
    const fenced = fence.exec(line);
    if (fenced) {
      close();
      let end = i + 1;
      while (end < lines.length && !lines[end]!.trimStart().startsWith(fenced[1]!)) end++;
      blocks.push({ kind: "fence", text: lines.slice(i + 1, end).join("\n"), line: at });
      i = end;
      continue;
    }
    const head = heading.exec(line);
    if (head) { close(); blocks.push({ kind: "heading", level: head[1]!.length, text: words(head[2] ?? ""), line: at }); continue; }
    const below = lines[i + 1];
    if (open?.kind === "paragraph" && open.lines.length === 1 && /^(=+|-+)\s*$/.test(line.trim()) && line.trim().length > 1) {
      blocks.push({ kind: "heading", level: line.trim().startsWith("=") ? 1 : 2, text: words(open.lines[0]!), line: open.line });
      open = undefined;
      continue;
    }
    if (line.includes("|") && below !== undefined && rule.test(below) && below.includes("|")) {
      close();
      let end = i + 2;
      while (end < lines.length && lines[end]!.includes("|") && lines[end]!.trim() !== "") end++;
      blocks.push({ kind: "table", head: [line.trim(), below.trim()], rows: lines.slice(i + 2, end).map((row) => row.trim()), text: lines.slice(i, end).map((row) => row.trim()).join("\n"), line: at });
      i = end - 1;
      continue;
    }
    if (line.trim() === "" || /^\s{0,3}([-*_])(\s*\1){2,}\s*$/.test(line) || /^\s*<!--.*-->\s*$/.test(line)) { close(); continue; }
    if (item.test(line)) { close(); open = { kind: "item", lines: [line.trimEnd()], line: at }; continue; }
    const said = line.replace(/^\s{0,3}>\s?/, "").trim();
    if (!said) { close(); continue; }
    if (open) open.lines.push(said); else open = { kind: "paragraph", lines: [said], line: at };
  }
  close();
  return blocks;
}

/** The words of a piece of Markdown without its marks: links, emphasis, code, images, HTML, list bullets. */
export function words(markdown: string): string {
  return markdown.replace(/!?\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, "$1").replace(/<\/?[a-z][^>]*>/gi, " ")
    .replace(/(\*\*|__|~~|`)(.+?)\1/g, "$2").replace(/(?<![\p{L}\p{N}])([*_])(\S(?:.*?\S)?)\1(?![\p{L}\p{N}])/gu, "$2")
    .replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/, "").replace(/\s+/g, " ").trim();
}

/** The cells of a table row, without Markdown's marks. */
export function cellsOf(row: string): string[] {
  return row.replace(/^\s*\|/, "").replace(/\|\s*$/, "").split(/(?<!\\)\|/).map((cell) => words(cell.replaceAll("\\|", "|")));
}
