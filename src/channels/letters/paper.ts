import { escape } from "#channels/website/html.ts";
import type { Language } from "#rules/desk.ts";

/** A part of a letter. Every word is plain text; nothing in it is taken for HTML. */
export type Block =
  | { text: string; quiet?: true }
  | { heading: string }
  | { lines: readonly { label: string; value: string }[] }
  | { code: string }
  | { quote: string }
  | { link: string; label: string };

/** A letter before it is put into an envelope. */
export interface Letter {
  to: string;
  language: Language;
  subject: string;
  blocks: readonly Block[];
  /** What stands small at its foot. */
  foot: readonly Block[];
  /** It should be looked at before others. */
  urgent?: true;
  /** Calendar files, each with its method. */
  calendars?: readonly { name: string; method: "publish" | "cancel"; text: string }[];
}

/** So many characters a line of plain text has at most. */
const width = 76;

/** A number stays with its currency, a telephone number in one piece. */
const together = (text: string): string => text.replaceAll(/(?<=\d) (?=\d|€|[A-Z]{3}\b|Ft\b|lei\b)/g, "\u00a0");

/** Words laid out in lines; what is longer than a line, an address say, stays whole. */
function wrapped(text: string, indent = ""): string {
  return together(text).split("\n").map((line) => {
    const lines: string[] = [];
    let at = indent;
    for (const word of line.split(" ")) {
      if (at.length > indent.length && at.length + word.length + 1 > width) { lines.push(at); at = indent; }
      at += at.length > indent.length ? ` ${word}` : word;
    }
    return [...lines, at].join("\n");
  }).join("\n");
}

function plain(block: Block): string {
  if ("heading" in block) return `${block.heading}\n${"-".repeat(Math.min(width, [...block.heading].length))}`;
  if ("lines" in block) return block.lines.map(({ label, value }) => wrapped(`${label}: ${value}`)).join("\n");
  if ("code" in block) return `    ${block.code}`;
  if ("quote" in block) return wrapped(block.quote, "> ");
  if ("link" in block) return `${block.label}:\n${block.link}`;
  return wrapped(block.text);
}

/** The letter as plain text: everything that the other one says. */
export const textOf = ({ blocks, foot }: Pick<Letter, "blocks" | "foot">): string => `${blocks.map(plain).join("\n\n")}\n\n-- \n${foot.map(plain).join("\n")}\n`;

const style = `
  :root { color-scheme: light dark; }
  body { margin: 0; background: #f3f1ec; color: #23211d; font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
  main, footer { max-width: 36rem; margin: 0 auto; padding: 1.5rem; box-sizing: border-box; }
  main { margin-top: 1.5rem; background: #ffffff; border-radius: 10px; }
  h1 { font-size: 1rem; margin: 0 0 1.25rem; letter-spacing: 0.01em; color: #5c5344; }
  h2 { font-size: 1.1rem; line-height: 1.35; margin: 1.75rem 0 0.5rem; }
  p { margin: 0 0 1rem; }
  dl { margin: 0 0 1.25rem; border-top: 1px solid #e2ddd2; }
  .line { border-bottom: 1px solid #e2ddd2; padding: 0.45rem 0; }
  dt { font-size: 0.8rem; line-height: 1.3; color: #6b6355; }
  dd { margin: 0; overflow-wrap: anywhere; }
  .code { font: 600 2rem/1.2 ui-monospace, "SF Mono", Menlo, Consolas, monospace; letter-spacing: 0.25em; text-align: center; background: #f3f1ec; border-radius: 8px; padding: 0.9rem 0 0.9rem 0.25em; }
  blockquote { margin: 0 0 1rem; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid #b9ab8f; white-space: pre-line; overflow-wrap: anywhere; }
  .quiet { font-size: 0.9rem; color: #5f584b; }
  a { color: #175a7a; overflow-wrap: anywhere; }
  .link a { font-weight: 600; }
  footer { font-size: 0.8rem; line-height: 1.5; color: #6b6355; }
  footer p { margin: 0 0 0.35rem; }
  @media (prefers-color-scheme: dark) {
    body { background: #16171a; color: #e8e6e1; }
    main { background: #212327; }
    h1, dt, .quiet, footer { color: #b3ad9f; }
    dl, .line { border-color: #3a3d42; }
    .code { background: #16171a; }
    blockquote { border-color: #7d7461; }
    a { color: #8cc8e6; }
  }`;

function marked(block: Block): string {
  if ("heading" in block) return `<h2>${escape(block.heading)}</h2>`;
  if ("lines" in block) return `<dl>${block.lines.map(({ label, value }) => `<div class="line"><dt>${escape(label)}</dt><dd>${escape(together(value))}</dd></div>`).join("")}</dl>`;
  if ("code" in block) return `<p class="code">${escape(block.code)}</p>`;
  if ("quote" in block) return `<blockquote>${escape(block.quote)}</blockquote>`;
  if ("link" in block) return `<p class="link"><a href="${escape(block.link)}">${escape(block.label)}</a></p>`;
  return `<p${block.quiet ? ' class="quiet"' : ""}>${escape(together(block.text)).replaceAll("\n", "<br>")}</p>`;
}

/** The letter as HTML: no tables, nothing fetched from anywhere, readable by day and in the dark. */
export const htmlOf = ({ language, subject, blocks, foot }: Letter, desk: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escape(subject)}</title>
<style>${style}
</style>
</head>
<body>
<main>
<h1>${escape(desk)}</h1>
${blocks.map(marked).join("\n")}
</main>
<footer>
${foot.map(marked).join("\n")}
</footer>
</body>
</html>
`;
