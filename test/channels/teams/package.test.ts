import { inflateSync } from "node:zlib";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { manifestOf, packageOf } from "#channels/teams/package.ts";
import { openPhrases } from "#operations/phrases.ts";
import { desk } from "../../support/hotel.ts";

const packing = { appId: "11111111-2222-4333-8444-555555555555", publicUrl: "https://desk.example.org/front", version: "0.1.0", phrases: openPhrases("prompts"), desk };

interface Manifest {
  $schema: string; manifestVersion: string; version: string; id: string; developer: Record<string, string>; name: Record<string, string>; description: Record<string, string>; icons: Record<string, string>; accentColor: string;
  bots: { botId: string; scopes: string[]; supportsFiles: boolean; isNotificationOnly: boolean; commandLists: { scopes: string[]; commands: { title: string; description: string }[] }[] }[];
  validDomains: string[]; permissions: string[]; localizationInfo: { defaultLanguageTag: string; additionalLanguages: { languageTag: string; file: string }[] }; defaultInstallScope: string;
}
const files = unzipSync(packageOf(packing));
const manifest = JSON.parse(strFromU8(files["manifest.json"]!)) as Manifest;
const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A picture's width, height, and a way to ask for the dots. */
function picture(bytes: Uint8Array) {
  const view = Buffer.from(bytes);
  expect(view.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)];
  const begin = view.indexOf("IDAT");
  const rows = inflateSync(view.subarray(begin + 4, begin + 4 + view.readUInt32BE(begin - 4)));
  const dots = Array.from({ length: width * height }, (_, n) => { const at = Math.floor(n / width) * (width * 4 + 1) + 1 + (n % width) * 4; return [...rows.subarray(at, at + 4)] as [number, number, number, number]; });
  return { width, height, dots };
}

