import type { Lexicon } from "#understanding/mentions.ts";
import { readMessage, type Reading, type ReadingGlass } from "./reading.ts";

/** So many readings are remembered: a talk is folded anew at each of its turns, and its earlier words have not changed. */
const most = 500;
const remembered = new WeakMap<Lexicon, Map<string, Reading>>();

/** Reads a message, or gives the reading of the same words at the same moment through the same glass. */
export function readOnce(message: Parameters<typeof readMessage>[0], glass: ReadingGlass): Reading {
  const readings = remembered.get(glass.lexicon) ?? new Map<string, Reading>();
  remembered.set(glass.lexicon, readings);
  const key = JSON.stringify([message.seq, message.at.getTime(), message.language, glass.timeZone, glass.expecting ?? null, glass.staying ?? false, message.text]);
  const reading = readings.get(key) ?? readMessage(message, glass);
  readings.delete(key);
  readings.set(key, reading);
  if (readings.size > most) readings.delete(readings.keys().next().value!);
  return reading;
}
