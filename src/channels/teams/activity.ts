import { z } from "zod";

/** What the Bot Framework protocol sends (schema v3), as far as the desk reads it. Fields it does not know are ignored; a null counts as absent. */

const gone = <S extends z.ZodType>(shape: S) => shape.nullish().transform((value) => value ?? undefined).optional();
const text = (longest: number) => z.string().max(longest);
const some = text(1_000);
const account = z.object({ id: some.min(1), name: gone(some), aadObjectId: gone(text(100)), role: gone(text(50)) });
const attachment = z.object({ contentType: gone(some), name: gone(some), contentUrl: gone(text(5_000)), content: z.unknown().optional() });
const entity = z.object({ type: gone(some), mentioned: gone(z.object({ id: gone(some) })), text: gone(some) });

/** An activity as it comes in: a message, a pressed button, a change of who is there. */
export const activityShape = z.object({
  type: text(50).min(1, "an activity has a type"),
  id: gone(some.min(1)),
  name: gone(some),
  channelId: text(100).min(1, "an activity names its channel"),
  serviceUrl: z.url({ protocol: /^https?$/, error: "an activity says where it is answered" }).max(2_000),
  conversation: z.object({ id: some.min(1), conversationType: gone(text(50)), tenantId: gone(text(100)), isGroup: gone(z.boolean()) }),
  from: account,
  recipient: gone(account),
  locale: gone(text(60)),
  text: gone(text(120_000)),
  attachments: gone(z.array(attachment).max(100)),
  entities: gone(z.array(entity).max(300)),
  value: z.unknown().optional(),
  action: gone(text(50)),
  membersAdded: gone(z.array(account).max(2_000)),
  membersRemoved: gone(z.array(account).max(2_000)),
  channelData: gone(z.object({ tenant: gone(z.object({ id: gone(text(100)) })) })),
}).refine(({ channelId }) => channelId.toLowerCase() !== "asechannel", { error: "this channel is not served", path: ["channelId"] });
export type Activity = z.infer<typeof activityShape>;

/** Where it was said: between one person and the desk alone, or before others. */
export const kindOf = ({ conversation: { conversationType, isGroup } }: Activity): "personal" | "shared" =>
  (conversationType === undefined ? isGroup === true : conversationType !== "personal") ? "shared" : "personal";

/** The directory that the token's sender speaks for. */
export const tenantOf = ({ channelData, conversation }: Activity): string | undefined => channelData?.tenant?.id ?? conversation.tenantId;

// Marks have no angle brackets of their own; so a text full of them is read once, however long.
const mark = /<at(?: [^<>]*)?>[^<]*<\/at>/giu;

/** Whether the desk itself is spoken to: always between two, before others only where it is mentioned. */
export function isAddressed(activity: Activity): boolean {
  if (kindOf(activity) === "personal") return true;
  return (activity.entities ?? []).some(({ type, mentioned }) => type === "mention" && mentioned?.id !== undefined && mentioned.id === activity.recipient?.id);
}

/** The words without the mention that only calls the desk. */
export const wordsOf = ({ text: said }: Activity): string => (said ?? "").replace(mark, " ").replace(/&nbsp;/g, " ").trim();

/** Names and types of what came beside the words: files, pictures, voice notes. The message's own HTML is one only where it is a sticker and nothing else. */
export function filesOf(activity: Activity): { name: string; type: string }[] {
  const attachments = activity.attachments ?? [];
  const files = attachments.filter(({ contentType }) => !isHtml(contentType));
  const sticker = files.length === 0 && wordsOf(activity) === "" && attachments.some(({ content }) => typeof content === "string" && /<img\b/i.test(content.slice(0, 20_000)));
  return sticker ? [{ name: "sticker", type: "image/sticker" }] : files.slice(0, 10).map(({ name, contentType = "?", content }) => ({ name: name || "?", type: typeOf(contentType, content) }));
}

const isHtml = (contentType: string | undefined): boolean => /^text\/html/i.test(contentType ?? "");

function typeOf(contentType: string, content: unknown): string {
  if (/\.card\.audio$/i.test(contentType)) return "audio/message";
  if (!/\.file\.download\.info$/i.test(contentType)) return contentType || "?";
  return mediaType((content as { fileType?: unknown } | null | undefined)?.fileType);
}

const pictures = new Set(["png", "jpg", "jpeg", "gif", "webp", "heic", "bmp"]);
const sounds = new Set(["mp3", "m4a", "ogg", "wav", "opus", "aac"]);
const mediaType = (fileType: unknown): string => {
  const ending = typeof fileType === "string" ? fileType.toLowerCase().slice(0, 20) : "?";
  return pictures.has(ending) ? `image/${ending}` : sounds.has(ending) ? `audio/${ending}` : `file/${ending}`;
};
