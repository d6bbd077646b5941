import type { Config } from "#operations/config.ts";
import { isLoopback, isOnLoopback } from "#operations/loopback.ts";

/** One of Microsoft's clouds: where its bots sign in and for what, whose tokens they believe, and the hosts they answer at. */
export interface Cloud {
  /** The address of a directory; one without a path is followed by the bot's own. */
  login: string;
  scope: string;
  issuer: string;
  /** The OpenID metadata of the keys its tokens are signed with. */
  metadata: string;
  /** Teams' own hosts ("Get the service URL for proactive messages"), and behind the dot those of the Bot Framework's other channels. */
  hosts: readonly string[];
}

/** The bot's own account. Without one the desk speaks with an emulator on this machine only. */
export interface Account { appId: string; tenant: string; secret?: string | undefined; managed: boolean; cloud: Cloud }

/** As Microsoft has published them ("Configure Bot Framework bots for US Government customers", "… in Microsoft Azure operated by 21Vianet"). */
export const clouds: Record<Config["MICROSOFT_CLOUD"], Cloud> = {
  public: {
    login: "https://login.microsoftonline.com", scope: "https://api.botframework.com", issuer: "https://api.botframework.com", metadata: "https://login.botframework.com/v1/.well-known/openidconfiguration",
    hosts: ["smba.trafficmanager.net", "smba.onyx.prod.teams.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", ".botframework.com"],
  },
  "us-government": {
    login: "https://login.microsoftonline.us", scope: "https://api.botframework.us", issuer: "https://api.botframework.us", metadata: "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
    hosts: ["smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us", ".botframework.azure.us"],
  },
  china: {
    login: "https://login.partner.microsoftonline.cn", scope: "https://api.botframework.azure.cn", issuer: "https://api.botframework.azure.cn", metadata: "https://login.botframework.azure.cn/v1/.well-known/openidconfiguration",
    hosts: ["frontend.botapi.msg.infra.teams.microsoftonline.cn", ".botframework.azure.cn"],
  },
};

type Settings = Pick<Config, "MICROSOFT_APP_ID" | "MICROSOFT_APP_PASSWORD" | "MICROSOFT_APP_TENANT_ID" | "MICROSOFT_APP_TYPE" | "MICROSOFT_CLOUD"
  | "ToChannelFromBotLoginUrl" | "ToChannelFromBotOAuthScope" | "ToBotFromChannelTokenIssuer" | "ToBotFromChannelOpenIdMetadataUrl">;

/** The bot's account as it is set; undefined where it has none. An address set by itself stands instead of the cloud's own. */
export function accountOf(set: Settings): Account | undefined {
  if (!set.MICROSOFT_APP_ID) return undefined;
  const own = clouds[set.MICROSOFT_CLOUD];
  return {
    appId: set.MICROSOFT_APP_ID, tenant: set.MICROSOFT_APP_TENANT_ID ?? "", secret: set.MICROSOFT_APP_PASSWORD, managed: set.MICROSOFT_APP_TYPE === "UserAssignedMSI",
    cloud: {
      login: set.ToChannelFromBotLoginUrl ?? own.login, scope: set.ToChannelFromBotOAuthScope ?? own.scope, issuer: set.ToBotFromChannelTokenIssuer ?? own.issuer,
      metadata: set.ToBotFromChannelOpenIdMetadataUrl ?? own.metadata, hosts: own.hosts,
    },
  };
}

/** Where a bot of this cloud signs in (RFC 6749, 3.2, as Microsoft Entra has it). */
export function tokenAddress({ tenant, cloud: { login } }: Pick<Account, "tenant" | "cloud">): string {
  const directory = login.replace(/\/+$/, "");
  return `${new URL(directory).pathname === "/" ? `${directory}/${encodeURIComponent(tenant)}` : directory}/oauth2/v2.0/token`;
}

/** Whether the connector is a program on this machine: it signs its tokens here, and signs the bot in here. */
export const isHere = ({ login, metadata }: Cloud): boolean => isOnLoopback(login) && isOnLoopback(metadata);

/** Whether replies may go to this `serviceUrl`: to the cloud's own hosts and nowhere else. `loopback` lets a connector or an emulator on this machine in. */
export function mayAnswerAt(serviceUrl: string, { hosts }: Cloud, loopback: boolean): boolean {
  const url = URL.parse(serviceUrl);
  if (!url || url.username || url.password) return false;
  if (loopback && isLoopback(url.hostname)) return true;
  if (url.protocol !== "https:" || url.port !== "") return false;
  return hosts.some((host) => (host.startsWith(".") ? url.hostname.endsWith(host) : url.hostname === host));
}
