import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { outworn } from "../../support/connector.ts";
import { certificate } from "../../support/proxy.ts";
import type { Changes, Place } from "./place.ts";
import type { Installed } from "./postgres.ts";

/** Something that is broken on purpose: who of the doctor's looks names it, with what, and with which next step. */
export interface Breakage {
  what: string;
  name: string;
  saw: RegExp;
  next: RegExp;
  /** Breaks it: by settings of the doctor's own, or in the place itself. */
  settings?: (place: Place) => Changes;
  breaks?: (place: Place) => Promise<void>;
  /** Does what the sentence says, where that is more than to put the settings right. */
  mends?: (place: Place, next: string) => Promise<void>;
  /** What is found as well, since it hangs together. */
  also?: string[];
  /** Only where there is a PostgreSQL and nginx to break something of, or an ordinary user to break it for. */
  whole?: true | "plainly";
}

/** Changes a file, and gives how it was before. */
function edit(file: string, change: (text: string) => string): void {
  if (!existsSync(`${file}.before`)) writeFileSync(`${file}.before`, readFileSync(file));
  writeFileSync(file, change(readFileSync(`${file}.before`, "utf8")));
}
const restore = (file: string) => { writeFileSync(file, readFileSync(`${file}.before`)); };
const deskFile = (place: Place) => join(place.desk, "desk.yaml");
/** What an administrator copies out of the sentence and runs. */
const administers = (database: string) => (place: Place, next: string) => place.postgres!.administer(database, ...next.replace(/^An administrator runs: /, "").split(/(?<=;) /));
/** Which of the extensions' files a scratch server says it has. */
const available = (postgres: Installed, which: string) => postgres.administer("bare", "set allow_system_table_mods = on",
  `create or replace view pg_catalog.pg_available_extensions as select e.name, e.default_version, x.extversion as installed_version, e.comment from pg_available_extensions() e left join pg_extension x on e.name = x.extname ${which}`);
const nginx = (change: (words: string) => string) => ({ breaks: (place: Place) => place.nginx!.rewrite(change), mends: (place: Place) => place.nginx!.rewrite(), whole: true as const });
const other = certificate("other").file;

