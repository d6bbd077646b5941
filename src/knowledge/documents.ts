import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { NotFound } from "#errors.ts";

/** Who may be told what a document says. */
export type Audience = "guest" | "staff";

/** A document of the desk as its file has it; `body` begins at line `bodyLine` of the file. */
export interface Document {
  id: string; title: string; language: string; audience: Audience;
  updated?: string; expires?: string; body: string; bodyLine: number;
  /** Of everything the file brings in, so that an unchanged file is left alone. */
  hash: string;
}

/** What is wrong with a file, and where. */
export interface Fault { file: string; line: number; sentence: string }

/** A folder as read: its documents, what is wrong, and the ids of files that could not be read. */
export interface Folder { documents: Document[]; faults: Fault[]; unread: string[] }

const largest = 16 * 1024 * 1024;
/** A thousand open brackets keep the parser busy for good; front matter needs none. */
const deepest = 20;
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads every Markdown file of a folder; a bad file becomes a fault and never stops the others. */
export async function readFolder(folder: string): Promise<Folder> {
  const files = await markdownIn(folder);
  const drafts: Draft[] = [];
  const faults: Fault[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const fault = (line: number, sentence: string) => { faults.push({ file, line, sentence }); };
    const draft = await readDraft(folder, file, fault);
    if (draft) drafts.push(draft); else unread.push(idOf(file));
  }
  // A document that says nothing of its audience is for staff, the safe side. Only where nobody in the folder has drawn
  // that line at all and no desk is opened from it (no desk.yaml) is it for everybody, so that a bare folder can be searched.
  const lineDrawn = drafts.some((draft) => draft.audience !== undefined) || await exists(join(folder, "desk.yaml"));
  const documents = drafts.map(({ file, audience, ...rest }): Document => {
    if (audience === undefined && lineDrawn) faults.push({ file, line: 1, sentence: "says no audience (guest or staff), so it is kept for staff." });
    const document = { ...rest, audience: audience ?? (lineDrawn ? "staff" : "guest") } as const;
    return { ...document, hash: createHash("sha256").update(JSON.stringify(document)).digest("hex") };
  });
  return { documents, faults, unread };
}

type Draft = Omit<Document, "hash" | "audience"> & { file: string; audience: Audience | undefined };
type Report = (line: number, sentence: string) => void;

const idOf = (file: string): string => file.replace(/\.md$/i, "");
const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false);

async function markdownIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    .catch(() => { throw new NotFound(`There is no folder ${folder} to read documents from.`, "no_folder"); });
  return entries.filter((entry) => entry.isFile() && /\.md$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join("/"))
    .filter((file) => !file.split("/").some((part) => part.startsWith(".") || part === "node_modules")).sort();
}

/** How a folder looks from outside: the same as before means that nothing in it has been written since. */
export async function looksOf(folder: string): Promise<string> {
  const hash = createHash("sha256").update(String(await exists(join(folder, "desk.yaml"))));
  for (const file of await markdownIn(folder)) {
    const seen = await stat(join(folder, file), { bigint: true }).catch(() => undefined);
    hash.update(`${file}\0${seen?.size}\0${seen?.mtimeNs}\0${seen?.ctimeNs}\0`);
  }
  return hash.digest("hex");
}

async function readDraft(folder: string, file: string, fault: Report): Promise<Draft | undefined> {
  try {
    const path = join(folder, file);
    if ((await stat(path)).size > largest) return void fault(1, `is larger than ${largest / 1024 / 1024} MB; split it.`);
    return parse(file, decoder.decode(await readFile(path)), fault);
  } catch (error) {
    fault(1, error instanceof TypeError ? "is not UTF-8 text; save it as UTF-8." : `cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"}).`);
    return undefined;
  }
}

