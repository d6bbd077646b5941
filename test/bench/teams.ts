import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import restify from "restify";
import { accountOf } from "#channels/teams/clouds.ts";
import { BotSignIn } from "#channels/teams/credentials.ts";
import { readConfig } from "#operations/config.ts";
import { account, openConnector, type Connector } from "../support/connector.ts";
import { openDesks } from "../proofs/support/desks.ts";

/** Greetings answered a second, and the milliseconds of this process that each took, the client's and the connector's with them: both are the same for both bots. */
export interface Greeted { second: number; processor: number }
/** By the desk, and by botbuilder's bare echo bot, over the same connector in the same run. */
export interface TeamsBench { desk: Greeted; echo: Greeted; share: number }

/** So many chats, each with an activity in hand at a time; in each somebody says hello, and the answer has arrived. */
export async function teamsBench(chats = 150, atOnce = 8): Promise<TeamsBench> {
  let time = 0;
  // What is measured is the desk, not Microsoft's limits: the connector's clock, and that of the desk's pace, runs ahead with every look.
  const clock = () => (time += 10_000);
  const connector = await openConnector({ now: clock });
  const desks = await openDesks(1, { service: null, teams: { liveAfter: 600_000, metronome: { now: clock, wait: async () => {} } } }, connector.environment);
  const echoed = await openEcho(connector);
  const said = await greetings(connector, `${desks.urls[0]}/api/messages`, { chats, atOnce, first: 2 });
  const bare = await greetings(connector, `${echoed.url}/api/messages`, { chats, atOnce, first: 1 });
  await desks.close();
  echoed.close();
  await connector.close();
  return { desk: said, echo: bare, share: said.second / bare.second };
}

/** The bot of the library's own introduction, with the same proof of who writes and the same sign-in. */
async function openEcho({ environment }: Connector): Promise<{ url: string; close(): void }> {
  const bot = accountOf(readConfig(environment))!;
  const { login, scope, issuer, metadata } = bot.cloud;
  const settings = { MicrosoftAppId: bot.appId, ToBotFromChannelOpenIdMetadataUrl: metadata, ToBotFromChannelTokenIssuer: issuer, ToChannelFromBotLoginUrl: login, ToChannelFromBotOAuthScope: scope, OAuthUrl: login, ToBotFromEmulatorOpenIdMetadataUrl: metadata, CallerId: "" };
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, new BotSignIn(bot)));
  const server = restify.createServer();
  server.post("/api/messages", restify.plugins.jsonBodyParser(), async (request, response) => {
    await adapter.process(request as never, response as never, async (context) => { await context.sendActivity(`You said: ${context.activity.text}`); });
  });
  await new Promise<void>((resolve) => { server.listen(0, "127.0.0.1", resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => { server.close(); } };
}

/** What is said: somebody greets. */
const words = ["hello", "Good morning!", "hi there", "Hey", "Good evening", "Hello there!", "Hi!", "good afternoon"];
/** Rounds in which every chat says something before it counts, and that count. */
const [warm, counted] = [2, 2];

/** `first` is how many messages answer the first hello. */
async function greetings(connector: Connector, endpoint: string, { chats, atOnce, first }: { chats: number; atOnce: number; first: number }): Promise<Greeted> {
  const headers = { "content-type": "application/json", authorization: `Bearer ${await connector.token()}` };
  const threads = Array.from({ length: chats }, () => `a:${randomUUID()}`);
  let said = 0;
  const hello = async (thread: string) => {
    const object = thread.slice(2);
    const activity = {
      type: "message", id: randomUUID(), channelId: "msteams", serviceUrl: `${connector.url}/`, from: { id: `29:${object}`, name: "Ana", aadObjectId: object }, recipient: { id: `28:${account.appId}` },
      conversation: { id: thread, conversationType: "personal", tenantId: account.tenant }, channelData: { tenant: { id: account.tenant } }, locale: "en-GB", text: words[said++ % words.length],
    };
    const answer = await fetch(endpoint, { method: "POST", headers, body: JSON.stringify(activity) });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(`${answer.status}: ${text}`);
  };
  const stands = (thread: string) => connector.in(thread).length;
  const answered = async (least: (thread: string) => number) => { while (threads.some((thread) => stands(thread) < least(thread))) await new Promise((resolve) => { setTimeout(resolve, 2); }); };
  const all = async () => { const left = [...threads]; await Promise.all(Array.from({ length: atOnce }, async () => { for (let thread = left.pop(); thread; thread = left.pop()) await hello(thread); })); };
  const again = async () => { const had = new Map(threads.map((thread) => [thread, stands(thread)])); await all(); await answered((thread) => had.get(thread)! + 1); };
  // The first time everybody is new, and the desk says what it is beside its answer; then the chats are as they are on any day, in a process that has been open for a while.
  await all();
  await answered(() => first);
  for (let round = 0; round < warm; round += 1) await again();
  const [begun, used] = [performance.now(), process.cpuUsage()];
  for (let round = 0; round < counted; round += 1) await again();
  const { user, system } = process.cpuUsage(used);
  return { second: counted * chats / ((performance.now() - begun) / 1000), processor: (user + system) / 1000 / (counted * chats) };
}
