/** What the window knows of the page it stands in. */
export interface Around {
  origin: string;
  desk: string;
  mode: "bubble" | "page";
  element: HTMLElement;
  root: ShadowRoot;
  /** A device that many use: nothing is kept on it. */
  shared: boolean;
  /** Under which key a conversation is kept in this browser. */
  key: string;
  locale: string | undefined;
  /** A signed identity, asked of the page when it is needed. */
  identity: (() => Promise<string>) | undefined;
  /** Adds a style sheet to the shadow root. */
  style(text: string): void;
  tell(name: string, detail?: Record<string, unknown>): void;
  load<T>(part: string): Promise<T>;
  unread(count: number): void;
  close(): void;
}

/** The window, once it is loaded. */
export interface Panel {
  show(): void;
  hide(): void;
  prefill(text: string): void;
  identify(): void;
  logout(): void;
  locale(tag: string): void;
}
