import { afterAll, beforeAll, expect, test } from "vitest";
import { hotelDocument, openTalk, type Talked } from "../support/assistant.ts";
import { lastResult } from "../support/openai.ts";

let talk: Talked;
beforeAll(async () => { talk = await openTalk({ documents: { pets: hotelDocument("pets"), parking: hotelDocument("parking") } }); });
afterAll(async () => { await talk?.close(); });

/** The mark of the passage that has these words, among those a tool gave back. */
const markOf = (result: Record<string, unknown>, words: string): number => (result.passages as { mark: number; text: string }[]).find(({ text }) => text.includes(words))!.mark;

test("a question about the house is answered from its documents, with the source beside it", async () => {
  talk.service.plan(
    { expect: ({ messages }) => expect(messages[0]).toMatchObject({ role: "system" }), reply: { calls: [{ name: "search_documents", args: { question: "dogs in the room" } }] } },
    { reply: (request) => ({ text: `One dog of up to 10 kg may stay in your room for €15 a night [${markOf(lastResult(request), "€15 a night")}]. Is yours small?` }) },
  );
  const { events, trace } = await talk.say("policy", "can I bring my dog?");
  talk.service.done();
  expect(trace).toMatchObject({ model: "scripted", checks: { failed: [] } });
  const answer = events.find((event) => event.type === "message" && event.from === "assistant");
  expect(answer?.text).toMatch(/€15 a night \[1\]\. Is yours small\?/);
  expect(answer?.citations).toMatchObject([{ n: 1, document: "guest/pets", quote: expect.stringContaining("€15 a night") }]);
});

test("a connection that the service had closed is opened again, and the guest has the service's answer", async () => {
  talk.service.plan({ closed: true }, { text: "Good morning! What can I do for you?" });
  const { said, trace } = await talk.say("idle", "good morning");
  talk.service.done();
  expect(trace).toMatchObject({ model: "scripted" });
  expect(said).toContain("What can I do for you?");
});

test("a stay is offered by the model and booked by the guest's own yes", async () => {
  talk.service.plan(
    { calls: [{ name: "find_availability", args: { kind: "stay", from: "2026-12-04", to: "2026-12-06", adults: 2 } }] },
    { reply: { calls: [{ name: "propose", args: { items: [{ do: "book", offering: "standard_double", rate: "standard_flexible", arrival: "2026-12-04", departure: "2026-12-06", adults: 2 }] } }] } },
    { reply: (request) => {
      const { summary, mark, error } = lastResult(request);
      expect(error).toBeUndefined();
      return { text: `This is the offer: ${String(summary)} [${String(mark)}]. If it is right, say yes.` };
    } },
  );
  const offers = talk.open.desk.offerings.filter(({ kind }) => kind === "stay").map(({ id, rates }) => `${id}/${rates[0]!.id}`);
  expect(offers).toContain("standard_double/standard_flexible");
  const offered = await talk.say("stay", "two adults from 4 to 6 December please, the standard double");
  talk.service.done();
  expect(offered.events.filter(({ type }) => type === "proposal")).toHaveLength(1);
  expect(offered.events.filter(({ type }) => type === "booking")).toEqual([]);
  expect(offered.trace.checks.failed).toEqual([]);
  const booked = await talk.say("stay", "yes");
  talk.service.done();
  expect(booked.events.find(({ type }) => type === "booking")).toMatchObject({ status: "confirmed" });
});

test("the model says what is booked only after it has read the booking", async () => {
  const reference = String((await talk.db.query<{ reference: string }>("select reference from bookings limit 1"))[0]!.reference);
  talk.service.plan(
    { calls: [{ name: "show_booking", args: { reference: "{{REFERENCE_1}}" } }] },
    { reply: (request) => {
      const { mark, error } = lastResult(request);
      expect(error).toBeUndefined();
      return { text: `Yes, your Standard double is booked, Friday 4 to Sunday 6 December [${String(mark)}].` };
    } },
  );
  const { said, trace } = await talk.say("stay", "so is my room booked now?");
  talk.service.done();
  expect(trace.checks.failed).toEqual([]);
  expect(said).toMatch(/is booked/);
  expect(talk.service.bodies.join("\n")).not.toContain(reference);
});

test("the service sees neither a guest's name nor contact; the records have both", async () => {
  const before = talk.service.bodies.length;
  talk.service.plan(
    { expect: (request) => expect(JSON.stringify(request.messages)).toMatch(/\{\{EMAIL_1\}\}/), reply: { calls: [{ name: "take_contact", args: { name: "{{NAME_1}}", email: "{{EMAIL_1}}", phone: "{{PHONE_1}}" } }] } },
    { text: "Thank you, {{NAME_1}}, I've noted how we reach you." },
  );
  const { said } = await talk.say("stay", "My name is Katalin Brassai, katalin.brassai@example.com, +36 30 555 7788");
  talk.service.done();
  expect(said).toContain("Katalin Brassai");
  const sent = talk.service.bodies.slice(before).join("\n");
  for (const personal of [/Katalin/i, /Brassai/i, /katalin\.brassai@example\.com/i, /555 ?7788/]) expect(sent).not.toMatch(personal);
  const [guest] = await talk.db.query<{ found: number }>("select count(*)::integer as found from guests where name = 'Katalin Brassai'");
  expect(guest!.found).toBeGreaterThan(0);
});

test("a sentence that its source does not bear out is written again before the guest sees any of it", async () => {
  talk.service.plan(
    { calls: [{ name: "search_documents", args: { question: "dogs" } }] },
    { reply: (request) => ({ text: `A dog costs €25 a night [${markOf(lastResult(request), "€15 a night")}].` }) },
    // The turn is begun anew with the reason; tools asked the same again answer the same.
    { expect: ({ messages }) => expect(JSON.stringify(messages.at(-1))).toMatch(/€25/), reply: { calls: [{ name: "search_documents", args: { question: "dogs" } }] } },
    { reply: (request) => ({ text: `A dog of up to 10 kg costs €15 a night [${markOf(lastResult(request), "€15 a night")}].` }) },
  );
  const { said, trace } = await talk.say("again", "what does a dog cost?");
  talk.service.done();
  expect(said).not.toContain("€25");
  expect(said).toContain("€15");
  expect(trace).toMatchObject({ model: "scripted", checks: { failed: [{ code: "not_in_source" }] } });
});
