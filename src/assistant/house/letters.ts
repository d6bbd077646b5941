import { standing } from "#conversations/frame.ts";
import { speaksOfCode, speaksOfMail, speaksOfOtherContact } from "#understanding/letters.ts";
import { phrase, type Run } from "#assistant/run.ts";
import { proveFirst } from "./existing.ts";
import { call, type Said, type Script } from "./script.ts";

type Failed = { error: string; code?: string };

/** What a guest wishes of letters: to be told by e-mail while they wait for a person, a code (or another one), and that letters go elsewhere from now on. */
export function* letters(run: Run): Script<Said | undefined> {
  const { frame, house, talk } = run;
  const last = frame.latest.at(-1);
  if (!house.mail || !last) return undefined;
  const email = last.understood.email;
  if (talk.holder === "queue") return yield* byMail(run, email, speaksOfMail(last.text));
  if (email && last.understood.reference && speaksOfOtherContact(last.text)) return yield* otherContact(run, email, last.understood.reference);
  const existing = frame.wants.find((want) => want.state === "open" && want.does !== "book" && want.reference);
  if (existing?.reference && speaksOfCode(last.text)) return yield* proveFirst(run, existing.reference.value);
  const { dates, times, party, nights } = last.understood;
  const onlyThat = dates.length === 0 && times.length === 0 && party === undefined && nights === undefined && frame.answering === undefined;
  if (email && onlyThat && speaksOfMail(last.text) && standing(frame).length > 0) return yield* corrected(run, email);
  return undefined;
}

/** "My e-mail is …" after something was booked: an address that nobody has proved is put right at once. */
function* corrected(run: Run, email: string): Script<Said> {
  const kept = yield* call<{ kept: true; codeNeeded?: true } | Failed>("take_contact", { email });
  if ("codeNeeded" in kept) return yield* otherContact(run, email);
  return { sentences: "error" in kept ? [kept.error] : [phrase(run, "codes.address_kept")] };
}

function* byMail(run: Run, email: string | undefined, asked: boolean): Script<Said | undefined> {
  const answering = run.frame.answering?.for;
  if (email && (asked || answering === "contact" || answering === "phone")) {
    const kept = yield* call<{ noted: true } | Failed>("answer_by_mail", { email });
    // The address and the time are read back by the desk itself.
    return "error" in kept ? undefined : { sentences: [phrase(run, "codes.by_mail_here")] };
  }
  if (!asked || email) return undefined;
  yield* call("ask_guest", { for: "contact" });
  return { sentences: [], question: phrase(run, "codes.which_mail") };
}

/** Letters go elsewhere only with a code from where they went. */
export function* otherContact(run: Run, email: string, reference?: string): Script<Said> {
  const asked = run.house.mail ? yield* call<{ asked: true } | Failed>("change_contact", { email, ...(reference ? { reference } : {}) }) : undefined;
  const coded = asked !== undefined && !("error" in asked);
  yield* call("ask_guest", { for: coded ? "code" : "handoff" });
  return coded ? { sentences: [phrase(run, "codes.sent_contact")] } : { sentences: [phrase(run, asked ? "codes.too_many" : "existing.proof_needed")], question: phrase(run, "existing.person") };
}
