import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { LineCounter, parseDocument, type Document } from "yaml";
import { Unavailable } from "#errors.ts";
import { deskShape, type Desk } from "#rules/desk.ts";
import { lineOf, shapeFault, writePath, type Fault } from "./desk_faults.ts";
import { looseLinks, looseValues, type Loose } from "./desk_links.ts";
import { longestDesk } from "./migrate.ts";

/** The name of a desk's file in its folder. */
export const deskFile = "desk.yaml";

const largest = 4 * 1024 * 1024;
/** A thousand open brackets keep the parser busy for good. */
const deepest = 50;

/** How many brackets are open at once, at most. */
function depthOf(text: string): number {
  let depth = 0, most = 0;
  for (const letter of text) {
    if (letter === "[" || letter === "{") most = Math.max(most, depth += 1);
    else if ((letter === "]" || letter === "}") && depth > 0) depth -= 1;
  }
  return most;
}

/** A desk's file as read: its text, what is wrong with it, and the desk where nothing is. */
export type Look = { text: string; faults: Fault[]; desk?: Desk; lineOf: (path: Loose["path"]) => number };

/** The desk's id where its file names none: the folder's name, other characters as `_`; of a very long one its beginning and a hash of it all. */
export function idOfFolder(folder: string): string {
  const id = basename(resolve(folder)).toLowerCase().replace(/[^a-z0-9_]/g, "_").replace(/^(?![a-z])/, "desk_");
  return id.length <= longestDesk ? id : `${id.slice(0, longestDesk - 9)}_${createHash("sha256").update(id).digest("hex").slice(0, 8)}`;
}

/** Reads `desk.yaml` of a folder and finds everything wrong with it. Throws `Unavailable` where there is no file to read. */
export function lookAt(folder: string): Look {
  const file = join(folder, deskFile);
  const bytes = readBytes(file);
  if (bytes.length > largest) return { text: "", lineOf: () => 1, faults: [{ file, line: 1, path: "", saw: `is larger than ${largest / 1024 / 1024} MB`, would: "a desk is a few pages of text" }] };
  try {
    return lookAtText(new TextDecoder("utf-8", { fatal: true }).decode(bytes), file, idOfFolder(folder));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: "", lineOf: () => 1, faults: [{ file, line: 1, path: "", saw: "is not UTF-8 text", would: "save it as UTF-8" }] };
  }
}

/** The same for a text that is not in a folder: what a manager wrote in the console. `id` is the desk's where the text names none. */
export function lookAtText(text: string, file: string, id: string): Look {
  if (depthOf(text) > deepest) return { text, lineOf: () => 1, faults: [{ file, line: 1, path: "", saw: `has brackets within brackets, more than ${deepest} deep`, would: "close the brackets, or use indentation" }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (path: Loose["path"]) => lineOf(document, lines, path);
  const broken = document.errors.map((error): Fault => ({
    file, line: error.linePos?.[0].line ?? 1, path: "", saw: `is not YAML (${(error.message.split("\n")[0] ?? "").replace(/ at line \d+.*$/, "")})`, would: "correct the indentation or the quotes there",
  }));
  if (broken.length > 0) return { text, faults: broken, lineOf: at };
  const root = valuesOf(document);
  if (typeof root !== "object" || root === null || Array.isArray(root)) {
    return { text, lineOf: at, faults: [{ file, line: 1, path: "", saw: text.trim() === "" ? "is empty" : "is not a desk", would: "it should be named values, the first of them name, kind and languages" }] };
  }
  const read = deskShape.safeParse(root);
  if (!read.success) return { text, lineOf: at, faults: read.error.issues.flatMap((issue) => shapeFault(file, document, lines, root, issue)) };
  const desk: Desk = { ...read.data, id: read.data.id ?? id };
  const loose = [...looseLinks(desk), ...looseValues(desk)];
  const faults = loose.map(({ path, saw, would }): Fault => ({ file, line: at(path), path: writePath(path, root), saw, would }));
  return { text, faults, lineOf: at, ...(faults.length === 0 ? { desk } : {}) };
}

/** The plain values of a file; an anchor used without measure is no value. */
function valuesOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 2000 });
  } catch {
    return undefined;
  }
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Unavailable(`There is no ${file}. DESK names a folder under knowledge/, or a path, with a ${deskFile} in it.`, "no_desk_file");
    throw new Unavailable(`${file} cannot be read (${code}). Give this program the right to read it.`, "unreadable_desk_file");
  }
}
