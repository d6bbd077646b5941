import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { Invalid, Unavailable } from "#errors.ts";
import { deskShape, type Desk } from "#rules/desk.ts";
import { inSentence, shapeFault, type Fault } from "./desk_faults.ts";

/** The desk's id where its file names none: the folder's name, other characters as `_`. */
export const idOfFolder = (folder: string): string =>
  basename(resolve(folder)).toLowerCase().replace(/[^a-z0-9_]/g, "_").replace(/^(?![a-z])/, "desk_");

/** Reads and checks a desk's file; every fault is told with its line. Throws `Unavailable` without a file, `Invalid` where it is wrong. */
export function readDesk(folder: string): Desk {
  const { desk, faults } = lookAt(folder);
  if (desk && faults.length === 0) return desk;
  const said = faults.slice(0, 12).map(inSentence).join("\n");
  const rest = faults.length > 12 ? `\nand ${faults.length - 12} more` : "";
  throw new Invalid(`${said}${rest}`, "desk_invalid", { faults });
}

/** Everything wrong with a desk's file, and the desk where nothing is. */
export function lookAt(folder: string): { desk?: Desk; faults: Fault[]; text: string } {
  const path = join(folder, "desk.yaml");
  const text = readText(path);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return { text, faults: document.errors.map((error) => ({
      file: path, line: error.linePos?.[0].line ?? 1, path: "", saw: `is not YAML (${error.message.split("\n")[0]?.replace(/ at line \d+.*$/, "")})`, would: "correct the indentation or quoting there",
    })) };
  }
  const root: unknown = document.toJS();
  const read = deskShape.safeParse(root ?? {});
  if (!read.success) return { text, faults: read.error.issues.flatMap((issue) => shapeFault(path, document, lines, root, issue)) };
  const desk: Desk = { ...read.data, id: read.data.id ?? idOfFolder(folder) };
  return { desk, text, faults: [] };
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR") throw new Unavailable(`There is no ${path}. DESK names a folder under knowledge/ (or a path) with a desk.yaml in it.`, "no_desk_file");
    throw new Unavailable(`${path} cannot be read (${code}). Give this program the right to read it.`, "unreadable_desk_file");
  }
}
