/** What staff may be here. */
export const roles = ["receptionist", "manager", "finance", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Somebody employed. */
export interface Staff { id: string; name: string; roles: Role[] }
