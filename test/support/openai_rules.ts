/** What the service says no with: the status and the error object of its reference ("Error codes"). */
export class Wrong extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly param: string | null;
  constructor(message: string, { status = 400, code = null, param = null }: { status?: number; code?: string | null; param?: string | null } = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.param = param;
  }
}

/** A message of a request, as far as the rules look at it. */
export interface ChatMessage { role: string; content?: unknown; tool_calls?: { id?: unknown; type?: unknown; function?: { name?: unknown; arguments?: unknown } }[]; tool_call_id?: unknown; name?: unknown }
/** A request for a completion that kept every rule. */
export interface ChatRequest { model: string; messages: ChatMessage[]; tools?: { type: string; function: { name: string; description?: string; parameters?: object } }[]; stream?: boolean; stream_options?: { include_usage?: boolean } }

// API reference, "Create chat completion", request body: every parameter it names. Anything else is refused by name.
const parameters = new Set(["model", "messages", "audio", "frequency_penalty", "function_call", "functions", "logit_bias", "logprobs", "max_completion_tokens", "max_tokens", "metadata", "modalities", "n", "parallel_tool_calls", "prediction", "presence_penalty", "prompt_cache_key", "prompt_cache_retention", "reasoning_effort", "response_format", "safety_identifier", "seed", "service_tier", "stop", "store", "stream", "stream_options", "temperature", "tool_choice", "tools", "top_logprobs", "top_p", "user", "verbosity", "web_search_options"]);
// API reference, "Create chat completion", messages: developer, system, user, assistant, tool and the older function message.
const roles = new Set(["developer", "system", "user", "assistant", "tool", "function"]);
// API reference, "Create chat completion", tools › function › name: "a-z, A-Z, 0-9, or contain underscores and dashes, with a maximum length of 64".
const toolName = /^[a-zA-Z0-9_-]{1,64}$/;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Holds a chat completion request to the rules of the API reference; throws `Wrong` as the service answers. */
export function mustBeChat(body: unknown): ChatRequest {
  if (!isObject(body)) throw new Wrong("We could not parse the JSON body of your request.");
  for (const name of Object.keys(body)) if (!parameters.has(name)) throw new Wrong(`Unrecognized request argument supplied: ${name}`, { code: "unknown_parameter", param: name });
  // "model": required string.
  if (typeof body.model !== "string" || body.model === "") throw new Wrong("you must provide a model parameter", { param: "model" });
  // "messages": required array, one at least.
  if (body.messages === undefined) throw new Wrong("Missing required parameter: 'messages'.", { code: "missing_required_parameter", param: "messages" });
  if (!Array.isArray(body.messages)) throw new Wrong("Invalid type for 'messages': expected an array of objects.", { code: "invalid_type", param: "messages" });
  if (body.messages.length === 0) throw new Wrong("Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.", { code: "empty_array", param: "messages" });
  mustBeTyped(body);
  mustBeTools(body);
  mustBeConversation(body.messages as unknown[]);
  return body as unknown as ChatRequest;
}

/** The types and ranges of the plain parameters. */
function mustBeTyped(body: Record<string, unknown>): void {
  const wrong = (param: string, expected: string) => new Wrong(`Invalid type for '${param}': expected ${expected}.`, { code: "invalid_type", param });
  for (const param of ["stream", "store", "logprobs", "parallel_tool_calls"]) if (body[param] !== undefined && body[param] !== null && typeof body[param] !== "boolean") throw wrong(param, "a boolean");
  const range = { temperature: [0, 2], top_p: [0, 1], presence_penalty: [-2, 2], frequency_penalty: [-2, 2], n: [1, 128], max_tokens: [1, Infinity], max_completion_tokens: [1, Infinity] } as const;
  for (const [param, [least, most]] of Object.entries(range)) {
    const value = body[param];
    if (value === undefined || value === null) continue;
    if (typeof value !== "number") throw wrong(param, "a number");
    if (value < least || value > most) throw new Wrong(`Invalid '${param}': expected a value between ${least} and ${most}, but got ${value} instead.`, { code: "decimal_above_max_value", param });
  }
  // "stream_options": "Only set this when you set stream: true."
  if (body.stream_options !== undefined && body.stream_options !== null && body.stream !== true) throw new Wrong("The 'stream_options' parameter is only allowed when 'stream' is enabled.", { param: "stream_options" });
  if (Array.isArray(body.stop) && body.stop.length > 4) throw new Wrong("Invalid 'stop': array too long.", { code: "array_above_max_length", param: "stop" });
}

