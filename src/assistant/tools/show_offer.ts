import { z } from "zod";
import { proposalEntry } from "#conversations/settling.ts";
import { NotFound } from "#errors.ts";
import { open } from "#records/offers.ts";
import { offered, type Offered } from "./propose.ts";
import { deskTool } from "./tool.ts";

/** Shows the open offer again: in doubt a yes is asked for once more. */
export const showOffer = deskTool({
  name: "show_offer",
  does: "reads",
  takes: z.object({}),
  async work(run): Promise<Offered> {
    const offer = await run.saying.record(async (tx) => {
      const found = await open(tx, run.talk.id, run.now);
      if (!found) throw new NotFound("No offer is open.", "no_open_proposal");
      return { result: found, entries: [proposalEntry(run.house, found)] };
    });
    run.outcomes.push({ kind: "proposal" });
    return offered(run, offer);
  },
});
