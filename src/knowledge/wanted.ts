import { plain } from "./languages.ts";

/** Values a question may ask for, by the words that ask. */
const kinds: { asked: RegExp; found: RegExp }[] = [
  { asked: /\b(how much|price|cost|costs|fee|charge|pay|expensive|cuanto cuesta|precio|cuanto vale|tarifa|mennyibe|ara|mennyi az|mennyit|pret|cat costa|costa|tarif)\b/, found: /[€$£]|\b(?:eur|euros?|huf|ft|forint|ron|lei|usd|dollars?|pounds?|cents?|free|gratis|gratuit\w*|ingyen\w*|%)|\d\s?%/i },
  { asked: /\b(when|what time|hours?|open|close[sd]?|until|from when|cuando|hora|horario|abren|abre|cierran|mikor|hanykor|nyitva|meddig|cand|ora|program|deschis)\b/, found: /\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?(?:am|pm|a\.m|p\.m|h\b|ora|óra)|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|daily|midnight|noon|lunes|viernes|hétfő|péntek|luni|vineri)/i },
  { asked: /\b(how (?:many|long|far|big|old|fast|quickly|often)|maximum|limit|cuantos|cuantas|cuanto tiempo|hany|mennyi ideig|milyen messze|cati|cate|cat timp)\b/, found: /\d|\b(?:one|two|three|four|five|six|ten|twelve|uno?|dos|tres|két|egy|három|doi|două|trei)\b/i },
  { asked: /\b(phone|number|call|email|e-mail|contact|telefono|llamar|correo|telefon|email|szam|hivni|suna)\b/, found: /\d{3}|@|extension|\bext\b/i },
  { asked: /\b(where|which (?:floor|room|street)|donde|hol|hova|merre|unde)\b/, found: /\b(?:floor|room|street|next to|behind|beside|across|opposite|corner|entrance|hall|building|lobby|planta|calle|junto|frente|detrás|emelet|utca|mellett|szemben|etaj|strada|lângă|vizavi)/i },
];

/** How the values look that a question asks for (prices, times, counts, numbers to ring, places). */
export function wantedBy(question: string): RegExp[] {
  const bare = plain(question);
  return kinds.filter((kind) => kind.asked.test(bare)).map((kind) => kind.found);
}
