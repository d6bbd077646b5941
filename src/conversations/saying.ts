import type { Database } from "#records/database.ts";
import type { House } from "./house.ts";
import { appendAll, Superseded, type Entry } from "./log.ts";
import { ending, type Turn } from "./turns.ts";

/** A source shown beside an answer. */
export interface Citation { n: number; title: string; document: string; heading: string; quote: string }

/** How a turn speaks: every row carries the fence of its attempt, so that nothing is said by who no longer has the conversation. */
export interface Saying {
  readonly turn: Turn;
  /** One checked sentence of a reply being written. Not said again where a dead attempt has said it. */
  sentence(text: string): Promise<void>;
  /** Several that are ready at once: an event each, all or none. */
  sentences(texts: readonly string[]): Promise<void>;
  /** The whole reply; it replaces its sentences. All at once: `sentences` that were not said yet, and with `ends` the turn is over with this trace. */
  message(reply: { text: string; language: string; sentences?: readonly string[]; citations?: Citation[]; choices?: string[]; body?: Record<string, unknown>; ends?: object }): Promise<void>;
  /** Work that belongs to this turn, in a transaction that commits only while the turn has the conversation. `entries` are appended in it. */
  record<T>(work: (tx: Database) => Promise<{ result: T; entries: Entry[] }>): Promise<T>;
  /** What was said so far. */
  readonly said: readonly string[];
  /** The turn is over. */
  readonly ended: boolean;
}

/** Opens the mouth of a turn. Its methods throw `Superseded` once the turn has lost the conversation. */
export function sayingOf(house: House, turn: Turn): Saying {
  const said = [...turn.alreadySaid];
  const isNew = new Set(said.map(plain));
  let ended = false;
  const say = async (texts: readonly string[], then: readonly Entry[] = []) => {
    const fresh = texts.filter((text, n) => !isNew.has(plain(text)) && texts.findIndex((other) => plain(other) === plain(text)) === n);
    const entries = [...fresh.map((text, n): Entry => ({ type: "sentence", from: "assistant", turn: turn.turn, body: { n: said.length + 1 + n }, words: { text }, spoken: true })), ...then];
    if (entries.length === 0) return;
    await appendAll(house.db, turn.conversation, entries, house.clock.now(), turn);
    for (const text of fresh) isNew.add(plain(text));
    said.push(...fresh);
  };
  return {
    turn,
    said,
    get ended() { return ended; },
    sentence: (text) => say([text]),
    sentences: (texts) => say(texts),
    async message({ text, language, sentences = [], citations, choices, body, ends }) {
      await say(sentences, [{
        type: "message", from: "assistant", turn: turn.turn, source: `reply:${turn.turn}`, body: { language, ...body },
        words: { text, citations: citations ?? [], ...(choices?.length ? { choices } : {}) }, spoken: true,
      }, ...(ends ? [ending(turn, "ended", ends)] : [])]);
      ended = ends !== undefined;
    },
    record: (work) => house.db.transaction(async (tx) => {
      // The fence is checked first, under the conversation's lock, so that the work itself runs for the holder only.
      const [mine] = await tx.query(
        "update conversations set last_seq = last_seq where id = $1 and running_turn = $2 and running_attempt = $3 and holder_version = $4 returning id",
        [turn.conversation, turn.turn, turn.attempt, turn.holderVersion]);
      if (!mine) throw new Superseded();
      const { result, entries } = await work(tx);
      if (entries.length > 0) await appendAll(tx, turn.conversation, entries.map((entry) => ({ turn: turn.turn, spoken: entry.audience !== "staff", ...entry })), house.clock.now());
      return result;
    }),
  };
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
