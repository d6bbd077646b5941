import { useState } from "preact/hooks";
import { useReading } from "#web/console/reading.ts";
import { say } from "#web/console/words.ts";
import { GuestView } from "#web/console/counter/guest_panel.tsx";

interface Found { id: string; name: string | null; knownBy: string; vip: boolean; contact: string | null; bookings: number }

/** Guests, looked for by name, contact or a booking's reference; one of them by themselves. */
export function GuestsPage({ rest }: { rest: readonly string[] }) {
  const [words, setWords] = useState("");
  const read = useReading<{ guests: Found[] }>(words.trim().length > 1 ? `/api/guests?words=${encodeURIComponent(words.trim())}` : undefined, ["bookings"]);
  const found = read.value?.guests ?? [];
  return (
    <div class={`guests-page${rest[0] ? " one" : ""}`}>
      <section class="stack">
        <h1>{say("guests")}</h1>
        <label class="field"><span class="aloud">{say("find_guest")}</span><input type="search" placeholder={say("find_guest")} value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} /></label>
        <p role="status" class="soft">{words.trim().length > 1 && read.value ? say("found_count", { count: found.length }) : say("find_guest_hint")}</p>
        <ul class="day-list">{found.map((one) => <li key={one.id}><a class="day-item" href={`/console/guests/${one.id}`} {...(one.id === rest[0] ? { "aria-current": "true" as const } : {})}><span class="day-who"><b>{one.name ?? say("no_name")}</b>{one.vip ? <b class="mark heed">{say("vip")}</b> : null}</span><small>{one.contact ?? ""} · {say("bookings_count", { count: one.bookings })}</small></a></li>)}</ul>
      </section>
      {rest[0] ? <section class="sheet guest-sheet"><a class="back button quiet" href="/console/guests">‹ {say("back")}</a><GuestView key={rest[0]} path={`/api/guests/${rest[0]}`} /></section> : <p class="none choose">{say("choose_guest")}</p>}
    </div>
  );
}
