import type { Carried, Carrier } from "#conversations/carrying.ts";
import type { Delivery } from "#conversations/deliveries.ts";
import { tellElsewhere } from "#conversations/elsewhere.ts";
import { eventsToTell, latestOf, type Wanted } from "#conversations/outgoing.ts";
import { together } from "#operations/together.ts";
import { chatOf, endStream, leaveChat, type Chat } from "#records/chats.ts";
import { activityOf, cardOf, type Wording } from "./saying.ts";
import type { Teams } from "./setting.ts";
import type { Streams } from "./streams.ts";
import { finalOf } from "./streams.ts";
import type { Called, Outgoing, Reference } from "./wire.ts";

/** After a day nobody waits for an answer any more. */
const tooLate = 24 * 60 * 60 * 1000;
/** The longest time between two tries, in seconds. */
const longestWait = 300;

/** Nobody is there any more, or they want no messages. */
const unreachable = /^(?:blocked|not_there_any_more|http_40[34])/;

/** Where a chat is reached; undefined where it cannot be any more. */
export const referenceOf = ({ serviceUrl, channelId, thread, botId, memberId, tenant }: Chat): Reference | undefined =>
  serviceUrl ? { serviceUrl, channelId, thread, botId: botId ?? "", memberId: memberId ?? "", tenant: tenant ?? undefined } : undefined;

/** Hands over what Teams is to be told: within the published limits, and again only where it is sure that nothing was taken. */
export function teamsCarrier(teams: Teams, streams: Streams): Carrier {
  const { house } = teams;
  const read = together((all: Wanted[]) => eventsToTell(house.db, all));
  return {
    channel: "teams", atOnce: 32,
    async carry(delivery, gone) {
      const { conversation, tells } = delivery;
      const found = conversation ? await read({ conversation, seq: Number(tells.seq), proposal: typeof tells.proposal === "string" ? tells.proposal : undefined }) : undefined;
      const chat = found?.chat;
      const to = chat && referenceOf(chat);
      if (!conversation || !chat || !to) return { refused: "not_there_any_more" };
      if (chat.state === "blocked") return { refused: "blocked" };
      if (house.clock.now().getTime() - delivery.createdAt.getTime() > tooLate) return { refused: "too_late" };
      const { event, card, language: spoken } = found;
      if (!event) return { refused: "nothing_to_tell" };
      const desk = await house.desk();
      const wording: Wording = { phrases: house.phrases, desk, secretKey: teams.secretKey, publicUrl: teams.publicUrl, now: house.clock.now() };
      const language = spoken ?? desk.languages[0]!;
      const wait = await teams.pace.take(chat.thread, chat.tenant ?? "", gone);
      if (wait > 0 || gone.aborted) return { again: Math.max(1, wait), why: "paced" };
      const call = async (): Promise<Called> => {
        if (delivery.kind === "card") {
          const offer = card ? await latestOf(house.db, conversation, String(tells.proposal)) : undefined;
          return offer ? teams.wire.update(to, card!, cardOf(offer, chat, language, wording)) : { id: "" };
        }
        const activity = erased(event) ? undefined : activityOf(event, chat, language, wording);
        return activity ? say(chat, to, event.turn, activity, gone) : { id: "" };
      };
      if (delivery.kind === "card" && !card && await underWay(delivery)) return { again: 1, why: "card_not_there_yet" };
      return carriedOf(delivery, chat, await call());
    },
    async instead(tx, { conversation, kind, tells }, { why }, now) {
      return conversation && kind === "message" && unreachable.test(why ?? "") && await tellElsewhere(tx, house, conversation, Number(tells.seq), now) ? "letter" : undefined;
    },
  };

  /** Words end the stream of their turn, where there is one; what Teams does not take as its end is said as one plain message. */
  async function say(chat: Chat, to: Reference, turn: string | undefined, activity: Outgoing, gone: AbortSignal): Promise<Called> {
    const now = turn && await streams.quiet(chat.conversation) ? await chatOf(house.db, chat.conversation) : chat;
    if (!turn || !now?.streamId || now.streamTurn !== turn) return teams.wire.send(to, activity);
    const ended = await teams.wire.send(to, finalOf(activity, now.streamId, (now.streamStep ?? 0) + 1));
    const refused = "status" in ended && ended.status >= 400 && ended.status < 500 && ended.status !== 429 && ended.status !== 401;
    if (!("unsent" in ended) && !("status" in ended && ended.status === 429)) await endStream(house.db, chat.conversation);
    if (!refused) return ended;
    const wait = await teams.pace.take(chat.thread, chat.tenant ?? "", gone);
    return wait > 0 ? { unsent: "paced" } : teams.wire.send(to, activity);
  }

  /** Whether the card itself is still on its way. */
  async function underWay({ conversation, tells }: Delivery): Promise<boolean> {
    return (await house.db.query("select 1 from deliveries where conversation_id = $1 and channel = 'teams' and kind = 'proposal' and tells->>'proposal' = $2 and state in ('waiting', 'sending') limit 1", [conversation, tells.proposal])).length > 0;
  }

  /** What an answer of the connector's means: only 412 and 429 say for certain that it is to be tried again, and 5xx says nothing for certain. */
  async function carriedOf({ attempts, kind }: Delivery, chat: Chat, called: Called): Promise<Carried> {
    const later = (least = 0) => Math.max(least, Math.min(longestWait, 2 ** Math.min(attempts, 10))) + teams.random() * 1.5;
    if ("id" in called) return { sent: called.id };
    if ("lost" in called) return { unknown: called.lost };
    if ("unsent" in called) return { again: later(), why: called.unsent };
    const { status, retryAfter } = called;
    if (status === 429) return { again: retryAfter === undefined ? later() : retryAfter + teams.random() * 1.5, why: "http_429" };
    if ((status === 412 || status === 401) && attempts < 8) return { again: later(), why: `http_${status}` };
    if (status >= 500) return { unknown: `http_${status}` };
    if (status === 403) { await leaveChat(house.db, chat.conversation, "blocked"); return { refused: "blocked" }; }
    // A card that is not there any more says nothing of the chat.
    if (status === 404 && kind !== "card") await leaveChat(house.db, chat.conversation, "gone");
    return { refused: `http_${status}${called.code ? ` ${called.code}` : ""}` };
  }
}

/** Words that were forgotten before they were told are not told any more. */
const erased = (event: { [field: string]: unknown }): boolean => event.erased === true;
