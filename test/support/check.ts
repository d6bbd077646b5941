import type { Run, Outcome } from "#assistant/run.ts";
import { checkSentence, type Verdict } from "#assistant/check/check.ts";
import { Sources, type Source } from "#assistant/sources.ts";
import { newTrace } from "#assistant/trace.ts";
import { foldFrame } from "#conversations/fold.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { desk as hotel } from "./hotel.ts";

/** What a sentence is checked against: the sources in the order of their marks, what came of the turn, what the guest said. */
export interface Scene { sources?: Partial<Source>[]; outcomes?: Outcome[]; guest?: string[]; name?: string; language?: Language; desk?: Desk; now?: string }

/** A turn that has read these sources, as the check sees it. */
export function turnWith({ sources = [], outcomes = [], guest = [], name, language = "en", desk = hotel, now = "2026-12-01T08:00:00Z" }: Scene): Run {
  const read = new Sources();
  for (const [n, source] of sources.entries()) read.all.push(source.n === n + 1 ? source as Source : { kind: "passage", title: "", document: "guest/house", heading: "", rows: [], language: "en", ...source, n: read.all.length + 1 });
  const at = new Date(now);
  const zone = desk.sites[0]!.timeZone;
  const frame = foldFrame(guest.map((text, n) => ({ seq: n + 1, at: at.toISOString(), type: "message", from: "guest", audience: "all", text }) as never), { desk, lexicon: lexiconFor(desk), timeZone: zone, language, fromSeq: Math.max(1, guest.length) });
  if (name) frame.guest.name = { value: name, seq: 1 };
  return { desk, language, frame, now: at, zone, sources: read, outcomes, trace: newTrace() } as unknown as Run;
}

/** The verdict on a sentence in such a turn. */
export const verdictOn = (sentence: string, scene: Scene): Verdict => checkSentence(sentence, turnWith(scene));
