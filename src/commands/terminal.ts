import { createInterface } from "node:readline/promises";
import type { Event } from "#conversations/log.ts";
import type { Exchange } from "./converse.ts";

/** A command's answer as a person reads it. */
export function print(name: string, answer: unknown): string {
  if (name === "staff invite") return `${(answer as { link: string }).link}\n`;
  if (name === "export") return (answer as { desk: string }).desk;
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** Talks to the desk in the terminal: a line is a message, `/yes` and `/no` press the card's buttons. */
export async function chat(run: (lines: AsyncIterable<unknown>, hear: (answer: unknown) => void) => Promise<void>): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
  const conversation = `terminal ${new Date().toISOString()}`;
  const lines = async function* () {
    terminal.prompt();
    for await (const line of terminal) {
      const text = line.trim();
      if (text === "/quit") break;
      if (text === "/yes" || text === "/no") yield { conversation, confirm: text === "/yes" };
      else if (text) yield { conversation, text };
      else terminal.prompt();
    }
  };
  await run(lines(), (answer) => {
    const { events, error } = answer as Partial<Exchange> & { error?: string };
    for (const event of events ?? []) process.stdout.write(lineOf(event));
    if (error) process.stdout.write(`${error}\n`);
    terminal.prompt();
  });
  terminal.close();
}

function lineOf(event: Event): string {
  if (event.type === "message" && event.from !== "guest") {
    const sources = (event.citations as { n: number; title: string; heading: string }[] | undefined) ?? [];
    const choices = (event.choices as string[] | undefined) ?? [];
    return `\n${String(event.text)}\n${sources.map(({ n, title, heading }) => `  [${n}] ${title} · ${heading}\n`).join("")}${choices.length > 0 ? `  (${choices.join(" | ")})\n` : ""}`;
  }
  if (event.type === "proposal" && event.state === "open") {
    const lines = event.lines as { label: string; value: string }[];
    return `\n  ┌ ${String(event.summary)}\n${lines.map(({ label, value }) => `  │ ${label}: ${value}\n`).join("")}${event.terms ? `  │ ${String(event.terms)}\n` : ""}  └ /yes or /no\n`;
  }
  return "";
}
