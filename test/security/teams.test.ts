import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { wordsOf, type Activity } from "#channels/teams/activity.ts";
import { messageOf } from "#channels/teams/saying.ts";
import type { Event } from "#conversations/log.ts";
import { linkStaff, type Chat } from "#records/chats.ts";
import { invite } from "#records/staff.ts";
import { openTeamsDesk } from "../support/teams.ts";

const activity = (text: string) => ({ text }) as unknown as Activity;
const chat = { shared: false, memberId: "29:x" } as unknown as Chat;

describe("words from and to Microsoft Teams", () => {
  it("full of marks that never close are read once, whatever their length", () => {
    for (const mark of ["<at>", "<at ", "<at", "<at></at", "<at <at>"]) expect(wordsOf(activity(mark.repeat(30_000))).length).toBeGreaterThan(0);
    expect(wordsOf(activity("<at>Desk</at> hello <at id=\"0\">Ana</at>"))).toBe("hello");
  }, 5_000);

  it("with sources make no link and no mark-up of what somebody wrote; marks of sources stay", () => {
    const event = { type: "message", from: "assistant", text: "[your refund](https://evil.example) <a href='https://evil.example'>here</a> ![x](https://evil.example/x.png), as it says [1].", citations: [{ n: 1, document: "pool", title: "Pool", heading: "", quote: "" }] } as unknown as Event;
    const { text = "" } = messageOf(event, chat, "en", {} as never) as { text?: string };
    expect(text).toContain("\\[your refund\\](https://evil.example) &lt;a href");
    expect(text).toContain("[1]");
    expect(text).not.toMatch(/(?<!\\)\[(?!\d)|<a/);
  });

  it("from another channel of the bot's never speak for a colleague, whatever directory id stands in them", async () => {
    const desk = await openTeamsDesk();
    desk.connector.addKey("web", ["directline"]);
    const authorization = `Bearer ${await desk.connector.token({}, { kid: "web" })}`;
    const object = randomUUID();
    await invite(desk.db, "Olga", ["manager"], new Date());
    await linkStaff(desk.db, "Olga", object);
    const knownIn = async (channelId: string) => {
      const person = desk.person({ object });
      await desk.post(person.activity({ channelId, text: "hello" }), channelId === "directline" ? { authorization } : undefined);
      return (await desk.db.query("select c.known_by, c.staff_id is not null as colleague from conversations c join chats h on h.conversation_id = c.id where h.thread = $1", [person.thread]))[0];
    };
    expect([await knownIn("directline"), await knownIn("msteams")]).toEqual([{ known_by: "nobody", colleague: false }, { known_by: "teams", colleague: true }]);
    await desk.close();
  });
});
