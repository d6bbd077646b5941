import { ChatOpenAI } from "@langchain/openai";
import { breaker, type Breaker } from "./breaker.ts";

/** A model service that can hold a turn: so many seconds are waited for it, and it is left alone for a while where it fails. */
export interface Served { name: string; house: false; model: ChatOpenAI; breaker: Breaker; seconds: number }

/** Who can hold a turn: a model service, or the house model, which needs none. */
export type Speaker = Served | { name: string; house: true };

/** How the model service is reached: any OpenAI-compatible one. */
export interface Service { apiKey: string; baseUrl?: string; model: string; seconds?: number }

/** The models in the order in which they are asked: the service where one is set up, then always the house model. */
export function speakers(service: Service | undefined): Speaker[] {
  const house: Speaker = { name: "house", house: true };
  if (!service) return [house];
  const model = new ChatOpenAI({
    model: service.model, apiKey: service.apiKey, maxRetries: 0, streaming: true, streamUsage: true,
    ...(service.baseUrl ? { configuration: { baseURL: service.baseUrl } } : {}),
  });
  return [{ name: service.model, house: false, model, breaker: breaker(), seconds: service.seconds ?? 20 }, house];
}
