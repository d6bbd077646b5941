/** A guest's words, what they mean, and what the desk had asked. */
export type Case = [words: string, meaning: string, expecting?: string];
