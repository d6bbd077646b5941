import { z } from "zod";
import { Unavailable } from "#errors.ts";
import { route } from "./routes.ts";
import { streamRoute } from "./website/examining.ts";

const health = z.object({ status: z.string() });

/** Whether the process lives, whether guests can be let in, and the figures. */
export const healthRoutes = [
  streamRoute,
  route({
    method: "get", path: "/health/live", who: "anyone", summary: "The process is alive.",
    answers: { 200: { what: "it is", shape: health } },
    run: async () => ({ status: 200, body: { status: "alive" } }),
  }),
  route({
    method: "get", path: "/health/ready", who: "anyone", summary: "The desk can let guests in.",
    answers: { 200: { what: "it can", shape: health } },
    async run({ door, gone }) {
      const parts = await door.ready();
      const missing = parts.filter(({ ok }) => !ok).map(({ name }) => name);
      if (gone.aborted) throw new Unavailable("The desk is closing.", "closing");
      if (missing.length > 0) throw new Unavailable(`Not ready: ${missing.join(", ")}.`, "not_ready");
      return { status: 200, body: { status: "ready", parts: parts.map(({ name }) => name) } };
    },
  }),
  route({
    method: "get", path: "/metrics", who: "anyone", summary: "Figures for Prometheus.",
    answers: { 200: { what: "figures", type: "text/plain" } },
    async run({ door }) {
      const { type, text } = await door.metrics();
      return { status: 200, type, body: text };
    },
  }),
];
