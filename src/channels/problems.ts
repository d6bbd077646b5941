import { STATUS_CODES, type ServerResponse } from "node:http";
import { z } from "zod";
import { DeskError, Invalid, Unavailable } from "#errors.ts";

/** Problem details of RFC 9457, with a stable code for programs and the reference that finds the log line. */
export const problemShape = z.looseObject({
  type: z.string(), title: z.string(), status: z.int(), detail: z.string(),
  code: z.string().meta({ description: "stable; what a program looks at" }),
  reference: z.string().meta({ description: "finds the line in the desk's log" }),
}).meta({ id: "Problem", description: "RFC 9457 problem details; `detail` is a sentence a guest may read" });
export type Problem = z.infer<typeof problemShape>;

/** What the world is told of an error. Whatever the desk did not say itself is told as nothing but a reference. */
export function problemOf(error: unknown, reference: string): Problem {
  const known = error instanceof DeskError ? error : error instanceof z.ZodError ? invalid(error) : outside(error);
  const status = known?.status ?? 500;
  return {
    ...known?.details,
    type: "about:blank", title: STATUS_CODES[status] ?? "Error", status,
    detail: known?.message ?? `Something went wrong on our side. If it happens again, please tell us the reference ${reference}.`,
    code: known?.code ?? "internal", reference,
  };
}

/** What fails outside the desk itself: the disk, the way to the database. */
function outside(error: unknown): Unavailable | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  if (typeof code !== "string") return undefined;
  if (code === "53100" || code === "ENOSPC") return new Unavailable("The desk's disk is full, so nothing new can be written down just now. Please try again later, or call the house.", "disk_full");
  if (/^(?:ECONN|ETIMEDOUT|ENOTFOUND|EHOST|EAI_|EPIPE|08|57P0|53300)/.test(code)) return new Unavailable("The desk cannot reach its records for a moment. Please try again.", "records_unreachable", { retryAfter: 2 });
  return undefined;
}

/** What a schema refused, as one sentence that names the field. */
export function invalid(error: z.ZodError): Invalid {
  const problems = error.issues.slice(0, 5).map((issue) => ({ field: issue.path.join("."), problem: issue.message }));
  const [first] = problems;
  const where = first?.field ? `"${first.field}": ` : "";
  return new Invalid(`The request was not understood: ${where}${first?.problem ?? "it has another shape than expected"}.`, "invalid", { problems });
}

/** Answers with problem details. `Retry-After` where the desk knows when. */
export function sendProblem(response: ServerResponse, error: unknown, reference: string): void {
  const problem = problemOf(error, reference);
  const { retryAfter } = problem;
  response.writeHead(problem.status, {
    "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store",
    ...(typeof retryAfter === "number" ? { "retry-after": String(retryAfter) } : {}),
    // The rest of a body that was refused is not waited for.
    ...(problem.status === 413 || problem.status === 415 ? { connection: "close" } : {}),
  });
  response.end(JSON.stringify(problem));
}
