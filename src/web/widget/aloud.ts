/** So many of the latest things stay in the region: who reads it by hand finds them, nobody finds all of them twice. */
const most = 4;

/** Says things once to whoever listens instead of looks: a polite region of its own, beside the words on the screen. */
export class Aloud {
  readonly element = document.createElement("div");
  /** What of which reply was said already, sentence by sentence. */
  readonly #said = new Map<string, string>();

  constructor() {
    this.element.className = "aloud";
    this.element.setAttribute("aria-live", "polite");
    // A region that comes into the page with words in it says nothing: it is there from the beginning, and empty.
    this.element.setAttribute("role", "status");
    this.element.setAttribute("aria-atomic", "false");
  }

  say(text: string, language?: string): void {
    if (!text.trim()) return;
    const line = document.createElement("p");
    line.textContent = text;
    if (language) line.lang = language;
    this.element.append(line);
    while (this.element.childElementCount > most) this.element.firstElementChild?.remove();
  }

  /** A finished sentence of a reply. */
  sentence(turn: string, text: string, language: string | undefined): void {
    const before = this.#said.get(turn) ?? "";
    if (before.includes(text)) return;
    this.#said.set(turn, `${before} ${text}`.trim());
    this.say(text, language);
  }

  /** A whole reply: only what was not said as its sentences. */
  reply(turn: string | undefined, who: string, text: string, language: string | undefined): void {
    const before = turn ? this.#said.get(turn) : undefined;
    if (turn) this.#said.delete(turn);
    if (before === undefined) this.say(`${who}: ${text}`, language);
    else if (before !== text) this.say(text.startsWith(before) ? text.slice(before.length).trim() : text, language);
  }
}
