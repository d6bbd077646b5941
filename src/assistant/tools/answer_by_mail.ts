import { z } from "zod";
import { Refused } from "#errors.ts";
import { wishMail } from "#handoff/waiting.ts";
import { deskTool } from "./tool.ts";

/** Whoever waits for a person is answered by e-mail as well; the desk reads the address back and says by when. */
export const answerByMailTool = deskTool({
  name: "answer_by_mail",
  does: "notes",
  takes: z.object({ email: z.email().max(200) }),
  async work(run, { email }) {
    const { house, talk, saying } = run;
    if (!house.mail) throw new Refused("This desk cannot write letters; a phone number would do.", "no_mail");
    await saying.record(async (tx) => ({ result: await wishMail(tx, house, talk.id, { id: `mail:${saying.turn.turn}`, email }, run.now), entries: [] }));
    run.outcomes.push({ kind: "note" });
    return { noted: true };
  },
});
