import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { invite } from "#records/staff.ts";
import { changed, folderWith } from "../../support/hotel.ts";
import { openPostOffice, type PostOffice } from "../../support/post_office.ts";
import { openTeamsDesk, type Person, type TeamsDesk } from "../../support/teams.ts";

describe("a guest who has blocked the desk in Teams", () => {
  let post: PostOffice;
  let desk: TeamsDesk;
  beforeAll(async () => {
    post = await openPostOffice();
    desk = await openTeamsDesk({ environment: { DESK: folderWith(changed([[["guarantee", "by"], "contact"]])), SMTP_URL: post.url, MAIL_FROM: "desk@hotel-vidra.example" } });
  });
  afterAll(async () => { await desk.close(); await post.kill(); });

  const ask = async <T>(path: string, token: string, body?: object): Promise<T> =>
    (await (await fetch(`${desk.url}${path}`, { method: body ? "POST" : "GET", headers: { authorization: `Bearer ${token}`, "content-type": "application/json" }, ...(body ? { body: JSON.stringify(body) } : {}) })).json()) as T;
  const says = async (guest: Person, text: string) => { await guest.say(text); await desk.settled(); };

  /** A receptionist takes the guest over, who then blocks the desk; what the receptionist wrote is tried, and what their console shows. */
  async function blockedWith(guest: Person, words: string[]) {
    const { token } = await ask<{ token: string }>("/api/sign-in", "", { link: (await invite(desk.db, `Ana ${randomUUID().slice(0, 4)}`, ["receptionist"], new Date())).link });
    await says(guest, "I want to talk to a person, please");
    const [{ id, handoff }] = await desk.db.query<{ id: string; handoff: string }>("select c.conversation_id as id, h.id as handoff from chats c join handoffs h using (conversation_id) where c.thread = $1", [guest.thread]) as [{ id: string; handoff: string }];
    desk.connector.state.plan = ({ thread }) => (thread === guest.thread ? { status: 403, code: "MessageWritesBlocked" } : undefined);
    await ask(`/api/handoffs/${handoff}/claims`, token, {});
    for (const text of words) await ask(`/api/conversations/${id}/replies`, token, { id: randomUUID(), text });
    await desk.settled();
    desk.connector.state.plan = () => undefined;
    return (await ask<{ deliveries: { channel: string; kind: string; state: string; why: string; byLetter: boolean }[] }>(`/api/conversations/${id}`, token)).deliveries;
  }

  it("is written to instead, in one letter, at the address that a code has confirmed", async () => {
    const booker = desk.person({ name: "Zebulon Quarkson" });
    await says(booker, "A standard double from 12 to 14 January for two please. My name is Zebulon Quarkson");
    await booker.press(desk.connector.cards(booker.thread).at(-1)!.card.actions![0]!.data);
    await desk.settled();
    await says(booker, "it is zebulon@example.com");
    const reference = /reference is ([\w-]+)\./.exec((await post.letters(1))[0]!.text!)![1]!;
    const guest = desk.person({ name: "Z. Quarkson" });
    await says(guest, `I would like to cancel my booking ${reference}, my name is Zebulon Quarkson`);
    const code = /^\s+(\d{6})$/m.exec((await post.letters(2))[1]!.text!)![1]!;
    await says(guest, code);
    const shown = await blockedWith(guest, ["Your room is ready.", "Shall we keep dinner for you?"]);
    const letter = (await post.letters(3)).at(-1)!;
    expect(letter.to[0]?.address).toBe("zebulon@example.com");
    expect(letter.text).toMatch(/could not reach you in Microsoft Teams[^]*Your room is ready\.[^]*Shall we keep dinner for you\?/);
    expect(shown.filter(({ kind }) => kind === "message")).toEqual([1, 2].map(() => expect.objectContaining({ channel: "teams", state: "refused", why: "blocked", byLetter: true })));
    expect(post.arrived).toHaveLength(3);
  });

  it("of whom no address is confirmed is shown to the receptionist as not reached, and gets no letter", async () => {
    const guest = desk.person();
    await says(guest, "My name is Olga Brun, olga.brun@example.com");
    const before = post.arrived.length;
    expect(await blockedWith(guest, ["Are you there?"])).toContainEqual(expect.objectContaining({ channel: "teams", kind: "message", state: "refused", why: "blocked", byLetter: false }));
    expect(await desk.db.query("select 1 from deliveries d join chats c using (conversation_id) where c.thread = $1 and d.kind = 'elsewhere'", [guest.thread])).toEqual([]);
    expect(post.arrived).toHaveLength(before);
  });
});
