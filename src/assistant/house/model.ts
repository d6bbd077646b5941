import { BaseChatModel, type BaseChatModelCallOptions, type BindToolsInput } from "@langchain/core/language_models/chat_models";
import { AIMessage, ToolMessage, type BaseMessage } from "@langchain/core/messages";
import type { ChatResult } from "@langchain/core/outputs";
import type { Run } from "#assistant/run.ts";
import { script } from "./desk.ts";
import { play, type Said } from "./script.ts";

interface Options extends BaseChatModelCallOptions { context?: { run: Run } }

/**
 * The house model: a chat model that needs no key and no network. It understands by rules, calls the same tools as
 * any other model, and speaks in the sentences of `prompts/` and of the documents; it generates nothing.
 */
export class HouseModel extends BaseChatModel<Options> {
  _llmType(): string {
    return "house";
  }

  override bindTools(_tools: BindToolsInput[]): this {
    // It knows the tools by name; what they take stands in their own schemas, which check each call.
    return this;
  }

  async _generate(messages: BaseMessage[], options: this["ParsedCallOptions"]): Promise<ChatResult> {
    const run = (options as Options).context?.run;
    if (!run) throw new Error("the house model speaks only inside a turn");
    const results = messages.filter((message) => message instanceof ToolMessage).map((message) => resultOf(message as ToolMessage));
    const next = play(script, run, results);
    const message = "call" in next
      ? new AIMessage({ content: "", tool_calls: [{ id: `house_${results.length}`, name: next.call.name, args: next.call.args, type: "tool_call" }] })
      : new AIMessage(replyOf(next.said));
    return { generations: [{ text: message.text, message }] };
  }
}

const replyOf = ({ sentences, question }: Said): string => [...sentences, ...(question ? [question] : [])].join(" ");

function resultOf(message: ToolMessage): unknown {
  const text = typeof message.content === "string" ? message.content : message.text;
  try {
    return JSON.parse(text);
  } catch {
    return { error: text };
  }
}
