import { languageName, say, start } from "#web/console/words.ts";

/** What stands in a brief, in the order it is read. */
const order = ["guest", "wants", "lastWords", "mood", "case", "redress", "proposal", "tried", "facts", "language"];

const plain = (value: unknown): string => (Array.isArray(value) ? value.map(plain).join(" · ") : value && typeof value === "object" ? Object.values(value).filter(Boolean).map(plain).join(", ") : String(value));

/** Codes of a case and of a mood in the reader's words; what is no code stays as it is. */
function worded(key: string, value: unknown): unknown {
  if (typeof value !== "string" || key !== "case" && key !== "mood") return value;
  const department = (id: string) => start.value?.desk.departments.find((one) => one.id === id)?.name;
  const word = (prefix: string, code: string) => { const said = say(`${prefix}_${code}`); return said === `${prefix}_${code}` ? department(code) ?? code : said; };
  if (key === "mood") return value.split(", ").map((mood) => word("mood", mood)).join(", ");
  const [reference, topic = "", severity = "", whose = ""] = value.split(" · ");
  return [reference, word("topic", topic), word("severity", severity), department(whose) ?? whose].filter(Boolean).join(" · ");
}

/** What a receptionist reads before the first word, so that the guest need not explain it again. */
export function Brief({ brief, reason }: { brief: Record<string, unknown>; reason?: string | undefined }) {
  const keys = Object.keys(brief).filter((key) => key !== "language").toSorted((a, b) => place(a) - place(b));
  const shown = keys.flatMap((key) => { const raw = brief[key]; const value = Array.isArray(raw) ? raw.map((one) => worded(key, one)) : worded(key, raw); return value === undefined || value === null || value === "" || Array.isArray(value) && value.length === 0 ? [] : [[key, value] as const]; });
  if (shown.length === 0 && !reason) return null;
  return (
    <details class="brief" open={matchMedia("(min-width: 56rem)").matches}>
      <summary>{say("brief")}{reason ? <span>: {reason}</span> : null}</summary>
      <dl>{shown.map(([key, value]) => (
        <div key={key}>
          <dt>{say(`brief_${key}`)}</dt>
          <dd>{Array.isArray(value) && value.length > 1 ? <ul>{value.map((one, n) => <li key={n}>{plain(one)}</li>)}</ul> : key === "lastWords" && typeof brief.language === "string" ? <q lang={brief.language}>{plain(value)}</q> : plain(value)}</dd>
        </div>
      ))}</dl>
      {typeof brief.language === "string" ? <p class="soft">{say("writes_in", { language: languageName(brief.language) })}</p> : null}
    </details>
  );
}

const place = (key: string): number => (order.includes(key) ? order.indexOf(key) : 99);
