import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Invalid } from "#errors.ts";
import { fold } from "#understanding/fold.ts";

const scrypted = promisify(scrypt) as (password: string, salt: Buffer, length: number, cost: { N: number; r: number; p: number; maxmem: number }) => Promise<Buffer>;
let last: Promise<unknown> = Promise.resolve();
/** One after the other: each takes 128 MiB, and many guesses at once must not take the machine's. */
function derive(...given: Parameters<typeof scrypted>): Promise<Buffer> {
  const mine = last.then(() => scrypted(...given));
  last = mine.catch(() => {});
  return mine;
}
/** scrypt (RFC 7914) with the cost OWASP names: 128 MiB and about 0.3 s for each guess. */
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
/** A password may be so long and no longer: hashing works on all of it. */
const longest = 200;

/** A password as it is kept. Throws `Invalid` where it is short, long, only one sign, or the name itself. */
export async function hashPassword(password: string, name = ""): Promise<string> {
  if ([...password].length < 12) throw new Invalid("A password has at least twelve characters.", "password_too_short");
  if (password.length > longest) throw new Invalid(`A password has ${longest} characters at most.`, "password_too_long");
  const plain = fold(password).replaceAll(/\s/g, "");
  if (new Set(plain).size < 4 || fold(name).length > 2 && plain.replaceAll(fold(name).replaceAll(/\s/g, ""), "").length < 6) throw new Invalid("This password is too easy to guess.", "password_too_easy");
  const salt = randomBytes(16);
  const hash = await derive(password.normalize("NFKC"), salt, 32, cost);
  return `scrypt:${cost.N}:${cost.r}:${cost.p}:${salt.toString("base64")}:${hash.toString("base64")}`;
}

/** Compared with where nobody has the name: the same work is done whether it is known or not. */
export const decoy = `scrypt:${cost.N}:${cost.r}:${cost.p}:${Buffer.alloc(16).toString("base64")}:${Buffer.alloc(32).toString("base64")}`;

/** Whether a password is the one that is kept. */
export async function matches(password: string, kept: string): Promise<boolean> {
  const [, n, r, p, salt, hash] = kept.split(":");
  const wanted = Buffer.from(hash ?? "", "base64");
  const made = await derive(password.normalize("NFKC"), Buffer.from(salt ?? "", "base64"), wanted.length, { N: Number(n), r: Number(r), p: Number(p), maxmem: cost.maxmem });
  return timingSafeEqual(made, wanted);
}
