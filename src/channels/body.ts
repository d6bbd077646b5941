import type { IncomingMessage } from "node:http";
import { DeskError, Invalid } from "#errors.ts";

/** How many bytes a request may have: 4,000 letters of the longest kind, escaped, and room for the rest. */
export const longestBody = 128 * 1024;

/** Beyond this the connection is cut instead of read to its end. */
const patience = 4 * 1024 * 1024;

/**
 * The JSON of a request, `{}` where there is none. Our own reader, since the library's decodes invalid UTF-8 to question
 * marks, tells the parser's message and, for a compressed body, counts the bytes before they are unpacked.
 * Throws 413, 415 or `Invalid`.
 */
export async function readBody(request: IncomingMessage, longest = longestBody): Promise<unknown> {
  const type = (request.headers["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const bytes = await readBytes(request, longest);
  if (bytes.length === 0) return {};
  if (type !== "application/json" && !/^application\/[\w.-]+\+json$/.test(type)) {
    throw new DeskError(415, "not_json", "Please send JSON, with the content type application/json.");
  }
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Invalid("The request is not valid UTF-8.", "not_utf8");
  }
  try {
    return JSON.parse(text, text.includes("\\u0000") ? withoutNul : undefined) as unknown;
  } catch {
    throw new Invalid("The request is not valid JSON.", "not_json");
  }
}

/** No database keeps a NUL, and nobody means one. */
const withoutNul = (_name: string, value: unknown): unknown => (typeof value === "string" ? value.replaceAll("\0", "") : value);

async function readBytes(request: IncomingMessage, longest: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= longest) parts.push(part);
    // Read on a little, so that whoever is still sending gets the answer and not a broken connection.
    if (length > patience) break;
  }
  if (length > longest) throw new DeskError(413, "too_large", `A request has ${Math.floor(longest / 1024)} KB at most.`);
  return Buffer.concat(parts);
}
