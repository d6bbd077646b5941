import { randomBytes } from "node:crypto";
import { Unavailable } from "#errors.ts";
import { bookingReference, caseReference, referenceBytes } from "#rules/reference.ts";
import { stateOf, type Database } from "./database.ts";

/** Writes something under a fresh reference; where that one is taken, back to the savepoint and another. `random` is for tests. */
export async function withReference<T>(tx: Database, kind: "booking" | "case", keep: (tx: Database, reference: string) => Promise<T>, random: (bytes: number) => Uint8Array = randomBytes): Promise<T> {
  for (let tries = 0; tries < 20; tries += 1) {
    const bytes = random(referenceBytes);
    const reference = kind === "booking" ? bookingReference(bytes) : caseReference(bytes);
    try {
      return await tx.transaction((inner) => keep(inner, reference));
    } catch (fault) {
      const { constraint } = fault as { constraint?: string };
      if (stateOf(fault) !== "23505" || !constraint?.endsWith("_per_reference")) throw fault;
    }
  }
  throw new Unavailable("The desk found no free reference; please try again.", "no_reference");
}
