import { z } from "zod";
import { deskTool } from "./tool.ts";

const asked = z.enum(["arrival", "departure", "nights", "date", "time", "party", "childAges", "offering", "name", "reference", "contact", "phone", "need", "which", "details", "found", "handoff", "code", "wanted", "anything"]);

/** Remembers beside the reply what the guest is asked and with which choices, so that the answer is read with it in mind. */
export const askGuest = deskTool({
  name: "ask_guest",
  does: "reads",
  takes: z.object({
    for: asked,
    choices: z.array(z.object({ label: z.string().max(120), value: z.string().max(80) })).max(8).optional(),
    want: z.string().max(60).optional(),
  }),
  async work(run, given) {
    run.asked = {
      for: given.for,
      ...(given.want ? { want: given.want } : {}),
      ...(given.choices?.length ? { values: given.choices.map(({ value }) => value), labels: given.choices.map(({ label }) => label) } : {}),
    };
    return { asked: given.for };
  },
});
