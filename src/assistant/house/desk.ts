import type { Run } from "#assistant/run.ts";
import { bookings } from "./bookings.ts";
import { courtesy } from "./courtesy.ts";
import { people } from "./people.ts";
import { questions } from "./questions.ts";
import { together, type Said, type Script } from "./script.ts";

/** How the house model holds a turn: who needs a person first, then what was asked, then what is wished, and a word of courtesy where that is all. */
export function* script(run: Run): Script<Said> {
  const person = yield* people(run);
  if (person?.enough) return person.said;
  const answers = yield* questions(run);
  const wishes = yield* bookings(run);
  const said = together(courtesy(run, { greetingOnly: answers !== undefined || wishes !== undefined || person !== undefined }), person?.said, answers, wishes);
  if (said.sentences.length > 0 || said.question) return said;
  return yield* unclear(run);
}

/** Not understood: the first time plainly, the second with choices, the third a person is offered. */
function* unclear(run: Run): Script<Said> {
  const times = run.frame.unsure;
  run.unsure = true;
  const key = times === 0 ? "unclear.first" : times === 1 ? "unclear.second" : "unclear.third";
  const choices = times === 1 ? ["unclear.choice_ask", "unclear.choice_book", "unclear.choice_person"].map((choice) => run.house.phrases.say(choice, run.language)) : [];
  yield { name: "ask_guest", args: { for: times >= 2 ? "handoff" : "anything", ...(choices.length > 0 ? { choices: choices.map((label) => ({ label, value: label })) } : {}) } };
  return { sentences: [], question: run.house.phrases.say(key, run.language) };
}
