import type { ModelService } from "./openai.ts";
import type { ChatRequest } from "./openai_rules.ts";

/** What a tool gave back, as the service was sent it. */
export type Result = Record<string, unknown> & { mark?: number };

/** One call of a scripted model; its arguments may be made from what came back so far. */
export interface Call { name: string; args: object | ((results: Result[]) => object) }

/** Every tool result of a turn, in order. */
const resultsIn = ({ messages }: ChatRequest): Result[] => {
  const last = messages.findLastIndex(({ role }) => role === "user");
  return messages.slice(last + 1).filter(({ role }) => role === "tool").map(({ content }) => JSON.parse(String(content)) as Result);
};

/** Plans one turn of the model: these calls, one after another, then words made from what they gave. */
export function turn(service: ModelService, calls: readonly Call[], words: string | ((results: Result[]) => string)): void {
  for (const { name, args } of calls) service.plan({ reply: (request) => ({ calls: [{ name, args: typeof args === "function" ? args(resultsIn(request)) : args }] }) });
  service.plan({ reply: (request) => {
    const results = resultsIn(request);
    const failed = results.find((result) => result.error !== undefined);
    if (failed) throw new Error(`a tool failed: ${JSON.stringify(failed)}`);
    return { text: typeof words === "string" ? words : words(results) };
  } });
}

/** The mark of the passage that has these words. */
export const markOf = ({ passages }: Result, words: string): number => {
  const found = (passages as { mark: number; text: string }[]).find(({ text }) => text.includes(words));
  if (!found) throw new Error(`no passage has "${words}": ${(passages as { text: string }[]).map(({ text }) => text.slice(0, 80)).join(" | ")}`);
  return found.mark;
};
