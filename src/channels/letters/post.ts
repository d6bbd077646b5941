import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import type { Carried } from "#conversations/carrying.ts";
import { isLoopback } from "#operations/loopback.ts";

/** A mail server, from `SMTP_URL`: `smtp://` (with STARTTLS where it is offered, required where a password is sent over a network) or `smtps://`. */
export interface PostOffice { host: string; port: number; secure: boolean; requireTls: boolean; user?: string; password?: string }

/** Reads `SMTP_URL`. */
export function officeAt(url: string): PostOffice {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === "smtps:";
  const host = hostname.replace(/^\[|\]$/g, "");
  return {
    host, secure, port: port ? Number(port) : secure ? 465 : 587, requireTls: !secure && username !== "" && !isLoopback(host),
    ...(username ? { user: decodeURIComponent(username), password: decodeURIComponent(password) } : {}),
  };
}

/** How long a server may take for each step, in milliseconds. */
export interface Patience { connect: number; answer: number }
const patient: Patience = { connect: 10_000, answer: 60_000 };

/** Seconds until the next attempt: a quarter of a minute, then twice as long each time, six hours at most. */
const backoff = (attempt: number): number => Math.min(6 * 3600, 15 * 2 ** Math.min(attempt - 1, 12));
/** After so many attempts (about three days) a letter that the server keeps putting off is refused. */
const attemptsAtMost = 22;

/** A piece of mail: who hands it over, to whom, and which attempt it is. */
export interface Mail { from: string; to: string; letter: Buffer; attempt: number }

interface Fault extends Error { code?: string; responseCode?: number; command?: string; response?: string }

/**
 * Hands one letter to the server (RFC 5321). What it never began to read was not taken and is tried again; from the moment it asks for
 * the letter (354), only its own answer tells: silence means that it may have been taken.
 */
export function handOver(office: PostOffice, { from, to, letter, attempt }: Mail, gone: AbortSignal, patience: Patience = patient): Promise<Carried> {
  return new Promise((resolve) => {
    let asked = false;
    // The connection pipes it only once the server has asked for it.
    const content = new Readable({ read() { asked = true; this.push(letter); this.push(null); } });
    const connection = new SMTPConnection({
      host: office.host, port: office.port, secure: office.secure, requireTLS: office.requireTls,
      connectionTimeout: patience.connect, greetingTimeout: patience.connect, socketTimeout: patience.answer, dnsTimeout: patience.connect,
    });
    const end = (carried: Carried) => {
      gone.removeEventListener("abort", stop);
      connection.close();
      resolve(carried);
    };
    const failed = (fault: Fault) => end(whatItMeans(fault, asked, attempt));
    const stop = () => end(asked ? { unknown: "closed_in_between" } : { again: 1, why: "desk_closed" });
    gone.addEventListener("abort", stop, { once: true });
    connection.once("error", failed);
    const send = () => connection.send({ from, to: [to], size: letter.length }, content, (fault, sent) => {
      if (fault) failed(fault as Fault); else end({ sent: queuedAs(String((sent as { response?: string } | undefined)?.response ?? "")) });
    });
    connection.connect((fault?: Error | null) => {
      if (fault) { failed(fault); return; }
      if (!office.user) { send(); return; }
      connection.login({ user: office.user, pass: office.password ?? "" }, (refused?: Error | null) => { if (refused) failed(refused); else send(); });
    });
    if (gone.aborted) stop();
  });
}

/** What a fault says of the letter. The server's words may name the guest, so only its codes are kept. */
function whatItMeans({ code = "fault", responseCode, command, response = "" }: Fault, asked: boolean, attempt: number): Carried {
  const why = [responseCode, /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(response)?.[0], responseCode ? undefined : code].filter(Boolean).join(" ");
  // 421 may come at any moment and means that the server goes away.
  if (asked && !(responseCode && responseCode >= 400)) return { unknown: why };
  // Of the letter itself, once it has been read, and of its address the answer is final; of a password it is a setting that can be put right.
  const final = responseCode !== undefined && responseCode >= 500 && code !== "EAUTH" && (asked || command === "RCPT TO" || command === "MAIL FROM" || command === "DATA");
  if (final || code === "EENVELOPE" && !responseCode) return { refused: why };
  return attempt >= attemptsAtMost ? { refused: why } : { again: backoff(attempt), why };
}

/** The server's own name for what it took, where it says one that could be looked up in its log. */
const queuedAs = (response: string): string => /(?:queued as|id[=: ])\s*([\w.+-]{1,60})/i.exec(response)?.[1] ?? response.slice(0, 3);
