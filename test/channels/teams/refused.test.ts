import { generateKeyPairSync } from "node:crypto";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTeamsDesk, type TeamsDesk } from "../../support/teams.ts";

describe("what is let in at /api/messages, and what is not", () => {
  let desk: TeamsDesk;
  beforeAll(async () => { desk = await openTeamsDesk(); });
  afterAll(async () => {
    // Whatever was refused has reached nobody.
    expect(await desk.db.query("select 1 from events where type = 'message' and sender = 'guest'")).toHaveLength(0);
    const guest = desk.person();
    expect((await guest.say("hello")).status).toBe(200);
    await desk.settled();
    expect(desk.connector.in(guest.thread)).toHaveLength(2);
    await desk.close();
  });

  const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const unsigned = (claims: object = {}) => `${part({ alg: "none", kid: "first" })}.${part({ iss: "https://api.botframework.com", aud: desk.connector.account.appId, serviceurl: `${desk.connector.url}/`, exp: Math.floor(Date.now() / 1000) + 600, ...claims })}.`;
  const rows: [string, () => Promise<Record<string, string>>][] = [
    ["no header", async () => ({})],
    ["garbage", async () => ({ authorization: "Bearer x.y.z" })],
    ["Basic", async () => ({ authorization: "Basic dXNlcjpwYXNz" })],
    ["two tokens", async () => ({ authorization: `Bearer ${await desk.connector.token()} ${await desk.connector.token()}` })],
    ["a wrong audience", async () => ({ authorization: `Bearer ${await desk.connector.token({ aud: "somebody-else" })}` })],
    ["a wrong issuer", async () => ({ authorization: `Bearer ${await desk.connector.token({ iss: "https://sts.windows.net/x/" })}` })],
    ["expired", async () => ({ authorization: `Bearer ${await desk.connector.token({}, { minutes: -10 })}` })],
    ["not valid yet", async () => ({ authorization: `Bearer ${await desk.connector.token({ nbf: Math.floor(Date.now() / 1000) + 3_600 })}` })],
    ["an unknown key", async () => ({ authorization: `Bearer ${await desk.connector.token({}, { kid: "nobody's", key: stranger })}` })],
    ["a wrong serviceurl", async () => ({ authorization: `Bearer ${await desk.connector.token({ serviceurl: "https://smba.trafficmanager.net/emea/" })}` })],
    ["no serviceurl", async () => ({ authorization: `Bearer ${await desk.connector.token({ serviceurl: undefined })}` })],
    ["a bad signature by a known key's name", async () => ({ authorization: `Bearer ${await desk.connector.token({}, { key: stranger })}` })],
    ["a signature cut off", async () => ({ authorization: `Bearer ${(await desk.connector.token()).replace(/\.[\w-]+$/, ".AAAA")}` })],
    ["alg none", async () => ({ authorization: `Bearer ${unsigned()}` })],
    ["alg none with a signature", async () => ({ authorization: `Bearer ${unsigned()}AAAA` })],
    ["a token for skills", async () => ({ authorization: `Bearer ${await desk.connector.token({ ver: "1.0", appid: "22222222-2222-4333-8444-555555555555" }, { key: stranger })}` })],
  ];
  it.each(rows)("401: %s", async (_name, headers) => {
    const answer = await desk.post(desk.person().activity({ text: "hello" }), await headers());
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: "not_from_teams", status: 401 });
    expect(answer.text).not.toMatch(/127\.0\.0\.1|key|jose|jwt|stack|node/i);
  });

  it("401: a key that is not endorsed for the channel", async () => {
    desk.connector.addKey("skype", ["skype"]);
    const other = await openTeamsDesk({ db: desk.db });
    other.connector.addKey("skype", ["skype"]);
    expect((await other.post(other.person().activity({ text: "hello" }), { authorization: `Bearer ${await other.connector.token({}, { kid: "skype" })}` })).status).toBe(401);
    await other.close();
  });

  it("503, and nothing told, while the keys cannot be had; 200 when they can", async () => {
    const other = await openTeamsDesk({ db: desk.db });
    other.connector.state.down = true;
    const answer = await other.post(other.person().activity({ type: "typing" }));
    expect(answer.status).toBe(503);
    expect(answer.text).not.toMatch(/127\.0\.0\.1|openid|ECONN|fetch/i);
    other.connector.state.down = false;
    expect((await other.post(other.person().activity({ type: "typing" }))).status).toBe(200);
    expect(other.connector.state.keysAsked).toBe(2);
    await other.close();
  });

  const junk: [number, string, (good: Record<string, unknown>) => unknown, Record<string, string>?][] = [
    [400, "malformed JSON", () => "{\"type\": "],
    [400, "an empty body", () => ""],
    [400, "an array", () => "[]"],
    [400, "a string", () => "\"hello\""],
    [400, "null", () => "null"],
    [400, "no type", ({ type: _, ...rest }) => rest],
    [400, "a type that is no string", (good) => ({ ...good, type: 7 })],
    [400, "no conversation", ({ conversation: _, ...rest }) => rest],
    [400, "no serviceUrl", ({ serviceUrl: _, ...rest }) => rest],
    [400, "a serviceUrl that is none", (good) => ({ ...good, serviceUrl: "file:///etc/passwd" })],
    [400, "no sender", ({ from: _, ...rest }) => rest],
    [400, "the channel of another way in", (good) => ({ ...good, channelId: "AseChannel" })],
    [400, "text that is a number", (good) => ({ ...good, text: 5 })],
    [400, "invalid UTF-8", () => Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]).toString("latin1")],
    [415, "text/plain", (good) => good, { "content-type": "text/plain" }],
    [415, "compressed", (good) => good, { "content-encoding": "gzip" }],
    [413, "too large", (good) => ({ ...good, text: "x".repeat(300_000) })],
  ];
  it.each(junk)("%i: %s", async (status, _name, make, headers = {}) => {
    const token = `Bearer ${await desk.connector.token()}`;
    const answer = await desk.post(make(desk.person().activity({ text: "hello" })), { authorization: token, ...headers });
    expect(answer.status).toBe(status);
    expect(answer.text).not.toMatch(/at \w+ \(|node_modules|zod/i);
  });

  it("405: anything but POST", async () => {
    for (const method of ["GET", "PUT", "DELETE"]) expect((await fetch(`${desk.url}/api/messages`, { method })).status).toBe(405);
  });

  it("403: a serviceUrl that is not Microsoft's, whatever the token says", async () => {
    for (const serviceUrl of ["https://evil.example/", "https://smba.trafficmanager.net.evil.example/", "http://smba.trafficmanager.net/", "https://smba.trafficmanager.net:8443/", "https://user@smba.trafficmanager.net/", "http://169.254.169.254/", "https://botframework.com.evil.example/", "https://smba.infra.gov.teams.microsoft.us/", "https://x.botframework.azure.cn/"]) {
      const answer = await desk.post(desk.person().activity({ serviceUrl, text: "hello" }), { authorization: `Bearer ${await desk.connector.token({ serviceurl: serviceUrl })}` });
      expect([serviceUrl, answer.status, answer.body.code]).toEqual([serviceUrl, 403, "service_url_not_allowed"]);
    }
  });

  it("outlives half a request", async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(Number(new URL(desk.url).port), "127.0.0.1", () => { socket.write("POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"type\""); socket.destroy(); resolve(); });
      socket.on("error", () => {});
    });
  });
});

