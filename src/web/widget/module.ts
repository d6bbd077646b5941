import { mount as put } from "./launcher.ts";
import type { Frontdesk, Options } from "./options.ts";

export type { Frontdesk, Options };

/** Puts the window to the desk into the page; the desk's server is where this module came from, unless `origin` says otherwise. */
export const mount = (options: Options = {}): Frontdesk => put({ ...options, origin: options.origin ?? new URL(import.meta.url).origin });
