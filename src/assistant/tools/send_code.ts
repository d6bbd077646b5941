import { z } from "zod";
import { Refused } from "#errors.ts";
import { sendCode, type Asking } from "#conversations/codes.ts";
import { identify, lock } from "#conversations/conversations.ts";
import { keepNewContact } from "#records/contacts.ts";
import { newGuest } from "#records/guests.ts";
import type { Run } from "#assistant/run.ts";
import { deskTool } from "./tool.ts";

async function ask(run: Run, of: (tx: Parameters<Parameters<Run["saying"]["record"]>[0]>[0], guest: string | null) => Promise<Asking>): Promise<{ asked: true }> {
  if (!run.house.mail) throw new Refused("This desk cannot send a code; a colleague can look at it.", "no_mail");
  const { talk, saying, house } = run;
  const came = await saying.record(async (tx) => {
    const { guest } = await lock(tx, talk.id);
    return { result: await sendCode(tx, house, talk, await of(tx, guest), run.now), entries: [] };
  });
  if (came === "too_many") throw new Refused("Too many codes were asked for; a colleague can look at it.", "too_many_codes");
  run.outcomes.push({ kind: "note" });
  return { asked: true };
}

/** Sends a code to the contact on file of a booking; whether there is one is told to nobody. The guest types it, and no model ever reads it. */
export const sendCodeTool = deskTool({
  name: "send_code",
  does: "notes",
  takes: z.object({ reference: z.string().min(1).max(40) }),
  work: (run, { reference }) => ask(run, async () => ({ purpose: "identity", reference })),
});

/** Asks, by a code to the old contact, that letters go to another from now on. Nothing changes until the code has come back. */
export const changeContact = deskTool({
  name: "change_contact",
  does: "notes",
  takes: z.object({ reference: z.string().max(40).optional(), email: z.email().max(200) }),
  work: (run, { reference, email }) => ask(run, async (tx, guest) => {
    const own = guest ?? await newGuest(tx, {}, run.now);
    if (!guest) await identify(tx, run.talk.id, own, run.talk.knownBy);
    return { purpose: "contact", ...(reference ? { reference } : { guest: own }), newContact: await keepNewContact(tx, { guest: own, kind: "email", value: email, now: run.now }) };
  }),
});