/** Microsoft's published rules: the manifest schema (1.19), "App package", "App icons" and the store's validation of bots. */
const rules: [string, () => void][] = [
  ["$schema and manifestVersion name the same published version", () => { expect(manifest.manifestVersion).toBe("1.19"); expect(manifest.$schema).toBe("https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json"); }],
  ["version follows semantic versioning, at most 256 characters", () => expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/)],
  ["id is a GUID", () => expect(manifest.id).toMatch(guid)],
  ["developer.name has at most 32 characters", () => expect([...manifest.developer.name!].length).toBeLessThanOrEqual(32)],
  ["developer.websiteUrl, privacyUrl and termsOfUseUrl are https addresses of at most 2048 characters", () => expect([manifest.developer.websiteUrl, manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl]).toEqual(["https://desk.example.org/", "https://desk.example.org/privacy", "https://desk.example.org/terms"])],
  ["name.short has at most 30 characters", () => expect([...manifest.name.short!].length).toBeLessThanOrEqual(30)],
  ["name.full has at most 100 characters, and is another than name.short", () => { expect([...manifest.name.full!].length).toBeLessThanOrEqual(100); expect(manifest.name.full).not.toBe(manifest.name.short); }],
  ["description.short has at most 80 characters", () => expect([...manifest.description.short!].length).toBeLessThanOrEqual(80)],
  ["description.full has at most 4000 characters, and is not the short one", () => { expect([...manifest.description.full!].length).toBeLessThanOrEqual(4_000); expect(manifest.description.full).not.toBe(manifest.description.short); }],
  ["icons.color and icons.outline are relative paths of files in the package", () => expect([files[manifest.icons.color!], files[manifest.icons.outline!]].every(Boolean)).toBe(true)],
  ["accentColor is #RRGGBB", () => expect(manifest.accentColor).toMatch(/^#[0-9a-f]{6}$/i)],
  ["there is one bot at most, and its botId is a GUID", () => { expect(manifest.bots).toHaveLength(1); expect(manifest.bots[0]!.botId).toMatch(guid); }],
  ["a bot's scopes are of team, personal, groupChat and copilot, each once", () => { expect(manifest.bots[0]!.scopes.every((scope) => ["team", "personal", "groupChat", "copilot"].includes(scope))).toBe(true); expect(new Set(manifest.bots[0]!.scopes).size).toBe(manifest.bots[0]!.scopes.length); }],
  ["a bot has three command lists at most, each for scopes of its own", () => { expect(manifest.bots[0]!.commandLists.length).toBeLessThanOrEqual(3); for (const { scopes } of manifest.bots[0]!.commandLists) expect(scopes.every((scope) => manifest.bots[0]!.scopes.includes(scope))).toBe(true); }],
  ["a command list has ten commands at most, titles of 32 and descriptions of 128 characters", () => { for (const { commands } of manifest.bots[0]!.commandLists) { expect(commands.length).toBeLessThanOrEqual(10); for (const { title, description } of commands) { expect([...title].length).toBeLessThanOrEqual(32); expect([...description].length).toBeLessThanOrEqual(128); } } }],
  ["supportsFiles and isNotificationOnly say what the bot does", () => expect([manifest.bots[0]!.supportsFiles, manifest.bots[0]!.isNotificationOnly]).toEqual([false, false])],
  ["permissions are of identity and messageTeamMembers", () => expect(manifest.permissions.every((one) => ["identity", "messageTeamMembers"].includes(one))).toBe(true)],
  ["validDomains are 16 at most, without protocol, path or wildcard at the top", () => { expect(manifest.validDomains).toEqual(["desk.example.org"]); }],
  ["defaultInstallScope is one of the scopes", () => expect(manifest.bots[0]!.scopes).toContain(manifest.defaultInstallScope)],
  ["localizationInfo names a default language, and a file in the package for each other", () => {
    expect(manifest.localizationInfo.defaultLanguageTag).toBe(desk.languages[0]);
    expect(manifest.localizationInfo.additionalLanguages.map(({ languageTag }) => languageTag)).toEqual(desk.languages.slice(1));
    for (const { file } of manifest.localizationInfo.additionalLanguages) expect(files[file]).toBeDefined();
  }],
  ["a language file keeps the same lengths, and translates every string of the manifest that a person reads", () => {
    const most: [RegExp, number][] = [[/^name\.short$/, 30], [/^name\.full$/, 100], [/^description\.short$/, 80], [/^description\.full$/, 4_000], [/^bots\[0\]\.commandLists\[0\]\.commands\[\d\]\.title$/, 32], [/^bots\[0\]\.commandLists\[0\]\.commands\[\d\]\.description$/, 128]];
    for (const { file } of manifest.localizationInfo.additionalLanguages) {
      const said = JSON.parse(strFromU8(files[file]!)) as Record<string, string>;
      expect(said.$schema).toBe("https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.Localization.schema.json");
      expect(Object.keys(said)).toHaveLength(1 + 4 + 2 * manifest.bots[0]!.commandLists[0]!.commands.length);
      for (const [key, text] of Object.entries(said)) if (key !== "$schema") expect([key, [...text].length <= (most.find(([known]) => known.test(key))?.[1] ?? -1)]).toEqual([key, true]);
    }
  }],
  ["the manifest has no other fields than the schema knows (additionalProperties: false)", () => expect(Object.keys(manifest).filter((key) => !["$schema", "manifestVersion", "version", "id", "localizationInfo", "developer", "name", "description", "icons", "accentColor", "bots", "permissions", "validDomains", "defaultInstallScope"].includes(key))).toEqual([])],
  ["the colour icon is a PNG of 192 by 192, its ground full and its sign within the middle 120", () => {
    const { width, height, dots } = picture(files["color.png"]!);
    expect([width, height]).toEqual([192, 192]);
    expect(dots.every(([, , , opacity]) => opacity === 255)).toBe(true);
    const [red, green, blue] = dots[0]!;
    const sign = dots.flatMap((dot, n) => (dot[0] !== red || dot[1] !== green || dot[2] !== blue ? [n] : []));
    expect(sign.length).toBeGreaterThan(1_000);
    for (const n of sign) for (const at of [n % 192, Math.floor(n / 192)]) expect(at >= 36 && at < 156).toBe(true);
  }],
  ["the outline icon is a PNG of 32 by 32, white on nothing", () => {
    const { width, height, dots } = picture(files["outline.png"]!);
    expect([width, height]).toEqual([32, 32]);
    expect(dots.every(([red, green, blue]) => red === 255 && green === 255 && blue === 255)).toBe(true);
    expect(dots.filter(([, , , opacity]) => opacity === 0).length).toBeGreaterThan(300);
    expect(dots.filter(([, , , opacity]) => opacity === 255).length).toBeGreaterThan(100);
  }],
  ["manifest and icons stand at the root of the zip, and nothing else beside the languages", () => expect(Object.keys(files).sort()).toEqual(["color.png", ...desk.languages.slice(1).map((language) => `${language}.json`), "manifest.json", "outline.png"].sort())],
];

describe("the app package follows Microsoft's rules", () => {
  it.each(rules)("%s", (_rule, holds) => holds());

  it("is refused where Teams could not reach the desk", () => {
    expect(() => manifestOf({ ...packing, publicUrl: "http://desk.example.org" })).toThrow("HTTPS");
  });
});
