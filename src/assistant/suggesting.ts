import { randomUUID } from "node:crypto";
import { conversationById } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import type { Citation, Saying } from "#conversations/saying.ts";
import type { Turn } from "#conversations/turns.ts";
import { NotFound, Refused } from "#errors.ts";
import { quoteFor } from "#knowledge/cite.ts";
import type { Embedder } from "#knowledge/embeddings.ts";
import { begin, inOrder } from "./answer.ts";
import type { Speaker } from "./models.ts";
import { cite } from "./sources.ts";
import { agentsOf } from "./speak.ts";

/** A reply that a colleague may send, or not. */
export interface Suggested { text: string; language: string; citations: Citation[]; model: string }

/** A suggestion is waited for so long, in milliseconds. */
const patience = 45_000;

/**
 * The assistant as it suggests a reply: a turn that says nothing and writes nothing. It reads what guests may read, under the same check;
 * whatever would note or propose is refused to it, so that nothing comes of a suggestion but words on one screen.
 */
export function suggesterOf(house: House, speakers: Speaker[], embedder: Embedder): (conversation: string) => Promise<Suggested> {
  const agents = agentsOf(speakers, house.phrases);
  return async (conversation) => {
    const turn = await turnFor(house, conversation);
    const { run, events } = await begin(house, embedder, turn, silent(turn));
    // Whoever reads it aloud reads it to a guest: nothing that is for staff alone.
    run.talk = { ...run.talk, staff: null };
    if (run.frame.latest.length === 0) throw new NotFound("Nothing of the guest's waits for an answer here.", "nothing_to_answer");
    const said = await inOrder(run, events, speakers, agents, AbortSignal.timeout(patience), {});
    const { text, citations } = cite(said.join(" "), run.sources, (source, sentence) => quoteFor(source.rows, sentence));
    // Where it could only have done something, or did not know, there is nothing to suggest.
    const nothing = citations.length === 0 && (run.unsure === true || run.trace.tools.some(({ result }) => result === "only_suggested"));
    return { text: nothing ? "" : text, language: run.language, citations, model: run.trace.model };
  };
}

/** A mouth that says nothing: what is said is collected by who speaks, and nothing is recorded. */
const silent = (turn: Turn): Saying => ({
  turn, said: [], ended: false, async sentence() {}, async sentences() {}, async message() {},
  record() { return Promise.reject(new Refused("A suggestion only reads; a colleague does this.", "only_suggested")); },
});

/** As if a turn began now: from the guest's first word that nobody has answered, else from their last. */
async function turnFor(house: House, conversation: string): Promise<Turn> {
  const [row] = await house.db.query<{ from: number | null; to: number | null }>(
    `select coalesce(min(seq) filter (where seq > spoke.last), max(seq)) as from, max(seq) as to from events e,
       (select coalesce(max(seq), 0) as last from events where conversation_id = $1 and type = 'message' and sender in ('receptionist', 'assistant')) spoke
     where conversation_id = $1 and type = 'message' and sender = 'guest'`, [conversation]);
  if (!row?.to) throw new NotFound("Nothing of the guest's waits for an answer here.", "nothing_to_answer");
  return { turn: randomUUID(), attempt: 0, holderVersion: 0, conversation, talk: await conversationById(house.db, conversation), fromSeq: row.from ?? row.to, toSeq: row.to, restarts: 0, answered: false, alreadySaid: [] };
}
