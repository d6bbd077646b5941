import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { setTimeout as after } from "node:timers/promises";
import { z } from "zod";
import { isOnLoopback } from "#operations/loopback.ts";
import { doesNot, notSet, sentenceOf, works, type Look } from "#operations/doctor.ts";
import type { Trust } from "#channels/address.ts";
import { route } from "#channels/routes.ts";

/** The stream pauses so long between its two lines, in milliseconds: whoever gets both at once has a proxy that gathers. */
const pause = 1_000;
const path = "/health/stream";

const first = z.object({ desk: z.string(), proxies: z.int(), believed: z.boolean(), secure: z.boolean() });

/** What the desk sees of the way to it, and a stream that shows whether that way gathers. */
export const streamRoute = route({
  method: "get", path, who: "anyone", summary: "Two lines a second apart, and how the way to the desk looks from inside; for `npx frontdesk doctor`.",
  answers: { 200: { what: "a stream", type: "text/event-stream" } },
  waits: true,
  async run({ desk, door, request, response, secure, gone }) {
    const written = [request.headers["x-forwarded-for"] ?? []].flat().join(",").split(",").filter((part) => isIP(part.trim()) > 0).length;
    response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-store", "x-accel-buffering": "no" });
    response.write(`data: ${JSON.stringify({ desk: desk.id, proxies: written, believed: believes(request, door.settings.trust), secure } satisfies z.infer<typeof first>)}\n\n`);
    await after(pause, undefined, { signal: gone }).catch(() => undefined);
    response.end("data: {}\n\n");
    return undefined;
  },
});

/** Whether the word of whoever stands right in front is taken. */
const believes = ({ socket: { remoteAddress = "" } }: IncomingMessage, trust: Trust): boolean =>
  ("hops" in trust ? trust.hops > 0 : trust.named.check(remoteAddress.replace(/^::ffff:/, ""), remoteAddress.includes(":") && !remoteAddress.startsWith("::ffff:") ? "ipv6" : "ipv4"));

/** The id of the desk that answers at an address; undefined where none does. */
export async function whoAnswers(url: string): Promise<string | undefined> {
  try {
    const answer = await fetch(new URL(path, url), { signal: AbortSignal.timeout(5_000) });
    for await (const part of answer.body ?? []) return firstIn(new TextDecoder().decode(part))?.desk;
  } catch { /* nobody who speaks HTTP */ }
  return undefined;
}

/** The first line of the stream; undefined where it is somebody else's page. */
function firstIn(text: string): z.infer<typeof first> | undefined {
  try { return first.parse(JSON.parse(/^data: (.+)$/m.exec(text)?.[1] ?? "")); } catch { return undefined; }
}

/** Goes to the desk by the address guests use: the name, the certificate, the proxy's streams and headers. */
export async function examinePublic(publicUrl: string | undefined, desk: string): Promise<Look> {
  if (!publicUrl) return notSet("PUBLIC_URL is not set: the desk is for this machine, and letters have no links.", "When guests come from elsewhere, put a proxy with HTTPS in front and set PUBLIC_URL to its address.");
  let response: Response;
  try {
    response = await fetch(new URL(path, publicUrl), { signal: AbortSignal.timeout(8_000), redirect: "manual" });
  } catch (fault) {
    return unreached(publicUrl, fault);
  }
  if (response.status >= 300 && response.status < 400) return doesNot(`${publicUrl} sends guests on to ${response.headers.get("location") ?? "elsewhere"}.`, "Set PUBLIC_URL to the address it ends at.");
  if (response.status === 502 || response.status === 503 || response.status === 504) return doesNot(`The proxy at ${publicUrl} does not reach the desk (${response.status}).`, "Start the desk (npm start), and let the proxy pass on to HOST and PORT.");
  if (response.status === 400 && publicUrl.startsWith("http:")) return doesNot(`${publicUrl} answers 400, as a port for HTTPS does to whoever does not encrypt.`, "Let PUBLIC_URL begin with https://.");
  if (!response.ok || !response.body) return doesNot(`${publicUrl} answers ${response.status}, and that is not this desk.`, "Let the proxy pass everything on to HOST and PORT of the desk.");
  return asSeen(publicUrl, desk, response.body);
}

async function asSeen(publicUrl: string, desk: string, body: ReadableStream<Uint8Array>): Promise<Look> {
  let text = "";
  let firstAt = 0;
  const decoder = new TextDecoder();
  for await (const part of body) { firstAt ||= performance.now(); text += decoder.decode(part, { stream: true }); }
  const gathered = performance.now() - firstAt < pause / 2;
  const seen = firstIn(text);
  if (!seen) return doesNot(`${publicUrl} answers, and that is not a Frontdesk.`, "Let the proxy pass everything on to HOST and PORT of the desk.");
  if (seen.desk !== desk) return doesNot(`${publicUrl} is the desk "${seen.desk}", not "${desk}".`, "Correct PUBLIC_URL, or the proxy's rule for that name.");
  if (gathered) return doesNot(`The proxy at ${publicUrl} gathers streams: guests would see nothing until an answer is whole.`, "Switch buffering off there (nginx: proxy_buffering off; Caddy: flush_interval -1).");
  if (seen.proxies > 0 && !seen.believed) return doesNot(`A proxy stands before ${publicUrl}, and its word about the guest's address is not taken: all guests look like one.`, "Set TRUST_PROXY=1 (or how many stand in front), and start again.");
  if (seen.proxies === 0 && publicUrl.startsWith("https:")) return doesNot(`The proxy at ${publicUrl} does not say whom it speaks for: all guests look like one.`, "Let it send X-Forwarded-For (nginx: proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for), and set TRUST_PROXY=1.");
  if (publicUrl.startsWith("http:") && !isOnLoopback(publicUrl)) return doesNot(`${publicUrl} is not encrypted.`, "Put HTTPS in front (the README shows Caddy and nginx), and let PUBLIC_URL begin with https://.");
  return works(`${publicUrl} reaches this desk, and its streams flow.`);
}

function unreached(publicUrl: string, fault: unknown): Look {
  const said = sentenceOf(fault);
  const { code = "" } = ((fault as { cause?: { code?: string } }).cause ?? {});
  if (/CERT|certificate|SELF_SIGNED|ALTNAME|UNABLE_TO/i.test(`${code} ${said}`)) {
    const why = /EXPIRED/.test(code) ? "has expired" : /ALTNAME/.test(code) ? "is for another name" : "is not believed by this machine";
    return doesNot(`The certificate of ${publicUrl} ${why} (${code || said}).`, /EXPIRED/.test(code) ? "Renew it." : /ALTNAME/.test(code) ? "Get one for that name." : "Serve the whole chain; for an authority of your own, name its file in NODE_EXTRA_CA_CERTS.");
  }
  if (/ENOTFOUND|EAI/.test(code)) return doesNot(`The name in ${publicUrl} is not known (${code}).`, "Make its DNS record, or correct PUBLIC_URL.");
  if (/ECONNREFUSED/.test(code)) return doesNot(`Nothing listens at ${publicUrl} (${code}).`, "Start the proxy, and the desk behind it, or correct PUBLIC_URL.");
  return doesNot(`${publicUrl} cannot be reached: ${said}`, "See the proxy's log, or correct PUBLIC_URL.");
}
