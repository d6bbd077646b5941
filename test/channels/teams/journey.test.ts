import { SignJWT } from "jose";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { document } from "../../support/assistant.ts";
import { openTeamsDesk, type Person, type TeamsDesk } from "../../support/teams.ts";

const identityKey = "a key that signs guests' identities, for tests";

describe("a guest in Microsoft Teams", () => {
  let desk: TeamsDesk;
  beforeAll(async () => { desk = await openTeamsDesk({ documents: { "guest/pets.md": document("Pets and assistance dogs", "## Pets\n\nDogs up to 10 kg are welcome in the garden rooms for €15 a night.\n") }, environment: { IDENTITY_KEY: identityKey } }); });
  afterAll(() => desk.close());

  const texts = ({ thread }: Person) => desk.connector.in(thread).map(({ text }) => text ?? "");
  const bookings = (guest: Person) => desk.db.query<{ reference: string; status: string; sale: { party: { adults: number } } }>(
    "select b.reference, b.status, b.sale from bookings b join chats h on h.conversation_id = b.conversation_id where h.thread = $1", [guest.thread]);
  const ask = async (path: string, token: string | undefined, body?: object) => {
    const answer = await fetch(`${desk.url}${path}`, { method: body ? "POST" : "GET", headers: { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { "content-type": "application/json" } : {}) }, ...(body ? { body: JSON.stringify(body) } : {}) });
    return { status: answer.status, body: await answer.json() as Record<string, unknown> };
  };
  /** An offer for a stay, as a card in the guest's chat. */
  const offered = async (guest: Person) => {
    await guest.say("A double room from Friday 4 December for two nights for two people, please");
    await desk.settled();
    return desk.connector.cards(guest.thread).at(-1)!;
  };

  it("goes from the greeting to a booked stay by card, which is put right when it is spent", async () => {
    const guest = desk.person();
    expect(await guest.say("hello")).toMatchObject({ status: 200, text: "" });
    await desk.settled();
    const [introduction, greeting] = desk.connector.in(guest.thread);
    expect(introduction?.text).toContain("automatic assistant of Hotel Vidra");
    expect(introduction?.text).toContain("https://desk.example.org/privacy");
    expect(introduction?.entities).toBeUndefined();
    expect(greeting?.entities).toEqual([expect.objectContaining({ type: "https://schema.org/Message", "@type": "Message", additionalType: ["AIGeneratedContent"] })]);

    const { card, id } = await offered(guest);
    expect(card.version).toBe("1.5");
    expect(card.actions?.map(({ type, title, verb, fallback }) => [type, title, verb, fallback?.type])).toEqual([
      ["Action.Execute", "Confirm", "yes", "Action.Submit"], ["Action.Execute", "No, thank you", "no", "Action.Submit"], ["Action.Execute", "Hold it longer", "keep", "Action.Submit"]]);
    expect(JSON.stringify(card.body)).toContain("€196");

    const pressed = await guest.press(card.actions![0]!.data);
    expect(pressed).toMatchObject({ status: 200, body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive" } });
    expect(JSON.stringify(pressed.body.value)).toContain("Confirmed");
    expect((pressed.body.value as { actions?: unknown }).actions).toBeUndefined();
    await desk.settled();
    const [booked] = await bookings(guest);
    expect(booked?.status).toBe("confirmed");
    expect(texts(guest).at(-1)).toContain(booked!.reference);
    expect(desk.connector.cards(guest.thread)).toEqual([expect.objectContaining({ id, changed: 1, card: expect.not.objectContaining({ actions: expect.anything() }) })]);
  });

  it("is answered once, however often the same activity comes", async () => {
    const guest = desk.person();
    const same = guest.activity({ text: "How late is the pool open?" });
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => desk.post(same)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    await desk.settled();
    expect(texts(guest)).toHaveLength(2);
    expect(await desk.db.query("select 1 from chats where thread = $1", [guest.thread])).toHaveLength(1);
  });

  it("books once when a card is pressed twice, at once or later, and when yes and no come together the first counts", async () => {
    const guest = desk.person();
    const { card } = await offered(guest);
    const [yes, no] = card.actions!;
    const both = await Promise.all([guest.press(yes!.data), guest.press(yes!.data)]);
    const late = await guest.press(no!.data);
    for (const { status, body } of [...both, late]) {
      expect([status, body.statusCode, body.type]).toEqual([200, 200, "application/vnd.microsoft.card.adaptive"]);
      expect(JSON.stringify(body.value)).toContain("Confirmed");
    }
    await desk.settled();
    expect(await bookings(guest)).toHaveLength(1);
    expect(texts(guest).filter((text) => text.includes("Your reference is") || /reference/.test(text))).toHaveLength(1);
  });

  it("takes Action.Submit of older clients as well, and lets nobody press what is not theirs", async () => {
    const guest = desk.person();
    const { card } = await offered(guest);
    const { data } = card.actions![0]!;
    const other = desk.person();
    expect((await other.press(data)).body).toMatchObject({ statusCode: 400, type: "application/vnd.microsoft.error" });
    expect((await guest.press({ desk: { ...data.desk, token: data.desk.token.replace(/^./, (letter) => (letter === "a" ? "b" : "a")) } })).body).toMatchObject({ statusCode: 400 });
    expect((await guest.press({ anything: 1 })).body).toMatchObject({ statusCode: 400 });
    expect(await bookings(guest)).toHaveLength(0);
    expect((await desk.post(guest.activity({ value: card.actions![0]!.fallback!.data, text: null }))).status).toBe(200);
    await desk.settled();
    expect(await bookings(guest)).toHaveLength(1);
    expect(JSON.stringify(desk.connector.cards(guest.thread)[0]?.card.body)).toContain("Confirmed");
  });

  it("declines, keeps longer, and sees an older card closed by a newer offer", async () => {
    const guest = desk.person();
    const first = await offered(guest);
    desk.clock.advance(120_000);
    const kept = await guest.press(first.card.actions![2]!.data);
    expect(JSON.stringify(kept.body.value)).toContain("09:1");
    await desk.settled();
    expect(desk.connector.cards(guest.thread)[0]?.changed).toBe(1);
    await guest.say("make it three nights");
    await desk.settled();
    const [old, fresh] = desk.connector.cards(guest.thread);
    expect(JSON.stringify(old?.card.body)).toContain("Replaced by a newer offer");
    expect((await guest.press(fresh!.card.actions![1]!.data)).body).toMatchObject({ statusCode: 200 });
    await desk.settled();
    expect(JSON.stringify(desk.connector.cards(guest.thread)[1]?.card.body)).toContain("Declined");
    expect(await bookings(guest)).toHaveLength(0);
  });

  it("says yes with a thumb, once the card has stood before their eyes; a reaction says nothing", async () => {
    const guest = desk.person();
    await offered(guest);
    await desk.post(guest.activity({ type: "messageReaction", reactionsAdded: [{ type: "like" }], text: undefined }));
    await guest.say("👍");
    await desk.settled();
    expect(await bookings(guest)).toHaveLength(0);
    desk.clock.advance(5_000);
    await guest.say("👍");
    await desk.settled();
    expect(await bookings(guest)).toHaveLength(1);
  });

  it("is told where an answer is from, and may rate it", async () => {
    const guest = desk.person();
    await guest.say("Are dogs welcome in the rooms?");
    await desk.settled();
    const [, reply] = desk.connector.in(guest.thread);
    expect(reply?.text).toMatch(/\[1\]/);
    const [{ citation } = { citation: [] as object[] }] = (reply?.entities ?? []) as unknown as { citation: { position: number; appearance: { name: string; abstract: string } }[] }[];
    expect(citation[0]).toMatchObject({ "@type": "Claim", position: 1, appearance: { "@type": "DigitalDocument", name: expect.stringMatching(/^.{3,80}$/), abstract: expect.stringMatching(/^.{3,160}$/) } });
    expect(reply?.channelData).toMatchObject({ feedbackLoop: { type: "default" } });
    const rated = guest.activity({ type: "invoke", name: "message/submitAction", value: { actionName: "feedback", actionValue: { reaction: "dislike", feedback: "{\"feedbackText\":\"too short\"}" } } });
    expect([(await desk.post(rated)).status, (await desk.post(rated)).status]).toEqual([200, 200]);
    expect(await desk.db.query("select e.body->>'reaction' as reaction from events e join chats h using (conversation_id) where h.thread = $1 and e.type = 'feedback'", [guest.thread])).toEqual([{ reaction: "dislike" }]);
    expect((await desk.post(guest.activity({ type: "invoke", name: "task/fetch", value: {} }))).status).toBe(501);
  });

  it("sends pictures, files, voice and stickers, and is answered honestly", async () => {
    const guest = desk.person();
    for (const attachments of [
      [{ contentType: "image/png", contentUrl: "https://example.org/a.png" }], [{ contentType: "application/vnd.microsoft.teams.file.download.info", name: "passport.pdf", content: { fileType: "pdf", downloadUrl: "https://example.org/x" } }],
      [{ contentType: "application/vnd.microsoft.card.audio", content: { media: [] } }], [{ contentType: "text/html", content: "<p><img alt=\"sticker\" src=\"https://example.org/s.png\"></p>" }],
    ]) { await desk.post(guest.activity({ text: "", attachments })); await desk.settled(); }
    expect(texts(guest).slice(1)).toEqual([expect.stringContaining("the picture"), expect.stringContaining("open files"), expect.stringContaining("voice notes"), expect.stringContaining("the picture")]);
    await guest.say("x".repeat(9_000));
    await desk.settled();
    expect(texts(guest).at(-1)).toContain("in parts");
  });

  it.each(["oid", "sub"])("is known by the token's directory, and changes on the website what they booked in Teams, where the identity names the same id as %s", async (claim) => {
    const object = randomUUID();
    const guest = desk.person({ object });
    const { card } = await offered(guest);
    await guest.press(card.actions![0]!.data);
    await desk.settled();
    const [{ reference } = { reference: "" }] = await bookings(guest);
    const identity = await new SignJWT({ name: "Ana Ruiz", ...(claim === "oid" ? { oid: object } : {}) }).setProtectedHeader({ alg: "HS256" }).setSubject(claim === "oid" ? "ana.ruiz" : object).setAudience("hotel").setExpirationTime("4m").sign(new TextEncoder().encode(identityKey));
    const opened = (await ask("/api/conversations", undefined, { identity, locale: "en" })).body as { id: string; token: string };
    const say = async (body: object) => {
      const { seq } = (await ask(`/api/conversations/${opened.id}/messages`, opened.token, { id: randomUUID(), ...body })).body as { seq: number };
      return (await ask(`/api/conversations/${opened.id}/events?after=${seq}&wait=20`, opened.token)).body.events as { type: string; id: string; state: string; status: string }[];
    };
    const heard = await say({ text: `Please change my booking ${reference} to three nights` });
    const proposal = heard.find(({ type, state }) => type === "proposal" && state === "open");
    expect(proposal, JSON.stringify(heard)).toBeDefined();
    expect(await say({ confirm: proposal!.id })).toContainEqual(expect.objectContaining({ type: "booking", reference, status: "changed" }));
  });
});
