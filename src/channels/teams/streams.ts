import type { Live } from "#conversations/outgoing.ts";
import { chatOf, keepStream, type Chat } from "#records/chats.ts";
import { aiEntity } from "./saying.ts";
import type { Teams } from "./setting.ts";
import type { Outgoing, Reference } from "./wire.ts";

/** A reply grows once a second at most ("Stream bot messages": one request a second). */
const pulse = 1_000;

interface Going { turn: string; said: string[]; step: number; id?: string; shownAt: number; shown: number; typed: boolean; over: boolean; timer?: NodeJS.Timeout; busy: Promise<void> }

/** A streaminfo of one step; it stands in the entity and beside it, as clients read either. */
const streamed = (activity: Outgoing, stream: { streamType: "streaming" | "final"; streamId?: string; streamSequence?: number }): Outgoing =>
  ({ ...activity, entities: [...(activity.entities ?? []), { type: "streaminfo", ...stream }], channelData: { ...(activity.channelData as object | undefined), ...stream } });

/** The message that ends a stream. */
export const finalOf = (activity: Outgoing, streamId: string, streamSequence: number): Outgoing => streamed(activity, { streamType: "final", streamId, streamSequence });

/**
 * What is shown of a turn while it goes on: that somebody writes, and in a chat of two what is said, as it is said, each time with all
 * before it. It is no delivery: it may be left out at any moment, since the whole reply comes as one message anyway.
 */
export class Streams {
  readonly #teams: Teams;
  readonly #reach: (chat: Chat) => Reference | undefined;
  readonly #going = new Map<string, Going>();
  #closed = false;

  constructor(teams: Teams, reach: (chat: Chat) => Reference | undefined) {
    this.#teams = teams;
    this.#reach = reach;
  }

  /** A turn goes on. */
  hear({ conversation, turn, type, state, text }: Live): void {
    if (this.#closed) return;
    const known = this.#going.get(conversation);
    if (type === "message" || (type === "turn" && state !== "started")) {
      if (known?.turn === turn) this.#end(conversation, known);
      return;
    }
    const going = known?.turn === turn ? known : { turn, said: [], step: 0, shownAt: Number.NEGATIVE_INFINITY, shown: 0, typed: false, over: false, busy: Promise.resolve() } satisfies Going;
    if (known && known !== going) this.#end(conversation, known);
    this.#going.set(conversation, going);
    if (type === "sentence" && text) going.said.push(text);
    this.#plan(conversation, going);
  }

  /** Resolves once nothing of a conversation's stream is on its way any more, with whether anything was; it does not go on after that. */
  async quiet(conversation: string): Promise<boolean> {
    const going = this.#going.get(conversation);
    if (!going) return false;
    this.#end(conversation, going);
    await going.busy;
    return true;
  }

  async close(): Promise<void> {
    this.#closed = true;
    const all = [...this.#going];
    for (const [conversation, going] of all) this.#end(conversation, going);
    await Promise.all(all.map(([, { busy }]) => busy));
  }

  #end(conversation: string, going: Going): void {
    going.over = true;
    clearTimeout(going.timer);
    if (this.#going.get(conversation) === going) void going.busy.finally(() => { if (this.#going.get(conversation) === going) this.#going.delete(conversation); });
  }

  #plan(conversation: string, going: Going): void {
    if (going.timer || going.over) return;
    const since = this.#teams.pace.now() - going.shownAt;
    going.timer = setTimeout(() => {
      delete going.timer;
      going.busy = going.busy.then(() => this.#show(conversation, going)).catch((fault: unknown) => { this.#teams.log.debug({ err: fault, conversation }, "a reply could not be shown as it is written"); going.over = true; });
    }, Math.max(this.#teams.liveAfter, Number.isFinite(since) ? pulse - since : 0));
    going.timer.unref();
  }

  async #show(conversation: string, going: Going): Promise<void> {
    const { house, pace, wire } = this.#teams;
    const chat = await chatOf(house.db, conversation);
    const to = chat?.state === "open" ? this.#reach(chat) : undefined;
    if (!chat || !to || going.over) return;
    // What waits in line for this chat comes first, and what may be left out leaves room for what may not.
    const [waiting] = await house.db.query("select 1 from deliveries where conversation_id = $1 and channel = 'teams' and state in ('waiting', 'sending') and not alone limit 1", [conversation]);
    if (waiting || !pace.spare(chat.thread, chat.tenant ?? "")) { this.#plan(conversation, going); return; }
    if (going.said.length === 0 || chat.shared) {
      if (going.typed || going.over || await pace.take(chat.thread, chat.tenant ?? "") > 0) return;
      going.typed = true;
      await wire.send(to, { type: "typing" });
      return;
    }
    if (going.shown === going.said.length || going.over || await pace.take(chat.thread, chat.tenant ?? "") > 0) return;
    const shown = going.said.length;
    going.step += 1;
    const text = going.said.slice(0, shown).join(" ");
    const called = await wire.send(to, streamed({ type: "typing", text, textFormat: "plain", entities: [aiEntity([])] } as Outgoing, { streamType: "streaming", streamSequence: going.step, ...(going.id ? { streamId: going.id } : {}) }));
    Object.assign(going, { shown, shownAt: pace.now() });
    // A stream that stumbles is left as it is: the whole reply ends it, or comes by itself.
    if (!("id" in called)) { going.over = true; return; }
    going.id ??= called.id;
    await keepStream(house.db, conversation, { turn: going.turn, id: going.id, step: going.step });
    if (going.said.length > shown) this.#plan(conversation, going);
  }
}
