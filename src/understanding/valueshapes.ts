import type { Value } from "./value.ts";

const shapes: { kind: Value["kind"]; pattern: RegExp; clean: (text: string) => string }[] = [
  { kind: "url", pattern: /\bhttps?:\/\/[^\s<>"')\]]{1,300}|\bwww\.[^\s<>"')\]]{1,300}/gi, clean: (text) => text.replace(/[.,;:!?]+$/, "") },
  { kind: "email", pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu, clean: (text) => text.toLowerCase() },
  { kind: "reference", pattern: /(?<![\p{L}\p{N}-])(?=[A-Z0-9-]{0,20}\d)(?=[A-Z0-9-]{0,20}[A-Z])[A-Z0-9]{1,12}(?:-[A-Z0-9]{1,12}){0,3}(?![\p{L}\p{N}])/gu, clean: (text) => text },
];
const unit = /^\d+(?:AM|PM|KG|G|H|EUR|RON|LEI|FT|HUF|USD|GBP|CHF|KM|CM|M|MIN|ST|ND|RD|TH|GB|MB|KW|KWH|L|ML|CL|D|X)$|^(?:EUR|RON|HUF|USD|GBP|CHF|X)\d+$/;

/** Values known by their shape alone: addresses, mail, references. */
export function written(whole: string): Value[] {
  const found: Value[] = [];
  for (const { kind, pattern, clean } of shapes) {
    for (const match of whole.matchAll(pattern)) {
      const text = kind === "url" ? clean(match[0]) : match[0];
      const start = match.index, end = start + text.length;
      if (kind === "reference" && (text.replace(/-/g, "").length < 4 || unit.test(text) || /^\d{4}-\d{2}-\d{2}T\d{2}$/.test(text))) continue;
      if (found.some((value) => start < value.end && end > value.start)) continue;
      found.push({ kind, value: clean(text), text, start, end });
    }
  }
  return found;
}
