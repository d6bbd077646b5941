import type { Event } from "./log.ts";

/** What colleagues have whispered to the assistant since it last spoke in this chapter, the last few: it shapes the next thing it says, and nothing after that. */
export const whispersIn = (events: readonly Event[]): string[] =>
  events.slice(events.findLastIndex(({ type, from }) => type === "message" && from === "assistant") + 1)
    .flatMap(({ type, text }) => (type === "whisper" && typeof text === "string" && text ? [text] : [])).slice(-5);
