import { AIMessageChunk, type BaseMessage } from "@langchain/core/messages";
import { createAgent, createMiddleware, type ReactAgent } from "langchain";
import { z } from "zod";
import { Superseded } from "#conversations/log.ts";
import type { Phrases } from "#operations/phrases.ts";
import { isTracing, spanned } from "#operations/tracing.ts";
import { checkSentence } from "./check/check.ts";
import { houseReply } from "./house/model.ts";
import type { Served, Speaker } from "./models.ts";
import type { Run } from "./run.ts";
import { SentenceStream, sentencesIn } from "./sentences.ts";
import { withoutMarks } from "./sources.ts";
import { tools } from "./tools/all.ts";
import { forModel } from "./tools/tool.ts";

/** A sentence was held back: it says what its sources do not. */
export class HeldBack extends Error {
  readonly reason: string;
  /** The kind of fault, for the metric. */
  readonly code: string;
  constructor(reason: string, code: string) { super(`held back: ${reason}`); this.reason = reason; this.code = code; }
}

/** A turn may ask a model so often, and for so many tokens in all. */
const modelCallsAtMost = 10;
const tokensAtMost = 60_000;

const contextSchema = z.object({ run: z.custom<Run>((value) => typeof value === "object" && value !== null) });
const limits = createMiddleware({
  name: "limits",
  contextSchema,
  beforeModel: (_state, runtime) => {
    const { trace } = runtime.context.run;
    trace.calls += 1;
    if (trace.calls > modelCallsAtMost) throw new Error("too many model calls in one turn");
    if (trace.tokens.in + trace.tokens.out > tokensAtMost) throw new Error("too many tokens in one turn");
  },
});

/** A span for each call of a model, in OpenTelemetry's conventions for generative AI (no contents). */
const traced = ({ name }: Served) => createMiddleware({
  name: "traced",
  wrapModelCall: (request, call) => spanned(`chat ${name}`, { "gen_ai.operation.name": "chat", "gen_ai.provider.name": "openai", "gen_ai.request.model": name }, async (span) => {
    const said = await call(request);
    const { usage_metadata: usage } = said as AIMessageChunk;
    if (usage) span?.setAttributes({ "gen_ai.usage.input_tokens": usage.input_tokens, "gen_ai.usage.output_tokens": usage.output_tokens });
    return said;
  }, "client"),
});

/** The loops of the model services with the desk's tools; made once, used by every turn. */
export const agentsOf = (speakers: readonly Speaker[], phrases: Phrases): Map<Speaker, ReactAgent> => new Map(speakers.flatMap((speaker) => (speaker.house ? [] : [[speaker,
  createAgent({ model: speaker.model, tools: tools.map((tool) => forModel(tool, phrases)), contextSchema, middleware: isTracing() ? [limits, traced(speaker)] : [limits] }) as unknown as ReactAgent] as const])));

/** Reads a sentence against its sources before it leaves; says what is wrong with it, where something is. */
function fault(sentence: string, run: Run): { code: string; reason: string } | undefined {
  const verdict = checkSentence(sentence, run);
  if (verdict.ok) { run.trace.checks.passed += 1; return undefined; }
  run.trace.checks.failed.push({ code: verdict.code, reason: verdict.reason, sentence: withoutMarks(sentence) });
  return verdict;
}

/**
 * Lets the house model hold the turn; gives what it may say, with its marks, all at once. Its sentences come from records and prompts: one that
 * fails the check is left out, not argued with.
 */
export const speakFromHouse = async (run: Run, signal: AbortSignal): Promise<string[]> =>
  sentencesIn(await houseReply(run, signal), run.language).filter((sentence) => !fault(sentence, run));

/**
 * Lets a model service hold the turn: its words are cut into sentences, each checked and then said. Returns what was said with
 * its marks. Throws `HeldBack`, `Superseded`, or whatever the model service failed with.
 */
export async function speak(run: Run, speaker: Served, agent: ReactAgent, messages: BaseMessage[], signal: AbortSignal): Promise<string[]> {
  const said: string[] = [];
  const say = async (sentences: string[]) => {
    const passed: string[] = [];
    try {
      for (const covered of sentences) {
        const sentence = run.veil.uncover(covered);
        const wrong = fault(sentence, run);
        if (wrong) throw new HeldBack(wrong.reason, wrong.code);
        passed.push(sentence);
      }
    } finally {
      // What stood before a sentence that is held back was true, and is said.
      said.push(...passed);
      await run.saying.sentences(passed.map(withoutMarks));
    }
  };
  const collected = new SentenceStream(run.language);
  const stream = await agent.stream({ messages }, {
    context: { run }, streamMode: ["messages", "updates"], recursionLimit: 3 * modelCallsAtMost + 6,
    signal: AbortSignal.any([signal, AbortSignal.timeout(speaker.seconds * 1000)]),
  } as never) as AsyncIterable<[string, unknown]>;
  let calling = false;
  for await (const [mode, piece] of stream) {
    if (mode === "messages") {
      const [chunk, meta] = piece as [BaseMessage, { langgraph_node?: string }];
      if (meta.langgraph_node !== "model_request") continue;
      const part = chunk as AIMessageChunk;
      if (part.usage_metadata) {
        run.trace.tokens.in += part.usage_metadata.input_tokens ?? 0;
        run.trace.tokens.out += part.usage_metadata.output_tokens ?? 0;
      }
      if ((part.tool_calls?.length ?? 0) > 0 || (part.tool_call_chunks?.length ?? 0) > 0) calling = true;
      if (!calling && part.text) await say(collected.add(part.text));
    } else if (mode === "updates") {
      const update = piece as { model_request?: unknown };
      // Words beside a tool call are the model talking to itself.
      if (update.model_request) {
        const rest = collected.end();
        if (!calling) await say(rest);
        calling = false;
      }
    }
  }
  if (signal.aborted) throw new Superseded();
  return said;
}
