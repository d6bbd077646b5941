import { readFileSync } from "node:fs";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { Invalid } from "#errors.ts";

/** Believes the certificates of this file beside those of the machine, from here on. Throws `Invalid` where it has none. */
export function believe(file: string): void {
  try {
    const certificates = readFileSync(file, "utf8").match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
    if (certificates.length === 0) throw new TypeError("it has none");
    setDefaultCACertificates([...getCACertificates("default"), ...certificates]);
  } catch (fault) {
    const { code, message } = fault as NodeJS.ErrnoException;
    throw new Invalid(`NODE_EXTRA_CA_CERTS is "${file}", and no certificates can be read there (${code ?? message}). What would do: a file with the certificates of your own authority (PEM).`, "bad_setting");
  }
}
