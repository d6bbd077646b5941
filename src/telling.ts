import { DeskError } from "#errors.ts";

/** Runs a command; a refusal is told in its own sentence on standard error, anything else with where it happened. The exit code says which. */
export async function telling(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (fault) {
    if (fault instanceof DeskError) process.stderr.write(`${fault.message}\n`);
    else process.stderr.write(`Frontdesk stopped on a fault of its own: ${fault instanceof Error ? fault.stack ?? fault.message : String(fault)}\n`);
    process.exit(fault instanceof DeskError ? 2 : 1);
  }
}
