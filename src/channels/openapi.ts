import { z } from "zod";
import { problemShape } from "./problems.ts";
import type { Route } from "./routes.ts";

type Json = Record<string, unknown>;

/** The OpenAPI 3.1 document of the routes, made from the schemas that check their requests. */
export function openApi(routes: readonly Route[], title: string, url: string): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes.filter(({ hidden }) => !hidden)) (paths[route.path] ??= {})[route.method] = operation(route);
  return {
    openapi: "3.1.0",
    info: { title, version: "1", description: "A guest's token opens one conversation; staff sign in. Errors are problem details (RFC 9457). Fields and event types a client does not know are to be ignored; so are unknown fields by the desk." },
    servers: [{ url }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemShape, "output") },
      securitySchemes: { guest: { type: "http", scheme: "bearer", description: "the conversation's token" }, staff: { type: "http", scheme: "bearer", description: "from sign-in" } },
    },
  };
}

function operation(route: Route): Json {
  const stream = Object.values(route.answers).some(({ shape }) => shape) && /stream/.test(route.summary);
  return {
    summary: route.summary,
    operationId: `${route.method} ${route.path}`.replaceAll(/[^a-z]+/gi, "_").replace(/_$/, ""),
    ...(route.who === "anyone" ? {} : { security: route.who.split(" or ").map((who) => ({ [who]: [] })) }),
    parameters: [...parametersOf(route.params, "path"), ...parametersOf(route.query, "query")],
    ...(route.body ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(route.body, "input") } } } } : {}),
    responses: {
      ...Object.fromEntries(Object.entries(route.answers).map(([status, { what, shape, type }]) => [status, {
        description: what,
        ...(shape || type ? { content: {
          [type ?? "application/json"]: { schema: shape ? schemaOf(shape, "output") : { type: "string" } },
          ...(stream ? { "text/event-stream": { schema: { type: "string" } } } : {}),
        } } : {}),
      }])),
      default: { description: "the desk says no", content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } } },
    },
  };
}

function parametersOf(shape: z.ZodType | undefined, where: "path" | "query"): Json[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = schemaOf(shape, "input") as { properties?: Record<string, Json>; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: where, required: where === "path" || required.includes(name), schema }));
}

/** Inlined, so that the document needs no names for what stands in one place only. */
function schemaOf(shape: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, { target: "draft-2020-12", io, unrepresentable: "any", reused: "inline", override: ({ jsonSchema }) => { delete jsonSchema.id; } });
  return schema;
}
