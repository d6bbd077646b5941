/** The line to the desk: opens a conversation, sends, and reads events from a cursor for as long as the page is open. */

/**
 * @typedef {{ seq: number, at: string, type: string, from: string, [field: string]: any }} DeskEvent
 * @typedef {{ id: string, token: string }} Talk
 */

/** The desk said no, in words a guest may read. */
export class Refusal extends Error {
  /** @param {number} status @param {string} sentence @param {string} code */
  constructor(status, sentence, code) { super(sentence); this.status = status; this.code = code; }
}

/**
 * @param {string} path @param {RequestInit} [init] @returns {Promise<any>}
 */
export async function ask(path, init) {
  const response = await fetch(path, init);
  if (response.status === 204) return undefined;
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refusal(response.status, body.detail ?? response.statusText, body.code ?? "");
  return body;
}

/** @param {unknown} body @param {Record<string, string>} [headers] @returns {RequestInit} */
export const posting = (body, headers = {}) => ({ method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) });

/** @param {string} token */
export const shown = (token) => ({ authorization: `Bearer ${token}` });

/**
 * Reads server-sent events for good: after a broken line it comes back where it was. `fetch` and not `EventSource`, which can show no token.
 * @param {string} path @param {Record<string, string>} headers @param {(event: any) => void} heard
 * @param {(connected: boolean) => void} state @param {AbortSignal} stop
 * @returns {Promise<void>} ends when told to, throws `Refusal` where the desk does not let it in
 */
export async function listen(path, headers, heard, state, stop) {
  let last = "";
  let patience = 500;
  while (!stop.aborted) {
    try {
      const response = await fetch(path, { headers: { accept: "text/event-stream", ...headers, ...(last ? { "last-event-id": last } : {}) }, signal: stop, cache: "no-store" });
      if (response.status >= 400 && response.status < 500 && response.status !== 429) throw new Refusal(response.status, response.statusText, "");
      if (!response.ok || !response.body) throw new Error("no stream");
      state(true);
      patience = 500;
      let rest = "";
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        const frames = (rest + part.value).split("\n\n");
        rest = frames.pop() ?? "";
        for (const frame of frames) {
          const lines = frame.split("\n");
          const told = lines.filter((line) => line.startsWith("data: ")).map((line) => line.slice(6)).join("\n");
          last = lines.find((line) => line.startsWith("id: "))?.slice(4) ?? last;
          if (told) heard(JSON.parse(told));
        }
      }
    } catch (error) {
      if (stop.aborted) return;
      if (error instanceof Refusal) throw error;
    }
    if (stop.aborted) return;
    state(false);
    await new Promise((resolve) => setTimeout(resolve, patience * (0.75 + Math.random() / 2)));
    patience = Math.min(patience * 2, 15_000);
  }
}
