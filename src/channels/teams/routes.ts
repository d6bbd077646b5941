import type { IncomingMessage } from "node:http";
import { NotAllowed } from "#errors.ts";
import { route, type Route } from "#channels/routes.ts";
import { isLoopback } from "#operations/loopback.ts";
import { activityShape } from "./activity.ts";
import { mayAnswerAt } from "./clouds.ts";
import type { Teams } from "./setting.ts";
import { take } from "./taking.ts";

/** Headers by which a proxy says that it stands in between. */
const forwarding = ["forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "cf-connecting-ip"];

/** Whether a request was made on this machine itself, with nothing in between. */
export const isFromHere = ({ socket, headers }: Pick<IncomingMessage, "socket" | "headers">): boolean =>
  isLoopback(socket.remoteAddress ?? "") && isLoopback(socket.localAddress ?? "") && forwarding.every((name) => headers[name] === undefined);

/** The Bot Framework's way in. Checked, proved, written down, and only then answered; what follows goes out by itself. */
export const teamsRoutes = (teams: Teams): Route[] => [
  route({
    method: "post", path: "/api/messages", who: "anyone", body: activityShape,
    summary: "The Bot Framework's way in: an activity, with its token.",
    answers: { 200: { what: "it is in the log; an invoke is answered with the body its protocol asks for" } },
    async run({ body, request }) {
      if (teams.tokens) await teams.tokens.prove(request.headers.authorization, body);
      else if (!isFromHere(request)) throw new NotAllowed("Without an account of the bot's own only an emulator on this machine is let in.", "teams_not_set_up");
      if (!mayAnswerAt(body.serviceUrl, teams.cloud, teams.loopback)) throw new NotAllowed("The desk answers at Microsoft's own addresses only.", "service_url_not_allowed");
      return take(teams, body);
    },
  }),
];
