import { say } from "#web/console/words.ts";

/** To be seen here soon. */
export const StaffPage = () => <h1>{say("staff")}</h1>;