describe("a desk in another of Microsoft's clouds", () => {
  it.each([
    ["us-government", ["https://smba.infra.gov.teams.microsoft.us/gcch/", "https://smba.infra.dod.teams.microsoft.us/dod/", "https://webchat.botframework.azure.us/"]],
    ["china", ["https://frontend.botapi.msg.infra.teams.microsoftonline.cn/teams/", "https://webchat.botframework.azure.cn/"]],
  ] as const)("believes that cloud's tokens only, and answers at its hosts only: %s", async (cloud, hosts) => {
    const desk = await openTeamsDesk({ cloud });
    const typing = async (serviceUrl: string, claims = {}) => (await desk.post(desk.person().activity({ type: "typing", serviceUrl }), { authorization: `Bearer ${await desk.connector.token({ serviceurl: serviceUrl, ...claims })}` })).status;
    for (const host of hosts) expect([host, await typing(host)]).toEqual([host, 200]);
    for (const host of ["https://smba.trafficmanager.net/emea/", "https://webchat.botframework.com/", "https://smba.infra.example/"]) expect([host, await typing(host)]).toEqual([host, 403]);
    expect(await typing(hosts[0], { iss: "https://api.botframework.com" })).toBe(401);
    const guest = desk.person();
    await guest.say("hello");
    await desk.settled();
    expect(desk.connector.in(guest.thread)).toHaveLength(2);
    await desk.close();
  });

  it("answers on this machine only where the bot signs in here too", async () => {
    const desk = await openTeamsDesk({ environment: { ToChannelFromBotLoginUrl: "" } });
    expect(await desk.post(desk.person().activity({ type: "typing" }))).toMatchObject({ status: 403, body: { code: "service_url_not_allowed" } });
    await desk.close();
  });
});

describe("a desk whose bot has no account", () => {
  it("lets an emulator on this machine in where that is set, with nothing in between, and answers nowhere else", async () => {
    const environment = { MICROSOFT_APP_ID: "", MICROSOFT_APP_PASSWORD: "", MICROSOFT_APP_TENANT_ID: "", TEAMS_EMULATOR: "true" };
    const desk = await openTeamsDesk({ environment });
    const guest = desk.person();
    const hello = guest.activity({ channelId: "emulator", text: "hello" });
    expect((await desk.post(hello, {})).status).toBe(200);
    expect((await desk.post(guest.activity({ text: "hello" }), { "x-forwarded-for": "203.0.113.7" })).status).toBe(403);
    expect((await desk.post(guest.activity({ text: "hello" }), { forwarded: "for=203.0.113.7" })).status).toBe(403);
    expect((await desk.post(guest.activity({ serviceUrl: "http://192.0.2.1/", text: "hello" }), {})).status).toBe(403);
    await desk.close().catch(() => { /* the connector was asked without a token */ });
  });
});
