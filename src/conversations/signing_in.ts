import { joinGuests } from "#records/guests.ts";
import { signedGuest, type SignedIdentity } from "#records/signed_guests.ts";
import { beginChapter, chapterIsOver } from "./chapters.ts";
import { identify, lock } from "./conversations.ts";
import type { House } from "./house.ts";

/**
 * From here on the conversation is that of the guest who was signed for. What they typed before as nobody in particular is
 * theirs too; where somebody else had proved who they are, a new chapter begins, in which nothing of that person is open.
 */
export async function signInGuest(house: House, conversation: string, identity: SignedIdentity): Promise<void> {
  const now = house.clock.now();
  await house.db.transaction(async (tx) => {
    let talk = await lock(tx, conversation);
    if (chapterIsOver(talk, now)) talk = await beginChapter(tx, talk, now);
    const guest = await signedGuest(tx, identity, now);
    if (talk.guest && talk.guest !== guest) {
      if (talk.knownBy === "nobody" || talk.knownBy === "reference") await joinGuests(tx, { guest: talk.guest, into: guest, by: "signed", now });
      else await beginChapter(tx, talk, now);
    }
    await identify(tx, conversation, guest, "signed");
    // Signing in is a sign of life: the next words belong to the same chapter.
    await tx.query("update conversations set last_guest_at = $2 where id = $1 and last_guest_at is not null", [conversation, now]);
  });
}
