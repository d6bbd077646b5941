import { describe, expect, it } from "vitest";
import { answering, quoteFor, rowsOf } from "#knowledge/cite.ts";

const passage = (text: string, heading = "", title = "") => ({ text, heading, title, language: "en" });
const hours = "The pool is open from 8:00 to 20:00. Children swim until 18:00. Towels are at the counter, for a deposit of 10 euros. On Mondays it opens at 13:00.";
const prices = "All prices are per person.\n\n| Class | Adult | Child |\n|---|---|---|\n| Yoga | 12 euros | 8 euros |\n| Pilates | 14 euros | not offered |\n| Swimming | 10 euros | 5 euros |";

describe("the sentences that answer", () => {
  it.each([
    [hours, "how long may my kids stay in the water", /Children swim until 18:00\./],
    [hours, "what is the deposit for a towel", /deposit of 10 euros/],
    [hours, "when do you open on monday", /On Mondays it opens at 13:00\./],
    [prices, "what does pilates cost for adults", /^Pilates; Adult: 14 euros; Child: not offered$/m],
    ["Bring to the first lesson:\n\n- a towel\n- indoor shoes\n- your membership card\n- a bottle of water", "do I need shoes", /^Bring to the first lesson: indoor shoes$/m],
  ])("%s ← %s", (text, question, quote) => {
    const sentences = answering(passage(text), question);
    expect(sentences.length).toBeLessThanOrEqual(3);
    expect(sentences.join("\n")).toMatch(quote);
  });

  it("a sentence that leans on the one before brings it along", () => {
    expect(answering(passage("You may cancel until the day before. After that the full fee of 30 euros is due. We are closed in August. Ask at the counter for more."), "what fee do I pay")).toEqual([
      "You may cancel until the day before.", "After that the full fee of 30 euros is due."]);
  });

  it("every row of a source stands for itself, and the one a reply leans on is quoted", () => {
    expect(rowsOf(prices)).toEqual(["All prices are per person.", "Yoga; Adult: 12 euros; Child: 8 euros", "Pilates; Adult: 14 euros; Child: not offered", "Swimming; Adult: 10 euros; Child: 5 euros"]);
    expect(quoteFor([prices], "Pilates is 14 euros for adults.")).toBe("Pilates; Adult: 14 euros; Child: not offered");
    expect(quoteFor([], "anything")).toBe("");
  });
});
