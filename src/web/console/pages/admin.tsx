import { Fault } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { say } from "#web/console/words.ts";

interface Examined { name: string; state: "works" | "does not" | "not set"; saw: string; next?: string; milliseconds: number }
const order = ["does not", "not set", "works"];
const marks = { works: "good", "does not": "warn", "not set": "" };
const words = { works: "state_works", "does not": "state_does_not", "not set": "state_not_set" };

/** What the doctor says of everything outside that the desk leans on, what does not work first; its sentences are those of the command, in the language of the settings and the log. */
export function AdminPage() {
  const read = useReading<{ examined: Examined[] }>("/api/doctor");
  const all = read.value?.examined ?? [];
  const ill = all.filter(({ state }) => state === "does not").length;
  return (
    <div class="stack">
      <header class="row between"><h1>{say("admin")}</h1><button type="button" onClick={read.again}>{say("look_again")}</button></header>
      <Fault>{read.fault ?? ""}</Fault>
      <p role="status">{read.value ? say(ill === 0 ? "all_works" : "ill_count", { count: ill }) : say("looking")}</p>
      {document.documentElement.lang === "en" ? null : <p>{say("look_in_english")}</p>}
      <ul class="stack">{all.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state)).map((one) => (
        <li key={one.name} class="sheet examined"><h2><span class={`mark ${marks[one.state]}`}>{say(words[one.state])}</span> {say(`look_${one.name.toLowerCase().replaceAll(/[ -]/g, "_")}`)}</h2><p lang="en">{one.saw}</p>{one.next ? <p lang="en" class="next">→ {one.next}</p> : null}</li>
      ))}</ul>
    </div>
  );
}
