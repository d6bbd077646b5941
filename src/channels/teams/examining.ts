import { doesNot, notSet, sentenceOf, works, type Look } from "#operations/doctor.ts";
import { clouds, tokenAddress, type Account, type Cloud } from "./clouds.ts";
import { BotSignIn } from "./credentials.ts";

const patience = 8_000;
/** Tokens are refused where the clocks are further apart, in seconds. */
const drift = 300;

/** Signs the bot in (`wait` is how long that may take, in milliseconds), reads the keys its guests' activities are proved by, and looks whether Teams could find the desk. */
export async function examineTeams(account: Account | undefined, publicUrl: string | undefined, wait = patience): Promise<Look> {
  if (!account) return notSet("MICROSOFT_APP_ID is not set: Teams is not open.", "`npx frontdesk teams-package` says what it takes.");
  const amiss = await keysOf(account.cloud) ?? await withoutToken(account, wait);
  if (amiss) return amiss;
  if (!publicUrl?.startsWith("https:")) return doesNot("Teams reaches a bot by HTTPS only, and PUBLIC_URL names no such address.", "Set PUBLIC_URL to the desk's https:// address, and the bot's messaging endpoint to it with /api/messages.");
  const elsewhere = await withoutDesk(new URL("/api/messages", publicUrl).href);
  if (elsewhere) return elsewhere;
  return works(`The bot ${account.managed ? "is signed in by its managed identity" : "signs in"}${whereElse(account.cloud)}; its messaging endpoint is ${new URL("/api/messages", publicUrl).href}.`);
}

/** Where the signs of what comes from Teams cannot be read, are another cloud's, or would be too old or too new by this machine's clock. */
async function keysOf({ metadata, issuer }: Cloud): Promise<Look | undefined> {
  const read = (url: string) => fetch(url, { signal: AbortSignal.timeout(patience), redirect: "error" }).then(async (answer) => {
    if (!answer.ok) throw new Error(`${url} answers ${answer.status}`);
    return { said: await answer.json() as Record<string, unknown>, at: Date.parse(answer.headers.get("date") ?? "") };
  });
  try {
    const { said, at } = await read(metadata);
    if (said.issuer !== undefined && said.issuer !== issuer) return doesNot(`The keys at ${metadata} sign for ${String(said.issuer)}, and the desk believes ${issuer} only.`, "Correct MICROSOFT_CLOUD, or ToBotFromChannelTokenIssuer where it is set.");
    const { keys } = (await read(String(said.jwks_uri))).said;
    if (!Array.isArray(keys) || keys.length === 0) throw new TypeError(`${String(said.jwks_uri)} has none`);
    const apart = Math.round(Math.abs(at - Date.now()) / 1000);
    if (apart > drift) return doesNot(`This machine's clock is ${apart} seconds from that of ${new URL(metadata).host}: what comes from Teams would be refused.`, "Set this machine's clock, and let it be kept by NTP.");
    return undefined;
  } catch (fault) {
    const own = Object.values(clouds).some((cloud) => cloud.metadata === metadata);
    return doesNot(`The keys of the Bot Framework cannot be read: ${sentenceOf(fault)}`, `Let this machine reach ${new URL(metadata).host}${own ? "" : ", or correct ToBotFromChannelOpenIdMetadataUrl"}.`);
  }
}

/** What Microsoft Entra answers to a sign-in that will not do ("Error codes", AADSTS), and what mends it. */
const refusals: [RegExp, string, string][] = [
  [/\b7000222\b/, "The bot's secret has run out.", "Make a new client secret for the app registration, and put its value (not its id) into MICROSOFT_APP_PASSWORD."],
  [/invalid_client/, "The bot's secret is refused.", "Make a new client secret for the app registration, and put its value (not its id) into MICROSOFT_APP_PASSWORD."],
  [/unauthorized_client/, "The organisation knows no such bot.", "Correct MICROSOFT_APP_ID: the application (client) id of the app registration."],
  [/invalid_scope|invalid_resource/, "What the bot signs in for is not known there.", "Correct MICROSOFT_CLOUD, or ToChannelFromBotOAuthScope where it is set."],
  [/invalid_request|invalid_tenant|400/, "There is no such organisation.", "Correct MICROSOFT_APP_TENANT_ID: the directory (tenant) id of the app registration; for one in Azure Government or Azure China set MICROSOFT_CLOUD."],
];

async function withoutToken(account: Account, wait: number): Promise<Look | undefined> {
  try {
    await new BotSignIn(account, wait).token();
    return undefined;
  } catch (fault) {
    const said = sentenceOf(fault);
    if (account.managed) {
      const why = /Description: (.+?) - Correlation/.exec(said)?.[1] ?? /ManagedIdentityCredential: (.+?)(?= CredentialUnavailableError|$)/.exec(said)?.[1] ?? said;
      return doesNot(`The managed identity gives the bot no token: ${why.slice(0, 200).replace(/[.\s]+$/, "")}.`, "Assign the identity whose client id is MICROSOFT_APP_ID to the machine in Azure that the desk runs on, or use MICROSOFT_APP_TYPE=SingleTenant with a secret.");
    }
    const [, saw, next] = refusals.find(([sign]) => sign.test(said)) ?? [];
    if (saw && next) return doesNot(saw, next);
    return doesNot(`The bot cannot sign in: ${said}`, `Let this machine reach ${new URL(tokenAddress(account)).host}, and see MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID.`);
  }
}

/** Where what Teams sends would not come to a desk that takes it. One that is not to be reached at all is told by the look at the public address. */
async function withoutDesk(endpoint: string): Promise<Look | undefined> {
  // As Teams would send it, but without a token: a desk that has Teams open refuses it as such.
  const activity = { type: "typing", channelId: "msteams", serviceUrl: "https://smba.trafficmanager.net/teams/", conversation: { id: "doctor" }, from: { id: "doctor" } };
  const answer = await fetch(endpoint, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(activity), redirect: "manual", signal: AbortSignal.timeout(patience) }).catch(() => undefined);
  if (!answer || answer.status === 401 || answer.status >= 500) return undefined;
  const { code } = await answer.json().catch(() => ({})) as { code?: unknown };
  return code === "teams_not_set_up" ? doesNot(`The desk that runs at ${endpoint} was started without Teams.`, "Start the desk again with the settings that were looked at here.")
    : doesNot(`${endpoint} answers ${answer.status}, which no desk would to Teams.`, "Let the proxy pass everything on to HOST and PORT of the desk, POST as well.");
}

/** Said only where it is another place than most bots have. */
const whereElse = ({ login }: Cloud): string => (login === clouds.public.login ? "" : ` at ${new URL(login).host}`);