/** The tools: "A list of tools the model may call"; at most 128, each with a name of its own and an object as parameters. */
function mustBeTools(body: Record<string, unknown>): void {
  const { tools } = body;
  if (tools === undefined) {
    // "tool_choice": "none is the default when no tools are present"; anything that leans on tools needs some.
    for (const param of ["tool_choice", "parallel_tool_calls"]) if (body[param] !== undefined) throw new Wrong(`Invalid value for '${param}': '${param}' is only allowed when 'tools' are specified.`, { param });
    return;
  }
  if (!Array.isArray(tools)) throw new Wrong("Invalid type for 'tools': expected an array of objects.", { code: "invalid_type", param: "tools" });
  if (tools.length === 0) throw new Wrong("Invalid 'tools': empty array. Expected an array with minimum length 1, but got an empty array instead.", { code: "empty_array", param: "tools" });
  if (tools.length > 128) throw new Wrong("Invalid 'tools': array too long. Expected an array with maximum length 128.", { code: "array_above_max_length", param: "tools" });
  const seen = new Set<string>();
  for (const [n, tool] of tools.entries()) {
    const at = `tools[${n}]`;
    if (!isObject(tool) || (tool.type !== "function" && tool.type !== "custom")) throw new Wrong(`Invalid value: '${String(isObject(tool) ? tool.type : tool)}'. Supported values are: 'function' and 'custom'.`, { code: "invalid_value", param: `${at}.type` });
    const made = tool.function;
    if (!isObject(made)) throw new Wrong(`Missing required parameter: '${at}.function'.`, { code: "missing_required_parameter", param: `${at}.function` });
    if (typeof made.name !== "string" || !toolName.test(made.name)) throw new Wrong(`Invalid '${at}.function.name': string does not match pattern. Expected a string that matches the pattern '^[a-zA-Z0-9_-]+$'.`, { code: "invalid_value", param: `${at}.function.name` });
    if (seen.has(made.name)) throw new Wrong(`Invalid '${at}.function.name': '${made.name}' is already used by another tool.`, { code: "invalid_value", param: `${at}.function.name` });
    seen.add(made.name);
    if (made.description !== undefined && typeof made.description !== "string") throw new Wrong(`Invalid type for '${at}.function.description': expected a string.`, { code: "invalid_type", param: `${at}.function.description` });
    // "parameters": "The parameters the functions accepts, described as a JSON Schema object."
    if (made.parameters !== undefined && (!isObject(made.parameters) || made.parameters.type !== "object")) throw new Wrong(`Invalid schema for function '${made.name}': schema must be a JSON Schema of 'type: "object"'.`, { code: "invalid_function_parameters", param: `${at}.function.parameters` });
  }
}

/** The messages in their order: each of its kind, and tool calls answered before anything else is said. */
function mustBeConversation(messages: unknown[]): void {
  let open: { ids: Set<string>; at: number } | undefined;
  let allowed = new Set<string>();
  const mustBeAnswered = (): void => {
    // Guide "Function calling": an assistant message with tool calls is followed by a tool message for each of them.
    if (open && open.ids.size > 0) throw new Wrong(`An assistant message with 'tool_calls' must be followed by tool messages responding to each 'tool_call_id'. The following tool_call_ids did not have response messages: ${[...open.ids].join(", ")}`, { param: `messages.[${open.at}].role` });
    open = undefined;
  };
  for (const [n, message] of messages.entries()) {
    const at = `messages[${n}]`;
    if (!isObject(message)) throw new Wrong(`Invalid type for '${at}': expected an object.`, { code: "invalid_type", param: at });
    const { role, content, name } = message;
    if (typeof role !== "string" || !roles.has(role)) throw new Wrong(`Invalid value: '${String(role)}'. Supported values are: 'system', 'assistant', 'user', 'function', 'tool', and 'developer'.`, { code: "invalid_value", param: `${at}.role` });
    if (name !== undefined && (typeof name !== "string" || !/^[^\s<|\\/>]+$/.test(name))) throw new Wrong(`Invalid '${at}.name': string does not match pattern.`, { code: "invalid_value", param: `${at}.name` });
    if (role === "tool") {
      // Tool message, "tool_call_id": "Tool call that this message is responding to."
      if (typeof message.tool_call_id !== "string") throw new Wrong(`Missing required parameter: '${at}.tool_call_id'.`, { code: "missing_required_parameter", param: `${at}.tool_call_id` });
      if (!allowed.has(message.tool_call_id)) throw new Wrong("Invalid parameter: messages with role 'tool' must be a response to a preceding message with 'tool_calls'.", { param: `messages.[${n}].role` });
      mustBeContent(content, at);
      open?.ids.delete(message.tool_call_id);
      continue;
    }
    mustBeAnswered();
    allowed = new Set();
    if (role === "assistant" && message.tool_calls !== undefined) {
      const ids = callsOf(message.tool_calls, at);
      open = { ids: new Set(ids), at: n };
      allowed = new Set(ids);
      if (content !== undefined && content !== null && content !== "") mustBeContent(content, at);
    } else {
      // Assistant message, "content": "Required unless tool_calls or function_call is specified."
      mustBeContent(content, at);
    }
  }
  mustBeAnswered();
}

