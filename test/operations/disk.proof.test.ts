import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { hotelFolder } from "../proofs/support/folder.ts";
import { call, guestAt, newGuest, type Guest } from "../proofs/support/guests.ts";
import { endAll, startInVain, startServer, type Server } from "../proofs/support/servers.ts";

const disk = mkdtempSync(join(tmpdir(), "disk-"));
const ballast = join(disk, "ballast");

/** A small disk of one's own; where the system lets nobody make one, the test is skipped by name. */
const own = ((): boolean => {
  try { execFileSync("mount", ["-t", "tmpfs", "-o", "size=220m", "tmpfs", disk], { stdio: "ignore" }); return true; } catch { return false; }
})();

/** Fills the disk until so many bytes are left. */
function fillUpTo(left: number): void {
  const file = openSync(ballast, "a");
  const block = Buffer.alloc(65_536);
  for (;;) {
    const { bavail, bsize } = statfsSync(disk);
    if (bavail * bsize <= left + block.length) break;
    writeSync(file, block);
  }
  closeSync(file);
}

describe.runIf(own)("a disk that fills up under an embedded desk", () => {
  const settings = { DESK: hotelFolder().folder, DATA_DIR: join(disk, "data") };
  let server: Server;
  let guest: Guest;
  const kept: { guest: Guest; seq: number }[] = [];
  beforeAll(async () => { server = await startServer(settings); guest = await newGuest(server.url); });
  afterAll(async () => {
    await endAll();
    execFileSync("umount", ["-l", disk], { stdio: "ignore" });
    rmSync(disk, { recursive: true, force: true });
  });

  test("refuses new words in a sentence, and lets what is there be read", async () => {
    const said = await guest.say("Good morning.");
    kept.push({ guest, seq: said.body.seq! });
    await guest.events(said.body.seq, 10);
    fillUpTo(20 * 2 ** 20);
    await new Promise((later) => setTimeout(later, 1_200));
    const refused = await guest.say("Are you there?");
    expect(refused.status).toBe(503);
    expect(refused.body.code).toBe("disk_full");
    expect(refused.body.detail).toMatch(/disk is full/);
    expect((await guest.events(0, 0)).length).toBeGreaterThan(2);
    expect((await call(`${server.url}/health/live`, "203.0.113.1")).status).toBe(200);
  });

  test("is not opened while it is full, and says how much room would do", async () => {
    await server.kill();
    const { code, said } = await startInVain(settings);
    expect(said).toMatch(/^The disk of the data folder \S+ has \d+ MB free, and the embedded database needs 48 MB to write safely\. What would do: /);
    expect(code).toBe(2);
  });

  test("lets everybody go on once there is room, with every word it had taken", async () => {
    rmSync(ballast);
    server = await startServer(settings);
    guest = guestAt(server.url, guest);
    for (let n = 0; n < 5; n += 1) kept.push({ guest, seq: (await guest.say(`Message ${n}.`)).body.seq! });
    const events = await guest.events(0, 10);
    for (const { seq } of kept) expect(events.find((event) => event.seq === seq)?.from).toBe("guest");
    expect(kept.every(({ seq }) => seq > 0)).toBe(true);
  });

  test("keeps every acknowledged word where others fill it to the last byte in between", async () => {
    // The floor is looked at once a second; what fills a disk in less meets the database's own refusal.
    fillUpTo(0);
    const all = await Promise.all(Array.from({ length: 20 }, async () => ({ guest, sent: await guest.say("words ".repeat(600)) })));
    for (const { sent } of all) {
      expect([202, 503]).toContain(sent.status);
      if (sent.status === 202) kept.push({ guest, seq: sent.body.seq! });
      else expect(sent.body.code).toBe("disk_full");
    }
    rmSync(ballast);
    await server.kill();
    server = await startServer(settings);
    const events = await guestAt(server.url, guest).events(0, 20);
    for (const { seq } of kept) expect(events.find((event) => event.seq === seq)?.from).toBe("guest");
  });
});
