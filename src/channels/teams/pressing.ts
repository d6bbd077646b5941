import { Invalid, NotFound, Taken } from "#errors.ts";
import { conversationById } from "#conversations/conversations.ts";
import { latestOf } from "#conversations/outgoing.ts";
import { answer, keep } from "#conversations/settling.ts";
import { offerCard, type Offer } from "./cards.ts";
import { cardToken, isOurs, pressSource, type Press } from "./presses.ts";
import type { Teams } from "./setting.ts";

/**
 * A pressed button: the answer to the offer is in the log, and carried out, before this resolves with the card as it then is. A token is
 * good for one answer; the same again is the same answer, and another is too late. Throws `Invalid`, `NotFound`.
 */
export async function press({ house, secretKey }: Teams, conversation: string, pressed: Press): Promise<object> {
  if (!isOurs(secretKey, conversation, pressed)) throw new Invalid("This button is not one of the desk's.", "not_our_card");
  const { proposal, does } = pressed;
  const id = pressSource(pressed);
  if (does === "keep") await keep(house, { conversation, id, proposal });
  else await answer(house, { conversation, id, proposal, answer: does }).catch((fault: unknown) => { if (!(fault instanceof Taken)) throw fault; });
  const shown = await latestOf(house.db, conversation, proposal);
  if (!shown) throw new NotFound("There is no such offer in this conversation.", "no_such_proposal");
  const desk = await house.desk();
  const { language } = await conversationById(house.db, conversation);
  return offerCard(shown as unknown as Offer, {
    phrases: house.phrases, language: language ?? desk.languages[0]!, zone: desk.sites[0]!.timeZone, now: house.clock.now(), seq: shown.seq, token: cardToken(secretKey, conversation, proposal, shown.seq),
  });
}
