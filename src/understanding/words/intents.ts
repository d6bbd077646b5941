/** The cues of one intent: how sure each makes it, and what takes the intent out of a sentence in spite of them. */
export interface Cues { strong?: string[]; fair?: string[]; weak?: string[]; never?: string[] }

/** How the wishes of guests sound in one language: named word lists, and the cues of each intent; `question` are openings of questions written without a mark. */
export interface IntentWords { classes: Record<string, string>; question: string[]; cues: Record<string, Cues> }
