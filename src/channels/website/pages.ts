import { z } from "zod";
import { inWords, type Desk } from "#rules/desk.ts";
import { route, type Call } from "#channels/routes.ts";
import { escape, htmlOf, page } from "./html.ts";
import { languageFor } from "./speech.ts";

const html = "text/html; charset=utf-8";
const asked = z.object({ lang: z.string().max(20).optional(), shared: z.string().max(20).optional() });
type PageCall = Call<unknown, z.infer<typeof asked>, unknown>;

const spokenBy = ({ desk, query, request }: PageCall) => languageFor(query.lang ?? request.headers["accept-language"], desk);
const answers = { 200: { what: "a page", type: "text/html" } };

/** The pages people open: the widget, the console, and what the desk says about data and terms. */
export const pageRoutes = [
  route({
    method: "get", path: "/", who: "anyone", query: asked, hidden: true, summary: "A page with the widget.", answers,
    async run(call) {
      const { desk, query, door: { web } } = call;
      const language = spokenBy(call);
      return { status: 200, type: html, headers: { vary: "accept-language" }, body: page({
        title: desk.name, language, web, ...web.pages.widget,
        told: { desk: desk.id, mode: "page", locale: language, ...(desk.sites[0]?.phone ? { phone: desk.sites[0].phone } : {}), ...(query.shared === undefined ? {} : { shared: "" }) },
        body: `<div id="desk"></div>\n<noscript>${escape(desk.name)}: ${escape(desk.sites[0]?.phone ?? desk.sites[0]?.email ?? "")}</noscript>`,
      }) };
    },
  }),
  // One page under every address of its own: its script reads which.
  ...["/console", "/console/*"].map((path) => route({
    method: "get", path, who: "anyone", hidden: true, summary: "The receptionists' page.", answers,
    async run({ desk, door: { web } }) {
      return { status: 200, type: html, body: page({
        title: `${desk.name} · console`, language: "en", web, ...web.pages.console,
        body: '<div id="console"></div>',
      }) };
    },
  })),
  ...(["privacy", "terms"] as const).map((name) => route({
    method: "get", path: `/${name}`, who: "anyone", query: asked, hidden: true, summary: `The desk's ${name}.`, answers,
    async run(call) {
      const { desk, door } = call;
      const language = spokenBy(call);
      const text = fill(door.house.phrases.text(`${name}.${language}`), valuesOf(desk, language));
      const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
      const others = desk.languages.map((one) => `<a href="/${name}?lang=${one}" lang="${one}" hreflang="${one}"${one === language ? ' aria-current="page"' : ""}>${one}</a>`);
      return { status: 200, type: html, headers: { vary: "accept-language" }, body: page({
        title: `${title} · ${desk.name}`, language, web: door.web, style: door.web.pages.widget.style,
        body: `<article class="notice">\n${htmlOf(text)}\n<nav>${others.join(" ")}</nav>\n</article>`,
      }) };
    },
  })),
];

/** Fills `{name}` in a prompt. A line whose value the desk does not have is left out. */
function fill(text: string, values: Record<string, string>): string {
  return text.split("\n")
    .filter((line) => [...line.matchAll(/\{(\w+)\}/g)].every(([, name = ""]) => values[name] !== ""))
    .join("\n").replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function valuesOf(desk: Desk, language: Desk["languages"][number]): Record<string, string> {
  const [site] = desk.sites;
  const first = desk.languages[0] ?? "en";
  const say = (words: Parameters<typeof inWords>[0] | undefined) => (words === undefined ? "" : inWords(words, language, first).trim());
  const address = site ? `${site.address.street}, ${site.address.postcode} ${site.address.city}` : "";
  return {
    desk: desk.name, controller: desk.privacy.controller, email: desk.privacy.email, days: String(desk.privacy.keptDays), more: say(desk.privacy.more),
    address, phone: site?.phone ?? "", emergency: desk.emergency.number,
    grace: String(desk.grace.minutes), hold: String(desk.hold.minutes),
    cancelling: desk.terms.map((terms) => `- ${say(terms.name)}`).join("\n"),
  };
}
