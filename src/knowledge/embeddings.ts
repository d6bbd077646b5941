/** Turns texts into vectors of one space; vectors of different spaces are never compared. */
export interface Embedder {
  /** Names model and width, e.g. `use-lite-en-512`. */
  readonly space: string;
  /** How many numbers a vector has; known after the first `embed` where the service has to be asked. */
  readonly width: number;
  /** The languages its vectors understand; undefined for all. */
  readonly languages?: readonly string[];
  /** Up to how many characters one vector still sees well; longer passages get several. */
  readonly window: number;
  /** It works in the house itself: what it is asked costs nothing but its time. */
  readonly ours?: true;
  embed(texts: string[]): Promise<number[][]>;
  close?(): Promise<void>;
  /** One more of the same with memory of its own, for a long work beside the questions; whoever asked for it closes it. */
  another?(): Embedder;
}
