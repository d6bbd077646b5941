import OpenAI from "openai";
import { doesNot, sentenceOf, works, type Look } from "#operations/doctor.ts";
import type { Service } from "./models.ts";

/** A tool that does nothing: whether it is called is all that is asked. */
const bell = { type: "function", function: { name: "ring_bell", description: "Rings the bell of the front desk.", parameters: { type: "object", properties: { times: { type: "integer", description: "How many times." } }, required: ["times"] } } } as const;
const ask = [{ role: "system", content: "You are at a front desk and use the tools you are given." }, { role: "user", content: "Ring the bell once, with your tool." }] as const;

const clientOf = ({ apiKey, baseUrl, seconds = 20 }: Service) => new OpenAI({ apiKey, maxRetries: 0, timeout: seconds * 1000, ...(baseUrl ? { baseURL: baseUrl } : {}) });

/** How a service takes a tool: it calls it, it cannot, or it could not be asked just now. */
export async function tools(service: Service): Promise<{ calls: boolean } | { fault: unknown }> {
  try {
    const { choices } = await clientOf(service).chat.completions.create({ model: service.model, messages: [...ask], tools: [bell] });
    return { calls: (choices?.[0]?.message?.tool_calls?.length ?? 0) > 0 };
  } catch (fault) {
    // Hosts without tools refuse the request that has them, each in its own words.
    const { status } = fault as { status?: number };
    return (status === 400 || status === 404 || status === 422 || status === 501) && /tool|function/i.test(sentenceOf(fault)) ? { calls: false } : { fault };
  }
}

/** Tries the model: an answer that streams, and a tool call. */
export async function examineModel(service: Service): Promise<Look> {
  const where = `${service.model} at ${service.baseUrl ?? "https://api.openai.com/v1"}`;
  const begun = performance.now();
  try {
    const stream = await clientOf(service).chat.completions.create({ model: service.model, stream: true, messages: [{ role: "user", content: "Count from one to five in words." }] });
    let pieces = 0, said = "";
    for await (const chunk of stream) { const piece = chunk.choices?.[0]?.delta?.content; if (piece) { pieces += 1; said += piece; } }
    if (!said) return doesNot(`${where} answers with nothing.`, "Name in OPENAI_MODEL a model that holds conversations.");
    const called = await tools(service);
    if ("fault" in called) return refusalOf(called.fault, where);
    if (!called.calls) return doesNot(`${where} answers, and calls no tools, so that it could book nothing: the house model answers in its place.`, "Name in OPENAI_MODEL a model that calls tools, or switch tool calls on at that host.");
    return works(`${where} answers${pieces > 1 ? ", streams" : " (in one piece: it does not stream)"} and calls a tool, in ${((performance.now() - begun) / 1000).toFixed(1)} seconds.`);
  } catch (fault) {
    return refusalOf(fault, where);
  }
}

/** What a service's refusal means, and what mends it. */
export function refusalOf(fault: unknown, where: string): Look {
  const { status } = fault as { status?: number };
  const said = sentenceOf(fault);
  if (status === 401 || status === 403) return doesNot(`${where} does not take the key (${status}).`, "Correct OPENAI_API_KEY.");
  if (status === 404) return doesNot(`${where} is not there (404).`, "Correct OPENAI_MODEL, or OPENAI_BASE_URL, which mostly ends in /v1.");
  if (status === 429) return doesNot(`${where} takes no more calls just now (429).`, "See the account's limits and credit at that host.");
  if (status !== undefined) return doesNot(`${where} answers ${status}: ${said.slice(0, 200)}`, "See that host's own log.");
  if (/certificate|self.signed|CERT_|issuer/i.test(said)) return doesNot(`The certificate of ${where} is not believed: ${said}`, "Give the certificate's authority in NODE_EXTRA_CA_CERTS, or correct OPENAI_BASE_URL.");
  if (/timed? ?out|timeout/i.test(said)) return doesNot(`${where} is too slow: no answer within the time a guest waits.`, "Use a faster model or host; until then the house model answers in its place.");
  return doesNot(`${where} cannot be reached: ${said}`, "Correct OPENAI_BASE_URL, or see whether this machine may reach it.");
}
