import { say } from "#web/console/words.ts";

/** To be seen here soon. */
export const MacrosPage = () => <h1>{say("macros")}</h1>;
