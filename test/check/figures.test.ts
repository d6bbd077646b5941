import { expect, test } from "vitest";
import { blind, claims, fresh, sentences, wrongSubjects } from "./corpus.ts";
import { figuresOf, share } from "./counting.ts";

test("the sentences of the corpus, as the check decides them", () => {
  const figures = figuresOf({ pairs: sentences(), misplaced: wrongSubjects(), sayings: claims() });
  // The corpus is a development set now: the check was written blind, measured once, and then improved on what it got wrong.
  const floors: Record<keyof typeof figures, number> = { "true sentences let out": 0.98, "false twins held back": 1, "wrong subjects held back": 0.82, "false claims held back": 0.98, "harmless sentences let out": 0.98 };
  for (const [name, floor] of Object.entries(floors)) expect(share(figures[name as keyof typeof figures]), name).toBeGreaterThanOrEqual(floor);
});

test("the second set, of other desks' documents too", () => {
  const { pairs, misplaced, sayings } = blind();
  expect([pairs.length, misplaced.length, sayings.length]).toEqual([60, 30, 50]);
  const figures = figuresOf({ pairs, misplaced, sayings });
  const floors: Record<keyof typeof figures, number> = { "true sentences let out": 0.95, "false twins held back": 1, "wrong subjects held back": 0.7, "false claims held back": 0.95, "harmless sentences let out": 1 };
  for (const [name, floor] of Object.entries(floors)) expect(share(figures[name as keyof typeof figures]), name).toBeGreaterThanOrEqual(floor);
});

test("the third set, of many trades", () => {
  const { pairs, misplaced, sayings } = fresh();
  expect([pairs.length, misplaced.length, sayings.length]).toEqual([108, 95, 302]);
  const figures = figuresOf({ pairs, misplaced, sayings });
  const floors: Record<keyof typeof figures, number> = { "true sentences let out": 0.98, "false twins held back": 1, "wrong subjects held back": 0.8, "false claims held back": 0.98, "harmless sentences let out": 1 };
  for (const [name, floor] of Object.entries(floors)) expect(share(figures[name as keyof typeof figures]), name).toBeGreaterThanOrEqual(floor);
});
