import { createHmac, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Unavailable } from "#errors.ts";

/** The desk's key: the one that is set, else one made at the first start and kept in the data folder, readable by its owner only. */
export function secretKey(folder: string, set?: string): string {
  if (set) return set;
  const file = join(folder, "secret.key");
  const kept = read(file);
  if (kept !== undefined) return kept;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const own = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
    writeFileSync(own, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600, flag: "wx" });
    // A link appears whole or not at all, and never over another: of two first starts one makes the key, both use it.
    try { linkSync(own, file); } catch (error) { if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error; } finally { unlinkSync(own); }
  } catch (error) {
    throw new Unavailable(`The desk cannot keep its key in ${file} (${(error as NodeJS.ErrnoException).code ?? "error"}). Make DATA_DIR a folder it may write in, or set SECRET_KEY.`, "no_secret_key");
  }
  return read(file) ?? secretKey(folder);
}

/** Bytes that only this key gives for a purpose and an id (HMAC-SHA-256): what is made so can be made again, and need not be kept. */
export const deriving = (key: () => string) => (purpose: string, id: string): Buffer => createHmac("sha256", key()).update(`${purpose}\n${id}`).digest();

function read(file: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw new Unavailable(`The desk cannot read its key in ${file} (${(error as NodeJS.ErrnoException).code}). Make DATA_DIR a folder it may read and write, or set SECRET_KEY.`, "no_secret_key");
  }
  if (text.length < 32) throw new Unavailable(`The key in ${file} is too short (${text.length} characters). Restore it from a backup; without it, sealed words and sign-ins of before are lost.`, "no_secret_key");
  return text;
}
