/** What one of the hundred messages should bring about; `hundred.yaml` says what each word means. */
export interface Expectation {
  cites?: string; says?: string[]; never?: string[]; event?: string; kind?: string; notEvent?: string[];
  fields?: Partial<Record<"arrival" | "departure" | "day" | "time", string> & Record<"party" | "nights", number>>;
  language?: string; asks?: boolean; emergency?: boolean;
}

interface Event {
  type: string; from: string; text?: string; language?: string; kind?: string; status?: string; choices?: string[];
  citations?: { title?: string; heading?: string; document?: string }[];
}

/** A line that `converse` printed. */
export interface Answer { events: Event[]; broken?: boolean }

/** What the desk said, without the line in which it introduces itself. */
export const wordsOf = (answer: Answer): string => spoken(answer).map(({ text }) => text ?? "").join("\n");

const spoken = ({ events }: Answer): Event[] =>
  events.filter(({ type, from, text }) => type === "message" && from !== "guest" && !(from === "desk" && /\/privacy/.test(text ?? "")));

/** What is wrong with an answer, in words; nothing when it is as expected. */
export function faultsOf(answer: Answer, expect: Expectation): string[] {
  if (answer.broken) return ["no answer"];
  const words = wordsOf(answer);
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => { if (!holds) faults.push(fault); };
  const { events } = answer;
  must(words !== "" || expect.event === "booking", "nothing was said");
  if (expect.cites) {
    const cited = events.flatMap(({ citations = [] }) => citations).map(({ title, heading }) => `${title ?? ""} · ${heading ?? ""}`);
    must(cited.some((one) => like(expect.cites ?? "").test(one)), `cites ${cited.join("; ") || "nothing"}, not ${expect.cites}`);
  }
  for (const pattern of expect.says ?? []) must(like(pattern).test(words + shownIn(events, "proposal", "booking")), `does not say ${pattern}`);
  for (const pattern of expect.never ?? []) must(!like(pattern).test(words), `says ${pattern}`);
  const wanted = events.filter(({ type, kind }) => type === expect.event && (expect.kind === undefined || type === "handoff" || type === "case" || kind === expect.kind));
  if (expect.event) must(wanted.length > 0, `no ${expect.kind ?? ""} ${expect.event}; came: ${[...new Set(events.map(({ type, kind }) => [type, kind].filter(Boolean).join(" ")))].join(", ")}`);
  for (const type of expect.notEvent ?? []) must(!events.some((event) => event.type === type), `a ${type} came`);
  if (expect.fields) {
    const shown = expect.event ? JSON.stringify(wanted) : words + shownIn(events, "proposal", "booking") + JSON.stringify(events.flatMap(({ choices = [] }) => choices));
    for (const [field, value] of Object.entries(expect.fields)) must(holds(shown, field, value), `${field} ${value} is not in it`);
  }
  if (expect.language) {
    const heard = spoken(answer).flatMap(({ language }) => language ?? []);
    // Who writes in another language is told so in theirs, and answered in the desk's.
    const language = heard.includes(expect.language) && !["en", "es", "hu", "ro"].includes(expect.language) ? expect.language : heard.at(-1);
    must(language === expect.language || (words === "" && expect.event === "booking"), `speaks ${language ?? "nothing"}`);
  }
  if (expect.asks) must(/\?/.test(words) || events.some(({ choices = [] }) => choices.length > 0), "asks nothing");
  if (expect.emergency) must(/\b112\b/.test(words.slice(0, 160)), "the number does not come first");
  return faults;
}

const like = (pattern: string): RegExp => new RegExp(pattern, "iu");
const shownIn = (events: Event[], ...types: string[]): string => JSON.stringify(events.filter(({ type }) => types.includes(type)));

const months: Record<string, string> = { "11": "november|noviembre|noiembrie|nov", "12": "december|diciembre|decembrie|dec" };
const numbers = ["", "one|an?|una?|uno|egy", "two|dos|két|kett|doi|două", "three|tres|három|trei", "four|cuatro|négy|patru", "five|cinco|öt|cinci", "six|seis|hat|șase", "seven|siete|hét|șapte", "eight|ocho|nyolc|opt"];

/** Whether something shown holds a value, in any way the four languages write it. */
function holds(shown: string, field: string, value: string | number): boolean {
  if (typeof value === "number") return new RegExp(`(?<![\\d:.])${value}(?![\\d:.]\\d)|(?:^|[^\\p{L}])(?:${numbers[value] ?? value})`, "iu").test(shown);
  if (field === "time") {
    const [hour = 0, minute = 0] = value.split(":").map(Number);
    const twelve = `${hour % 12 || 12}(?:[:.]${String(minute).padStart(2, "0")})?\\s?${hour < 12 ? "am" : "pm"}`;
    return new RegExp(`\\b0?${hour}[:.]${String(minute).padStart(2, "0")}|\\b${twelve}`, "i").test(shown);
  }
  const [, month = "", day = ""] = value.split("-");
  const number = `(?<!\\d)0?${Number(day)}(?!\\d|[:.]\\d)`;
  const name = `(?:${months[month]})`;
  // "8 to 10 December" names the eighth too, and "december 8–10" the tenth.
  return shown.includes(value) || new RegExp(`${number}[^\\n"]{0,45}${name}|${name}[^\\n"]{0,30}${number}`, "iu").test(shown);
}
