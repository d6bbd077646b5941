import { z } from "zod";
import { proposalEntry } from "#conversations/settling.ts";
import { NotFound } from "#errors.ts";
import { decline } from "#records/answers.ts";
import { open } from "#records/offers.ts";
import { deskTool } from "./tool.ts";

/** Closes the open offer because the guest no longer wants it: its hold goes back, nothing is booked. */
export const letGo = deskTool({
  name: "let_go",
  does: "notes",
  takes: z.object({}),
  async work(run) {
    await run.saying.record(async (tx) => {
      const found = await open(tx, run.talk.id, run.now);
      if (!found) throw new NotFound("No offer is open.", "no_open_proposal");
      return { result: undefined, entries: [proposalEntry(run.house, await decline(tx, found.id, run.now))] };
    });
    return { closed: true };
  },
});
