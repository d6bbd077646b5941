import type { DeskEvent } from "./line.ts";

/** The name of who speaks for the house, where an event tells it. */
export const nameOf = ({ receptionist }: DeskEvent): string | undefined =>
  (typeof receptionist === "string" ? receptionist : (receptionist as { name?: string } | undefined)?.name) || undefined;
