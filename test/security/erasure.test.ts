import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append } from "#conversations/log.ts";
import { forgetDue } from "#records/erasure.ts";
import { sweep } from "#records/sweeping.ts";
import { personal } from "#records/personal.ts";
import { atTheCounter } from "../support/counter.ts";
import { openJourney, type Journey } from "../support/journey.ts";

/** Columns with words or JSON in which nobody can be recognised, and why. Whoever adds a column puts it here or into personal.ts. */
const nobodys: Record<string, string> = {
  "states, kinds, languages, places, ids and codes of ours": `waits.state waits.language waits.offering guests.known_by contacts.kind conversations.channel conversations.language conversations.known_by conversations.holder
    events.type events.sender events.audience events.source turns.request turns.state turns.leased_by handoffs.state handoffs.severity handoffs.department allocations.resource allocations.type
    allocations.purpose allocations.state closures.resource bookings.reference bookings.kind bookings.status bookings.offering bookings.rate bookings.zone bookings.currency bookings.made_by
    bookings.language booking_versions.by_kind booking_versions.how booking_people.role wishes.department wishes.marked proposals.state proposals.language proposals.currency proposals.answered_by
    proposals.answered_how proposal_items.does receipts.by_kind receipts.how proofs.rung codes.purpose joinings.by_proof cases.reference cases.topic cases.severity cases.department cases.state
    promises.what promises.department promises.state errands.kind errands.department errands.state audit.by_kind audit.did audit.noun audit.noun_id deliveries.channel deliveries.kind deliveries.twice deliveries.state deliveries.why deliveries.remote_id deliveries.message_id deliveries.leased_by deliveries.request alerts.kind alerts.language redresses.currency redresses.state reminders.about reminders.whom handoffs.outcome`,
  "ids, times, amounts and what was sold": "waits.wish waits.fingerprint events.body deliveries.tells audit.details bookings.party bookings.sale booking_versions.was proposal_items.fixed receipts.body",
  "where Teams answers, and what it calls the bot and a reply being written": "chats.channel_id chats.tenant chats.service_url chats.bot_id chats.state chats.stream_id",
  "hashes: of tokens and codes by chance; of an address under the desk's key, kept in tries so that erasing does not undo counting": "conversations.token_hash codes.code_hash tries.what tries.address_hash",
  "written by staff, and naming nobody": "closures.reason",
  "the desk's own": "desk.id migrations.name desk_versions.* resources.* documents.* passages.* passage_words.* terms.* embeddings.* readable_documents.* readable_passages.* readable_terms.* readable_embeddings.* stems.* readable_stems.* folders_seen.* macros.* corrections.*",
  "staff": "staff.* photos.* invitations.* staff_sessions.* sign_in_attempts.what sign_in_places.address_hash",
};

