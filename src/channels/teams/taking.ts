import { randomUUID } from "node:crypto";
import { DeskError, Invalid, NotFound, Taken } from "#errors.ts";
import { lock } from "#conversations/conversations.ts";
import { languageOf, welcome } from "#conversations/introduction.ts";
import type { KnownChat } from "#conversations/known_chat.ts";
import { append, eventBySource } from "#conversations/log.ts";
import { receive } from "#conversations/messages.ts";
import { cleanText, longestText } from "#conversations/text.ts";
import { chatOf, leaveChat } from "#records/chats.ts";
import { filesOf, isAddressed, kindOf, wordsOf, type Activity } from "./activity.ts";
import { conversationFor } from "./chats.ts";
import { press } from "./pressing.ts";
import { pressShape } from "./presses.ts";
import type { Teams } from "./setting.ts";

/** What an activity is answered with: for an invoke the body its protocol asks for. */
export interface Taken200 { status: number; body?: object }
const ok: Taken200 = { status: 200 };

/** Takes an activity in: it is in the log when this resolves, and what follows from it goes out afterwards. */
export async function take(teams: Teams, activity: Activity): Promise<Taken200> {
  const chat = await conversationFor(teams, activity);
  const { id: conversation } = chat.talk;
  switch (activity.type) {
    case "message": await message(teams, chat, activity); return ok;
    case "invoke": return invoke(teams, conversation, activity);
    case "installationUpdate": await installed(teams, conversation, activity, /^add/i.test(activity.action ?? ""), /^remove/i.test(activity.action ?? "")); return ok;
    case "conversationUpdate": {
      const self = (accounts: Activity["membersAdded"]) => (accounts ?? []).some(({ id }) => id === activity.recipient?.id);
      await installed(teams, conversation, activity, self(activity.membersAdded), self(activity.membersRemoved));
      return ok;
    }
    // Reactions, edits, typing and the like say nothing that would have to be answered.
    default: return ok;
  }
}

async function message(teams: Teams, { talk, seen, shared }: KnownChat, activity: Activity): Promise<void> {
  const { id: conversation } = talk;
  const pressed = pressShape.safeParse(activity.value);
  if (pressed.success) { await press(teams, conversation, pressed.data.desk).catch(known); return; }
  if (!isAddressed(activity)) return;
  const { house } = teams;
  const text = wordsOf(activity);
  const attachments = filesOf(activity);
  const id = `teams:${activity.id ?? randomUUID()}`;
  try {
    cleanText(text);
  } catch (fault) {
    if (!(fault instanceof Invalid)) throw fault;
    await tell(teams, conversation, id, "too_long", { longest: longestText });
    return;
  }
  await receive(house, conversation, { id, text, seen, shared, ...(attachments.length > 0 ? { attachments } : {}) }, talk).catch(known);
}

/** What the desk refuses in words is no fault of whoever brought it; they are not to bring it again. */
function known(fault: unknown): void {
  if (!(fault instanceof DeskError) || fault.status >= 500) throw fault;
}

async function invoke(teams: Teams, conversation: string, activity: Activity): Promise<Taken200> {
  if (activity.name === "adaptiveCard/action") {
    const { action } = (activity.value ?? {}) as { action?: { data?: unknown } };
    const pressed = pressShape.safeParse(action?.data);
    if (!pressed.success) return failed(400, "BadRequest", "This button is not one of the desk's.");
    try {
      const card = await press(teams, conversation, pressed.data.desk);
      return { status: 200, body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value: card } };
    } catch (fault) {
      if (fault instanceof NotFound || fault instanceof Invalid || fault instanceof Taken) return failed(400, fault.code, fault.message);
      throw fault;
    }
  }
  if (activity.name === "message/submitAction") {
    await feedback(teams, conversation, activity);
    return { status: 200, body: {} };
  }
  return { status: 501, body: { message: "The desk does not know this invoke." } };
}

/** An error in the form the protocol of Adaptive Cards asks for; the HTTP status is 200 all the same. */
const failed = (statusCode: number, code: string, text: string): Taken200 => ({ status: 200, body: { statusCode, type: "application/vnd.microsoft.error", value: { code, message: text } } });

/** What somebody thinks of an answer is kept for staff, once. */
async function feedback({ house }: Teams, conversation: string, activity: Activity): Promise<void> {
  const { actionValue } = (activity.value ?? {}) as { actionValue?: { reaction?: unknown; feedback?: unknown } };
  const source = `teams:${activity.id ?? randomUUID()}`;
  const reaction = actionValue?.reaction === "like" || actionValue?.reaction === "dislike" ? actionValue.reaction : "none";
  let text = "";
  try { text = cleanText(typeof actionValue?.feedback === "string" ? actionValue.feedback : "", 1_000); } catch { /* more than a remark: the reaction is kept */ }
  await house.db.transaction(async (tx) => {
    await lock(tx, conversation);
    if (await eventBySource(tx, conversation, source)) return;
    await append(tx, conversation, { type: "feedback", from: "guest", audience: "staff", source, body: { reaction }, words: { text } }, house.clock.now());
  });
}

/** Installed: the desk says what it is, once, in the language of whoever installed it. Taken out: the way there is forgotten. */
async function installed({ house }: Teams, conversation: string, activity: Activity, added: boolean, removed: boolean): Promise<void> {
  if (removed) { await leaveChat(house.db, conversation, "gone"); return; }
  if (!added) return;
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    if (talk.lastSeq > 0) return;
    const language = await languageOf(house, talk, "");
    if (kindOf(activity) === "personal") { await welcome(tx, house, { ...talk, language }, now); return; }
    const desk = await house.desk();
    const text = house.phrases.say("teams.hello_shared", language, { desk: desk.name, privacy: "/privacy" });
    await append(tx, conversation, { type: "message", from: "desk", body: { language }, words: { text, citations: [] } }, now);
  });
}

/** Says something of Teams' own, once for what it answers. */
async function tell({ house }: Teams, conversation: string, source: string, key: "too_long", values: Record<string, string | number>): Promise<void> {
  await house.db.transaction(async (tx) => {
    const talk = await lock(tx, conversation);
    if (await eventBySource(tx, conversation, source)) return;
    const language = await languageOf(house, talk, "");
    await append(tx, conversation, { type: "message", from: "desk", source, body: { language }, words: { text: house.phrases.say(`teams.${key}`, language, values), citations: [] } }, house.clock.now());
  });
}

/** Whether a conversation is held before others, where nothing personal is said. */
export const isShared = async (teams: Pick<Teams, "house">, conversation: string): Promise<boolean> => (await chatOf(teams.house.db, conversation))?.shared ?? false;
