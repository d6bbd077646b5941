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
    configuration: { fetch: fetchAgain, ...(service.baseUrl ? { baseURL: service.baseUrl } : {}) },
  });
  return [{ name: service.model, house: false, model, breaker: breaker(), seconds: service.seconds ?? 20 }, house];
}

/** A connection kept open may be closed by the other side just as it is used again: such a call, of which nothing was answered yet, is made once more. */
const fetchAgain: typeof fetch = (address, init) => fetch(address, init).catch((fault: unknown) => {
  const { code } = (fault instanceof Error ? fault.cause : undefined) as { code?: string } ?? {};
  if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET") return fetch(address, init);
  throw fault;
});
