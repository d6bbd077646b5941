import { Component, type ComponentChildren } from "preact";
import type { Over } from "./pane.ts";
import type { Talking } from "./talking.ts";

interface Citation { n: number; title: string; heading?: string; quote: string }

/** What lies over the words for a moment. The browser's own dialogue keeps the focus in and gives it back. */
export function Layer({ talking: { pane, quiet }, over }: { talking: Talking; over: NonNullable<Over> }) {
  const { say } = pane;
  const close = () => pane.lay(undefined);
  if (over.what === "passage") {
    const cited = ((over.event.citations ?? []) as Citation[]).find(({ n }) => n === over.n);
    return <Dialog key="passage" label="passage-title" close={close}>
      <h3 id="passage-title" lang={String(over.event.language ?? pane.language)}>{cited?.title}</h3>
      {cited?.heading && cited.heading !== cited.title && <p class="heading">{cited.heading}</p>}
      <blockquote lang={String(over.event.language ?? pane.language)} dir="auto" tabIndex={0}>{cited?.quote}</blockquote>
      <div class="buttons"><button type="button" class="no" onClick={close}>{say("close")}</button></div>
    </Dialog>;
  }
  if (over.what === "end") {
    return <Dialog key="end" label="end-ask" close={close}>
      <p id="end-ask">{say("end_ask")}</p>
      <div class="buttons"><button type="button" class="yes" onClick={() => pane.clear()}>{say("end")}</button><button type="button" class="no" autofocus onClick={close}>{say("end_stay")}</button></div>
    </Dialog>;
  }
  return <Dialog key="quiet" label="quiet-ask" close={close}>
    <p id="quiet-ask"><strong>{say("quiet_ask")}</strong></p>
    <p>{say("quiet_more", { n: quiet })}</p>
    <div class="buttons"><button type="button" class="yes" autofocus onClick={close}>{say("quiet_stay")}</button><button type="button" class="no" onClick={() => pane.clear()}>{say("end")}</button></div>
  </Dialog>;
}

class Dialog extends Component<{ label: string; close(): void; children: ComponentChildren }> {
  #element: HTMLDialogElement | null = null;
  #before: Element | null = null;

  override componentDidMount(): void {
    this.#before = (this.#element?.getRootNode() as ShadowRoot | undefined)?.activeElement ?? null;
    this.#element?.showModal();
  }

  override componentWillUnmount(): void {
    this.#element?.close();
    if (this.#before?.isConnected) (this.#before as HTMLElement).focus();
  }

  override render() {
    const { label, close, children } = this.props;
    return <dialog class="layer" aria-labelledby={label} ref={(element) => { this.#element = element; }} onCancel={(event) => { event.preventDefault(); close(); }}
      onClick={(event) => { if (event.target === event.currentTarget) close(); }}>{children}</dialog>;
  }
}
