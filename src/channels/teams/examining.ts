import { doesNot, notSet, sentenceOf, works, type Look } from "#operations/doctor.ts";
import { BotSecret, managedToken } from "./credentials.ts";
import { microsoft, type Issuing } from "./tokens.ts";
import type { Account } from "./wire.ts";

const patience = 8_000;

/** Signs the bot in (`wait` is how long a managed identity may take, in milliseconds), reads the keys its guests' activities are proved by, and looks whether Teams could find the desk. */
export async function examineTeams(account: Account | undefined, publicUrl: string | undefined, issuing: Issuing = microsoft, wait = patience): Promise<Look> {
  if (!account) return notSet("MICROSOFT_APP_ID is not set: Teams is not open.", "`npx frontdesk teams-package` says what it takes.");
  try {
    await fetch(issuing.metadata, { signal: AbortSignal.timeout(patience) }).then(async (answer) => { if (!answer.ok) throw new Error(`it answered ${answer.status}`); await answer.json(); });
  } catch (fault) {
    return doesNot(`The keys of the Bot Framework cannot be read: ${sentenceOf(fault)}`, `Let this machine reach ${new URL(issuing.metadata).host}.`);
  }
  const unsigned = account.managed ? await withoutIdentity(account.appId, wait) : undefined;
  if (unsigned) return unsigned;
  if (!account.managed) {
    try {
      await new BotSecret({ appId: account.appId, secret: account.secret ?? "", tenant: account.tenant, login: account.login }).token();
    } catch (fault) {
      const said = sentenceOf(fault);
      if (/invalid_client/.test(said)) return doesNot("The bot's secret is refused.", "Make a new client secret for the app registration, and put its value (not its id) into MICROSOFT_APP_PASSWORD.");
      if (/unauthorized_client/.test(said)) return doesNot("The organisation knows no such bot.", "Correct MICROSOFT_APP_ID: the application (client) id of the app registration.");
      if (/invalid_request|invalid_tenant|400/.test(said)) return doesNot("There is no such organisation.", "Correct MICROSOFT_APP_TENANT_ID: the directory (tenant) id of the app registration.");
      return doesNot(`The bot cannot sign in: ${said}`, "Let this machine reach login.microsoftonline.com, and see MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID.");
    }
  }
  if (!publicUrl?.startsWith("https:")) return doesNot("Teams reaches a bot by HTTPS only, and PUBLIC_URL names no such address.", "Set PUBLIC_URL to the desk's https:// address, and the bot's messaging endpoint to it with /api/messages.");
  return works(`The bot ${account.managed ? "is signed in by its managed identity" : "signs in"}; its messaging endpoint is ${new URL("/api/messages", publicUrl).href}.`);
}

/** Where this machine has no such managed identity, or does not answer for it in time. */
async function withoutIdentity(appId: string, wait: number): Promise<Look | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => { timer = setTimeout(() => { fail(new Error("this machine does not answer for it")); }, wait); });
  try {
    await Promise.race([managedToken(appId), late]);
    return undefined;
  } catch (fault) {
    const said = sentenceOf(fault).split("\n").find((line) => /identity|answer/i.test(line)) ?? sentenceOf(fault);
    return doesNot(`The managed identity gives the bot no token: ${said.slice(0, 200)}`, "Assign the identity whose client id is MICROSOFT_APP_ID to the machine in Azure that the desk runs on, or use MICROSOFT_APP_TYPE=SingleTenant with a secret.");
  } finally {
    clearTimeout(timer);
  }
}
