import type { Progress } from "#knowledge/ingest.ts";

const steps = { documents: "Taking in the documents", embeddings: "Learning what stands where in them" };
/** Milliseconds after which somebody wonders whether anything happens. */
const patience = 700;

/**
 * Tells how far the documents are: in a terminal on one line that moves, elsewhere (a log file, a container) as a line for each step.
 * Where it takes no time, nothing is said. `done` leaves the line clean.
 */
export function showProgress(out: Pick<NodeJS.WriteStream, "write" | "isTTY">): { progress(progress: Progress): void; done(): void } {
  const begun = Date.now();
  let said: string | undefined;
  return {
    progress({ step, done, total }) {
      if (Date.now() - begun < patience) return;
      if (out.isTTY) out.write(`\r\u001B[K${steps[step]}: ${done} of ${total}`);
      else if (said !== step) out.write(`${steps[step]} (${total}) …\n`);
      said = step;
    },
    done() { if (said && out.isTTY) out.write("\r\u001B[K"); },
  };
}
