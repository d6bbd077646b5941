import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import { pino, type DestinationStream, type Logger } from "pino";
import { scrub, scrubAll } from "./scrub.ts";

const threads = new AsyncLocalStorage<string>();

/** A short reference, readable aloud, that finds the log line and the trace: `r-` and eight letters or digits. */
export const newReference = (): string => `r-${[...randomBytes(8)].map((byte) => "23456789abcdefghjkmnpqrstuvwxyz"[byte % 31]).join("")}`;

/** Runs `work` under one id, which every log line of it carries: a request, the turn it starts, the delivery of the reply. */
export const under = <T>(id: string, work: () => T): T => threads.run(id, work);

/** The id of whatever is being done, if anything. */
export const currentId = (): string | undefined => threads.getStore();

/** The desk's log: one JSON line per event on standard error (standard output is for answers); names, contacts, secrets and what guests say are hidden. */
export function openLog(level = "info", destination?: DestinationStream): Logger {
  const log = pino({
    level, base: null,
    mixin: () => { const id = threads.getStore(); return id ? { id } : {}; },
    formatters: {
      level: (label) => ({ level: label }),
      log: (fields) => scrubAll(fields) as Record<string, unknown>,
    },
    hooks: { logMethod(given, method) { method.apply(this, clean(given) as Parameters<typeof method>); } },
    serializers: { err: (error: unknown) => error, error: (error: unknown) => error },
  }, destination ?? pino.destination({ dest: 2, sync: true }));
  // pino formats no child's fields, so they are cleaned before it sees them; children of children inherit this.
  const child = log.child.bind(log) as Logger["child"];
  const plain = Object.getPrototypeOf(log) as Logger;
  log.child = function (this: Logger, fields, options) { return (this === log ? child : plain.child.bind(this) as Logger["child"])(scrubAll(fields) as typeof fields, options); } as Logger["child"];
  return log;
}

/** What is logged, its texts scrubbed; an error alone lends its message, which pino would otherwise take unscrubbed. */
function clean(given: unknown[]): unknown[] {
  const [first, ...rest] = given;
  if (typeof first === "string") return [scrub(first), ...rest.map((one) => scrubAll(one))];
  const error = first instanceof Error ? first : (first as { err?: unknown } | undefined)?.err;
  const message = rest.length === 0 && error instanceof Error ? [(scrubAll(error) as { message: string }).message] : rest.map((one) => scrubAll(one));
  return [first instanceof Error ? { err: first } : first, ...message];
}
