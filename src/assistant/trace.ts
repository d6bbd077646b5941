/** What a turn did, for the receptionist's "why this answer": no words of the guest, ids and figures. */
export interface Trace {
  model: string;
  understood: object[];
  tools: { name: string; args: unknown; ms: number; ok: boolean; result?: unknown }[];
  passages: { document: string; heading: string; score: number }[];
  checks: { passed: number; failed: { code: string; reason: string; sentence: string }[] };
  /** What went otherwise than planned: fallbacks, retries, limits, each in a few words. */
  notes: string[];
  ms: number;
  calls: number;
  tokens: { in: number; out: number };
}

/** An empty trace. */
export const newTrace = (): Trace => ({
  model: "", understood: [], tools: [], passages: [], checks: { passed: 0, failed: [] }, notes: [], ms: 0, calls: 0, tokens: { in: 0, out: 0 },
});
