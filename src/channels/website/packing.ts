import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** How an answer can be packed for who asks, by their `Accept-Encoding`; undefined where it goes as it is. */
export function codingFor(accepted: string | string[] | undefined): "br" | "gzip" | undefined {
  const known = [accepted ?? ""].flat().join(",").toLowerCase().split(",").map((part) => part.trim()).filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part)).map((part) => part.split(";")[0]);
  return known.includes("br") ? "br" : known.includes("gzip") ? "gzip" : undefined;
}

/** Packs what is sent many times well, and what is made for one guest quickly. */
export function pack(body: Uint8Array | string, coding: "br" | "gzip", often: boolean): Buffer {
  return coding === "br" ? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: often ? 9 : 4 } }) : gzipSync(body, { level: often ? 9 : 6 });
}