describe("being forgotten", () => {
  let house: Journey;
  beforeAll(async () => { house = await openJourney(); });
  afterAll(() => house.close());

  const columns = () => house.open.house.db.query<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, data_type as type from information_schema.columns
     where table_schema = current_schema() and data_type in ('text', 'jsonb', 'json', 'ARRAY', 'character varying', 'bytea', 'USER-DEFINED') order by 1`);

  it("every column that can hold words is known to hold a person's, or not to", async () => {
    const known = new Set([...Object.values(nobodys).flatMap((names) => names.split(/\s+/)), ...personal.map(({ table, column }) => `${table}.${column}`)]);
    const unknown = (await columns()).filter(({ name }) => !known.has(name) && !known.has(`${name.split(".")[0]}.*`));
    expect(unknown).toEqual([]);
  });

  it("leaves nothing of what a guest said and is, in any column of any table, and lets nothing more be said", async () => {
    const { db } = house.open.house;
    const guest = await house.guest("hu");
    await house.say(guest, "A double from Friday for two nights for two please. My name is Zebulon Quarkson, zebulon.quarkson@example.com, +36 30 765 4321, and I am allergic to marzipan.");
    await house.say(guest, "yes");
    await house.say(guest, "My name is Zebulon Quarkson, zebulon.quarkson@example.com");
    await house.say(guest, "the shower in my room is broken and Zebulon Quarkson is furious, I want a person");
    await house.say(guest, "and a table for two tomorrow at 19:00, under Zebulon Quarkson");
    const everything = async () => {
      let all = "";
      for (const table of new Set((await columns()).map(({ name }) => name.split(".")[0]!))) {
        if (/^(readable_|passage|terms|stems|folders|documents|embeddings|desk|staff)/.test(table)) continue;
        all += `\n${table}: ${JSON.stringify(await db.query(`select to_jsonb(t) as row from ${table} t`))}`;
      }
      return all;
    };
    expect(await everything()).toMatch(/Quarkson/);
    const asked = await house.ask(`/api/conversations/${guest.id}/erasure`, { token: guest.token, body: {} });
    expect(asked.status).toBe(202);
    const holding = async () => (await everything()).split("\n").filter((table) => /zebulon|quarkson|765 ?4321|marzipan|furious/i.test(table)).map((table) => table.split(":")[0]);
    // They are still expected: the booking keeps its name, contact and wishes until it is over, and the guest is told so.
    expect((await holding()).filter((table) => !["guests", "contacts", "booking_people", "wishes"].includes(table!))).toEqual([]);
    expect(Date.parse(String((asked.body as { keptUntil?: string }).keptUntil))).toBeGreaterThan(house.clock.now().getTime());
    await forgetDue(db, new Date(Date.parse(String((asked.body as { keptUntil?: string }).keptUntil)) - 1000));
    expect(await holding()).not.toEqual([]);
    await forgetDue(db, new Date(Date.parse(String((asked.body as { keptUntil?: string }).keptUntil)) + 1000));
    expect(await holding()).toEqual([]);
    const [open] = await db.query("select 1 from proposals where conversation_id = $1 and state = 'open'", [guest.id]);
    expect(open).toBeUndefined();
  });

  it("takes what staff wrote of a guest with it: whispers, notes, drafts, marks, cases, gifts, promises, errands, chats", async () => {
    const { db } = house.open.house;
    const [ana, mara] = [await atTheCounter(house, "Ana", "receptionist"), await atTheCounter(house, "Mara", "manager")];
    const guest = await house.guest();
    const word = (where: string) => `zanzibari ${where}`;
    const done: [string, number][] = [];
    const post = async (path: string, body: object, who = ana) => { const { status, body: answered } = await who.post(path, body); done.push([path.replace(/[0-9a-f-]{36}/, "…"), status]); return answered; };
    await house.say(guest, "My name is Zanzibari Quill, zanzibari@example.com. A double from Friday for two nights for two please.");
    await house.say(guest, "yes");
    const [{ id, reference } = { id: "", reference: "" }] = await db.query<{ id: string; reference: string }>("select booker_id as id, reference from bookings where conversation_id = $1", [guest.id]);
    await house.say(guest, "the shower is broken, I am furious and want a zanzibari person");
    const talk = `/api/conversations/${guest.id}`;
    await post(`${talk}/claims`, { note: word("claim") });
    await post(`${talk}/whispers`, { id: randomUUID(), text: word("whisper") });
    await post(`${talk}/notes`, { id: randomUUID(), text: word("note") });
    await post(`${talk}/drafts`, { text: word("draft") });
    await post(`${talk}/replies`, { id: randomUUID(), text: word("reply") });
    const [turn] = await db.query<{ id: string }>("select id from turns where conversation_id = $1 limit 1", [guest.id]);
    await post(`/api/turns/${turn!.id}/marks`, { text: word("mark") });
    await post(`/api/guests/${id}/notes`, { note: word("guest note"), email: "zanzibari.too@example.com", phone: "+36 30 765 4399" });
    const [own] = await db.query<{ reference: string }>("select reference from cases where conversation_id = $1", [guest.id]);
    for (const of of [own!.reference, String((await post("/api/cases", { words: word("case"), topic: "dirt", booking: reference })).reference)]) {
      await post(`/api/cases/${of}/changes`, { note: word("case note"), cause: word("cause") });
      await post(`/api/cases/${of}/redresses`, { words: word("gift"), amount: 100 });
      await post("/api/promises", { words: word("promise"), dueAt: "2026-12-02T10:00", case: of });
    }
    await post("/api/errands", { kind: "call_back", words: word("errand"), contact: "+36 30 765 4399", conversation: guest.id });
    await post("/api/errands", { kind: "errand", words: word("booking's errand"), booking: reference });
    await db.query("insert into chats (conversation_id, channel_id, thread, shared, member_id, service_url, seen_at) values ($1, 'msteams', 'zanzibari thread', false, 'zanzibari member', 'https://smba.trafficmanager.net/', $2)", [guest.id, house.clock.now()]);
    await post(`/api/handoffs/${((await ana.get(talk)).body.handoff as { id: string }).id}/closings`, { note: word("closing"), outcome: "solved" });
    expect(done.filter(([, status]) => status >= 300)).toEqual([]);
    const left = async () => {
      const found: string[] = [];
      for (const table of new Set((await columns()).map(({ name }) => name.split(".")[0]!))) {
        if (/^(readable_|passage|terms|stems|folders|documents|embeddings|desk|staff)/.test(table)) continue;
        for (const { row } of await db.query<{ row: object }>(`select to_jsonb(t) as row from ${table} t`)) if (/zanzibari|765 ?4399/i.test(JSON.stringify(row))) found.push(`${table} ${JSON.stringify(row).slice(0, 200)}`);
      }
      return found;
    };
    const tables = new Set((await left()).map((row) => row.split(" ")[0]));
    for (const table of ["words", "drafts", "marks", "guest_notes", "cases", "case_notes", "redresses", "promises", "errands", "contacts", "chats"]) expect(tables).toContain(table);
    await house.ask(`${talk}/erasure`, { token: guest.token, body: {} });
    // Until the stay is over its booker, and what was written of them, is known by name; of what was said nothing is.
    expect((await left()).filter((row) => /^(words|turns|drafts|marks|handoffs|chats|proposal)/.test(row))).toEqual([]);
    await forgetDue(db, new Date("2026-12-09T08:00:00Z"));
    expect(await left()).toEqual([]);
    for (const path of [talk, `${talk}/events?after=0`, `${talk}/guest`, `${talk}/trace`, `/api/guests/${id}`, "/api/cases", "/api/errands", "/api/promises", "/api/reminders", "/api/search?q=zanzibari", `/api/bookings/${reference}`, "/api/today", "/api/conversations"]) {
      expect(JSON.stringify((await mara.get(path)).body), path).not.toMatch(/zanzibari|765 ?4399/i);
    }
  });

  it("a reply that was being written when its guest asked to be forgotten is not said", async () => {
    const { db } = house.open.house;
    const guest = await house.guest();
    const turn = randomUUID();
    await db.query("insert into turns (id, conversation_id, state, from_seq, to_seq, holder_version, attempt, lease_until, created_at) values ($1, $2, 'running', 1, 1, 1, 1, clock_timestamp() + interval '1 hour', $3)", [turn, guest.id, house.clock.now()]);
    await db.query("update conversations set running_turn = $2, running_attempt = 1 where id = $1", [guest.id, turn]);
    await house.ask(`/api/conversations/${guest.id}/erasure`, { token: guest.token, body: {} });
    const late = db.transaction((tx) => append(tx, guest.id, { type: "sentence", from: "assistant", turn, words: { text: "Zebulon" } }, house.clock.now(), { turn, attempt: 1, holderVersion: 1 }));
    await expect(late).rejects.toThrow("no longer has the conversation");
  });

  it("tries, attempts to sign in and codes long past are swept, those of late are kept", async () => {
    const { db } = house.open.house;
    const now = house.clock.now();
    const old = new Date(now.getTime() - 31 * 86_400_000);
    for (const at of [old, now]) {
      await db.query("insert into tries (what, at) values ('swept', $1)", [at]);
      await db.query("insert into sign_in_attempts (what, at) values ('swept', $1)", [at]);
    }
    expect(await sweep(db, now)).toBeGreaterThanOrEqual(2);
    expect(await db.query("select at from tries where what = 'swept' union all select at from sign_in_attempts where what = 'swept'")).toEqual([{ at: now }, { at: now }]);
  });

  it("who ends a conversation, or is forgotten, can write again and is counted as before", async () => {
    for (const [method, path] of [["DELETE", ""], ["POST", "/erasure"]] as const) {
      const guest = await house.guest();
      await house.say(guest, "hello");
      await house.ask(`/api/conversations/${guest.id}${path}`, { token: guest.token, method, ...(method === "POST" ? { body: {} } : {}) });
      expect((await house.say(guest, "when is breakfast?")).some(({ type }) => type === "message")).toBe(true);
      const [row] = await house.open.house.db.query<{ address_hash: string | null }>("select address_hash from conversations where id = $1", [guest.id]);
      expect(row?.address_hash).toBeTruthy();
    }
  });
});
