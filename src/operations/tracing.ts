import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes } from "node:crypto";
import { setTimeout as after } from "node:timers/promises";
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace, type Attributes, type Context, type Span, type Tracer } from "@opentelemetry/api";
import { openTelemetry } from "./config.ts";
import { currentId } from "./log.ts";

/** What happens in the desk as OpenTelemetry's spans: names, kinds, counts and ids, never a word anybody said. */
export interface Tracing { stop(): Promise<void> }

/** What is still to be sent has so long when the desk closes, in milliseconds. */
const lastWords = 3_000;

let tracer: Tracer | undefined;
const around = new AsyncLocalStorage<Context>();

/** Who asks whom, as OpenTelemetry names it. */
export const kinds = { server: SpanKind.SERVER, client: SpanKind.CLIENT, inside: SpanKind.INTERNAL } as const;

/** Whether spans are sent anywhere. */
export const isTracing = (): boolean => tracer !== undefined;

/** Does something inside a span, which others opened in it belong to; what is thrown marks it. Without a collector it costs nothing. */
export async function spanned<T>(name: string, attributes: Attributes, work: (span?: Span) => Promise<T>, kind: keyof typeof kinds = "inside"): Promise<T> {
  if (!tracer) return work();
  const above = around.getStore() ?? ROOT_CONTEXT;
  const id = currentId();
  const span = tracer.startSpan(name, { kind: kinds[kind], attributes: { ...attributes, ...(id ? { "frontdesk.reference": id } : {}) } }, above);
  try {
    return await around.run(trace.setSpan(above, span), () => work(span));
  } catch (fault) {
    // The kind of fault alone: its message may hold a guest's words.
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute("error.type", (fault as { code?: string }).code ?? (fault instanceof Error ? fault.name : "fault"));
    throw fault;
  } finally {
    span.end();
  }
}

/**
 * Sends spans to an OpenTelemetry collector where OTEL_EXPORTER_OTLP_ENDPOINT (or …_TRACES_ENDPOINT) names one, over OTLP with HTTP and
 * protobuf; headers, timeout, compression, service name and sampling come from OpenTelemetry's own variables (its specification, "SDK environment
 * variables"). A request, the turn it starts and the delivery of the reply carry one reference, and one trace is made from it.
 */
export async function openTracing(environment: Record<string, string | undefined> = openTelemetry()): Promise<Tracing | undefined> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces, OTEL_SDK_DISABLED: off, OTEL_TRACES_EXPORTER: exporter } = environment;
  if (!(all || traces) || off === "true" || exporter === "none") return undefined;
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { defaultResource, resourceFromAttributes }] = await Promise.all([
    import("@opentelemetry/sdk-trace"), import("@opentelemetry/exporter-trace-otlp-proto"), import("@opentelemetry/resources")]);
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes(namesIn(environment))),
    idGenerator: { generateTraceId: () => traceOf(currentId()), generateSpanId: () => randomBytes(8).toString("hex") },
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  tracer = provider.getTracer("frontdesk");
  // A collector that is gone must not keep the desk from closing.
  return { async stop() { tracer = undefined; await Promise.race([provider.shutdown().catch(() => undefined), after(lastWords, undefined, { ref: false })]); } };
}

/** One trace for one reference. */
const traceOf = (id: string | undefined): string => (id ? createHash("sha256").update(id).digest("hex").slice(0, 32) : randomBytes(16).toString("hex"));

/** `OTEL_SERVICE_NAME`, and `OTEL_RESOURCE_ATTRIBUTES` as `name=value` with commas between. */
function namesIn({ OTEL_SERVICE_NAME: name, OTEL_RESOURCE_ATTRIBUTES: more = "" }: Record<string, string | undefined>): Attributes {
  const pairs = more.split(",").map((pair) => pair.split("=")).filter(([key, value]) => key && value).map(([key, value]) => [key!.trim(), decodeURIComponent(value!.trim())] as const);
  return { "service.name": "frontdesk", ...Object.fromEntries(pairs), ...(name ? { "service.name": name } : {}) };
}
