import { ChatOpenAI } from "@langchain/openai";
import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import { breaker, type Breaker } from "./breaker.ts";
import { HouseModel } from "./house/model.ts";

/** A model that can hold a turn. */
export interface Speaker { name: string; model: BaseChatModel; house: boolean; breaker?: Breaker; seconds: number }

/** How the model service is reached: any OpenAI-compatible one. */
export interface Service { apiKey: string; baseUrl?: string; model: string; seconds?: number }

/** The models in the order in which they are asked: the service where one is set up, then always the house model. */
export function speakers(service: Service | undefined): Speaker[] {
  const house: Speaker = { name: "house", model: new HouseModel({}), house: true, seconds: 30 };
  if (!service) return [house];
  const model = new ChatOpenAI({
    model: service.model, apiKey: service.apiKey, maxRetries: 0, streaming: true, streamUsage: true,
    ...(service.baseUrl ? { configuration: { baseURL: service.baseUrl } } : {}),
  });
  return [{ name: service.model, model, house: false, breaker: breaker(), seconds: service.seconds ?? 20 }, house];
}
