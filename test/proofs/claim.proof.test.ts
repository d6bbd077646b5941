import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { conversationById } from "#conversations/conversations.ts";
import type { House } from "#conversations/house.ts";
import { append, eventsAfter, Superseded } from "#conversations/log.ts";
import { receive } from "#conversations/messages.ts";
import { sayingOf } from "#conversations/saying.ts";
import { endTurn, type Turn } from "#conversations/turns.ts";
import { claim } from "#handoff/claims.ts";
import { bring } from "#handoff/queue.ts";
import { testClock } from "#operations/clock.ts";
import { openPhrases } from "#operations/phrases.ts";
import type { Database } from "#records/database.ts";
import type { Staff } from "#records/staff.ts";
import { ownDesk, servedDatabase } from "../support/database.ts";
import { conversation, inn, morning } from "../support/house.ts";
import { stepped, Steps } from "../support/stepping.ts";

/** A reply in flight against a claim, on served PostgreSQL: every step of both is stopped at and let go in an order from a seed. */
const interleavings = process.env.PROOFS === "full" ? 10_000 : 300;
const lanes = 4;
const named = [[/set last_seq = last_seq \+ 1/, "the fence"], [/for update$/, "the lock"], [/holder_version = holder_version \+ 1/, "the new holder"], [/set state = 'claimed'/, "the claim"]] as const;
const ana: Staff = { id: "0d9f8f14-0b0c-4b36-9c0e-5a5c3a0f9f01", name: "Ana", roles: ["receptionist"] };

describe.skipIf(!process.env.DATABASE_URL)("a claim against a reply in flight (PostgreSQL)", () => {
  let db: Database;
  beforeAll(async () => {
    const served = await servedDatabase(ownDesk());
    if (!served) throw new Error("DATABASE_URL is empty");
    db = served;
    await db.query("insert into staff (id, name, roles, created_at) values ($1, $2, $3, $4)", [ana.id, ana.name, ana.roles, morning]);
  });
  afterAll(async () => {
    await db.script(`do $$ begin execute format('drop schema %I cascade', current_schema()); end $$`);
    await db.close();
  });

  const houseOn = (database: Database): House => ({ db: database, clock: testClock(morning), phrases: openPhrases("prompts"), desk: async () => inn, arrivals: [] });

  /** One guest's message, its turn in hand, and the handoff that waits. */
  async function begun(house: House): Promise<{ id: string; turn: Turn; handoff: string }> {
    const id = await conversation(house.db);
    await receive(house, id, { id: randomUUID(), text: "Is there a table tonight? I would rather ask a person." });
    const { handoff } = await house.db.transaction((tx) => bring(tx, house, id, { reason: "asked" }, morning));
    const turn = await takeMine(house.db, id);
    return { id, turn, handoff };
  }

  /** What `takeTurns` does, for this conversation: lanes share a desk. */
  async function takeMine(database: Database, id: string): Promise<Turn> {
    return database.transaction(async (tx) => {
      await tx.query("select id from conversations where id = $1 for update", [id]);
      const [waiting] = await tx.query<{ id: string; from_seq: number; to_seq: number }>(
        "update turns set state = 'running', attempt = 1, leased_by = 'proof', lease_until = clock_timestamp() + interval '1 hour' where conversation_id = $1 and state = 'waiting' returning id, from_seq, to_seq", [id]);
      const [talk] = await tx.query<{ holder_version: number }>("update conversations set running_turn = $2, running_attempt = 1 where id = $1 returning holder_version", [id, waiting?.id]);
      return { turn: waiting!.id, attempt: 1, holderVersion: talk!.holder_version, conversation: id, talk: await conversationById(tx, id), fromSeq: waiting!.from_seq, toSeq: waiting!.to_seq, restarts: 0, answered: false, alreadySaid: [] };
    });
  }

  /** Says a reply sentence by sentence; tells what was acknowledged. */
  async function reply(house: House, turn: Turn): Promise<string[]> {
    const said: string[] = [];
    try {
      const saying = sayingOf(house, turn);
      for (const text of ["One.", "Two.", "Three."]) {
        await saying.sentence(text);
        said.push(text);
      }
      await saying.message({ text: "One. Two. Three.", language: "en" });
      said.push("all");
      await house.db.transaction((tx) => endTurn(tx, turn, "ended", {}, morning));
    } catch (fault) {
      if (!(fault instanceof Superseded)) throw fault;
    }
    return said;
  }

  /** The same without asking whether the turn still has the conversation: what the proof must notice. */
  async function unfenced(house: House, turn: Turn): Promise<string[]> {
    const said: string[] = [];
    for (const text of ["One.", "Two.", "Three."]) {
      await house.db.transaction((tx) => append(tx, turn.conversation, { type: "sentence", from: "assistant", turn: turn.turn, words: { text } }, morning));
      said.push(text);
    }
    return said;
  }

  async function once(house: House, seed: number, speak = reply): Promise<{ order: string[]; after: number; lost: string[]; gaps: number; claimed: boolean }> {
    const { id, turn, handoff } = await begun(house);
    const steps = new Steps(seed);
    let said: string[] = [];
    await steps.run({
      reply: async () => { said = await speak({ ...house, db: stepped(db, steps, "reply", named) }, turn); },
      claim: () => claim({ ...house, db: stepped(db, steps, "claim", named) }, handoff, ana),
    });
    const events = await eventsAfter(db, id, 0, "staff");
    const at = events.find(({ type, state }) => type === "handoff" && state === "claimed")?.seq ?? 0;
    const spoken = events.filter(({ from }) => from === "assistant");
    const kept = spoken.map(({ type, text }) => (type === "message" ? "all" : String(text)));
    return {
      order: steps.order, claimed: at > 0, after: spoken.filter(({ seq }) => seq > at).length,
      lost: said.filter((one) => !kept.includes(one)).concat(kept.filter((one) => !said.includes(one))), gaps: events.filter(({ seq }, n) => seq !== n + 1).length,
    };
  }

  it(`lets no word of the assistant follow it and loses none before it, in ${interleavings} interleavings`, { timeout: 1_800_000 }, async () => {
    const house = houseOn(db);
    const wrong: object[] = [];
    const orders = new Set<string>();
    let next = 1;
    await Promise.all(Array.from({ length: lanes }, async () => {
      while (next <= interleavings) {
        const seed = next++;
        const seen = await once(house, seed);
        orders.add(seen.order.join(" | "));
        if (!seen.claimed || seen.after > 0 || seen.lost.length > 0 || seen.gaps > 0) wrong.push({ seed, ...seen });
      }
    }));
    expect(wrong).toEqual([]);
    // The seeds do make the steps fall differently.
    expect(orders.size).toBeGreaterThan(Math.min(interleavings / 4, 1_000));
  });

  it("would notice a reply that does not ask whose the conversation is", async () => {
    const house = houseOn(db);
    let noticed = 0;
    for (let seed = 1; seed <= 20; seed++) noticed += (await once(house, seed, unfenced)).after > 0 ? 1 : 0;
    expect(noticed).toBeGreaterThan(0);
  });
});
