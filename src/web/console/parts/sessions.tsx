import { ask } from "#web/console/api.ts";
import { Fault, useDeed } from "#web/console/form.tsx";
import { useReading } from "#web/console/reading.ts";
import { moment, say } from "#web/console/words.ts";

interface Session { id: string; startedAt: string; seenAt: string; device: string | null; cameBy: string; here: boolean }

/** Where an account is signed in, each to be ended by itself; with `all`, all at once. `path` is that of one's own sessions or a colleague's. */
export function Sessions({ path, all = false, ended }: { path: string; all?: boolean; ended?(): void }) {
  const read = useReading<{ sessions: Session[] }>(path, ["desk"]);
  const deed = useDeed();
  const end = (which: string) => void deed.run(() => ask(which, { method: "DELETE" })).then((good) => { read.again(); if (good) ended?.(); });
  const sessions = read.value?.sessions ?? [];
  return (
    <>
      {read.value && sessions.length === 0 ? <p class="soft">{say("sessions_none")}</p> : null}
      <ul class="stack">{sessions.map((one) => (
        <li key={one.id} class="row between"><span>{one.device ?? "?"} · {say("session_seen", { time: moment(one.seenAt, { withDay: true }) })}{one.here ? <b> · {say("session_here")}</b> : null}</span>
          {one.here ? null : <button type="button" aria-disabled={deed.busy} onClick={() => end(`${path}/${one.id}`)}>{say("session_end")}</button>}</li>
      ))}</ul>
      {all && sessions.length > 1 ? <div class="deeds"><button type="button" class="danger" aria-disabled={deed.busy} onClick={() => end(path)}>{say("sessions_end_all")}</button></div> : null}
      <Fault>{deed.fault || read.fault || ""}</Fault>
    </>
  );
}
