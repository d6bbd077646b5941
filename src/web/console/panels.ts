import type { ComponentType } from "preact";
import { GuestPanel } from "./counter/guest_panel.tsx";

/** What a part beside a conversation is given. */
export interface Beside { conversation: string; guest: string | null; language: string; mine: boolean }

/** The parts that stand beside a conversation, from the top: who the guest is, what they have, and what can be done with it. */
export const panels: readonly { id: string; panel: ComponentType<Beside> }[] = [{ id: "guest", panel: GuestPanel }];
