import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { openPostgres } from "#records/database.ts";
import { schemaOf } from "#records/migrate.ts";
import { ownDesk } from "../support/database.ts";
import { openPostOffice, type Arrived } from "../support/post_office.ts";
import { numbers } from "../support/stepping.ts";

const letters = process.env.PROOFS === "full" ? 500 : 40;
const program = fileURLToPath(new URL("support/letter_sender.ts", import.meta.url));
const places = [{ name: "embedded" }, ...(process.env.DATABASE_URL ? [{ name: "PostgreSQL" }] : [])];
interface Row { id: string; state: string; doubt: number; attempts: number; talk: string }

describe.each(places)("letters through deaths, $name", ({ name }) => {
  test(`${letters} letters, mail server and desk killed and started again at random: none lost, none doubled but those marked, each under one Message-ID`, { timeout: 900_000 }, async () => {
    const random = numbers(letters + name.length);
    const served = name === "PostgreSQL";
    const id = served ? ownDesk() : "hotel";
    const arrived: Arrived[] = [];
    let post = await openPostOffice({ arrived });
    const env = {
      PATH: process.env.PATH!, LETTERS: String(letters), SMTP: post.url, BEGUN: String(Date.now()), FOLDER: mkdtempSync(join(tmpdir(), "letters-")), ID: id,
      ...(served ? { DATABASE_URL: process.env.DATABASE_URL! } : {}),
    };
    if (served) {
      const admin = openPostgres(env.DATABASE_URL!, "public", 1);
      await admin.query(`drop schema if exists ${schemaOf(id)} cascade`);
      await admin.close();
    }
    let said = "";
    const start = () => {
      const child = spawn(process.execPath, [program], { env, stdio: ["ignore", "pipe", "pipe"] });
      child.stdout.on("data", (text: Buffer) => { said += String(text); });
      child.stderr.on("data", (text: Buffer) => { said += String(text); });
      return child;
    };
    // On PostgreSQL two desks send side by side.
    const desks: ChildProcess[] = served ? [start(), start()] : [start()];
    let deaths = { post: 0, desk: 0 };
    const moods = [...Array<"takes">(6).fill("takes"), "says nothing", "hangs up", "hangs up first", "puts off"] as const;
    const moody = () => { post.usual = () => moods[Math.floor(random() * moods.length)]!; };
    moody();
    const desksMayDie = letters / 20;
    for (const until = Date.now() + 800_000; !said.includes("done ") && Date.now() < until;) {
      await after(letters > 100 ? 200 + random() * 800 : 100 + random() * 350);
      if (!said.includes("sending")) continue;
      if (deaths.desk < desksMayDie && random() < 0.4) {
        const which = Math.floor(random() * desks.length);
        const child = desks[which]!;
        if (child.exitCode === null && child.signalCode === null) {
          const gone = once(child, "exit");
          child.kill("SIGKILL");
          await gone;
        }
        deaths.desk += 1;
        said = said.replaceAll("sending", "");
        desks[which] = start();
      } else if (deaths.post < letters / 2) {
        const { port } = post;
        await post.kill();
        deaths.post += 1;
        await after(random() * 150);
        post = await openPostOffice({ port, arrived });
        moody();
      }
      // What is doubtful waits; towards the end the server becomes kind and lives, so that an end comes on a slow machine too.
      if (arrived.length > letters * 0.9 || deaths.post > letters / 4) post.usual = () => "takes";
    }
    for (const child of desks) child.kill("SIGKILL");
    await post.kill();
    const rows = JSON.parse(/done (.*)/.exec(said)?.[1] ?? "[]") as Row[];
    expect(rows, said.slice(-500)).toHaveLength(letters);
    expect(rows.filter(({ state }) => state !== "sent")).toEqual([]);
    const times = (message: string) => arrived.filter(({ messageId }) => messageId === message).length;
    expect(rows.filter((row) => times(row.id) === 0)).toEqual([]);
    expect(rows.filter((row) => times(row.id) > 1 + row.doubt)).toEqual([]);
    expect(new Set(arrived.map(({ messageId }) => messageId)).size).toBe(letters);
    // In each conversation they came in the order in which they were written.
    const first = (message: string) => arrived.findIndex(({ messageId }) => messageId === message);
    for (const talk of new Set(rows.map((row) => row.talk))) {
      const order = rows.filter((row) => row.talk === talk).map((row) => first(row.id));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
    console.log(`${name}: ${letters} letters, ${arrived.length} arrivals, ${rows.filter(({ doubt }) => doubt > 0).length} marked; the mail server died ${deaths.post} times, a desk ${deaths.desk} times`);
    if (served) {
      const admin = openPostgres(env.DATABASE_URL!, "public", 1);
      await admin.query(`drop schema ${schemaOf(id)} cascade`);
      await admin.close();
    }
  });
});
