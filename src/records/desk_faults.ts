import { isMap, isScalar, type Document, type LineCounter } from "yaml";
import { z } from "zod";
import { deskShape } from "#rules/desk.ts";

/** One thing wrong with a desk's file: where it stands, what was seen, and what would do. */
export type Fault = { file: string; line: number; path: string; saw: string; would: string };

type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** A fault as one sentence for whoever wrote the file. */
export const inSentence = ({ file, line, path, saw, would }: Fault): string =>
  `${file}, line ${line}: ${path || "the file"} ${saw}; ${would}.`;

/** `offerings[2].rates[0].terms`, with the id of the thing where it has one. */
export function writePath(path: Path, root: unknown): string {
  let written = "";
  let at: unknown = root;
  for (const step of path) {
    at = (at as Record<PropertyKey, unknown> | undefined | null)?.[step];
    const id = (at as { id?: unknown } | undefined | null)?.id;
    written += typeof step === "number" ? `[${typeof id === "string" ? id : step}]` : `${written ? "." : ""}${String(step)}`;
  }
  return written;
}

/** The line on which a path stands, or its nearest parent where the thing itself is missing. */
export function lineOf(document: Document, lines: LineCounter, path: Path, key?: string): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isMap(node) && length === path.length && key !== undefined) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
      if (isScalar(pair?.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return lines.linePos(range[0]).line;
  }
  return 1;
}

const shortened = (value: unknown): string => {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** What a path leads to in a parsed file. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, step) => (at as Record<PropertyKey, unknown> | undefined | null)?.[step], root);

/** Where nothing in a union fits, the branch that came furthest says best what is wrong. */
function telling(issue: Issue): Issue {
  // Where no branch went into the value, all of them together say what may stand there.
  if (issue.code !== "invalid_union" || issue.errors.every(([first]) => first?.path.length === 0 && expected(first) !== undefined)) return issue;
  const depth = (branch: readonly Issue[]) => Math.max(...branch.map((one) => one.path.length * 2 + (one.code === "invalid_type" ? 0 : 1)));
  const best = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]?.[0];
  return best ? telling({ ...best, path: [...issue.path, ...best.path] } as Issue) : issue;
}

const kinds: Record<string, string> = {
  string: "a text", number: "a number", int: "a whole number", boolean: "true or false", array: "a list", object: "a group of named values", record: "a group of named values",
};

type Schema = { properties?: Record<string, Schema>; items?: Schema; additionalProperties?: Schema | boolean; propertyNames?: { enum?: string[] }; anyOf?: Schema[]; $ref?: string; $defs?: Record<string, Schema> };
let whole: Schema | undefined;

/** What kind of value an issue waited for, in words. */
function expected(issue: Issue): string | undefined {
  if (issue.code === "invalid_type") return kinds[issue.expected] ?? issue.expected;
  if (issue.code === "invalid_value") return issue.values.map((one) => String(one)).join(" or ");
  if (issue.code !== "invalid_union") return undefined;
  const branches = issue.errors.map(([first]) => (first ? expected(first) : undefined));
  return branches.every((one) => one !== undefined) ? [...new Set(branches)].join(" or ") : undefined;
}

/** The names that the shape of a desk knows at a path. */
function knownAt(path: Path): string[] {
  whole ??= z.toJSONSchema(deskShape, { io: "input", unrepresentable: "any" }) as Schema;
  const open = (schema: Schema): Schema[] => (schema.$ref ? open(whole?.$defs?.[schema.$ref.split("/").at(-1) ?? ""] ?? {}) : schema.anyOf ? schema.anyOf.flatMap(open) : [schema]);
  const within = (schema: Schema, step: PropertyKey): Schema[] => {
    const more = typeof step === "number" ? schema.items : schema.properties?.[String(step)] ?? (typeof schema.additionalProperties === "object" ? schema.additionalProperties : undefined);
    return more ? open(more) : [];
  };
  const here = path.reduce<Schema[]>((schemas, step) => schemas.flatMap((schema) => within(schema, step)), open(whole));
  return [...new Set(here.flatMap((schema) => [...Object.keys(schema.properties ?? {}), ...(schema.propertyNames?.enum ?? [])]))];
}

/** What the shape found, told with what stood there and what would do. */
export function shapeFault(file: string, document: Document, lines: LineCounter, root: unknown, found: Issue): Fault[] {
  const issue = telling(found);
  const value = valueAt(root, issue.path);
  const at = { file, line: lineOf(document, lines, issue.path), path: writePath(issue.path, root) };
  const missing = value === undefined || value === null;
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      file, line: lineOf(document, lines, issue.path, key), path: writePath([...issue.path, key], root),
      saw: "is not something a desk knows", would: `what may stand there: ${knownAt(issue.path).join(", ") || "nothing"}`,
    }));
  }
  const saw = missing ? "is missing" : `is ${shortened(value)}`;
  const fits = expected(issue);
  if (fits) return [{ ...at, saw, would: `it should be ${fits}` }];
  if (issue.code === "too_small") return [{ ...at, saw, would: issue.origin === "array" ? `give at least ${issue.minimum}` : `it should be ${issue.minimum} or more` }];
  if (issue.code === "too_big") return [{ ...at, saw, would: `it should be ${issue.maximum} or less` }];
  if (issue.code === "invalid_format" && issue.format === "email") return [{ ...at, saw, would: "it should be an e-mail address" }];
  return [{ ...at, saw, would: issue.message.replace(/^Invalid input$/, "see the shape of a desk for what may stand here").replace(/\.$/, "") }];
}
