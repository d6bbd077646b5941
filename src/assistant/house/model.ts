import { spanned } from "#operations/tracing.ts";
import type { Run } from "#assistant/run.ts";
import { useTool } from "#assistant/tools/all.ts";
import { script } from "./desk.ts";

/**
 * The house model: it needs no key and no network. It understands by rules, calls the same tools as any other model, and speaks in
 * the sentences of `prompts/` and of the documents; it generates nothing. Gives its reply, with the marks of its sources.
 */
export const houseReply = (run: Run, signal: AbortSignal): Promise<string> =>
  spanned("chat house", { "gen_ai.operation.name": "chat", "gen_ai.provider.name": "frontdesk", "gen_ai.request.model": "house" }, async () => {
    const going = script(run);
    let step = going.next();
    for (; !step.done; step = going.next(await useTool(run, step.value.name, step.value.args))) {
      run.trace.calls += 1;
      signal.throwIfAborted();
    }
    run.trace.calls += 1;
    const { sentences, question } = step.value;
    return [...sentences, ...(question ? [question] : [])].join(" ");
  });
