import { strToU8, zipSync } from "fflate";
import { Invalid } from "#errors.ts";
import type { Phrases } from "#operations/phrases.ts";
import type { Desk, Language } from "#rules/desk.ts";
import { colourIcon, outlineIcon, type Colour } from "./icons.ts";

/** What the package is made for. */
export interface Packing { appId: string; publicUrl: string; version: string; phrases: Phrases; desk: Desk }

/** The version of Microsoft's manifest schema that is followed. */
const schema = "1.19";
const ground: Colour = [31, 78, 95];
const commands = ["book", "hours", "person"] as const;
const short = (text: string, most: number): string => { const letters = [...text.trim()]; return letters.length <= most ? letters.join("") : `${letters.slice(0, most - 1).join("").trim()}…`; };

/** The words of the app in a language, within the lengths that the schema allows. */
function words({ phrases, desk }: Packing, language: Language) {
  const say = (key: string) => phrases.say(`teams.app_${key}`, language, { desk: desk.name });
  return {
    name: { short: short(desk.name, 30), full: short(say("full"), 100) },
    description: { short: short(say("short"), 80), full: short(say("long"), 4_000) },
    commands: commands.map((command) => ({ title: short(phrases.say(`teams.app_command_${command}`, language), 32), description: short(phrases.say(`teams.app_command_${command}_what`, language), 128) })),
  };
}

/** The manifest of the app: a bot for one person, a group or a team, that is installed for oneself where nothing is said. */
export function manifestOf(packing: Packing): Record<string, unknown> {
  const { appId, publicUrl, version, desk } = packing;
  const url = URL.parse(publicUrl);
  if (url?.protocol !== "https:") throw new Invalid(`PUBLIC_URL is "${publicUrl}", and Teams reaches a bot by HTTPS only. What would do: the desk's https:// address.`, "bad_setting");
  const [first, ...others] = desk.languages;
  const said = words(packing, first!);
  const page = (path: string) => new URL(path, url).href;
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.schema.json`, manifestVersion: schema, version, id: appId,
    developer: { name: short(desk.privacy.controller, 32), websiteUrl: page("/"), privacyUrl: page("/privacy"), termsOfUseUrl: page("/terms") },
    localizationInfo: { defaultLanguageTag: first, additionalLanguages: others.map((languageTag) => ({ languageTag, file: `${languageTag}.json` })) },
    icons: { color: "color.png", outline: "outline.png" }, accentColor: `#${ground.map((part) => part.toString(16).padStart(2, "0")).join("")}`,
    name: said.name, description: said.description,
    bots: [{ botId: appId, scopes: ["personal", "team", "groupChat"], isNotificationOnly: false, supportsFiles: false, supportsCalling: false, supportsVideo: false, commandLists: [{ scopes: ["personal"], commands: said.commands }] }],
    permissions: ["identity", "messageTeamMembers"], validDomains: [url.host], defaultInstallScope: "personal",
  };
}

/** The words of another language, by their places in the manifest. */
export function localesOf(packing: Packing, language: Language): Record<string, string> {
  const { name, description, commands: list } = words(packing, language);
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${schema}/MicrosoftTeams.Localization.schema.json`,
    "name.short": name.short, "name.full": name.full, "description.short": description.short, "description.full": description.full,
    ...Object.fromEntries(list.flatMap(({ title, description: what }, n) => [[`bots[0].commandLists[0].commands[${n}].title`, title], [`bots[0].commandLists[0].commands[${n}].description`, what]])),
  };
}

/** The app package: manifest, icons and languages at the root of one zip, as Teams takes it. */
export function packageOf(packing: Packing): Uint8Array {
  const json = (value: object) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  return zipSync({
    "manifest.json": json(manifestOf(packing)), "color.png": colourIcon(ground), "outline.png": outlineIcon(),
    ...Object.fromEntries(packing.desk.languages.slice(1).map((language) => [`${language}.json`, json(localesOf(packing, language))])),
  });
}
