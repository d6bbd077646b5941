import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Examined } from "#operations/doctor.ts";
import { openConnector, type Connector } from "../../support/connector.ts";
import { openService, type ModelService } from "../../support/openai.ts";
import { openPostOffice, type PostOffice } from "../../support/post_office.ts";
import { certificate, openProxy } from "../../support/proxy.ts";
import { files, root } from "../../support/sources.ts";
import { openNginx, type Nginx } from "./nginx.ts";
import { freePort } from "../../support/ports.ts";
import { openInstalled, type Installed } from "./postgres.ts";

/** Settings that are changed; an empty one counts as not set. */
export type Changes = Record<string, string>;

/** A client's house with everything around the desk, which runs in it by its ordinary command. */
export interface Place {
  folder: string; desk: string; settings: Changes;
  service: ModelService; office: PostOffice; stranger: PostOffice; connector: Connector; nginx?: Nginx | undefined; postgres?: Installed | undefined;
  /** Starts the desk anew, with its settings changed. */
  start(changes?: Changes): Promise<void>;
  /** The command: by npx as the README has it, or what that runs, which takes less time; or the same as an ordinary user. */
  doctor(changes?: Changes, how?: "npx" | "plainly"): Promise<{ code: number | null; found: Examined[] }>;
  /** Asks the desk by the address guests use. */
  ask(method: string, path: string, body?: unknown, token?: string): Promise<{ status: number; body: Record<string, unknown> }>;
  close(): Promise<void>;
}

/** Whoever is root plays an ordinary user by another number. */
const ordinary = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};
const { cert, file: authority } = certificate("localhost");
const login = { user: "desk@example.org", password: "p@ss word" };
const office = (name: "localhost" | "other") => openPostOffice({ login, options: { disabledCommands: [], secure: false, cert: certificate(name).cert, key: certificate(name).key } });
const mailAt = ({ port }: PostOffice) => `smtp://${encodeURIComponent(login.user)}:${encodeURIComponent(login.password)}@localhost:${port}`;

/**
 * Lays the checkout into a clean folder and opens all that stands around a desk: a model host without embeddings behind HTTPS, mail by STARTTLS, Teams,
 * and a proxy; `whole` with a PostgreSQL whose role owns only its schema and with nginx, else with the embedded database and a small proxy.
 */
export async function openPlace(whole: boolean): Promise<Place> {
  const place = mkdtempSync(join(tmpdir(), "walk-"));
  for (const folder of [tmpdir(), place]) if ((statSync(folder).mode & 1) === 0) chmodSync(folder, 0o711);
  const folder = join(place, "frontdesk");
  for (const file of files().filter((one) => !one.startsWith("test/"))) { mkdirSync(dirname(join(folder, file)), { recursive: true }); cpSync(join(root, file), join(folder, file)); }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const desk = join(place, "hotel");
  for (const file of ["desk.yaml", "guest/breakfast.md", "guest/pets.md"]) cpSync(join(root, "knowledge/hotel", file), join(desk, file));

  const port = await freePort();
  const [service, post, stranger, connector, postgres] = await Promise.all([openService(), office("localhost"), office("other"), openConnector(), whole ? openInstalled() : undefined]);
  service.embeds = false;
  const host = await openProxy(Number(new URL(service.baseUrl).port));
  const nginx = whole ? await openNginx(join(place, "nginx"), port) : undefined;
  const small = nginx ? undefined : await openProxy(port);
  const settings: Changes = {
    DESK: desk, DATA_DIR: join(place, "data"), PORT: String(port), SECRET_KEY: "a key by chance, of forty characters...", ...(postgres ? { DATABASE_URL: postgres.url("desk") } : {}),
    PUBLIC_URL: nginx?.url ?? small!.url, TRUST_PROXY: "1", IDENTITY_KEY: "the key of the client's own website, shared",
    OPENAI_API_KEY: service.key, OPENAI_BASE_URL: `${host.url}/v1`, OPENAI_MODEL: "scripted", SMTP_URL: mailAt(post), MAIL_FROM: "Hotel Vidra <desk@example.org>", FRONTDESK_NOW: "2026-12-01T09:00", LOG_LEVEL: "error",
    ...connector.environment,
  };
  writeFileSync(join(folder, ".env"), `NODE_EXTRA_CA_CERTS=${authority}\n`);
  const environment = (changes: Changes) => ({ PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, npm_config_update_notifier: "false", ...settings, ...changes });
  let running: ChildProcess | undefined;
  const stop = async () => {
    if (!running || running.exitCode !== null) return;
    const gone = once(running, "exit");
    // npm and what it started are a group of their own.
    process.kill(-running.pid!, "SIGTERM");
    await gone;
  };
  return {
    folder, desk, settings, service, office: post, stranger, connector, nginx, postgres,
    async start(changes = {}) {
      await stop();
      const child = spawn("npm", ["start"], { cwd: folder, env: environment(changes), detached: true, stdio: ["ignore", "pipe", "pipe"] });
      running = child;
      let said = "";
      await new Promise<void>((open, failed) => {
        for (const stream of [child.stdout, child.stderr]) stream.on("data", (text: Buffer) => { said += String(text); if (said.includes("Stop:")) open(); });
        child.once("exit", () => failed(new Error(said)));
      });
    },
    async doctor(changes = {}, how) {
      const [program, ...before] = how === "npx" ? ["npx", "frontdesk"] : [process.execPath, "src/cli.ts"];
      const child = spawn(program!, [...before, "doctor", "--json"], { cwd: folder, env: environment(changes), ...(how === "plainly" ? ordinary : {}) });
      let out = "";
      child.stdout.on("data", (text) => { out += String(text); });
      const [code] = await once(child, "close") as [number | null];
      return { code, found: out.trim().split("\n").map((line) => JSON.parse(line) as Examined) };
    },
    ask: (method, path, body, token) => new Promise((done, failed) => {
      const going = request(new URL(path, settings.PUBLIC_URL), { method, ca: cert, headers: { "content-type": "application/json", accept: "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) } }, (answer) => {
        let text = "";
        answer.on("data", (part) => { text += String(part); }).on("end", () => done({ status: answer.statusCode!, body: text ? JSON.parse(text) as Record<string, unknown> : {} }));
      });
      going.on("error", failed);
      going.end(body === undefined ? undefined : JSON.stringify(body));
    }),
    async close() {
      await stop();
      await Promise.all([nginx?.close(), small?.close(), host.close(), service.close(), post.kill(), stranger.kill()]);
      await connector.close();
      postgres?.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
}
