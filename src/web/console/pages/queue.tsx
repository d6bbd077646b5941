import { useState } from "preact/hooks";
import { badge } from "#web/console/badges.ts";
import { say } from "#web/console/words.ts";
import { TalkList } from "#web/console/parts/list.tsx";
import { Talk } from "#web/console/parts/talk.tsx";
import type { Counts } from "#web/console/parts/types.ts";

const tabs = ["waiting", "live", "snoozed"] as const;

function counted({ waiting, mine }: Counts): void {
  badge("queue", waiting);
  badge("mine", mine);
}

/** A list on one side, the conversation that is open on the other; on a phone one of them. */
function Desk({ list, page, open, empty, head }: { list: string; page: string; open: string | undefined; empty: string; head: preact.ComponentChildren }) {
  return (
    <div class={`talks${open ? " reading" : ""}`}>
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
      <div role="tablist" aria-label={say("queue")}>{tabs.map((one) => <button type="button" role="tab" key={one} aria-selected={one === tab} onClick={() => setTab(one)}>{say(`list_${one}`)}</button>)}</div>
    </header>
  );
  return <Desk list={tab} page="queue" open={rest[0]} empty={say(`empty_${tab}`)} head={head} />;
}

/** The conversations in one's own hands. */
export const MinePage = ({ rest }: { rest: readonly string[] }) => <Desk list="mine" page="mine" open={rest[0]} empty={say("empty_mine")} head={<header class="side-head"><h2>{say("mine")}</h2></header>} />;

/** Every conversation, the latest first. */
export const AllPage = ({ rest }: { rest: readonly string[] }) => <Desk list="all" page="all" open={rest[0]} empty={say("empty_all")} head={<header class="side-head"><h2>{say("all")}</h2></header>} />;
