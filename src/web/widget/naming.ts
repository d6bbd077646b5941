import type { DeskEvent } from "./line.ts";
import type { Say } from "./words.ts";

/** The name of who speaks for the house, where an event tells it. */
export const nameOf = ({ receptionist }: DeskEvent): string | undefined =>
  (typeof receptionist === "string" ? receptionist : (receptionist as { name?: string } | undefined)?.name) || undefined;

/** That a person has come or gone, in a line, to be read and to be heard. */
export function comingAndGoing({ state }: DeskEvent, name: string | undefined, say: Say): string {
  const given = { name: name ?? say("someone") };
  if (state === "claimed") return say("joined", given);
  if (state === "waiting") return say("left_again", given);
  if (state === "closed") return say("person_done", given);
  return name ? say("handed_back", given) : say("returned");
}
