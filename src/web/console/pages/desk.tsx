import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { go } from "#web/console/router.ts";
import { moment, say } from "#web/console/words.ts";
import { BlockDialog, HitList } from "#web/console/counter/block_dialog.tsx";
import { localText, readerLanguage } from "#web/console/counter/dates.ts";
import { CataloguePart, HoursPart, NoticesPart, PricesPart } from "#web/console/counter/desk_forms.tsx";
import { textIn, type DeskShown } from "#web/console/counter/desk_types.ts";
import { addDays } from "#web/console/counter/geometry.ts";
import { deskDay } from "#web/console/counter/new_booking.tsx";
import { Differences, PreviewDialog } from "#web/console/counter/preview.tsx";
import type { Hit } from "#web/console/counter/types.ts";

const parts = ["hours", "prices", "blocked", "notices", "catalogue", "file", "versions"] as const;
type Name = (typeof parts)[number];
interface Closure { id: string; resource: string; name: string; from: string; to: string; reason: string; waiting: boolean; by?: string; hits: Hit[] }

/** Changing the desk: each change is looked at before it is saved, has a reason and a name, and can be taken back. */
export function DeskPage({ rest }: { rest: readonly string[] }) {
  const read = useReading<DeskShown>("/api/desk", ["desk"]);
  const [wanted, setWanted] = useState<{ change: object; title: string } | undefined>();
  const part: Name = parts.find((one) => one === rest[0]) ?? "hours";
  const shown = read.value;
  const propose = (change: object, title: string) => setWanted({ change, title });
  return (
    <div class="stack desk-page">
      <h1>{say("desk")}</h1>
      <Fault>{read.fault ?? ""}</Fault>
      <div class="row" role="group" aria-label={say("desk")}>{parts.map((one) => <button type="button" key={one} aria-pressed={one === part} onClick={() => go(`/console/desk/${one}`)}>{say(`desk_${one}`)}</button>)}</div>
      {shown && shown.retired.length > 0 ? <section class="notice"><b>{say("retired_title")}</b><ul>{shown.retired.map((one) => <li key={`${one.noun} ${one.id}`}>{say("retired_ahead", { name: one.name, count: one.bookings })}</li>)}</ul></section> : null}
      {shown && shown.putAside.length > 0 ? <details class="notice"><summary>{say("file_put_aside")}</summary><Differences list={shown.putAside} /><button type="button" onClick={() => propose({ what: "back", to: shown.aside }, say("take_console_again"))}>{say("take_console_again")}</button></details> : null}
      {shown && shown.fromFile.length > 0 ? <details class="notice calm"><summary>{say("differs_from_file", { count: shown.fromFile.length })}</summary><Differences list={shown.fromFile} /><p class="soft">{say("export_hint")}</p></details> : null}
      {!shown ? <p role="status">{read.fault === undefined ? say("opening") : ""}</p>
        : part === "hours" ? <HoursPart key={shown.version} desk={shown.desk} propose={propose} /> : part === "prices" ? <PricesPart key={shown.version} desk={shown.desk} propose={propose} />
        : part === "notices" ? <NoticesPart key={shown.version} desk={shown.desk} propose={propose} /> : part === "catalogue" ? <CataloguePart desk={shown.desk} propose={propose} />
        : part === "blocked" ? <BlockedPart shown={shown} /> : part === "file" ? <FilePart key={shown.version} text={shown.text} propose={propose} /> : <Versions shown={shown} propose={propose} />}
      {wanted ? <PreviewDialog {...wanted} close={() => setWanted(undefined)} done={() => { setWanted(undefined); read.again(); }} /> : null}
    </div>
  );
}

/** Rooms that are blocked and people who are away, now and ahead; those that wait name whom they wait for. */
function BlockedPart({ shown }: { shown: DeskShown }) {
  const read = useReading<{ closures: Closure[] }>("/api/closures", ["bookings"]);
  const [open, setOpen] = useState(false);
  const deed = useDeed();
  const rows = shown.desk.resources.map(({ id, name }) => ({ resource: id, name: textIn(name, readerLanguage()) }));
  return (
    <section class="sheet">
      <header class="row between"><h2>{say("desk_blocked")}</h2><button type="button" class="main" onClick={() => setOpen(true)}>{say("block_title")}</button></header>
      <Fault>{deed.fault}</Fault>
      {read.value?.closures.length === 0 ? <p class="soft">{say("nothing_blocked")}</p> : null}
      <ul class="day-list">{read.value?.closures.map((one) => <li key={one.id}><div class="day-item"><span><b>{one.name}</b> {one.reason ? `· ${one.reason}` : ""} {one.waiting ? <b class="mark heed">{say("closed_waiting")}</b> : null}</span><small>{localText(one.from)} – {localText(one.to)}{one.by ? ` · ${one.by}` : ""}</small>{one.hits.length > 0 ? <HitList hits={one.hits} rows={rows} again={read.again} /> : null}</div>
        <button type="button" class="day-step" aria-label={`${say("open_again")}: ${one.name}`} onClick={() => void deed.run(() => ask(`/api/closures/${one.id}`, { method: "DELETE" }).then(read.again))}>{say("open_again")}</button></li>)}</ul>
      {open ? <BlockDialog rows={rows} begin={{ from: `${deskDay()}T12:00`, to: `${addDays(deskDay(), 1)}T12:00` }} close={() => setOpen(false)} done={() => { setOpen(false); read.again(); }} /> : null}
    </section>
  );
}

/** The whole file, for what no form here changes. */
function FilePart({ text, propose }: { text: string; propose(change: object, title: string): void }) {
  const [words, setWords] = useState(text);
  return (
    <form class="sheet" onSubmit={(event) => { event.preventDefault(); propose({ what: "text", text: words }, "desk.yaml"); }}>
      <Field label="desk.yaml" hint={say("file_hint")}>{(props) => <textarea {...props} class="file" rows={28} spellcheck={false} value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />}</Field>
      <div class="deeds"><button type="button" onClick={() => setWords(text)}>{say("as_it_was")}</button><button type="submit" class="main" disabled={words === text}>{say("look_first")}</button></div>
    </form>
  );
}

/** Every version, who wrote it and why; an earlier one can be put in force again. */
function Versions({ shown, propose }: { shown: DeskShown; propose(change: object, title: string): void }) {
  return (
    <section class="sheet"><ol class="versions day-list" reversed>{shown.versions.map((one, n) => <li key={one.version}><p class="day-item"><span><b>{one.why ?? (one.source === "console" ? "" : one.source)}</b> {one.change ? <span class="mark">{say(`changed_${one.change.what}`)}</span> : null}{n === 0 ? <span class="mark good">{say("in_force")}</span> : null}</span><small>{say("version_nth", { n: one.version })} · {one.by ?? say("from_file")} · {moment(one.at, { withDay: true })}</small></p>
      {n === 0 ? shown.versions[1] ? <button type="button" class="day-step" onClick={() => propose({ what: "back", to: shown.versions[1]?.version }, say("take_back"))}>{say("take_back")}</button> : null : <button type="button" class="day-step" onClick={() => propose({ what: "back", to: one.version }, say("back_to", { n: one.version }))}>{say("back_to_this")}</button>}</li>)}</ol></section>
  );
}