/** Reads one file's text (UTF-8, any line ends, with or without front matter); undefined when its front matter cannot be read. */
export function parse(file: string, raw: string, fault: Report): Draft | undefined {
  // Postgres takes no NUL; other control characters are no text either.
  const text = raw.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n").replace(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g, "");
  const opened = /^---[ \t]*\n/.exec(text);
  const closed = opened && /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(opened[0].length));
  if (opened && !closed) {
    // A rule (---) before ordinary text is no front matter; "word:" right under it is.
    if (/^---[ \t]*\n\s*[\w-]+[ \t]*:/.test(text)) return void fault(1, "opens its front matter with --- and never closes it.");
  }
  const front = opened && closed ? readFront(text.slice(opened[0].length, opened[0].length + closed.index), fault) : {};
  if (!front) return undefined;
  const bodyStart = opened && closed ? opened[0].length + closed.index + closed[0].length : 0;
  const body = text.slice(bodyStart);
  const where = file.split("/").slice(0, -1);
  const folderSays: Audience | undefined = where.includes("staff") ? "staff" : where.includes("guest") ? "guest" : undefined;
  return {
    file, id: idOf(file), body, bodyLine: text.slice(0, bodyStart).split("\n").length,
    title: front.title ?? /^#{1,6}[ \t]+(.+?)[ \t]*#*$/m.exec(body)?.[1] ?? titleOf(file),
    language: front.language ?? "en", audience: front.audience ?? folderSays,
    ...(front.updated && { updated: front.updated }), ...(front.expires && { expires: front.expires }),
  };
}

const titleOf = (file: string): string => {
  const name = idOf(file).split("/").at(-1)!.replace(/[-_]+/g, " ");
  return name.charAt(0).toUpperCase() + name.slice(1);
};

interface Front { title?: string; language?: string; audience?: Audience; updated?: string; expires?: string }

/** How many brackets are open at once, at most. */
function depthOf(source: string): number {
  let depth = 0, most = 0;
  for (const letter of source) {
    if (letter === "[" || letter === "{") most = Math.max(most, depth += 1);
    else if ((letter === "]" || letter === "}") && depth > 0) depth -= 1;
  }
  return most;
}

/** Front matter with its values checked. An audience or expiry that cannot be understood withholds the document from guests. */
function readFront(source: string, fault: Report): Front | undefined {
  if (depthOf(source) > deepest) return void fault(1, `front matter has brackets within brackets, more than ${deepest} deep.`);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, schema: "core" });
  const line = (offset: number) => lines.linePos(offset).line + 1;
  const [broken] = document.errors;
  if (broken) return void fault(line(broken.pos[0]), `front matter cannot be read: ${broken.message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "")}`);
  const values = document.toJS() as unknown;
  if (values === null) return {};
  if (typeof values !== "object" || Array.isArray(values)) return void fault(2, "front matter is `name: value` lines.");
  const at = (key: string) => line((document.get(key, true) as { range?: [number] } | undefined)?.range?.[0] ?? 0);
  const text = (key: string): string | undefined => {
    const value = (values as Record<string, unknown>)[key];
    return value === undefined || value === null || value === "" ? undefined : value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
  };
  const front: Front = {};
  const title = text("title");
  if (title) front.title = title;
  const audience = text("audience")?.toLowerCase();
  if (audience === "guest" || audience === "staff") front.audience = audience;
  else if (audience) { front.audience = "staff"; fault(at("audience"), `audience is guest or staff, not "${audience}"; it is kept for staff.`); }
  const language = text("language")?.toLowerCase();
  if (language && /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(language)) front.language = language.split("-")[0]!;
  else if (language) fault(at("language"), `language is a code like en or hu, not "${language}"; it is taken as English.`);
  for (const key of ["updated", "expires"] as const) {
    const value = text(key);
    const day = value && dayOf(value);
    if (day) front[key] = day;
    else if (value) {
      fault(at(key), `${key} is a day like 2026-12-24, not "${value}"${key === "expires" ? "; it is kept for staff" : ""}.`);
      if (key === "expires") front.audience = "staff";
    }
  }
  return front;
}

function dayOf(value: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(value)?.[1];
  const date = day ? new Date(`${day}T00:00:00Z`) : undefined;
  return date && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day!) ? day : undefined;
}
