import { aThousand, connect, type Connected } from "../proofs/support/connected.ts";
import { megabytes } from "./servers.ts";

export { aThousand };

/** A thousand guests and twenty receptionists on one process of its own, writing to each other for a minute. */
export const connectedBench = (): Promise<Connected> => connect(aThousand, { measured: megabytes, database: process.env.DATABASE_URL });
