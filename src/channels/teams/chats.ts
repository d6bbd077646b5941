import { conversationById, openConversation, identify } from "#conversations/conversations.ts";
import { knownChat, type KnownChat } from "#conversations/known_chat.ts";
import { firstComeTo, keepChat, refreshChat, type ChatNamed } from "#records/chats.ts";
import { signedGuest } from "#records/signed_guests.ts";
import { cleanLine } from "#conversations/text.ts";
import { kindOf, tenantOf, type Activity } from "./activity.ts";
import type { Teams } from "./setting.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Where the directory itself says who writes; on a bot's other channels whoever builds the page may say so. */
const ofTheDirectory = new Set(["msteams", "emulator"]);

/** Who writes, by their object id in the directory; that of another organisation is said with it. */
function subjectOf({ channelId, from: { aadObjectId } }: Activity, tenant: string | undefined, own: string | undefined): string | undefined {
  if (!ofTheDirectory.has(channelId) || !aadObjectId || !uuid.test(aadObjectId)) return undefined;
  const id = aadObjectId.toLowerCase();
  return tenant && own && tenant.toLowerCase() !== own.toLowerCase() ? `${tenant.toLowerCase()}/${id}` : id;
}

/**
 * The conversation held in an activity's chat, opened with the first one. The way there is taken down anew whenever it is another; who
 * writes in a chat of their own is known by the token's tenant and object id, never by their words.
 */
export async function conversationFor({ house, tenant: own }: Teams, activity: Activity): Promise<KnownChat> {
  const now = house.clock.now();
  const tenant = tenantOf(activity);
  const subject = subjectOf(activity, tenant, own);
  const named: ChatNamed = {
    channelId: activity.channelId, thread: activity.conversation.id, shared: kindOf(activity) === "shared", tenant: tenant ?? null, serviceUrl: activity.serviceUrl,
    botId: activity.recipient?.id ?? "", memberId: activity.from.id, entraId: subject ?? null,
  };
  const known = await knownChat(house.db, named, now);
  if (known && !known.asNamed) await refreshChat(house.db, named, now);
  if (known) return known;
  let opened = "";
  await house.db.transaction(async (tx) => {
    opened = await firstComeTo(tx, named) ?? "";
    if (opened) return;
    const { id } = await openConversation(tx, { channel: "teams", locale: localeOf(activity), now });
    opened = id;
    await keepChat(tx, id, named, now);
    if (!subject || named.shared) return;
    const name = cleanLine(activity.from.name ?? "", 120);
    await identify(tx, id, await signedGuest(tx, { subject, ...(name ? { name } : {}) }, now, "teams"), "teams");
  });
  await refreshChat(house.db, named, now);
  return { talk: await conversationById(house.db, opened), shared: named.shared, seen: 0, asNamed: true };
}

/** The language of the person's Teams, where it is one. */
function localeOf({ locale }: Activity): string | undefined {
  try {
    return locale ? Intl.getCanonicalLocales(locale)[0] : undefined;
  } catch {
    return undefined;
  }
}
