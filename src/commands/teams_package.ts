import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { packageOf } from "#channels/teams/package.ts";
import { deskFolder, root } from "#data.ts";
import { Invalid } from "#errors.ts";
import type { Config } from "#operations/config.ts";
import { openPhrases } from "#operations/phrases.ts";
import { readDesk } from "#records/desk.ts";

/** What was written, and what is left to do at Microsoft's, with the values to paste. */
export interface Packed { file: string; endpoint: string; steps: string[] }

/** Writes the app package of a desk. Throws `Invalid` where a setting is missing that stands in it. */
export function teamsPackage(config: Config, to?: string): Packed {
  const { MICROSOFT_APP_ID: appId, PUBLIC_URL: publicUrl, MICROSOFT_APP_TYPE: type, MICROSOFT_APP_TENANT_ID: tenant } = config;
  if (!appId) throw new Invalid("MICROSOFT_APP_ID is not set. What would do: register an app in Microsoft Entra (App registrations, New registration, accounts in this organisation only) and set its Application (client) ID.", "bad_setting");
  if (!publicUrl) throw new Invalid("PUBLIC_URL is not set, and Teams has to know where the desk is. What would do: the desk's https:// address.", "bad_setting");
  const desk = readDesk(deskFolder(config.DESK));
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  const file = resolve(to ?? `${desk.id}-teams.zip`);
  writeFileSync(file, packageOf({ appId, publicUrl, version, phrases: openPhrases(join(root, "prompts")), desk }));
  const endpoint = new URL("/api/messages", publicUrl).href;
  return { file, endpoint, steps: [
    `In the Azure portal make an Azure Bot: type of app "${type === "UserAssignedMSI" ? "User-Assigned Managed Identity" : "Single Tenant"}", use existing app registration, App ID ${appId}, App tenant ID ${tenant ?? "(the directory id of your organisation: set MICROSOFT_APP_TENANT_ID as well)"}.`,
    `Its Configuration, Messaging endpoint: ${endpoint}`,
    "Its Channels: add Microsoft Teams, and accept the terms.",
    ...(type === "UserAssignedMSI" ? ["Let the machine the desk runs on have that managed identity."] : ["In the app registration, Certificates & secrets: a new client secret; its value is MICROSOFT_APP_PASSWORD."]),
    `In the Teams admin center, Teams apps, Manage apps, Upload new app: ${file}`,
    "Under Setup policies install and pin it for those who are to have it. Teams reaches your organisation's own people and invited guests; everybody else has the website.",
    "Set MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD, MICROSOFT_APP_TENANT_ID and PUBLIC_URL, start the desk, and let `npx frontdesk doctor` try it.",
  ] };
}
