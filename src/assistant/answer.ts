import type { ReactAgent } from "langchain";
import { chapterEvents } from "#conversations/chapter_events.ts";
import { foldFrame } from "#conversations/fold.ts";
import type { House } from "#conversations/house.ts";
import { lexiconFor } from "#conversations/lexicon.ts";
import { Superseded, type Event } from "#conversations/log.ts";
import type { Answer } from "#conversations/runner.ts";
import type { Saying } from "#conversations/saying.ts";
import type { Turn } from "#conversations/turns.ts";
import { whispersIn } from "#conversations/whispers.ts";
import type { Embedder } from "#knowledge/embeddings.ts";
import { quoteFor } from "#knowledge/cite.ts";
import { foresee } from "#knowledge/retrieve.ts";
import { documentsRead } from "#knowledge/intake.ts";
import { messagesFor } from "./history.ts";
import type { Served, Speaker } from "./models.ts";
import type { Run } from "./run.ts";
import { cite, Sources, withoutMarks } from "./sources.ts";
import { agentsOf, HeldBack, speak, speakFromHouse } from "./speak.ts";
import { newTrace, type Trace } from "./trace.ts";
import { Veil } from "./veil.ts";

/** How long a turn waits for the first reading of the documents, in milliseconds. */
const firstReading = 60_000;

/** What the assistant tells the operations of its turns. */
export interface Watching { onFallback?(model: string, reason: string): void; onHeldBack?(code: string): void; onTrace?(trace: Trace): void; onModel?(model: string, ms: number, ok: boolean): void }

/** The assistant as the turn runner calls it: the models in their order, each with the same tools, under the same check. */
export function assistantOf(house: House, speakers: Speaker[], embedder: Embedder, watching: Watching = {}): Answer {
  const agents = agentsOf(speakers, house.phrases);
  return async (turn, saying, signal) => {
    const begun = performance.now();
    // A desk that opens for the first time is still reading: its first guests wait a moment rather than hear that nothing is known.
    await documentsRead(house.db, firstReading).catch(() => undefined);
    const { run, events } = await begin(house, embedder, turn, saying);
    const answered = run.frame.latest.length > 0 || run.frame.gone;
    const said = answered ? await inOrder(run, events, speakers, agents, signal, watching) : [];
    run.trace.ms = Math.round(performance.now() - begun);
    if (answered) await conclude(run, said);
    watching.onTrace?.(run.trace);
    return run.trace;
  };
}

/** What a turn begins with: the chapter so far, folded, and what colleagues have whispered. */
export async function begin(house: House, embedder: Embedder, turn: Turn, saying: Saying): Promise<{ run: Run; events: Event[] }> {
  const { conversation, talk } = turn;
  const [desk, events] = await Promise.all([house.desk(), chapterEvents(house.db, conversation)]);
  const whispers = whispersIn(events);
  const zone = desk.sites[0]!.timeZone;
  const language = talk.language ?? desk.languages[0]!;
  const frame = foldFrame(events, { desk, lexicon: lexiconFor(desk), timeZone: zone, language, fromSeq: turn.fromSeq });
  const asked = frame.latest.at(-1);
  // Most questions go to the documents word for word: the vector is made while the model is asked.
  if (embedder.ours && whispers.length === 0 && asked?.text.includes("?")) foresee(embedder, { query: asked.text.slice(0, 500), language, history: frame.earlier.slice(-2) });
  const run: Run = {
    house, desk, embedder, talk, frame, language, now: house.clock.now(), zone, saying, sources: new Sources(), veil: new Veil(),
    trace: newTrace(), outcomes: [], calls: new Map(), notes: 0, ...(whispers.length > 0 ? { whispers } : {}),
  };
  run.trace.understood = frame.latest.map(({ seq, understood }) => ({ seq, language: understood.language, intents: understood.intents, dates: understood.dates, times: understood.times, party: understood.party }));
  return { run, events };
}

/** Asks the models in their order until one has held the turn; a service that fails, is slow or says what is not so gives way to the house model. */
export async function inOrder(run: Run, events: Event[], speakers: Speaker[], agents: Map<Speaker, ReactAgent>, signal: AbortSignal, watching: Watching): Promise<string[]> {
  const own = run.desk.model.houseOnly || run.frame.latest.some(({ text }) => run.desk.model.topics.some((topic) => text.toLowerCase().includes(topic.toLowerCase())));
  for (const speaker of speakers.filter((one) => one.house || !own)) {
    if (!speaker.house && !speaker.breaker.allows(Date.now())) { run.trace.notes.push(`${speaker.name} is left alone for now`); continue; }
    const begun = performance.now();
    try {
      const said = speaker.house ? await speakFromHouse(run, signal) : await twice(run, events, speaker, agents.get(speaker)!, signal, watching);
      if (!speaker.house) speaker.breaker.succeeded();
      watching.onModel?.(speaker.name, performance.now() - begun, true);
      run.trace.model = speaker.name;
      if (said.length > 0) return said;
      run.trace.notes.push(`${speaker.name} said nothing`);
    } catch (fault) {
      if (fault instanceof Superseded || signal.aborted) throw new Superseded();
      watching.onModel?.(speaker.name, performance.now() - begun, false);
      const reason = fault instanceof Error ? fault.name === "TimeoutError" ? "too slow" : fault.message.slice(0, 160) : "unknown";
      run.trace.notes.push(`${speaker.name} gave way: ${reason}`);
      if (!speaker.house) {
        if (!(fault instanceof HeldBack)) speaker.breaker.failed(Date.now());
        watching.onFallback?.(speaker.name, reason);
        run.tookOver = true;
      }
      run.house.fault?.(fault, { turn: run.saying.turn.turn, model: speaker.name });
    }
  }
  return [];
}

/** One more try, with the reason, where a sentence was held back or nothing was said. */
async function twice(run: Run, events: Event[], speaker: Served, agent: ReactAgent, signal: AbortSignal, watching: Watching): Promise<string[]> {
  try {
    const said = await speak(run, speaker, agent, messagesFor(run, events), signal);
    if (said.length > 0) return said;
    return await speak(run, speaker, agent, messagesFor(run, events, run.house.phrases.say("checks.empty", "en")), signal);
  } catch (fault) {
    if (!(fault instanceof HeldBack)) throw fault;
    watching.onHeldBack?.(fault.code);
    return speak(run, speaker, agent, messagesFor(run, events, run.house.phrases.say("checks.held_back", "en", { reason: fault.reason })), signal);
  }
}

/** The whole reply, with its sources in the order they are read and what was asked beside it; what was not yet said of it is, and the turn is over. */
async function conclude(run: Run, said: string[]): Promise<void> {
  if (said.length === 0) {
    const sorry = run.house.phrases.say("checks.nothing_left", run.language);
    said = [sorry];
    run.unsure = true;
  }
  const already = run.saying.turn.alreadySaid.filter((sentence) => !said.some((one) => one.startsWith(sentence)));
  const { text, citations } = cite([...already, ...said].join(" "), run.sources, (source, sentence) => quoteFor(source.rows, sentence));
  await run.saying.message({
    text, language: run.language, citations, sentences: said.map(withoutMarks), ends: run.trace, ...(run.asked?.labels ? { choices: run.asked.labels } : {}),
    body: {
      ...(run.asked ? { asked: { for: run.asked.for, ...(run.asked.want ? { want: run.asked.want } : {}), ...(run.asked.values ? { values: run.asked.values } : {}) } } : {}),
      ...(run.unsure ? { unsure: true } : {}),
    },
  });
}
