import { z } from "zod";
import { inWords } from "#rules/desk.ts";
import { deskTool } from "./tool.ts";

/** Address, telephone numbers, e-mail and who may be named: rows of the desk's records. */
export const deskFacts = deskTool({
  name: "desk_facts",
  does: "reads",
  takes: z.object({}),
  async work(run) {
    const { desk, language } = run;
    const say = (key: string, values: Record<string, string>) => run.house.phrases.say(`facts.${key}`, language, values);
    const rows = desk.sites.flatMap((site) => [
      say("address", { name: inWords(site.name, language), address: `${site.address.street}, ${site.address.postcode} ${site.address.city}` }),
      ...(site.phone ? [say("phone", { name: inWords(site.name, language), phone: site.phone })] : []),
      ...(site.email ? [say("email", { name: inWords(site.name, language), email: site.email })] : []),
    ]);
    if (desk.onCall) rows.push(say("on_call", { phone: desk.onCall.phone, for: inWords(desk.onCall.for, language) }));
    rows.push(say("emergency", { number: desk.emergency.number }));
    for (const person of desk.people) rows.push(say("person", { name: person.name, role: inWords(person.role, language) }));
    return { rows: rows.map((row) => ({ row, mark: run.sources.add({ kind: "record", title: desk.name, document: "records/desk", heading: desk.name, rows: [row], language }).n })) };
  },
});
