import type { ComponentChild } from "preact";
import type { Welcome } from "#channels/website/welcome.ts";
import type { Around } from "./around.ts";
import type { Keeping } from "./kept.ts";
import type { DeskEvent } from "./line.ts";
import type { Talk } from "./talk.ts";
import type { Say } from "./words.ts";

/** What lies over the words: nothing, the few other things one can do, a passage, whether to end, whether somebody is still there. */
export type Over = { what: "menu" | "end" | "quiet" } | { what: "passage"; event: DeskEvent; n: number } | undefined;

/** A conversation in the window: what it shows, and what the window tells it. It comes with the first words. */
export interface Conversation {
  readonly talk: Talk;
  View(): ComponentChild;
  Layer(of: { over: NonNullable<Over> }): ComponentChild;
  send(body: Record<string, unknown>): void;
  /** What the desk's own clock says now, in milliseconds. */
  clock(now: number): void;
  shown(): void;
  identify(): void;
  clear(): void;
  /** Whether something of its own was open and is closed now. */
  escape(): boolean;
  /** Draws, and stays at the latest words where the reader was there. */
  drawing(draw: () => void): void;
}

/** The window as it stands. There is one of it; it is drawn anew whenever something has changed. What a conversation needs comes with the conversation. */
export interface Pane {
  readonly around: Around;
  readonly keeping: Keeping;
  readonly frame: HTMLElement;
  welcome: Welcome | undefined;
  say: Say;
  language: string;
  over: Over;
  /** The conversation, once there is one; that it could not be loaded. */
  talking: Conversation | undefined;
  broken: boolean;
  /** Whether somebody can see it. */
  visible(): boolean;
  draw(): void;
  lay(over: Over): void;
  send(text: string): void;
  speak(language: string): Promise<void>;
  /** Loads what a conversation needs; the conversation of before, or a new one. */
  converse(): Promise<void>;
  clear(): void;
  box(): HTMLTextAreaElement | null;
}

/** Where the guest writes grows with what is in it, within reason. */
export function grow(box: HTMLTextAreaElement): void {
  box.style.height = "auto";
  box.style.height = `${Math.min(box.scrollHeight + 2, 140)}px`;
}
