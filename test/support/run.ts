import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { settings } from "#operations/config.ts";

/**
 * `npm test`: runs vitest and closes with `N passed, N failed`, counted from its own report. `--proofs` runs the long proofs whole.
 * A test that needs PostgreSQL or Chromium is skipped where there is none, and named; with CI=true a skip is a failure.
 */
const inCi = process.env.CI === "true";
const given = process.argv.slice(2).filter((argument) => argument !== "--proofs");
if (process.argv.includes("--proofs")) process.env.PROOFS = "full";
// The desk's own settings must not leak from the developer's shell into a test's desk.
for (const name of settings) if (!["DATABASE_URL", "NODE_EXTRA_CA_CERTS", "LOG_LEVEL"].includes(name)) delete process.env[name];

const folder = mkdtempSync(join(tmpdir(), "desk-"));
// What tests put into the temporary folder goes with it, also what a killed desk of theirs could not take away.
process.env.TMPDIR = folder;
const report = join(folder, "report.json");
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));

/** The part of vitest's JSON report that is read here. */
interface Report { testResults: { name: string; status: string; message?: string; assertionResults: { status: string; fullName: string }[] }[] }

const exit = await new Promise<number>((done) => {
  spawn(process.execPath, [vitest, "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...given], { stdio: "inherit" })
    .on("exit", (code) => done(code ?? 1));
});
process.exitCode = close(exit);
rmSync(folder, { recursive: true, force: true, maxRetries: 3 });

function close(exit: number): number {
  let read: Report;
  try { read = JSON.parse(readFileSync(report, "utf8")) as Report; } catch { read = { testResults: [] }; }
  const tests = read.testResults.flatMap((file) => file.assertionResults.map((one) => ({ ...one, file: file.name })));
  const passed = tests.filter(({ status }) => status === "passed").length;
  const skipped = tests.filter(({ status }) => status !== "passed" && status !== "failed");
  // A file that could not even be read has failed, and has no test of its own to say so.
  const broken = read.testResults.filter((file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed")).length;
  let failed = tests.filter(({ status }) => status === "failed").length + broken + (inCi ? skipped.length : 0);
  if (!process.env.DATABASE_URL) {
    console.log("\nNo PostgreSQL here (DATABASE_URL is not set), so what needs several sessions was not tried. `bash test/support/postgres.sh start` brings one up.");
    if (inCi) failed += 1;
  }
  if (failed === 0 && (exit !== 0 || passed === 0)) failed = 1;
  if (skipped.length > 0) {
    console.log("\nSkipped, for want of PostgreSQL or Chromium:");
    for (const { fullName } of skipped) console.log(`  ${fullName}`);
    if (inCi) console.log("Here a skipped test counts as failed.");
  }
  console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 && !inCi ? `, ${skipped.length} skipped` : ""}`);
  return failed > 0 ? 1 : 0;
}
