import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { deskText } from "./support/hotel.ts";
import { read, root } from "./support/sources.ts";

const data = mkdtempSync(join(tmpdir(), "desk-"));
const folder = join(data, "desk");
mkdirSync(folder);
writeFileSync(join(folder, "desk.yaml"), deskText);
writeFileSync(join(folder, "parking.md"), "---\ntitle: Parking\nupdated: 2026-11-01\naudience: guest\nlanguage: en\n---\n\n## Motorcycles\n\nMotorcycles stand under the roof beside the laundry, free of charge.\n");
const env = { PATH: process.env.PATH, HOME: data, TMPDIR: data, DATA_DIR: join(data, "data"), DESK: folder, PORT: "0", FRONTDESK_NOW: "2026-12-01T09:00" };

/** The desk is open meanwhile, as it is for most who type a command: they speak to it. */
let desk: ChildProcess;
let said = "";
beforeAll(async () => {
  desk = spawn(process.execPath, ["src/cli.ts", "serve"], { cwd: root, env });
  await new Promise<void>((open, failed) => {
    const hear = (text: Buffer) => { said += String(text); if (said.includes("Ctrl-C")) open(); };
    desk.stdout?.on("data", hear);
    desk.stderr?.on("data", hear);
    desk.on("exit", () => failed(new Error(said)));
  });
});
afterAll(async () => {
  const gone = new Promise((done) => { desk.on("exit", done); });
  desk.kill("SIGINT");
  await gone;
  rmSync(data, { recursive: true, force: true });
});

interface Ran { code: number | null; out: string; err: string }
/** Runs a command as a shell would, with lines on its standard input. */
function run(program: string, given: string[], input = "", more: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(program, given, { cwd: root, env: { ...env, ...more } });
  const ran: Ran = { code: null, out: "", err: "" };
  child.stdout.on("data", (text) => { ran.out += String(text); });
  child.stderr.on("data", (text) => { ran.err += String(text); });
  child.stdin.end(input);
  return new Promise((done) => { child.on("close", (code) => done({ ...ran, code })); });
}
const frontdesk = (...given: string[]) => run(process.execPath, ["src/cli.ts", ...given]);
const lines = (text: string) => text.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);

describe("the commands of the README", { timeout: 120_000 }, () => {
  test("each of them is tried here or where desks are started", () => {
    const tried = ["serve", "chat", "search", "understand", "converse", "ingest", "check", "export", "staff", "doctor", "move", "teams-package"];
    expect([...new Set([...read("README.md").matchAll(/npx frontdesk ([a-z][a-z-]*)/g)].map((match) => match[1]))].filter((name) => !tried.includes(name ?? ""))).toEqual([]);
  });

  test("`serve` says where the pages are, how the first manager signs in, and how to stop", () => {
    expect(said).toMatch(/is open\.\n {2}Guests: +http:\S+\n {2}Console: +http:\S+console\n {2}Sign in: +http:\S+console#\S{20,}/);
  });

  test("a second desk on the same folder is told who has it", async () => {
    expect(await frontdesk("serve")).toMatchObject({ code: 2, err: expect.stringContaining(`process ${desk.pid}`) as string });
  });

  test("`npx frontdesk understand` shows how words are read", async () => {
    const { out, code } = await run("npx", ["frontdesk", "understand", "A table for four tonight"]);
    expect([code, JSON.parse(out)]).toMatchObject([0, { language: "en", party: { total: 4 } }]);
  });

  test("`check` grades a folder, and names what is broken with its line", async () => {
    expect(JSON.parse((await frontdesk("check")).out)).toHaveProperty("faults");
    writeFileSync(join(folder, "broken.md"), "---\ntitle: Broken\naudience: nobody\n---\n");
    expect((await frontdesk("check", "--desk", folder)).out).toMatch(/broken\.md, line \d+/);
    rmSync(join(folder, "broken.md"));
  });

  test("`ingest` takes in the documents, and `search` finds what stands in them", async () => {
    expect((await frontdesk("ingest", "--json")).out).toContain("parking");
    const { out } = await frontdesk("search", "where can I leave my motorbike?");
    expect(JSON.parse(out)).toMatchObject({ language: "en", passages: [{ document: "parking", heading: "Motorcycles" }] });
  });

  test("`staff invite` prints a link, and says which roles there are", async () => {
    expect((await frontdesk("staff", "invite", "Ana", "--role", "receptionist")).out).toMatch(/^http:\/\/localhost:\d+\/console#[\w-]{20,}\n$/);
    expect(await frontdesk("staff", "invite", "Ana", "--role", "king")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("receptionist") as string });
  });

  test("`staff link` tells Teams who a colleague is, and who is none is told", async () => {
    expect((await frontdesk("staff", "link", "Ana", "8F2B6C1E-0000-4000-8000-000000000001")).out).toContain("Teams knows Ana");
    expect(await frontdesk("staff", "link", "Nobody", "8f2b6c1e-0000-4000-8000-000000000002")).toMatchObject({ code: 2, err: expect.stringContaining("staff invite") as string });
  });

  test("`teams-package` writes the app package and says what to paste where", async () => {
    const set = { MICROSOFT_APP_ID: "11111111-2222-4333-8444-555555555555", MICROSOFT_APP_PASSWORD: "secret", MICROSOFT_APP_TENANT_ID: "organisation", PUBLIC_URL: "https://desk.example.org" };
    const { out, code } = await run(process.execPath, ["src/cli.ts", "teams-package", join(folder, "app.zip")], "", set);
    expect([code, out]).toEqual([0, expect.stringContaining("Messaging endpoint: https://desk.example.org/api/messages")]);
  });

  test("`export` writes the desk in force as its file", async () => {
    expect(parse((await frontdesk("export")).out)).toMatchObject({ name: parse(deskText).name as string });
  });

  test("`converse --json` holds a conversation by lines", async () => {
    const { out } = await run(process.execPath, ["src/cli.ts", "converse", "--json"], `${JSON.stringify({ conversation: "one", text: "When is breakfast tomorrow?" })}\n`);
    const [answer] = lines(out) as { conversation: string; events: { type: string; from: string; text?: string }[] }[];
    expect(answer?.conversation).toBe("one");
    expect(answer?.events.find(({ type, from }) => type === "message" && from === "assistant")?.text).toMatch(/\d{2}:\d{2}/);
  });

  test("`chat` answers in the terminal", async () => {
    const { out } = await run(process.execPath, ["src/cli.ts", "chat"], "When is breakfast tomorrow?\n/quit\n");
    expect(out).toMatch(/07:\d\d/);
  });

  test("a command there is not is told as such, with those there are", async () => {
    const { code, err } = await frontdesk("dance");
    expect([code, err]).toEqual([2, expect.stringContaining("staff invite")]);
  });
});
