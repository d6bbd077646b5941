import type { ComponentType } from "preact";
import { AdminPage } from "./pages/admin.tsx";
import { BoardPage } from "./pages/board.tsx";
import { CasesPage } from "./pages/cases.tsx";
import { DeskPage } from "./pages/desk.tsx";
import { GuestsPage } from "./pages/guests.tsx";
import { AllPage, MinePage, QueuePage } from "./pages/queue.tsx";
import { MacrosPage } from "./pages/macros.tsx";
import { MarksPage } from "./pages/marks.tsx";
import { MePage } from "./pages/me.tsx";
import { StaffPage } from "./pages/staff.tsx";
import { TodayPage } from "./pages/today.tsx";
import type { IconName } from "./icons.tsx";
import type { Role } from "./session.ts";

/** A page of the console. `rest` is what stands in the address behind its id. */
export interface Page {
  /** The word in the address: `/console/<id>`. */
  id: string;
  /** The key of its title in `prompts/console*.yaml`. */
  title: string;
  icon: IconName;
  /** Who may see it; everybody where nothing is said. */
  roles?: readonly Role[];
  /** Where it stands: in the bar beside the pages (or under "more" on a phone), or behind one's own name. */
  in: "bar" | "mine";
  page: ComponentType<{ rest: readonly string[] }>;
}

/** Every page, in the order of the bar. The first that a colleague may see is where they begin. */
export const pages: readonly Page[] = [
  { id: "queue", title: "queue", icon: "queue", in: "bar", page: QueuePage },
  { id: "mine", title: "mine", icon: "mine", in: "bar", page: MinePage },
  { id: "all", title: "all", icon: "all", in: "bar", page: AllPage },
  { id: "today", title: "today", icon: "desk", in: "bar", page: TodayPage },
  { id: "board", title: "board", icon: "board", in: "bar", page: BoardPage },
  { id: "cases", title: "cases", icon: "cases", in: "bar", page: CasesPage },
  { id: "guests", title: "guests", icon: "guests", in: "bar", page: GuestsPage },
  { id: "macros", title: "macros", icon: "macros", in: "mine", page: MacrosPage },
  { id: "staff", title: "staff", icon: "staff", roles: ["manager", "administrator"], in: "bar", page: StaffPage },
  { id: "desk", title: "desk", icon: "sliders", roles: ["manager", "administrator"], in: "bar", page: DeskPage },
  { id: "marks", title: "marks", icon: "marks", roles: ["manager", "administrator"], in: "bar", page: MarksPage },
  { id: "admin", title: "admin", icon: "admin", roles: ["administrator"], in: "bar", page: AdminPage },
  { id: "me", title: "me", icon: "me", in: "mine", page: MePage },
];
