import { z } from "zod";
import { answering } from "#knowledge/cite.ts";
import { retrieve } from "#knowledge/retrieve.ts";
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
    if (!found.answerable) run.unsure = true;
    const passages = found.passages.map((passage) => {
      const sentences = answering(passage, question);
      const source = run.sources.add({ kind: "passage", title: passage.title, document: passage.document, heading: passage.heading, rows: [passage.text], language: passage.language });
      return { mark: source.n, title: passage.title, heading: passage.heading, sentences, text: passage.text, language: passage.language, score: passage.score };
    });
    return { answerable: found.answerable, passages: found.answerable ? passages : passages.slice(0, 2) };
  },
});
