import { parse } from "yaml";
import { read } from "./sources.ts";

/** One instruction of the Dockerfile, with what it says. */
export interface Instruction { does: string; says: string }

/** The stages of the Dockerfile, each with its instructions in order. */
export function stages(): { name: string; from: string; instructions: Instruction[] }[] {
  const lines = read("Dockerfile").replaceAll(/\\\n\s*/g, " ").split("\n").filter((line) => line.trim() && !line.startsWith("#"));
  const all: ReturnType<typeof stages> = [];
  for (const line of lines) {
    const [does = "", ...rest] = line.split(" ");
    const says = rest.join(" ");
    if (does === "FROM") { const [from = "", , name = ""] = rest; all.push({ name, from, instructions: [] }); } else all.at(-1)!.instructions.push({ does, says });
  }
  return all;
}

/** `ENV` of a stage as an environment. */
export const environmentOf = (instructions: Instruction[]): Record<string, string> => Object.fromEntries(
  instructions.filter(({ does }) => does === "ENV").flatMap(({ says }) => says.split(" ")).map((pair) => pair.split("=") as [string, string]));

/** A `CMD` in its list form. */
export const commandOf = (says: string): string[] => JSON.parse(says.slice(says.indexOf("["))) as string[];

/** The compose file, read. */
export const compose = (): { services: Record<string, Service>; volumes: Record<string, unknown> } => parse(read("compose.yaml")) as ReturnType<typeof compose>;

interface Service {
  image?: string; build?: string; environment?: Record<string, string>; read_only?: boolean; cap_drop?: string[]; security_opt?: string[]; tmpfs?: string[]; ports?: string[]; volumes?: string[];
  depends_on?: Record<string, { condition: string }>; healthcheck?: { test: string[] };
}
