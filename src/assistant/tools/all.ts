import { answerByMailTool } from "./answer_by_mail.ts";
import { askGuest } from "./ask_guest.ts";
import { bringPerson, callOffPerson } from "./bring_person.ts";
import { deskFacts } from "./desk_facts.ts";
import { findAvailability } from "./find_availability.ts";
import { callBack, note } from "./note.ts";
import { letGo } from "./let_go.ts";
import { propose } from "./propose.ts";
import { readHours } from "./read_hours.ts";
import { searchDocuments } from "./search_documents.ts";
import { changeContact, sendCodeTool } from "./send_code.ts";
import { showBooking } from "./show_booking.ts";
import { showOffer } from "./show_offer.ts";
import { leaveTheLine, waitInLine } from "./wait_in_line.ts";
import { takeContact } from "./take_contact.ts";
import { openCaseTool } from "./open_case.ts";
import type { Run } from "#assistant/run.ts";
import { answerOnce, type DeskTool } from "./tool.ts";

/** Every tool of the assistant, the same for every model. */
export const tools: readonly DeskTool[] = [searchDocuments, readHours, deskFacts, findAvailability, showBooking, askGuest, propose, showOffer, letGo, takeContact, openCaseTool, bringPerson, callOffPerson, callBack, note, waitInLine, leaveTheLine, sendCodeTool, changeContact, answerByMailTool];
const byName = new Map(tools.map((tool) => [tool.name, tool]));

/** What a tool answers the house model with, as every model gets it: JSON, a fault in words. */
export async function useTool(run: Run, name: string, args: Record<string, unknown>): Promise<unknown> {
  const tool = byName.get(name);
  const given = tool?.takes.safeParse(args);
  return tool && given?.success ? JSON.parse(await answerOnce(run, tool, given.data)) as unknown : { error: given?.error?.message ?? `There is no tool ${name}.` };
}
