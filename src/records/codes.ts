import { createHash } from "node:crypto";

/** For how long a code holds, in minutes. */
export const codeHolds = 10;

/** How a code is kept: never as it is. */
export const hashOfCode = (id: string, code: string): string => createHash("sha256").update(`${id}\n${code}`).digest("hex");

/** The six digits of a code, made from its id by the desk's key: the same for every attempt at its letter, and kept nowhere. */
export function codeOf(derive: (purpose: string, id: string) => Buffer, id: string): { code: string; hash: string } {
  // 48 bits over a million: no digit is likelier than another by more than one in 10⁸.
  const code = String(derive("code", id).readUIntBE(0, 6) % 1_000_000).padStart(6, "0");
  return { code, hash: hashOfCode(id, code) };
}
