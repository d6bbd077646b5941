import { NotAllowed } from "#errors.ts";
import { counterRoutes } from "./console/counter.ts";
import { accountRoutes } from "./console/accounts.ts";
import { handoffRoutes } from "./console/handoffs.ts";
import { liveRoutes } from "./console/live.ts";
import { macroRoutes } from "./console/macros.ts";
import { openIdRoutes } from "./console/openid.ts";
import { markRoutes } from "./console/marks.ts";
import { photoRoutes } from "./console/photos.ts";
import { proposalRoutes } from "./console/proposals.ts";
import { recordRoutes } from "./console/records.ts";
import { signInRoutes } from "./console/sign-in.ts";
import { standingRoutes } from "./console/standing.ts";
import { startRoutes } from "./console/start.ts";
import { talkRoutes } from "./console/talks.ts";
import { transferRoutes } from "./console/transfers.ts";
import { whyRoutes } from "./console/why.ts";
import { healthRoutes } from "./health.ts";
import { openApi } from "./openapi.ts";
import { route, type Route } from "./routes.ts";
import { assetRoutes } from "./website/assets.ts";
import { calendarRoutes } from "./website/calendar.ts";
import { conversationRoutes } from "./website/conversations.ts";
import { eventRoutes } from "./website/events.ts";
import { messageRoutes } from "./website/messages.ts";
import { pageRoutes } from "./website/pages.ts";
import { welcomeRoutes } from "./website/welcome.ts";
import { wishRoutes } from "./website/wishes.ts";

const teamsNotSetUp = route({
  method: "post", path: "/api/messages", who: "anyone", summary: "The Bot Framework's way in.", answers: { 403: { what: "Teams is not set up" } },
  async run() {
    throw new NotAllowed("Microsoft Teams is not set up at this desk: MICROSOFT_APP_ID, MICROSOFT_APP_PASSWORD and MICROSOFT_APP_TENANT_ID are not set.", "teams_not_set_up");
  },
});

/** Every way into the house. `more` are those of other channels. */
export async function allRoutes(more: readonly Route[] = [teamsNotSetUp]): Promise<Route[]> {
  const routes: Route[] = [
    ...conversationRoutes, ...messageRoutes, ...eventRoutes, ...calendarRoutes, ...wishRoutes, ...welcomeRoutes, ...signInRoutes, ...handoffRoutes, ...recordRoutes, ...proposalRoutes, ...standingRoutes,
    ...startRoutes, ...liveRoutes, ...accountRoutes, ...openIdRoutes, ...talkRoutes, ...transferRoutes, ...macroRoutes, ...whyRoutes, ...counterRoutes, ...markRoutes, ...photoRoutes,
    ...more, ...healthRoutes, ...pageRoutes, ...assetRoutes,
  ];
  const described: Route = route({
    method: "get", path: "/openapi.json", who: "anyone", summary: "This document.", answers: { 200: { what: "the OpenAPI document", type: "application/json" } },
    async run({ door, desk }) {
      return { status: 200, body: openApi([...routes, described], `${desk.name}: the desk's API`, door.settings.publicUrl ?? "/") };
    },
  });
  return [...routes, described];
}
