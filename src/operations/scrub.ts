/** Keys whose values are personal or secret wherever they stand, in small letters without marks. */
const hidden = new Set(("name names surname firstname lastname fullname displayname guestname email mail phone telephone contact contacts address addresses ip remoteaddress "
  + "text content words note notes quote query utterance summary subject password secret secretkey token accesstoken key apikey authorization cookie setcookie "
  + "identity link card iban pin otp").split(" "));

const patterns: [RegExp, string][] = [
  // Parsers and databases quote what they could not read.
  [/Unexpected (?:token|end|non-whitespace|string|number)[^\n]*JSON[^\n]*/g, "not valid JSON"],
  [/(invalid input (?:syntax|value) for [^:\n]+|out of range): "[^\n]*"/g, "$1"],
  [/(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, "[email]"],
  [/\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/@:]*:[^\s/]*@/gi, "[address with password]@"],
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, "[token]"],
  [/\b(?:bearer|basic)\s+[\w~+/.=-]{8,}/gi, "[token]"],
  [/\bsk-[\w-]{6,}/g, "[key]"],
  [/\b[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){3,7}(?: ?[\dA-Z]{1,3})?\b/g, "[iban]"],
  [/\b\d(?:[ -]?\d){12,18}\b/g, "[card]"],
  [/(?<![\w:.-])(?:\+|00)\d(?:[ ()./-]{0,2}\d){6,13}(?![\w:])/g, "[phone]"],
  [/(?<![\w:.-])0\d(?:[ ()/.-]{0,2}\d){6,10}(?![\w:])/g, "[phone]"],
];

/** A text without e-mails, phones, cards, tokens and keys. */
export const scrub = (text: string): string => patterns.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);

/** A value as it may be logged: personal keys hidden, texts scrubbed, errors with their kind and place, five levels at most. */
export function scrubAll(value: unknown, key = "", depth = 0): unknown {
  const plain = key.toLowerCase().replaceAll(/[^a-z]/g, "");
  // A `code` is a program's word, unless it is one that a guest was sent.
  if (hidden.has(plain) || (plain === "code" && /^\d{4,10}$/.test(String(value)))) return "[hidden]";
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value === "string") return scrub(value);
  if (typeof value === "bigint" || typeof value === "symbol" || typeof value === "function") return String(typeof value);
  if (value instanceof Date) return value.toISOString();
  if (depth >= 5) return "[deep]";
  if (value instanceof Error) return ofError(value, depth);
  if (Array.isArray(value)) return value.slice(0, 50).map((one) => scrubAll(one, "", depth + 1));
  if (value instanceof Map || value instanceof Set || ArrayBuffer.isView(value)) return `[${value.constructor.name}]`;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, scrubAll(one, name, depth + 1)]));
}

/** Whether what an error says was written elsewhere: a service's answer may quote what it was sent. */
const isForeign = (error: Error): boolean => "requestID" in error || "lc_error_code" in error;

function ofError(error: Error, depth: number): Record<string, unknown> {
  const { code, status, constraint, table } = error as Error & Record<string, unknown>;
  const told = isForeign(error) ? `a service answered ${typeof status === "number" ? status : "with an error"}` : scrub(error.message);
  const places = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  // A database error's `detail` quotes the row that failed, so only its constraint and table are kept.
  return {
    kind: error.name, message: told, stack: [`${error.name}: ${told}`, ...places.map(scrub)].join("\n"),
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}), ...(typeof status === "number" ? { status } : {}),
    ...(typeof constraint === "string" ? { constraint } : {}), ...(typeof table === "string" ? { table } : {}),
    ...(error.cause === undefined ? {} : { cause: scrubAll(error.cause, "", depth + 1) }),
  };
}
