import type { Run } from "../run.ts";
import type { Said, Script } from "./script.ts";

/** Takes the guest's wishes forward. */
export function* bookings(_run: Run): Script<Said | undefined> {
  return undefined;
}
