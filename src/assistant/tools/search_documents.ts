import { z } from "zod";
import { answering } from "#knowledge/cite.ts";
import { retrieve, type Passage } from "#knowledge/retrieve.ts";
import { deskTool } from "./tool.ts";

/** Passages of the business's own documents that answer a question, each with its mark. */
export interface FoundPassages { answerable: boolean; passages: { mark: number; title: string; heading: string; sentences: string[]; text: string; language: string; score: number }[] }

/** Reads the documents for guests; those for staff only for a colleague whom their channel has proved. */
export const searchDocuments = deskTool({
  name: "search_documents",
  does: "reads",
  takes: z.object({ question: z.string().min(1).max(500), about: z.string().max(300).optional().describe("What it goes on from, where the question does not say it itself.") }),
  async work(run, { question, about = run.whispers?.join(" ").slice(0, 300) || undefined }): Promise<FoundPassages> {
    const found = await retrieve(run.house.db, run.embedder, {
      query: question, audience: run.talk.staff ? "staff" : "guest", language: run.language, top: 5, now: run.now, history: run.frame.earlier.slice(-2), ...(about ? { about } : {}),
    });
    run.trace.passages.push(...found.passages.map(({ document, heading, score }) => ({ document, heading, score })));
    // What goes on from something is about that; anything else is told only where the thing asked about is met.
    const fitting = found.passages.filter((passage) => !ofDanger(passage, run.desk.emergency.number));
    const answerable = found.answerable && (about !== undefined || !found.strayed) && fitting[0] === found.passages[0];
    if (!answerable) run.unsure = true;
    const passages = fitting.map((passage) => {
      const sentences = answering(passage, question);
      const source = run.sources.add({ kind: "passage", title: passage.title, document: passage.document, heading: passage.heading, rows: [passage.text], language: passage.language });
      return { mark: source.n, title: passage.title, heading: passage.heading, sentences, text: passage.text, language: passage.language, score: passage.score };
    });
    return { answerable, passages: answerable ? passages : passages.slice(0, 2) };
  },
});

/** What is to be done in a danger is told to whoever asks about that, not to whoever shares a word with it. */
const ofDanger = ({ text, said }: Passage, number: string): boolean => said < 0.6 && new RegExp(`(?<!\\d)${number}(?!\\d)`, "u").test(text);
