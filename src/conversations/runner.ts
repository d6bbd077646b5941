import { hostname } from "node:os";
import { randomUUID } from "node:crypto";
import type { Announcements } from "./announcements.ts";
import { lookAnyway } from "./announcements.ts";
import { newReference, under } from "#operations/log.ts";
import { spanned } from "#operations/tracing.ts";
import type { House } from "./house.ts";
import { Superseded } from "./log.ts";
import { sayingOf, type Saying } from "./saying.ts";
import { endTurn, keepLease, lostAmong, takeTurns, type Turn } from "./turns.ts";

/** Answers one turn by speaking through `saying`; returns the trace. Aborted when the conversation is lost. */
export type Answer = (turn: Turn, saying: Saying, signal: AbortSignal) => Promise<object>;

/** How turns run in this process. */
export interface Running {
  /** Resolves once every turn in hand has ended; takes no more. */
  stop(): Promise<void>;
}

/** Takes up whatever turn is due, as many at once as `atOnce`, each under a lease that a heartbeat keeps. */
export function runTurns(house: House, announcements: Announcements, answer: Answer, options: {
  leaseSeconds?: number; atOnce?: number; onFault?: (fault: unknown, turn?: Turn) => void; onEnd?: (turn: Turn, state: string) => void;
} = {}): Running {
  const { leaseSeconds = 30, atOnce = 16, onFault = () => {}, onEnd = () => {} } = options;
  const worker = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  const inHand = new Map<Turn, { abort: AbortController; done: Promise<void> }>();
  let stopped = false;
  let looking = false;
  let lookAgain = false;

  const look = async () => {
    if (looking) { lookAgain = true; return; }
    looking = true;
    try {
      do {
        lookAgain = false;
        for (let atMost = atOnce - inHand.size; atMost > 0 && !stopped; atMost = atOnce - inHand.size) {
          const taken = await takeTurns(house.db, { worker, leaseSeconds, atMost, now: house.clock.now() });
          for (const turn of taken) begin(turn);
          if (taken.length < atMost) break;
        }
      } while (lookAgain && !stopped);
    } catch (fault) {
      onFault(fault);
    } finally {
      looking = false;
    }
  };

  const begin = (turn: Turn) => {
    const abort = new AbortController();
    const done = under(turn.request ?? newReference(), () => spanned("invoke_agent frontdesk",
      { "gen_ai.operation.name": "invoke_agent", "gen_ai.agent.name": "frontdesk", "gen_ai.conversation.id": turn.conversation, "frontdesk.turn": turn.turn }, () => run(turn, abort))).finally(() => { inHand.delete(turn); void look(); });
    inHand.set(turn, { abort, done });
  };

  const run = async (turn: Turn, abort: AbortController) => {
    const beat = setInterval(() => { void stillMine(turn, abort); }, leaseSeconds * 1000 / 3);
    try {
      const saying = sayingOf(house, turn);
      const trace = turn.answered ? { notes: ["the reply had been given before"] } : await answer(turn, saying, abort.signal);
      if (!saying.ended) await endTurn(house.db, turn, "ended", trace, house.clock.now());
      onEnd(turn, "ended");
    } catch (fault) {
      if (fault instanceof Superseded || abort.signal.aborted) { onEnd(turn, "superseded"); return; }
      onFault(fault, turn);
      await apologise(house, turn).catch(onFault);
      await endTurn(house.db, turn, "failed", { fault: (fault as Error).message }, house.clock.now()).catch(onFault);
      onEnd(turn, "failed");
    } finally {
      clearInterval(beat);
    }
  };

  const stillMine = async (turn: Turn, abort: AbortController) => {
    const mine = await keepLease(house.db, turn, leaseSeconds).catch(() => true);
    if (!mine) abort.abort(new Superseded());
  };

  let lookingForLost = false;
  let mayHaveLost = false;
  /** What changed hands is found by one question for all turns in hand, however many announcements come. */
  const lookForLost = async () => {
    mayHaveLost = true;
    if (lookingForLost) return;
    lookingForLost = true;
    while (mayHaveLost && inHand.size > 0) {
      mayHaveLost = false;
      const lost = await lostAmong(house.db, [...inHand.keys()]).catch(() => []);
      for (const turn of lost) inHand.get(turn)?.abort.abort(new Superseded());
    }
    lookingForLost = false;
  };

  const heard = () => {
    void look();
    void lookForLost();
  };
  const unsubscribe = [announcements.subscribeTo("t", () => { void look(); }), announcements.subscribeTo("h", heard)];
  const clock = setInterval(() => { void look(); }, lookAnyway);
  void look();
  return {
    async stop() {
      stopped = true;
      clearInterval(clock);
      for (const stop of unsubscribe) stop();
      await Promise.all([...inHand.values()].map(({ done }) => done));
    },
  };
}

/** Nobody is left without a word: where a turn failed altogether, the desk says so and offers a person. */
async function apologise(house: House, turn: Turn): Promise<void> {
  const language = turn.talk.language ?? (await house.desk()).languages[0]!;
  await sayingOf(house, turn).message({ text: house.phrases.say("checks.failed", language), language, body: { asked: { for: "handoff" }, unsure: true } });
}