function callsOf(calls: unknown, at: string): string[] {
  if (!Array.isArray(calls)) throw new Wrong(`Invalid type for '${at}.tool_calls': expected an array of objects.`, { code: "invalid_type", param: `${at}.tool_calls` });
  if (calls.length === 0) throw new Wrong(`Invalid '${at}.tool_calls': empty array. Expected an array with minimum length 1, but got an empty array instead.`, { code: "empty_array", param: `${at}.tool_calls` });
  return calls.map((call: unknown, n) => {
    const here = `${at}.tool_calls[${n}]`;
    if (!isObject(call) || typeof call.id !== "string" || call.id === "") throw new Wrong(`Missing required parameter: '${here}.id'.`, { code: "missing_required_parameter", param: `${here}.id` });
    if (call.id.length > 40) throw new Wrong(`Invalid '${here}.id': string too long. Expected a string with maximum length 40.`, { code: "string_above_max_length", param: `${here}.id` });
    if (call.type !== "function") throw new Wrong(`Invalid value: '${String(call.type)}'. Supported values are: 'function'.`, { code: "invalid_value", param: `${here}.type` });
    const made = call.function;
    if (!isObject(made) || typeof made.name !== "string" || !toolName.test(made.name)) throw new Wrong(`Invalid '${here}.function.name'.`, { code: "invalid_value", param: `${here}.function.name` });
    // "arguments": "The arguments to call the function with, as generated by the model in JSON format" – a string, valid or not.
    if (typeof made.arguments !== "string") throw new Wrong(`Invalid type for '${here}.function.arguments': expected a string.`, { code: "invalid_type", param: `${here}.function.arguments` });
    return call.id;
  });
}

/** "content": a string, or an array of content parts with a type. */
function mustBeContent(content: unknown, at: string): void {
  if (typeof content === "string") return;
  if (content === undefined || content === null) throw new Wrong(`Invalid value for 'content': expected a string, got null.`, { param: `${at}.content` });
  if (!Array.isArray(content)) throw new Wrong(`Invalid type for '${at}.content': expected one of a string or array of objects.`, { code: "invalid_type", param: `${at}.content` });
  if (content.length === 0) throw new Wrong(`Invalid '${at}.content': empty array.`, { code: "empty_array", param: `${at}.content` });
  for (const part of content as unknown[]) {
    if (!isObject(part) || typeof part.type !== "string") throw new Wrong(`Missing required parameter: '${at}.content[0].type'.`, { code: "missing_required_parameter", param: `${at}.content` });
    if (part.type === "text" && typeof part.text !== "string") throw new Wrong(`Invalid type for '${at}.content[0].text': expected a string.`, { code: "invalid_type", param: `${at}.content` });
  }
}

/** Holds a request for embeddings to the reference ("Create embeddings"): model and input required, no empty input, at most 2048 of them. */
export function mustBeEmbedding(body: unknown): { model: string; input: string[]; dimensions?: number; encoding_format?: string } {
  if (!isObject(body)) throw new Wrong("We could not parse the JSON body of your request.");
  if (typeof body.model !== "string" || body.model === "") throw new Wrong("you must provide a model parameter", { param: "model" });
  const input = Array.isArray(body.input) ? body.input as unknown[] : [body.input];
  if (body.input === undefined || input.length === 0 || input.some((text) => typeof text !== "string" || text === "")) throw new Wrong("'$.input' is invalid. Please check the API reference.", { param: "input" });
  if (input.length > 2048) throw new Wrong("Invalid 'input': array too long. Expected an array with maximum length 2048.", { param: "input" });
  if (body.encoding_format !== undefined && body.encoding_format !== "float" && body.encoding_format !== "base64") throw new Wrong("Invalid value for 'encoding_format'.", { code: "invalid_value", param: "encoding_format" });
  return { ...body, model: body.model, input: input as string[] };
}
