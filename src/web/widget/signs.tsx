import { drawing, initials } from "./icons.tsx";
import type { DeskEvent } from "./line.ts";
import type { Pane } from "./pane.ts";

const lines = {
  gone: "M7 7l10 10M17 7L7 17",
  stop: "M7 7h10v10H7z",
  check: "M5 12.5l4.5 4.5L19 7.5",
  calendar: "M5 6.5h14V20H5zM5 10.5h14M9 4v4M15 4v4",
  clock: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16zM12 8v4.5l3 2",
  cut: "M5 5l14 14M9 9a5 5 0 0 0-1.5 1.2M12 18h.01M15.5 13.5A5 5 0 0 0 12.5 12M19 9.5a10 10 0 0 0-7-2.9",
  star: "M12 4.5l2.3 4.9 5.2.7-3.8 3.7.9 5.3L12 16.5l-4.6 2.6.9-5.3-3.8-3.7 5.2-.7z",
  down: "M6 9.5l6 6 6-6",
  file: "M8 12.5l5.5-5.5a2.5 2.5 0 0 1 3.5 3.5L10 17.5a4.2 4.2 0 0 1-6-6l6.5-6.5",
  assistant: "M12 4v2.5M6.5 8.5h11a2 2 0 0 1 2 2V17a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2v-6.5a2 2 0 0 1 2-2zM9.5 13v.01M14.5 13v.01M10 16h4",
};

/** What comes with a conversation. */
export const Sign = ({ name }: { name: keyof typeof lines }) => drawing(name, lines[name]);

/** Where the picture is of the person who has joined; undefined where they have none. */
export const photoOf = ({ photo }: DeskEvent, { around: { origin } }: Pick<Pane, "around">): string | undefined => (typeof photo === "string" ? `${origin}/api/photos/${photo}` : undefined);

/** Who speaks: a person by the first letters of their name, or their photo over them, the house by its first letter, the assistant by a drawing; never one for the other. */
export const Face = ({ of, name, photo }: { of: "assistant" | "receptionist" | "desk"; name: string; photo?: string | undefined }) =>
  <span class={`face ${of}`} aria-hidden="true">{of === "assistant" ? <Sign name="assistant" /> : initials(name, of === "desk" ? 1 : 2)}
    {photo && <img src={photo} alt="" onError={({ currentTarget }) => { (currentTarget as HTMLElement).hidden = true; }} />}</span>;
