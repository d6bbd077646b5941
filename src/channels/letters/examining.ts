import SMTPConnection from "nodemailer/lib/smtp-connection";
import { doesNot, notSet, sentenceOf, works, type Look } from "#operations/doctor.ts";
import type { Desk } from "#rules/desk.ts";
import { officeAt } from "./post.ts";

const patience = 8_000;

/** Calls the mail server and signs in; no letter is sent. `shown` is its address without secrets, `desk` whose letters it would be. */
export async function examineMail(url: string | undefined, from: string | undefined, shown: string, desk?: Pick<Desk, "sites">): Promise<Look> {
  if (!url) return notSet("SMTP_URL is not set: nothing that needs mail is offered.", "To send confirmations and codes, set SMTP_URL and MAIL_FROM.");
  if (desk && !desk.sites.some(({ email }) => email)) return doesNot("No site in desk.yaml has an e-mail that answers to letters could go to: the desk does not start so.", "Write email under sites in desk.yaml, like reception@example.org.");
  const { user, password, ...office } = officeAt(url);
  const connection = new SMTPConnection({ host: office.host, port: office.port, secure: office.secure, requireTLS: office.requireTls, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience, dnsTimeout: patience });
  try {
    await new Promise<void>((done, failed) => {
      connection.once("error", failed);
      connection.connect((fault?: Error | null) => {
        if (fault) failed(fault);
        else if (user) connection.login({ user, pass: password ?? "" }, (refused?: Error | null) => { if (refused) failed(refused); else done(); });
        else done();
      });
    });
    return works(`The mail server at ${shown} answers${user ? " and lets the desk in" : ""}; letters come from ${from ?? "MAIL_FROM"}.`);
  } catch (fault) {
    return meaning(fault as Error & { code?: string; responseCode?: number }, shown);
  } finally {
    connection.close();
  }
}

function meaning(fault: Error & { code?: string; responseCode?: number }, shown: string): Look {
  const { code, responseCode } = fault;
  if (code === "EAUTH") return doesNot(`The mail server at ${shown} does not let this name in (${responseCode ?? code}).`, "Correct name and password in SMTP_URL (special characters are written as %40 and the like); some hosts want an app password.");
  if (code === "ETLS" || /certificate|self.signed|wrong version number|ssl/i.test(fault.message)) return doesNot(`The mail server at ${shown} does not speak TLS the way it is asked to: ${/wrong version number/i.test(fault.message) ? "what it says first is not encrypted." : sentenceOf(fault)}`, "Use smtps:// with port 465, or smtp:// with port 587; for an authority of your own, name its file in NODE_EXTRA_CA_CERTS.");
  if (code === "EDNS" || /ENOTFOUND|EAI_AGAIN/.test(fault.message)) return doesNot(`The name in ${shown} is not known.`, "Correct the host in SMTP_URL.");
  if (code === "ETIMEDOUT" || /timeout/i.test(fault.message)) return doesNot(`The mail server at ${shown} does not answer in time.`, "See whether this machine may reach that port: many networks close 25, and leave 465 and 587 open.");
  return doesNot(`The mail server at ${shown} refuses: ${sentenceOf(fault)}`, "Correct host and port in SMTP_URL, or start that server.");
}
