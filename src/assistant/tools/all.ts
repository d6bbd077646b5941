import { askGuest } from "./ask_guest.ts";
import { bringPerson, callOffPerson } from "./bring_person.ts";
import { deskFacts } from "./desk_facts.ts";
import { callBack, note } from "./note.ts";
import { propose } from "./propose.ts";
import { readHours } from "./read_hours.ts";
import { searchDocuments } from "./search_documents.ts";
import type { DeskTool } from "./tool.ts";

/** Every tool of the assistant, the same for every model. */
export const tools: readonly DeskTool[] = [searchDocuments, readHours, deskFacts, askGuest, propose, bringPerson, callOffPerson, callBack, note];
