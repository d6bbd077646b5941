/** Abbreviations after which a full stop ends nothing, in the desk's languages. */
const abbreviations = new Set(("mr mrs ms dr prof st no nr approx max min incl excl e.g i.e etc vs tel ext dept a.m p.m "
  + "sr sra srta dra ud uds pág aprox tel núm avda c pl pl. pld kb stb sz ill du de u ua tel ún id dl dna dnei str nr ex aprox etaj art").split(" "));

/** Splits a paragraph into sentences; numbers (3.50), times (10.30), abbreviations and initials do not end one. */
export function sentencesOf(paragraph: string): string[] {
  const text = paragraph.replace(/\s+/g, " ").trim();
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]+["'”’»)\]*_]*\s+(?=["'“‘«([¿¡*_]*[\p{Lu}\p{N}¿¡])/gu)) {
    const end = match.index + match[0].length;
    const word = /(\S+?)[.!?…]+["'”’»)\]*_]*$/u.exec(text.slice(start, end).trimEnd())?.[1]?.toLowerCase().replace(/^[("'¿¡]+/, "") ?? "";
    const stop = match[0].startsWith(".") && !match[0].startsWith("..");
    if (stop && (abbreviations.has(word) || /^\p{L}$/u.test(word))) continue;
    // Hungarian and Romanian ordinals ("december 24. 18:00") go on after the stop.
    if (stop && /^\d{1,2}$/.test(word) && /^\d/.test(text.slice(end))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  if (rest) sentences.push(rest);
  return sentences;
}
