import type { Speaker } from "#assistant/models.ts";
import { suggesterOf } from "#assistant/suggesting.ts";
import { translate } from "#assistant/translating.ts";
import type { Aide } from "#channels/door.ts";
import type { House } from "#conversations/house.ts";
import { correct } from "#knowledge/corrections.ts";
import type { Embedder } from "#knowledge/embeddings.ts";

/** What the assistant does for a colleague who answers: it suggests, translates where a model service is set up, and takes corrections. */
export function aideOf(house: House, embedder: Embedder, all: Speaker[]): Aide {
  const translator = all.find((speaker) => !speaker.house);
  return {
    suggest: suggesterOf(house, all, embedder),
    ...(translator ? { translate: (texts, to) => translate(translator, house.phrases, texts, to) } : {}),
    correct: (passage, words, staff) => correct(house.db, embedder, passage, words, staff, house.clock.now()),
  };
}
