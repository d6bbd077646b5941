import { tool as langchainTool } from "langchain";
import { z } from "zod";
import { DeskError, Taken } from "#errors.ts";
import { Superseded } from "#conversations/log.ts";
import type { Phrases } from "#operations/phrases.ts";
import { spanned } from "#operations/tracing.ts";
import type { Run } from "#assistant/run.ts";

/** Whether a tool only looks, writes a note that binds the desk alone, or makes an offer that waits for a yes. */
export type Does = "reads" | "notes" | "proposes";

/** A tool of the assistant. What it does for whom comes from the run, never from the arguments. */
export interface DeskTool<Shape extends z.ZodObject = z.ZodObject> {
  name: string;
  does: Does;
  takes: Shape;
  /** Answers with what the model and the house model go on with; throws the desk's errors. */
  work(run: Run, given: z.infer<Shape>): Promise<object>;
}

/** Keeps a tool's shape and its work together. */
export const deskTool = <Shape extends z.ZodObject>(tool: DeskTool<Shape>): DeskTool => tool as unknown as DeskTool;

/** A turn may note so much; further notes are refused in words. */
export const notesAtMost = 6;
/** A turn may call so many tools. */
export const callsAtMost = 16;

/** The house model has as much again where it took over from a service that spent it all. */
const atMost = (run: Run, limit: number): number => (run.tookOver ? 2 * limit : limit);

/** The tool as LangChain takes it. Its description stands in `prompts/tools.yaml`; a fault becomes words, never an exception. */
export function forModel(tool: DeskTool, phrases: Phrases) {
  return langchainTool(
    async (given: unknown, runtime: { context?: { run?: Run } }) => {
      const run = runtime.context?.run;
      if (!run) throw new Error("a tool works only inside a turn");
      // What goes back to a model service goes out of the house: the same words are covered as in what it was asked with.
      return JSON.stringify(run.veil.coverAll(JSON.parse(await answerOnce(run, tool, given as object))));
    },
    { name: tool.name, description: phrases.say(`tools.${tool.name}`, "en"), schema: tool.takes });
}

/** The same call in the same turn gives the same result. */
export function answerOnce(run: Run, tool: DeskTool, given: object): Promise<string> {
  const uncovered = run.veil.uncoverAll(given);
  const key = `${tool.name} ${JSON.stringify(sorted(uncovered))}`;
  const known = run.calls.get(key);
  if (known) return known;
  const result = run.calls.size >= atMost(run, callsAtMost)
    ? Promise.resolve(JSON.stringify({ error: "No more look-ups in this turn. Answer with what you have." }))
    : spanned(`execute_tool ${tool.name}`, { "gen_ai.operation.name": "execute_tool", "gen_ai.tool.name": tool.name, "gen_ai.tool.type": "function" }, () => work(run, tool, uncovered));
  run.calls.set(key, result);
  return result;
}

async function work(run: Run, tool: DeskTool, given: object): Promise<string> {
  const begun = performance.now();
  const note = (ok: boolean, result?: unknown) => run.trace.tools.push({ name: tool.name, args: given, ms: Math.round(performance.now() - begun), ok, ...(result === undefined ? {} : { result }) });
  try {
    if (tool.does === "notes" && ++run.notes > atMost(run, notesAtMost)) return JSON.stringify({ error: "Enough has been noted in this turn." });
    const result = await tool.work(run, given as never);
    note(true);
    return JSON.stringify(result);
  } catch (fault) {
    if (fault instanceof Superseded) throw fault;
    if (fault instanceof DeskError) {
      note(false, fault.code);
      // Somebody was first: what was read before is no longer so, and may be read anew.
      if (fault instanceof Taken) for (const key of run.calls.keys()) if (key.startsWith("find_availability ")) run.calls.delete(key);
      return JSON.stringify({ error: fault.message, code: fault.code, ...fault.details });
    }
    note(false, "fault");
    run.trace.notes.push(`tool ${tool.name} failed`);
    run.house.fault?.(fault, { turn: run.saying.turn.turn, tool: tool.name });
    return JSON.stringify({ error: "This cannot be looked up just now.", code: "fault" });
  }
}

/** Arguments with their keys in order, so that two models' spellings of one call are one call. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!value || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
