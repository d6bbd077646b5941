import { defineConfig } from "vitest/config";

/** Ordinary tests run two files at a time; proofs (kill -9, 200 guests, 10,000 interleavings) need the machine for themselves and come after. */
const proofs = ["test/**/*.proof.test.ts"];

export default defineConfig({
  test: {
    testTimeout: 60_000, hookTimeout: 120_000, pool: "forks", maxWorkers: 2, globalSetup: "test/support/browser.ts",
    projects: [
      { extends: true, test: { name: "desk", include: ["test/**/*.test.ts"], exclude: proofs, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: "proofs", include: proofs, testTimeout: 600_000, fileParallelism: false, maxWorkers: 1, sequence: { groupOrder: 1 } } },
    ],
  },
});
