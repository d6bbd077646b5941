import { doesNot, notSet, sentenceOf, works, type Look } from "./doctor.ts";
import { openTelemetry } from "./config.ts";

/** Sends no spans at all to the collector (an export request without any is a valid one), and looks whether they would be taken. */
export async function examineTraces(environment: Record<string, string | undefined> = openTelemetry()): Promise<Look> {
  const { OTEL_EXPORTER_OTLP_ENDPOINT: all, OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces, OTEL_EXPORTER_OTLP_HEADERS: more = "" } = environment;
  const url = traces ?? (all && `${all.replace(/\/$/, "")}/v1/traces`);
  if (!url) return notSet("No traces are sent.", "For traces set OTEL_EXPORTER_OTLP_ENDPOINT to an OpenTelemetry collector.");
  try {
    const headers = Object.fromEntries(more.split(",").map((pair) => pair.split("=", 2).map((part) => decodeURIComponent(part.trim()))).filter(([name]) => name) as [string, string][]);
    const { status } = await fetch(url, { method: "POST", headers: { "content-type": "application/x-protobuf", ...headers }, body: "", signal: AbortSignal.timeout(5_000) });
    if (status === 401 || status === 403) return doesNot(`The collector at ${url} does not let the desk in (${status}).`, "Correct OTEL_EXPORTER_OTLP_HEADERS.");
    return status < 400 ? works(`The collector at ${url} takes traces.`) : doesNot(`The collector at ${url} answers ${status}.`, "Name in OTEL_EXPORTER_OTLP_ENDPOINT a collector that takes OTLP over HTTP (mostly port 4318).");
  } catch (fault) {
    return doesNot(`No collector answers at ${url}: ${sentenceOf(fault)}`, "Start the collector, or correct OTEL_EXPORTER_OTLP_ENDPOINT (OTLP over HTTP, mostly port 4318).");
  }
}
