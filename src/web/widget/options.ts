/** How a page wants its window to the desk; in HTML each is a `data-` attribute of the script. */
export interface Options {
  /** Where the desk's server is; the script's own address where nothing is said. */
  origin?: string | undefined;
  /** The desk's id: conversations of several desks in one browser are kept apart by it. */
  desk?: string | undefined;
  /** BCP 47; the page's language, else the browser's, where nothing is said. */
  locale?: string | undefined;
  theme?: "light" | "dark" | "auto" | undefined;
  /** `bubble` floats at the corner, `page` fills the place it is put into. */
  mode?: "bubble" | "page" | undefined;
  side?: "left" | "right" | undefined;
  /** A device that many use: nothing is kept on it, and after two quiet minutes the screen is cleared. */
  shared?: boolean | undefined;
  /** Open from the beginning. */
  open?: boolean | undefined;
  /** `false` where the page has a button or a link of its own. */
  launcher?: boolean | undefined;
  /** Shown where the chat cannot be loaded. */
  phone?: string | undefined;
  nonce?: string | undefined;
  /** Where a window that fills a place is put; the end of the page's body for one that floats. */
  into?: Element | undefined;
}

/** What a page may ask of the window. */
export interface Frontdesk {
  open(): void;
  close(): void;
  /** Puts words where the guest writes; they send them, or not. */
  prefill(text: string): void;
  /** A signed identity (JWT), or a function that fetches one when it is needed: it lasts five minutes at most. */
  identify(identity: string | (() => string | Promise<string>)): void;
  /** Ends the conversation and wipes everything kept of it in this browser. */
  logout(): void;
  locale(tag: string): void;
  /** `open`, `close`, `unread` (`{ count }`), `message` (`{ from }`). Returns how to stop. */
  on(name: string, heard: (detail: Record<string, unknown>) => void): () => void;
  readonly element: HTMLElement;
}

/** What stands at the script: `data-desk`, `data-locale`, `data-shared` … */
export function optionsOf({ dataset, src, nonce }: HTMLScriptElement): Options {
  const said = (name: string): boolean => dataset[name] !== undefined && dataset[name] !== "false";
  return {
    origin: dataset.origin ?? new URL(src).origin, desk: dataset.desk, locale: dataset.locale, theme: dataset.theme as Options["theme"], mode: dataset.mode as Options["mode"],
    side: dataset.side as Options["side"], shared: said("shared"), open: said("open"), launcher: dataset.launcher !== "false", phone: dataset.phone, nonce: nonce || undefined,
  };
}
