import { createInterface, type Interface } from "node:readline/promises";
import type { Event } from "#conversations/log.ts";
import type { Exchange } from "./converse.ts";

/** A command's answer as a person reads it, of a desk at this address; a refusal is its sentence. */
export function print(name: string, answer: unknown, address: string): string {
  const refused = refusalIn(answer);
  if (refused) return `${refused}\n`;
  if (name === "staff link") return `Teams knows ${(answer as { name: string }).name} now.\n`;
  if (name === "staff invite") return `${address}/console#${(answer as { link: string }).link}\n`;
  if (name === "export") return (answer as { desk: string }).desk;
  return `${JSON.stringify(answer, null, 2)}\n`;
}

/** The sentence of an answer that says no. */
export const refusalIn = (answer: unknown): string | undefined => {
  const { error, code } = (answer ?? {}) as { error?: unknown; code?: unknown };
  return typeof error === "string" && typeof code === "string" ? error : undefined;
};

/** Talks to the desk in the terminal: a line is a message, `/yes` and `/no` press the card's buttons. */
export async function chat(run: (lines: AsyncIterable<unknown>, hear: (answer: unknown) => void) => Promise<void>): Promise<void> {
  const conversation = `terminal ${new Date().toISOString()}`;
  let terminal: Interface | undefined;
  const lines = async function* () {
    // Opened once the desk is: lines that come before anybody reads them would be lost.
    terminal = createInterface({ input: process.stdin, output: process.stdout, prompt: "> " });
    process.stdout.write("Write as a guest would. /yes and /no answer an offer, /quit ends.\n");
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
    terminal?.prompt();
  });
  terminal?.close();
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
  if (event.type === "handoff") {
    const { receptionist } = event as { receptionist?: string };
    return `  ${{ waiting: "A colleague is called.", claimed: `${receptionist ?? "A colleague"} answers from here.`, returned: "The assistant answers again.", closed: "The colleague has closed this." }[String(event.state)] ?? ""}\n`;
  }
  return "";
}
