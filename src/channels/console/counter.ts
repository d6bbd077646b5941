import type { Route } from "#channels/routes.ts";
import { boardRoutes } from "./board.ts";
import { careRoutes } from "./care.ts";
import { deskRoutes } from "./desk.ts";
import { doctorRoutes } from "./doctor.ts";
import { guestRoutes } from "./guests.ts";

/** What is done at the counter and in its back office: the board, guests, cases and errands, changing the desk. */
export const counterRoutes: readonly Route[] = [...boardRoutes, ...guestRoutes, ...careRoutes, ...deskRoutes, ...doctorRoutes];
