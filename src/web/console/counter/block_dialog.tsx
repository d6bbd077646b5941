import { useState } from "preact/hooks";
import { ask } from "#web/console/api.ts";
import { Dialog } from "#web/console/dialog.tsx";
import { Fault, Field, useDeed } from "#web/console/form.tsx";
import { say } from "#web/console/words.ts";
import { localText } from "./dates.ts";
import type { Hit } from "./types.ts";

/** A resource as the form needs it. */
export interface Blockable { resource: string; name: string }

/** Blocks a room or table, or notes that somebody is away: shows whom it hits before anything is saved, and waits for them to be moved. */
export function BlockDialog({ rows, begin, close, done }: { rows: readonly Blockable[]; begin: { resource?: string | undefined; from: string; to: string }; close(): void; done(): void }) {
  const [fields, setFields] = useState({ resource: begin.resource ?? rows[0]?.resource ?? "", from: begin.from, to: begin.to, reason: "" });
  const [hits, setHits] = useState<Hit[] | undefined>();
  const deed = useDeed();
  const set = (some: Partial<typeof fields>) => { setFields({ ...fields, ...some }); setHits(undefined); };
  const save = (wait: boolean) => void deed.run(async () => {
    const made = await ask<{ closure?: string; hits: Hit[] }>("/api/closures", { body: { ...fields, ...(wait ? { wait } : {}) } });
    if (made.closure) done(); else setHits(made.hits);
  });
  return (
    <Dialog title={say("block_title")} close={close} wide>
      <form class="stack" onSubmit={(event) => { event.preventDefault(); save(false); }}>
        <Field label={say("resource")}>{(props) => <select {...props} data-first value={fields.resource} onChange={({ currentTarget }) => set({ resource: currentTarget.value })}>{rows.map(({ resource, name }) => <option key={resource} value={resource}>{name}</option>)}</select>}</Field>
        <div class="fields">
          <Field label={say("from")}>{(props) => <input {...props} type="datetime-local" required value={fields.from} onInput={({ currentTarget }) => set({ from: currentTarget.value })} />}</Field>
          <Field label={say("to")}>{(props) => <input {...props} type="datetime-local" required min={fields.from} value={fields.to} onInput={({ currentTarget }) => set({ to: currentTarget.value })} />}</Field>
        </div>
        <Field label={say("reason")} hint={say("reason_hint")}>{(props) => <input {...props} maxLength={200} value={fields.reason} onInput={({ currentTarget }) => set({ reason: currentTarget.value })} />}</Field>
        <Fault>{deed.fault}</Fault>
        {hits && hits.length > 0 ? <HitList hits={hits} rows={rows} again={() => save(false)} /> : null}
        <div class="deeds"><button type="button" onClick={close}>{say("cancel")}</button>
          {hits && hits.length > 0 ? <button type="button" class="main" aria-disabled={deed.busy} onClick={() => save(true)}>{say("block_and_wait")}</button> : <button type="submit" class="main" aria-disabled={deed.busy}>{say("block")}</button>}</div>
      </form>
    </Dialog>
  );
}

/** Bookings in the way, each with where it can go at once. */
export function HitList({ hits, rows, again }: { hits: readonly Hit[]; rows: readonly Blockable[]; again(): void }) {
  const deed = useDeed();
  const nameOf = (id: string) => rows.find(({ resource }) => resource === id)?.name ?? id.replaceAll("_", " ");
  return (
    <section class="hits" role="status">
      <h3>{say("hits", { count: hits.length })}</h3>
      <Fault>{deed.fault}</Fault>
      <ul>{hits.map((hit) => (
        <li key={hit.reference}><b>{hit.name ?? say("no_name")}</b> <small>{hit.reference} · {hit.resource} · {localText(hit.startsAt.slice(0, 16))} – {localText(hit.endsAt.slice(0, 16))}</small>
          {hit.free.length > 0 ? <span class="row">{say("move_to")} {hit.free.slice(0, 4).map((to) => <button type="button" key={to} aria-disabled={deed.busy} onClick={() => void deed.run(() => ask(`/api/bookings/${hit.reference}/moves`, { body: { from: hit.from, to } })).then((good) => { if (good) again(); })}>{nameOf(to)}</button>)}</span> : <small>{say("nowhere_free")}</small>}
        </li>
      ))}</ul>
    </section>
  );
}
