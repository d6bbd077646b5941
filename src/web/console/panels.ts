import type { ComponentType } from "preact";
import type { Beside } from "./beside.ts";
import { GuestPanel } from "./counter/guest_panel.tsx";

/** The parts that stand beside a conversation, from the top: who the guest is, what they have, and what can be done with it. */
export const panels: readonly { id: string; panel: ComponentType<Beside> }[] = [{ id: "guest", panel: GuestPanel }];
