import type { WebFiles } from "./files.ts";

/** Text as it may stand in HTML, in quotes too. */
export const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;");

/** Headings, paragraphs, lists and bold words of our own prompts as HTML; nothing in them is taken for HTML. */
export function htmlOf(markdown: string): string {
  const blocks = escape(markdown).split(/\n{2,}/).map((block) => block.trim()).filter(Boolean);
  return blocks.map((block) => {
    const heading = /^(#{1,3}) (.+)$/s.exec(block);
    if (heading) return `<h${heading[1]?.length}>${bold(heading[2] ?? "")}</h${heading[1]?.length}>`;
    const lines = block.split("\n");
    if (lines.every((line) => line.startsWith("- "))) return `<ul>${lines.map((line) => `<li>${bold(line.slice(2))}</li>`).join("")}</ul>`;
    return `<p>${bold(lines.join(" "))}</p>`;
  }).join("\n");
}

const bold = (text: string): string => text.replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");

/** A page of this server: its own style sheet and scripts only. `body` is HTML already. A script that is `told` something is no module. */
export function page({ title, language, style, script, body, of = {}, web, told: classic }: { title: string; language: string; style: string; script?: string; body: string; of?: Record<string, string>; web: WebFiles; told?: Record<string, string> }): string {
  return `<!doctype html>
<html lang="${escape(language)}"${attributes(of)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${escape(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/web/${style}"${checked(style, web)}>
${script ? `<script ${classic ? `async${attributes(classic)}` : 'type="module"'} src="/web/${script}"${checked(script, web)}></script>\n` : ""}</head>
<body>
${body}
</body>
</html>
`;
}

/** What a page or a script is told beside it. */
const attributes = (of: Record<string, string>): string => Object.entries(of).map(([name, value]) => ` data-${name}="${escape(value)}"`).join("");

/** A file that is not what was built is not taken. */
const checked = (name: string, { files }: WebFiles): string => ` integrity="${files.get(name)?.integrity ?? ""}" crossorigin="anonymous"`;
