import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append } from "#conversations/log.ts";
import { openTeamsDesk, type Person, type TeamsDesk } from "../../support/teams.ts";

describe("what the desk sends to Teams", () => {
  let desk: TeamsDesk;
  beforeAll(async () => { desk = await openTeamsDesk({ teams: { liveAfter: 0 } }); });
  afterAll(() => desk.close());

  const conversationOf = async (guest: Person) => (await desk.db.query<{ id: string }>("select conversation_id as id from chats where thread = $1", [guest.thread]))[0]!.id;
  /** Somebody whom the desk has greeted, and their conversation. */
  const greeted = async () => {
    const guest = desk.person();
    await desk.post(guest.activity({ type: "installationUpdate", action: "add", text: undefined }));
    await desk.settled();
    return { guest, id: await conversationOf(guest) };
  };
  const tell = (id: string, text: string) => append(desk.db, id, { type: "message", from: "receptionist", body: { language: "en" }, words: { text, receptionist: "Ana", citations: [] } }, desk.clock.now());
  const callsTo = ({ thread }: Person, from = 0) => desk.connector.calls.slice(from).filter((call) => call.thread === thread);
  const until = async (there: () => boolean) => { while (!there()) await new Promise((resolve) => { setTimeout(resolve, 5); }); };

  it("keeps to Microsoft's limits when forty messages come in a second: none lost, none out of order, none refused", async () => {
    const { guest, id } = await greeted();
    const begun = desk.connector.calls.length;
    const wanted = Array.from({ length: 40 }, (_, n) => `number ${n}`);
    for (const text of wanted) await tell(id, text);
    await desk.settled();
    const calls = callsTo(guest, begun);
    expect(calls.map(({ outcome }) => outcome)).toEqual(wanted.map(() => "taken"));
    expect(desk.connector.in(guest.thread).slice(1).map(({ text }) => text)).toEqual(wanted.map((text) => `Ana: ${text}`));
    const times = calls.map(({ at }) => at);
    for (const [most, window] of [[7, 1_000], [8, 2_000], [60, 30_000]] as const) {
      expect(Math.max(...times.map((begin) => times.filter((at) => at >= begin && at < begin + window).length))).toBeLessThanOrEqual(most);
    }
  });

  it("keeps to the organisation's limit over all its chats", async () => {
    const many: Awaited<ReturnType<typeof greeted>>[] = [];
    for (let n = 0; n < 20; n += 1) many.push(await greeted());
    const begun = desk.connector.calls.length;
    desk.pace.at += 10_000;
    await Promise.all(many.flatMap(({ id }) => [1, 2, 3, 4].map((n) => tell(id, `${n}`))));
    await desk.settled();
    const times = desk.connector.calls.slice(begun).map(({ at }) => at);
    expect(times).toHaveLength(80);
    expect(Math.max(...times.map((begin) => times.filter((at) => at >= begin && at < begin + 1_000).length))).toBeLessThanOrEqual(50);
    expect(desk.connector.calls.some(({ outcome }) => outcome === "429")).toBe(false);
  });

  it("waits as long as it is told to when it is throttled all the same, and then goes on in order", async () => {
    const { guest, id } = await greeted();
    let left = 3;
    desk.connector.state.plan = (call) => (call.thread === guest.thread && left-- > 0 ? { status: 429, retryAfter: 9 } : undefined);
    const before = desk.clock.now().getTime();
    for (const text of ["one", "two", "three"]) await tell(id, text);
    await desk.settled();
    desk.connector.state.plan = () => undefined;
    expect(desk.clock.now().getTime() - before).toBeGreaterThanOrEqual(27_000);
    expect(desk.connector.in(guest.thread).slice(1).map(({ text }) => text)).toEqual(["Ana: one", "Ana: two", "Ana: three"]);
  });

  it("tries again where nothing was taken for certain, and marks what may have arrived", async () => {
    const { guest, id } = await greeted();
    await desk.db.query("update chats set service_url = 'http://127.0.0.1:1/' where conversation_id = $1", [id]);
    await tell(id, "refused");
    const attempts = async () => (await desk.db.query<{ attempts: number }>("select attempts from deliveries where conversation_id = $1 order by number desc limit 1", [id]))[0]?.attempts ?? 0;
    for (let tried = 0; tried < 3; tried = await attempts()) {
      desk.clock.advance(60_000);
      await desk.db.query("select pg_notify(current_schema()::text, 'o')");
      await new Promise((resolve) => { setTimeout(resolve, 5); });
    }
    await desk.post(guest.activity({ type: "typing", text: undefined }));
    await desk.settled();
    expect(desk.connector.in(guest.thread).at(-1)?.text).toBe("Ana: refused");
    for (const fault of [{ status: 502 }, "cut before", "cut after"] as const) {
      desk.connector.state.plan = ({ thread }) => (thread === guest.thread ? fault : undefined);
      const begun = desk.connector.calls.length;
      await tell(id, `once ${JSON.stringify(fault)}`);
      await desk.settled();
      expect(callsTo(guest, begun)).toHaveLength(1);
    }
    desk.connector.state.plan = () => undefined;
    expect(await desk.db.query("select body->>'state' as state from events where conversation_id = $1 and type = 'delivery' and audience = 'staff' order by seq", [id])).toEqual([{ state: "unknown" }, { state: "unknown" }, { state: "unknown" }]);
  });

  it("shows a reply as it is written, each time with all before it, and ends that with the whole", async () => {
    const { guest, id } = await greeted();
    const turn = randomUUID();
    const begun = desk.connector.calls.length;
    const streamed = () => callsTo(guest, begun).map(({ activity, outcome }) => [outcome, activity.type, activity.channelData?.streamType, activity.channelData?.streamSequence, activity.text]);
    const say = (n: number, text: string) => append(desk.db, id, { type: "sentence", from: "assistant", turn, body: { n }, words: { text } }, desk.clock.now());
    await append(desk.db, id, { type: "turn", from: "desk", turn, body: { state: "started" } }, desk.clock.now());
    await until(() => streamed().length === 1);
    desk.pace.at += 2_000;
    await say(1, "The pool is open.");
    await until(() => streamed().length === 2);
    desk.pace.at += 2_000;
    await say(2, "It closes at nine.");
    await until(() => streamed().length === 3);
    desk.pace.at += 2_000;
    await append(desk.db, id, { type: "message", from: "assistant", turn, body: { language: "en" }, words: { text: "The pool is open. It closes at nine.", citations: [] } }, desk.clock.now());
    await desk.settled();
    expect(streamed()).toEqual([
      ["taken", "typing", undefined, undefined, undefined],
      ["taken", "typing", "streaming", 1, "The pool is open."], ["taken", "typing", "streaming", 2, "The pool is open. It closes at nine."],
      ["taken", "message", "final", 3, "The pool is open. It closes at nine."],
    ]);
    expect(callsTo(guest, begun).at(-1)?.activity.entities).toContainEqual(expect.objectContaining({ type: "streaminfo", streamType: "final" }));
    expect(desk.connector.streams.has(guest.thread)).toBe(false);
  });

  it("ends with one plain message where Teams takes no more of a stream", async () => {
    const { guest, id } = await greeted();
    const turn = randomUUID();
    await append(desk.db, id, { type: "sentence", from: "assistant", turn, body: { n: 1 }, words: { text: "One moment." } }, desk.clock.now());
    await until(() => desk.connector.streams.has(guest.thread));
    desk.connector.streams.delete(guest.thread);
    await append(desk.db, id, { type: "message", from: "assistant", turn, body: { language: "en" }, words: { text: "One moment. Here it is.", citations: [] } }, desk.clock.now());
    await desk.settled();
    expect(desk.connector.in(guest.thread).slice(1).map(({ text }) => text)).toEqual(["One moment. Here it is."]);
    expect(await desk.db.query("select state from chats where thread = $1", [guest.thread])).toEqual([{ state: "open" }]);
  });
});
