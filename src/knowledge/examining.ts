import { doesNot, notSet, sentenceOf, works, type Look } from "#operations/doctor.ts";
import { readFolder } from "./documents.ts";
import { openaiEmbedder, type EmbeddingService } from "./openai-embedder.ts";

/** Tries the embeddings of a service, where one is named; the embedded ones always work. */
export async function examineEmbeddings(service: EmbeddingService | undefined): Promise<Look> {
  if (!service) return notSet("The embedded embeddings find passages.", "To use a service's, set OPENAI_EMBEDDING_MODEL.");
  try {
    const { width } = await openaiEmbedder({ ...service, timeout: 8_000 });
    const kept = width > 4000 ? "are compared one by one, since no index takes so many" : width > 2000 ? "are indexed as halfvec" : "are indexed as they are";
    return works(`${service.model} gives vectors of ${width} numbers, which ${kept}.`);
  } catch (fault) {
    return doesNot(`${service.model} gives no embeddings: ${sentenceOf(fault)} The embedded ones are kept.`, "Correct OPENAI_EMBEDDING_MODEL, or remove it: a host without embeddings is no fault, the embedded ones find passages.");
  }
}

/** Reads the desk's folder of documents as the desk would. */
export async function examineDocuments(folder: string): Promise<Look> {
  const { documents, faults } = await readFolder(folder);
  const [first] = faults;
  if (first) return doesNot(`${documents.length} documents can be read, and ${faults.length} ${faults.length === 1 ? "fault stands" : "faults stand"} in them; the first: ${first.file}, line ${first.line}: ${first.sentence}`, "`npx frontdesk check` lists them all.");
  const guests = documents.filter(({ audience }) => audience === "guest").length;
  return documents.length === 0 ? doesNot(`There are no documents in ${folder}.`, "Write them as Markdown there; a heading starts a passage.") : works(`${documents.length} documents in ${folder}, ${guests} of them for guests.`);
}
