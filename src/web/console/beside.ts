/** What a part beside a conversation is given. */
export interface Beside { conversation: string; guest: string | null; language: string; mine: boolean }
