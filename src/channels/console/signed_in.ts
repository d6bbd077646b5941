import type { Colleague, Door } from "#channels/door.ts";
import { NotAllowed, NotSignedIn } from "#errors.ts";
import type { Role, Staff } from "#records/staff.ts";

/** Whoever is signed in, with the roles that the records know. Throws `NotSignedIn`. */
export function staffOf(colleague: Colleague | undefined): Staff {
  if (!colleague) throw new NotSignedIn();
  return colleague as Staff;
}

/** The same, of one of these roles. Throws `NotAllowed`. */
export function staffAs(colleague: Colleague | undefined, ...roles: Role[]): Staff {
  const who = staffOf(colleague);
  if (!who.roles.some((role) => roles.includes(role))) throw new NotAllowed("This is for another role at this desk.", "not_your_role", { roles });
  return who;
}

/** Whether a session still stands: an open stream asks while it runs. */
export const isIn = async ({ counter }: Door, session: string | undefined): Promise<boolean> => session !== undefined && await counter.sessionOf(session) !== undefined;
