import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { badge } from "#web/console/badges.ts";
import { say } from "#web/console/words.ts";
import { TalkList } from "#web/console/parts/list.tsx";
import { Talk } from "#web/console/parts/talk.tsx";
import type { Counts } from "#web/console/parts/types.ts";

const tabs = ["waiting", "live", "snoozed"] as const;

const counts = signal<Counts | undefined>(undefined);
function counted(now: Counts): void {
  counts.value = now;
  badge("queue", now.waiting);
  badge("mine", now.mine);
}

/** A list on one side, the conversation that is open on the other; on a phone one of them. */
function Desk({ list, page, open, empty, head }: { list: string; page: string; open: string | undefined; empty: string; head: preact.ComponentChildren }) {
  return (
    <div class={`talks${open ? " reading" : ""}`}>
      <h1 class="aloud">{say(page)}</h1>
      <section class="side" aria-label={say("conversations")}>
        {head}
        <TalkList key={list} list={list} page={page} open={open} empty={empty} counted={counted} />
      </section>
      {open ? <Talk key={open} id={open} page={page} /> : <p class="none choose">{say("choose_talk")}</p>}
    </div>
  );
}

/** Who needs a person now; whom the assistant has at this moment; what is put off. */
export function QueuePage({ rest }: { rest: readonly string[] }) {
  const [tab, setTab] = useState<(typeof tabs)[number]>("waiting");
  const head = (
    <header class="side-head">
      <div class="tabs" role="group" aria-label={say("queue")}>{tabs.map((one) => <button type="button" key={one} aria-pressed={one === tab} onClick={() => setTab(one)}>{say(`list_${one}`)}{counts.value?.[one] ? <small> {counts.value[one]}</small> : null}</button>)}</div>
    </header>
  );
  return <Desk list={tab} page="queue" open={rest[0]} empty={say(`empty_${tab}`)} head={head} />;
}

/** The conversations in one's own hands. */
export const MinePage = ({ rest }: { rest: readonly string[] }) => <Desk list="mine" page="mine" open={rest[0]} empty={say("empty_mine")} head={<header class="side-head"><h2>{say("mine")}</h2></header>} />;

/** Every conversation, the latest first. */
export const AllPage = ({ rest }: { rest: readonly string[] }) => <Desk list="all" page="all" open={rest[0]} empty={say("empty_all")} head={<header class="side-head"><h2>{say("all")}</h2></header>} />;
