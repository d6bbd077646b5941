import { say } from "#web/console/words.ts";

/** To be seen here soon. */
export const QueuePage = () => <h1>{say("queue")}</h1>;
/** To be seen here soon. */
export const MinePage = () => <h1>{say("mine")}</h1>;
/** To be seen here soon. */
export const AllPage = () => <h1>{say("all")}</h1>;
