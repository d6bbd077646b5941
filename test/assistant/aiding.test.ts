import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { speakers } from "#assistant/models.ts";
import { aideOf } from "#aide.ts";
import { append } from "#conversations/log.ts";
import { claim } from "#handoff/claims.ts";
import { writeAside } from "#handoff/asides.ts";
import { stepIn } from "#handoff/stepping_in.ts";
import { passagesOf } from "#knowledge/corrections.ts";
import { invite, signIn, type Staff } from "#records/staff.ts";
import type { ChatRequest } from "../support/openai_rules.ts";
import { document, openTalk, type Talked } from "../support/assistant.ts";

const bikes = "## Hiring a bicycle\n\nA bicycle costs €15 a day. Helmets are free.\n";
const sent = (request: ChatRequest): string => JSON.stringify(request.messages);

let talk: Talked;
let ana: Staff;
beforeAll(async () => {
  talk = await openTalk({ documents: { bicycles: document("Bicycles", bikes), spa: document("Spa", "## Towels\n\nTowels are at the spa counter.\n") } });
  // Signed in: the claim of a colleague who is gone goes back to the queue, and the assistant answers again.
  const { link } = await invite(talk.db, "Ana", ["receptionist"], new Date());
  ana = (await signIn(talk.db, { link }, new Date())).staff;
});
afterAll(() => talk.close());

const known: string[] = [];
/** The conversation that has just been opened. */
async function conversationOf(): Promise<string> {
  const [row] = await talk.db.query<{ id: string }>("select id from conversations where id <> all($1::uuid[])", [known]);
  known.push(row?.id ?? "");
  return row?.id ?? "";
}
const aide = (withModel = true) => aideOf(talk.open.house, talk.open.embedder, speakers(withModel ? { apiKey: talk.service.key, baseUrl: talk.service.baseUrl, model: "scripted", seconds: 20 } : undefined));
const events = async (id: string) => (await talk.db.query<{ count: number }>("select count(*)::int as count from events where conversation_id = $1", [id]))[0]?.count;
const writes = (id: string, text: string) => append(talk.db, id, { type: "message", from: "guest", source: randomUUID(), body: { language: "en" }, words: { text } }, talk.open.house.clock.now());

describe("what the assistant does for whoever answers", () => {
  it("suggests a reply from what guests may read, shaped by a whisper, and neither says nor writes anything", async () => {
    talk.service.plan({ text: "Good morning! How can I help?" });
    await talk.say("one", "Hello");
    const id = await conversationOf();
    await stepIn(talk.open.house, id, ana);
    await writes(id, "What does a bicycle cost?");
    await writeAside(talk.open.house, id, ana, "whisper", { id: randomUUID(), text: "mention the helmets too" });
    const before = await events(id);
    talk.service.plan(
      { expect: (request) => { expect(sent(request)).toContain("mention the helmets too"); }, reply: { calls: [{ name: "search_documents", args: { question: "What does a bicycle cost?" } }] } },
      { text: "A bicycle costs €15 a day [1]. Helmets are free [1]." });
    const suggested = await aide().suggest(id);
    talk.service.done();
    expect(suggested).toMatchObject({ language: "en", model: "scripted", citations: [{ title: "Bicycles", document: "guest/bicycles" }] });
    expect(suggested.text).toContain("€15 a day");
    expect(await events(id)).toBe(before);
    // What it would note or book is refused to it, whoever asks.
    await writes(id, "Then please open a complaint: the bicycle was broken");
    talk.service.plan({ calls: [{ name: "bring_person", args: { reason: "broken bicycle" } }] }, { text: "One moment, please." });
    const notes = await talk.db.query("select 1 from cases");
    expect((await aide().suggest(id)).text).toBe("");
    talk.service.done();
    expect(await talk.db.query("select 1 from cases")).toEqual(notes);
    expect((await talk.db.query("select 1 from handoffs where conversation_id = $1 and state = 'waiting'", [id])).length).toBe(0);
    await expect(claim(talk.open.house, randomUUID(), ana)).rejects.toMatchObject({ status: 404 });
  });

  it("suggests without any service too, from the house model", async () => {
    talk.service.plan({ text: "Good morning! How can I help?" });
    await talk.say("two", "Hi there");
    const id = await conversationOf();
    await stepIn(talk.open.house, id, ana);
    await writes(id, "Where are the towels?");
    expect(await aide(false).suggest(id)).toMatchObject({ model: "house", text: expect.stringContaining("spa counter") as string, citations: [{ document: "guest/spa" }] });
  });

  it("translates with contacts and references covered, and takes nothing that is no translation", async () => {
    talk.service.plan({ expect: (request) => { expect(sent(request)).not.toContain("ana@example.com"); expect(sent(request)).toContain("Spanish"); }, reply: (request) => ({ text: JSON.stringify({ translations: [/\{\{EMAIL_1\}\}/.test(sent(request)) ? "Escriba a {{EMAIL_1}}" : "?"] }) }) });
    expect(await aide().translate?.(["Write to ana@example.com"], "es")).toEqual(["Escriba a ana@example.com"]);
    talk.service.plan({ text: "I am sorry, I cannot do that." });
    await expect(aide().translate?.(["Hello"], "hu")).rejects.toMatchObject({ code: "no_translation" });
    talk.service.done();
    expect(aide(false).translate).toBeUndefined();
  });

  it("puts a passage right: the next answer has it, until the file changes, and then both are shown", async () => {
    const [passage] = (await passagesOf(talk.db, "guest/spa")).passages;
    if (!passage) throw new Error("no passage");
    const text = "Towels lie ready in every room, and fresh ones at the reception.";
    await expect(aide(false).correct(passage.id, { was: "something else", text }, ana.id)).rejects.toMatchObject({ code: "passage_changed" });
    await aide(false).correct(passage.id, { was: passage.text, text }, ana.id);
    talk.service.plan({ text: "Good morning! How can I help?" });
    await talk.say("three", "Good day");
    const id = await conversationOf();
    // In a colleague's hands: what the guest writes is not taken up by a turn of its own.
    await stepIn(talk.open.house, id, ana);
    await writes(id, "Where are the towels?");
    expect((await aide(false).suggest(id)).text).toContain("in every room");
    // The same file taken in again changes nothing.
    await talk.open.takeIn();
    expect((await passagesOf(talk.db, "guest/spa")).passages[0]).toMatchObject({ text, correction: { name: "Ana", was: passage.text } });
    await talk.rewrite("spa", document("Spa", "## Towels\n\nTowels are beside the pool.\n"));
    await talk.open.takeIn();
    const { passages, past } = await passagesOf(talk.db, "guest/spa");
    expect(passages[0]).toMatchObject({ text: "Towels are beside the pool." });
    expect(past).toMatchObject([{ words: text, was: passage.text, name: "Ana" }]);
    expect(past[0]?.overAt).not.toBeNull();
  });
});
