/** PostgreSQL's text-search configuration for a language; unknown languages are taken word by word. */
export function configOf(language: string): string {
  return Object.hasOwn(configs, language) ? configs[language]! : "simple";
}

const configs: Record<string, string> = {
  ar: "arabic", ca: "catalan", da: "danish", de: "german", el: "greek", en: "english", es: "spanish", et: "estonian", fi: "finnish", fr: "french",
  ga: "irish", hi: "hindi", hu: "hungarian", id: "indonesian", it: "italian", lt: "lithuanian", nl: "dutch", no: "norwegian", pt: "portuguese",
  ro: "romanian", ru: "russian", sr: "serbian", sv: "swedish", ta: "tamil", tr: "turkish", yi: "yiddish",
};

/** A text's words, small and without accents, in order; numbers are words. */
export function wordsOf(text: string): string[] {
  return plain(text).match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu)?.map((word) => word.replace(/['’](?:s|re|ve|ll|d|m|t)$/, "").replace(/['’]/g, "")) ?? [];
}

/** Small letters without accents, as SQL's plain() makes them. */
export function plain(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "").replace(/ß/g, "ss").replace(/ø/g, "o").replace(/ł/g, "l").replace(/đ/g, "d");
}
