import type { Desk, Language } from "#rules/desk.ts";

/** The desk's language that a browser likes best, by its `Accept-Language`; the desk's first where it likes none. */
export function languageFor(acceptLanguage: string | undefined, { languages }: Pick<Desk, "languages">): Language {
  const liked = (acceptLanguage ?? "").slice(0, 500).split(",").map((part) => {
    const [tag = "", ...settings] = part.trim().toLowerCase().split(";");
    const q = settings.map((setting) => /^\s*q=([\d.]+)/.exec(setting)?.[1]).find(Boolean);
    return { language: tag.split("-")[0], q: q === undefined ? 1 : Number(q) };
  }).filter(({ q }) => q > 0).sort((a, b) => b.q - a.q);
  for (const { language } of liked) {
    const spoken = languages.find((one) => one === language);
    if (spoken) return spoken;
  }
  return languages[0] ?? "en";
}
