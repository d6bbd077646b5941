import { say } from "#web/console/words.ts";

/** To be seen here soon. */
export const MePage = () => <h1>{say("me")}</h1>;