/** All of them, the order being that of a chain where one is mended into the next. */
export const breakages: Breakage[] = [
  { what: "SECRET_KEY is too short", name: "Settings", saw: /SECRET_KEY is 5 characters/, next: /32 characters/, settings: () => ({ SECRET_KEY: "short" }), whole: true, also: ["Settings"] },
  { what: "MAIL_FROM is forgotten", name: "Settings", saw: /MAIL_FROM is not set/, next: /who letters come from/, settings: () => ({ MAIL_FROM: "" }) },
  { what: "the data folder belongs to somebody else", name: "Disk", saw: /may not write/, next: /Give that folder to the user/, whole: "plainly",
    async breaks({ settings }) { mkdirSync(settings.DATA_DIR!, { recursive: true }); chmodSync(settings.DATA_DIR!, 0o555); }, async mends({ settings }) { chmodSync(settings.DATA_DIR!, 0o777); } },
  { what: "a file stands where the data folder should be", name: "Disk", saw: /is a file/, next: /DATA_DIR/, settings: ({ folder }) => ({ DATA_DIR: join(folder, "package.json") }), also: ["Database"] },
  { what: "desk.yaml has a fault", name: "Desk", saw: /desk\.yaml, line \d+: currency/, next: /Correct it there/, breaks: async (place) => { edit(deskFile(place), (text) => text.replace(/^currency: .*$/m, "currency: shells")); }, mends: async (place) => { restore(deskFile(place)); } },
  { what: "a document's day is none", name: "Documents", saw: /pets\.md, line \d+/, next: /frontdesk check/, breaks: async ({ desk }) => { edit(join(desk, "guest/pets.md"), (text) => text.replace(/^updated: .*$/m, "updated: soon")); }, mends: async ({ desk }) => { restore(join(desk, "guest/pets.md")); } },
  { what: "the database's password is wrong", name: "Database", saw: /does not let this name in/, next: /name and password in DATABASE_URL/, whole: true, settings: ({ postgres }) => ({ DATABASE_URL: postgres!.url("desk", { password: "another" }) }) },
  { what: "nothing listens at the database's port", name: "Database", saw: /Nothing answers/, next: /Start that PostgreSQL, or correct host and port/, whole: true, settings: ({ postgres }) => ({ DATABASE_URL: postgres!.url("desk", { port: "9" }) }) },
  { what: "the database is misspelt", name: "Database", saw: /no such database/, next: /Create it/, whole: true, settings: ({ postgres }) => ({ DATABASE_URL: postgres!.url("dask") }) },
  { what: "the PostgreSQL has no pgvector installed", name: "Database", saw: /does not have vector installed/, next: /Install pgvector on that server .*postgresql-\d\d-pgvector/, whole: true, settings: ({ postgres }) => ({ DATABASE_URL: postgres!.url("bare") }), also: ["Database"],
    breaks: ({ postgres }) => available(postgres!, "where e.name <> 'vector'"), mends: ({ postgres }) => available(postgres!, "") },
  { what: "pgvector and the other extensions were not made, and the role may not", name: "Database", saw: /lacks vector, .*may not add extensions/, next: /create extension vector schema public;/, whole: true, settings: ({ postgres }) => ({ DATABASE_URL: postgres!.url("bare") }), mends: administers("bare"), also: ["Database"] },
  { what: "the role's schema was not made", name: "Database", saw: /no schema desk_hotel/, next: /create schema desk_hotel authorization/, whole: true, settings: ({ postgres }) => ({ DATABASE_URL: postgres!.url("bare") }), mends: administers("bare") },
  { what: "the schema belongs to somebody else", name: "Database", saw: /may not make tables in it/, next: /alter schema desk_hotel owner to/, whole: true, breaks: ({ postgres }) => postgres!.administer("bare", "alter schema desk_hotel owner to current_user"), settings: ({ postgres }) => ({ DATABASE_URL: postgres!.url("bare") }), mends: administers("bare") },
  { what: "another SECRET_KEY than the other servers'", name: "Secret key", saw: /another than the one/, next: /the same SECRET_KEY/, whole: true, settings: () => ({ SECRET_KEY: "another key, of as many characters as that" }) },
  { what: "this machine's clock is ten minutes slow", name: "Database", saw: /600 seconds apart|60[01] seconds apart|599 seconds apart/, next: /NTP/, whole: true, also: ["Teams"],
    settings: ({ folder }) => { writeFileSync(join(folder, "slow.mjs"), "const now = Date.now; const Real = Date; globalThis.Date = class extends Real { constructor(...given) { if (given.length) super(...given); else super(now() - 600_000); } static now() { return now() - 600_000; } };\n"); return { NODE_OPTIONS: `--import=${join(folder, "slow.mjs")}` }; } },
  { what: "the model's key is refused", name: "Model", saw: /does not take the key \(401\)/, next: /OPENAI_API_KEY/, settings: () => ({ OPENAI_API_KEY: "sk-wrong" }) },
  { what: "the model's address lacks /v1", name: "Model", saw: /is not there \(404\)/, next: /OPENAI_BASE_URL, which mostly ends in \/v1/, settings: ({ settings }) => ({ OPENAI_BASE_URL: settings.OPENAI_BASE_URL!.replace("/v1", "") }) },
  { what: "the model host's certificate is nobody's", name: "Model", saw: /certificate .* is not believed/i, next: /NODE_EXTRA_CA_CERTS/, settings: ({ settings }) => ({ NODE_EXTRA_CA_CERTS: other, PUBLIC_URL: "", SMTP_URL: "", OPENAI_BASE_URL: settings.OPENAI_BASE_URL! }), also: ["Teams"] },
  { what: "the model calls no tools", name: "Model", saw: /calls no tools/, next: /OPENAI_MODEL a model that calls tools/, breaks: async ({ service }) => { service.plan({ text: "One, two." }, { text: "I have rung it." }); } },
  { what: "embeddings are asked for at a host without them", name: "Embeddings", saw: /The embedded ones are kept/, next: /remove it/, settings: () => ({ OPENAI_EMBEDDING_MODEL: "text-embedding-3-small" }) },
  { what: "HOST is another machine's", name: "Port", saw: /no address of this machine/, next: /Correct HOST/, settings: () => ({ HOST: "192.0.2.1" }) },
  { what: "another program has the port", name: "Port", saw: /Another program listens/, next: /Set PORT/, settings: ({ office }) => ({ PORT: String(office.port) }) },
  { what: "PUBLIC_URL begins with http:// and the proxy speaks HTTPS there", name: "Public address", saw: /answers 400/, next: /begin with https:\/\//, whole: true, settings: ({ settings }) => ({ PUBLIC_URL: settings.PUBLIC_URL!.replace("https:", "http:") }), also: ["Teams"] },
  { what: "PUBLIC_URL names a port where no proxy listens", name: "Public address", saw: /Nothing listens/, next: /Start the proxy/, settings: () => ({ PUBLIC_URL: "https://localhost:9443" }) },
  { what: "nginx passes on to another port", name: "Public address", saw: /does not reach the desk \(502\)/, next: /HOST and PORT/, ...nginx((words) => words.replace(/proxy_pass http:\/\/127\.0\.0\.1:\d+/, "proxy_pass http://127.0.0.1:9")) },
  { what: "nginx gathers streams", name: "Public address", saw: /gathers streams/, next: /proxy_buffering off/, ...nginx((words) => words.replace("proxy_buffering off;", "proxy_buffering on; proxy_ignore_headers X-Accel-Buffering;")) },
  { what: "nginx does not say whom it speaks for", name: "Public address", saw: /does not say whom/, next: /X-Forwarded-For/, ...nginx((words) => words.replace(/proxy_set_header X-Forwarded-For .*;/, "")) },
  { what: "nginx has the certificate of another name", name: "Public address", saw: /another name|not believed/, next: /that name|NODE_EXTRA_CA_CERTS/, ...nginx((words) => words.replaceAll("localhost.crt", "other.crt").replaceAll("localhost.key", "other.key")) },
  { what: "TRUST_PROXY is forgotten", name: "Public address", saw: /its word about the guest's address is not taken/, next: /TRUST_PROXY=1/, whole: true, breaks: (place) => place.start({ TRUST_PROXY: "" }), mends: (place) => place.start() },
  { what: "the mail server does not know the password", name: "Mail", saw: /does not let this name in \(535\)/, next: /name and password in SMTP_URL/, settings: ({ office }) => ({ SMTP_URL: `smtp://desk%40example.org:wrong@localhost:${office.port}` }) },
  { what: "smtps:// at a port that begins in the clear", name: "Mail", saw: /what it says first is not encrypted/, next: /smtp:\/\/ with port 587/, settings: ({ settings }) => ({ SMTP_URL: settings.SMTP_URL!.replace("smtp:", "smtps:") }) },
  { what: "the mail server's certificate is nobody's", name: "Mail", saw: /certificate/i, next: /NODE_EXTRA_CA_CERTS/, settings: ({ settings, stranger, office }) => ({ SMTP_URL: settings.SMTP_URL!.replace(String(office.port), String(stranger.port)) }) },
  { what: "no mail server is there", name: "Mail", saw: /refuses: .*ECONNREFUSED/, next: /host and port in SMTP_URL/, settings: () => ({ SMTP_URL: "smtp://localhost:9" }) },
  { what: "nobody could answer the desk's letters", name: "Mail", saw: /No site in desk\.yaml has an e-mail/, next: /email under sites/, breaks: async (place) => { edit(deskFile(place), (text) => text.replace(/^( +)email: reception@.*$/m, "")); }, mends: async (place) => { restore(deskFile(place)); } },
  { what: "the bot's secret is wrong", name: "Teams", saw: /secret is refused/, next: /MICROSOFT_APP_PASSWORD/, settings: () => ({ MICROSOFT_APP_PASSWORD: "the secret's id" }) },
  { what: "the bot's secret has run out", name: "Teams", saw: /has run out/, next: /MICROSOFT_APP_PASSWORD/, settings: () => ({ MICROSOFT_APP_PASSWORD: outworn }) },
  { what: "the organisation's id is wrong", name: "Teams", saw: /no such organisation/, next: /MICROSOFT_APP_TENANT_ID/, settings: () => ({ MICROSOFT_APP_TENANT_ID: "00000000-0000-4000-8000-000000000000" }) },
  { what: "the bot's id is wrong", name: "Teams", saw: /knows no such bot/, next: /MICROSOFT_APP_ID/, settings: () => ({ MICROSOFT_APP_ID: "00000000-0000-4000-8000-000000000000" }) },
  { what: "the Bot Framework's keys cannot be reached", name: "Teams", saw: /keys of the Bot Framework cannot be read/, next: /Let this machine reach/, settings: () => ({ ToBotFromChannelOpenIdMetadataUrl: "https://localhost:9443/keys" }) },
  { what: "the bot lives in another cloud", name: "Teams", saw: /sign for https:\/\/api\.botframework\.com, and the desk believes https:\/\/api\.botframework\.us only/, next: /MICROSOFT_CLOUD/, settings: () => ({ MICROSOFT_CLOUD: "us-government" }) },
  { what: "the desk was not started again once Teams was set", name: "Teams", saw: /was started without Teams/, next: /Start the desk again/, whole: true, breaks: (place) => place.start({ MICROSOFT_APP_ID: "" }), mends: (place) => place.start() },
  { what: "nginx lets nobody post to the bot", name: "Teams", saw: /answers 405/, next: /pass everything on/, ...nginx((words) => words.replace("location / {", "location = /api/messages { return 405; }\nlocation / {")) },
  { what: "the keys of guests' identities are not there", name: "Signed identities", saw: /gives no keys|answers 4/, next: /IDENTITY_JWKS_URL/, settings: ({ settings }) => ({ IDENTITY_KEY: "", IDENTITY_JWKS_URL: `${settings.OPENAI_BASE_URL}/keys` }) },
  { what: "no collector takes the traces", name: "Traces", saw: /No collector answers/, next: /Start the collector/, settings: () => ({ OTEL_EXPORTER_OTLP_ENDPOINT: "http://localhost:9418" }) },
  { what: "the staff's sign-in is not there", name: "Staff sign-in", saw: /cannot be read/, next: /OPENID_ISSUER/, settings: () => ({ OPENID_ISSUER: "https://localhost:9443", OPENID_CLIENT_ID: "desk", OPENID_CLIENT_SECRET: "secret" }) },
];
