import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { append } from "#conversations/log.ts";
import { claim } from "#handoff/claims.ts";
import { bring, handoffById } from "#handoff/queue.ts";
import { openConversation } from "#conversations/conversations.ts";
import { invite } from "#records/staff.ts";
import { openTestWebsite, type OpenWebsite } from "../../support/website.ts";

let house: OpenWebsite;
let address = 0;
beforeAll(async () => { house = await openTestWebsite(); });
afterAll(() => house.close());

interface Reply { status: number; body: Record<string, unknown> & { code?: string; detail?: string } }
async function ask(path: string, { token, body, method = body === undefined ? "GET" : "POST", from = `203.0.113.${(address += 1) % 250}` }: { token?: string; body?: unknown; method?: string; from?: string } = {}): Promise<Reply> {
  const answer = await fetch(`${house.url}${path}`, {
    method, headers: { "x-forwarded-for": from, ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text ? JSON.parse(text) as Reply["body"] : {} };
}
async function comesIn(name: string, ...roles: string[]): Promise<{ token: string; id: string; link: string }> {
  const { staff, link } = await invite(house.db, name, roles.length > 0 ? roles : ["receptionist"], new Date());
  return { token: (await ask("/api/sign-in", { body: { link } })).body.token as string, id: staff.id, link };
}
const password = "four calm otters swim";

describe("accounts", () => {
  it("nobody is signed in by another site's page", async () => {
    const { link } = await invite(house.db, "Ana", ["receptionist"], new Date());
    const by = (site: string) => fetch(`${house.url}/api/sign-in`, { method: "POST", headers: { "content-type": "application/json", "sec-fetch-site": site, "x-forwarded-for": "198.51.100.77" }, body: JSON.stringify({ link }) });
    expect((await by("cross-site")).status).toBe(403);
    expect((await by("same-origin")).status).toBe(200);
  });

  it("a password is set by its owner, asks for the present one later, and ends every other session", async () => {
    const first = await comesIn("Ana");
    const other = (await comesIn("Ana")).token;
    expect(await ask("/api/session/password", { token: first.token, body: { password: "short" } })).toMatchObject({ status: 400, body: { code: "password_too_short" } });
    expect(await ask("/api/session/password", { token: first.token, body: { password: "Ana Ana Ana Ana" } })).toMatchObject({ body: { code: "password_too_easy" } });
    expect((await ask("/api/session/password", { token: first.token, body: { password } })).status).toBe(204);
    expect((await ask("/api/session", { token: other })).status).toBe(401);
    const { status, body } = await ask("/api/sign-in", { body: { name: "ana", password } });
    expect(status).toBe(200);
    expect((await ask("/api/session", { token: body.token as string })).body).toMatchObject({ name: "Ana", password: true });
    expect(await ask("/api/session/password", { token: body.token as string, body: { password: "another four otters" } })).toMatchObject({ status: 403, body: { code: "wrong_password" } });
    const sessions = (await ask("/api/sessions", { token: first.token })).body.sessions as { id: string; here: boolean }[];
    expect(sessions.map(({ here }) => here).toSorted()).toEqual([false, true]);
    await ask(`/api/sessions/${sessions.find(({ here }) => !here)?.id}`, { token: first.token, method: "DELETE" });
    expect((await ask("/api/session", { token: body.token as string })).status).toBe(401);
  });

  it("guesses from elsewhere keep nobody out who has come in from here before", async () => {
    const { token } = await comesIn("Béla");
    await ask("/api/session/password", { token, body: { password } });
    const from = "198.51.100.7";
    expect((await ask("/api/sign-in", { body: { name: "Béla", password }, from })).status).toBe(200);
    // As if a hundred addresses had guessed: each wrong password counts for its name, its address and the two together.
    expect((await ask("/api/sign-in", { body: { name: "Béla", password: "a wrong password" }, from: "198.51.100.9" })).status).toBe(401);
    await house.db.query("insert into sign_in_attempts (what, at) select what, at from sign_in_attempts, generate_series(1, 40)");
    expect((await ask("/api/sign-in", { body: { name: "Béla", password }, from: "198.51.100.9" })).status).toBe(429);
    expect((await ask("/api/sign-in", { body: { name: "Béla", password }, from: "198.51.100.10" })).status).toBe(429);
    expect((await ask("/api/sign-in", { body: { name: "Béla", password }, from })).status).toBe(200);
    await house.db.query("delete from sign_in_attempts");
  });

  it("a forgotten password is answered alike whoever asks for it, and not at all where there is no mail", async () => {
    expect(await ask("/api/sign-in/forgotten", { body: { name: "Ana" } })).toMatchObject({ status: 404, body: { code: "no_mail" } });
    house.door.house.mail = { links: true };
    const { id } = await comesIn("Csilla");
    await house.db.query("update staff set email = 'csilla@example.com' where id = $1", [id]);
    const answers = await Promise.all(["Csilla", "csilla@example.com", "Nobody"].map((name) => ask("/api/sign-in/forgotten", { body: { name } })));
    expect(answers.map(({ status, body }) => [status, body])).toEqual([[202, {}], [202, {}], [202, {}]]);
    for (let n = 0; n < 50 && (await house.db.query("select 1 from deliveries where kind = 'password'")).length < 1; n += 1) await new Promise((resolve) => { setTimeout(resolve, 20); });
    expect(await house.db.query("select tells from deliveries where kind = 'password'")).toEqual([{ tells: { staff: id } }]);
    delete house.door.house.mail;
  });

  it("a leaver is closed in one step: sessions and links end, a conversation goes to a colleague or to the head of the queue", async () => {
    const { house: inner } = house.door;
    const [judit, leaver, ana] = [await comesIn("Judit", "manager"), await comesIn("Dóra"), await comesIn("Edit")];
    const inHand = async () => {
      const { id } = await openConversation(house.db, { channel: "web", now: inner.clock.now() });
      await append(house.db, id, { type: "message", from: "guest", words: { text: "help" } }, inner.clock.now());
      const { handoff } = await house.db.transaction((tx) => bring(tx, inner, id, { reason: "asked" }, inner.clock.now()));
      await claim(inner, handoff, { id: leaver.id, name: "Dóra", roles: ["receptionist"] });
      return handoff;
    };
    const given = await inHand();
    const spare = (await invite(house.db, "Dóra", ["receptionist"], new Date())).link;
    expect((await ask(`/api/staff/${leaver.id}/closings`, { token: ana.token, body: {} })).status).toBe(403);
    expect((await ask(`/api/staff/${leaver.id}/closings`, { token: judit.token, body: { to: ana.id } })).body).toEqual({ conversations: 1, cases: 0 });
    expect((await ask("/api/session", { token: leaver.token })).status).toBe(401);
    expect((await ask("/api/sign-in", { body: { link: spare } })).status).toBe(401);
    expect(await handoffById(house.db, given)).toMatchObject({ state: "claimed", staff: ana.id });
    await ask(`/api/staff/${ana.id}/closings`, { token: judit.token, body: {} });
    expect(await handoffById(house.db, given)).toMatchObject({ state: "waiting", staff: null });
    expect((await handoffById(house.db, given)).lapsedAt).not.toBeNull();
    // Somebody must be left who can let people in.
    const second = await comesIn("Mária", "administrator");
    expect(await ask(`/api/staff/${judit.id}/closings`, { token: second.token, body: {} })).toMatchObject({ status: 403, body: { code: "last_manager" } });
    expect(await ask(`/api/staff/${judit.id}/closings`, { token: judit.token, body: {} })).toMatchObject({ body: { code: "own_account" } });
  });

  it("a manager ends a colleague's sessions, one or all, and the account stays", async () => {
    const [judit, lost, here] = [await comesIn("Judit", "manager"), await comesIn("Gizi"), await comesIn("Gizi")];
    const sessions = async () => (await ask(`/api/staff/${lost.id}/sessions`, { token: judit.token })).body.sessions as { id: string; here: boolean }[];
    const standing = async () => [(await ask("/api/session", { token: lost.token })).status, (await ask("/api/session", { token: here.token })).status];
    const [latest, first] = await sessions();
    expect([(await ask(`/api/staff/${judit.id}/sessions`, { token: here.token })).status, (await ask(`/api/staff/${judit.id}/sessions`, { token: here.token, method: "DELETE" })).status]).toEqual([403, 403]);
    expect((await ask(`/api/staff/${lost.id}/sessions/${first?.id}`, { token: judit.token, method: "DELETE" })).status).toBe(204);
    expect((await standing()).toSorted()).toEqual([200, 401]);
    expect((await ask(`/api/staff/${judit.id}/sessions/${latest?.id}`, { token: judit.token, method: "DELETE" })).status).toBe(404);
    expect((await ask(`/api/staff/${lost.id}/sessions`, { token: judit.token, method: "DELETE" })).body).toEqual({ ended: 1 });
    expect([await standing(), await sessions()]).toEqual([[401, 401], []]);
    expect((await comesIn("Gizi")).id).toBe(lost.id);
  });

  it("a photo is small and what it says it is, is seen by the guest whom its colleague joins, and goes with the account", async () => {
    const { house: inner } = house.door;
    const [judit, ana] = [await comesIn("Judit", "manager"), await comesIn("Hanna")];
    const show = (bytes: Buffer) => ask("/api/session/photo", { token: ana.token, body: { picture: bytes.toString("base64") } });
    const png = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(150_000, 7)]);
    expect(await show(Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"))).toMatchObject({ status: 400, body: { code: "no_picture" } });
    expect((await show(Buffer.concat([png, png]))).status).toBe(413);
    const first = (await show(png)).body.photo;
    const id = String((await show(png)).body.photo);
    const picture = await fetch(`${house.url}/api/photos/${id}`);
    expect([picture.headers.get("content-type"), picture.headers.get("x-content-type-options"), Buffer.from(await picture.arrayBuffer()).equals(png)]).toEqual(["image/png", "nosniff", true]);
    expect([(await fetch(`${house.url}/api/photos/${String(first)}`)).status, (await ask("/api/session", { token: ana.token })).body.photo]).toEqual([404, id]);
    const talk = (await ask("/api/conversations", { body: {} })).body as unknown as { id: string; token: string };
    await append(house.db, talk.id, { type: "message", from: "guest", words: { text: "help" } }, inner.clock.now());
    const { handoff } = await house.db.transaction((tx) => bring(tx, inner, talk.id, { reason: "asked" }, inner.clock.now()));
    await ask(`/api/handoffs/${handoff}/claims`, { token: ana.token, body: {} });
    expect(((await ask(`/api/conversations/${talk.id}/events`, { token: talk.token })).body.events as object[]).at(-1)).toMatchObject({ type: "handoff", state: "claimed", receptionist: "Hanna", photo: id });
    await ask(`/api/staff/${ana.id}/closings`, { token: judit.token, body: {} });
    expect((await fetch(`${house.url}/api/photos/${id}`)).status).toBe(404);
  });

  it("managers invite, change and let in again; colleagues see names only", async () => {
    const judit = (await house.db.query<{ id: string }>("select id from staff where name = 'Judit'"))[0] as { id: string };
    const { token } = await comesIn("Judit", "manager");
    const made = (await ask("/api/staff", { token, body: { name: "Ferenc", roles: ["finance"], email: "ferenc@example.com", departments: ["reception"] } })).body as { staff: { id: string }; link: string };
    expect((await ask("/api/sign-in", { body: { link: made.link } })).body.staff).toMatchObject({ name: "Ferenc", roles: ["finance"] });
    expect((await ask(`/api/staff/${made.staff.id}`, { token, body: { roles: ["receptionist", "finance"] } })).status).toBe(204);
    const again = (await ask(`/api/staff/${made.staff.id}/invitations`, { token, body: {} })).body.link as string;
    const ferenc = (await ask("/api/sign-in", { body: { link: again } })).body.token as string;
    expect((await ask("/api/staff", { token: ferenc })).body.staff).toContainEqual({ id: judit.id, name: "Judit", departments: [], here: true });
    expect(JSON.stringify((await ask("/api/staff", { token: ferenc })).body)).not.toContain("@example.com");
    expect((await ask("/api/staff", { token: ferenc, body: { name: "Gábor", roles: ["manager"] } })).status).toBe(403);
    expect(JSON.stringify(house.lines)).not.toMatch(new RegExp(`${again}|${made.link}|${password}`));
  });
});
