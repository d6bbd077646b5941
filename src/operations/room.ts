import { statfsSync } from "node:fs";
import { Unavailable } from "#errors.ts";

/** So much must be free before anything is written, in bytes: the embedded database stops for good where its log of writes finds no room. */
const least = 48 * 2 ** 20;
/** How long a look holds, in milliseconds. */
const looksHold = 1_000;

/** Looks at the disk of a folder, at most once a second; throws `Unavailable` where too little of it is free to write safely. */
export function roomIn(folder: string): () => void {
  let looked = Number.NEGATIVE_INFINITY;
  let free = Number.POSITIVE_INFINITY;
  return () => {
    if (performance.now() - looked >= looksHold) {
      const { bavail, bsize } = statfsSync(folder);
      free = bavail * bsize;
      looked = performance.now();
    }
    if (free < least) throw new Unavailable("The desk's disk is full, so nothing new can be written down just now. What was written before is safe. Please try again later, or call the house.", "disk_full");
  };
}

/** The same before a desk opens, in words for who opens it. */
export function mustHaveRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < least) throw new Unavailable(`The disk of the data folder ${folder} has ${Math.floor(bavail * bsize / 2 ** 20)} MB free, and the embedded database needs ${least / 2 ** 20} MB to write safely. What would do: room on that disk, or a DATA_DIR on another.`, "disk_full");
}
