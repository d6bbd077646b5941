import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { examineModel } from "#assistant/examining.ts";
import { examineSignIn } from "#channels/console/examining.ts";
import { examineMail } from "#channels/letters/examining.ts";
import { accountOf } from "#channels/teams/clouds.ts";
import { examineIdentities } from "#channels/website/examining_identities.ts";
import { examinePublic } from "#channels/website/examining.ts";
import { examinePort } from "#channels/website/examining_port.ts";
import { examineDocuments, examineEmbeddings } from "#knowledge/examining.ts";
import { masked, type Config, type SettingFault } from "#operations/config.ts";
import { doesNot, notSet, sentenceOf, works, type Examination, type Look } from "#operations/doctor.ts";
import { examineTraces } from "#operations/examining_traces.ts";
import { machineExaminations } from "#operations/machine.ts";
import { deriving } from "#operations/secret.ts";
import { deskFile, idOfFolder, lookAt } from "#records/desk_file.ts";
import { inSentence } from "#records/desk_faults.ts";
import { examineEmbedded, examinePostgres } from "#records/examining.ts";
import { examineKey, markOf } from "#records/key_mark.ts";
import type { Desk } from "#rules/desk.ts";
import { deskFolder } from "./data.ts";

/** Everything outside that this desk leans on, to be tried one by one; `faults` are the settings that could not be read. */
export function examinationsOf(config: Config, faults: readonly SettingFault[] = []): Examination[] {
  const desk = idOf(config);
  const data = join(resolve(config.DATA_DIR), desk);
  const { DATABASE_URL: database, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_EMBEDDING_MODEL: embeddings } = config;
  return [
    ...(faults.length > 0 ? faults.map(({ saw, next }): Examination => ({ name: "Settings", look: async () => doesNot(saw, `What would do: ${next}.`) })) : [{ name: "Settings", look: async () => works("Every setting can be read.") }]),
    ...machineExaminations(standing(data), config.FRONTDESK_NOW),
    { name: "Desk", look: async () => aboutDesk(config) },
    { name: "Documents", next: "Set DESK to a folder of documents.", look: async () => examineDocuments(deskFolder(config.DESK)) },
    { name: "Database", within: 20_000, look: () => database ? examinePostgres(database, desk, shownOf(database)) : examineEmbedded(data) },
    ...(database && config.SECRET_KEY ? [{ name: "Secret key", look: () => examineKey(database, desk, markOf(deriving(() => config.SECRET_KEY as string))) }] : []),
    { name: "Model", within: 45_000, next: "Use a faster model or host; until then the house model answers in its place.", look: async () => apiKey
      ? examineModel({ apiKey, model: config.OPENAI_MODEL, ...(baseUrl ? { baseUrl } : {}) })
      : notSet("The house model answers, which needs no key.", "For a model service set OPENAI_API_KEY, and OPENAI_BASE_URL for another than OpenAI's.") },
    { name: "Embeddings", within: 30_000, look: () => examineEmbeddings(apiKey && embeddings ? { apiKey, model: embeddings, ...(baseUrl ? { baseURL: baseUrl } : {}) } : undefined) },
    { name: "Port", look: () => examinePort(config.HOST, config.PORT, desk) },
    { name: "Public address", look: () => examinePublic(config.PUBLIC_URL, desk) },
    { name: "Mail", within: 20_000, look: () => examineMail(config.SMTP_URL, config.MAIL_FROM, config.SMTP_URL ? shownOf(config.SMTP_URL) : "", deskOf(config)) },
    { name: "Teams", within: 25_000, look: () => lookAtTeams(config) },
    { name: "Staff sign-in", look: () => examineSignIn(config.OPENID_ISSUER, config.PUBLIC_URL) },
    { name: "Traces", look: () => examineTraces() },
    { name: "Signed identities", look: () => examineIdentities({
      ...(config.IDENTITY_KEY ? { identityKey: config.IDENTITY_KEY } : {}), ...(config.IDENTITY_JWKS_URL ? { identityJwksUrl: config.IDENTITY_JWKS_URL } : {}) }) },
  ];
}

/** An address that may be shown: who signs in is masked. */
const shownOf = (url: string): string => masked("DATABASE_URL", url).slice(1, -1);

/** The nearest folder above that exists: the data folder itself may be made only at the first start. */
const standing = (folder: string): string => (existsSync(folder) || dirname(folder) === folder ? folder : standing(dirname(folder)));

/** The desk as its file has it, where it can be read; what hinders that is told by a look of its own. */
function deskOf(config: Config): Desk | undefined {
  try { return lookAt(deskFolder(config.DESK)).desk; } catch { return undefined; }
}

function idOf(config: Config): string {
  try { return deskOf(config)?.id ?? idOfFolder(deskFolder(config.DESK)); } catch { return idOfFolder(config.DESK); }
}

/** The libraries of Teams are heavy, and loaded only where Teams is set up. */
async function lookAtTeams(config: Config): Promise<Look> {
  const { examineTeams } = await import("#channels/teams/examining.ts");
  return examineTeams(accountOf(config), config.PUBLIC_URL);
}

function aboutDesk(config: Config): Look {
  try {
    const folder = deskFolder(config.DESK);
    const { desk, faults } = lookAt(folder);
    const [first] = faults;
    if (!desk || first) return doesNot(first ? inSentence(first) : `${folder} has no desk that can be opened.`, "Correct it there; `npx frontdesk check` lists every fault with its line.");
    return works(`${desk.name}: ${desk.resources.length} resources, ${desk.offerings.length} offerings, ${desk.languages.join(", ")}.`);
  } catch (fault) {
    return doesNot(sentenceOf(fault), `Set DESK to a folder with a ${deskFile}.`);
  }
}
