import { z } from "zod";
import { tellStaffWayIn } from "#conversations/letters.ts";
import { cleanLine } from "#conversations/text.ts";
import { ownAccount, whereToWrite } from "#records/accounts.ts";
import { NotFound } from "#errors.ts";
import { route } from "#channels/routes.ts";
import { notFromElsewhere, sessionCookie } from "#channels/security.ts";
import { deviceOf } from "./device.ts";
import { colleague, signedIn, signIn } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const forgotten = z.object({ name: z.string().min(1).max(400).transform((name) => cleanLine(name, 200)) });

/** Coming in and leaving as staff. */
export const signInRoutes = [
  route({
    method: "post", path: "/api/sign-in", who: "anyone", body: signIn,
    summary: "Signs staff in: a cookie for the console, a bearer token for programs.",
    answers: { 200: { what: "signed in", shape: signedIn } },
    async run({ door, desk, body, addressHash, secure, limit, log, request }) {
      notFromElsewhere(request);
      limit("signIn", addressHash);
      // By name and address together: guesses from elsewhere keep nobody out here.
      if ("name" in body) limit("signIn", `name ${body.name.normalize("NFKC").toLowerCase()} ${addressHash}`);
      const { token, staff } = await door.counter.signIn(body, { address: addressHash, device: deviceOf(request.headers["user-agent"]) });
      log.info({ staff: staff.id }, "signed in");
      return { status: 200, body: { token, staff }, headers: { "set-cookie": sessionCookie(desk.id, token, secure) } };
    },
  }),
  route({
    method: "post", path: "/api/sign-in/forgotten", who: "anyone", body: forgotten,
    summary: "Sends a link to the address of an account; answered the same whether there is one or not. Only where the desk has mail.",
    answers: { 202: { what: "if there is such an account, a letter is on its way" } },
    async run({ door, body, addressHash, limit, log }) {
      const { house } = door;
      if (!house.mail) throw new NotFound("This desk sends no letters. Ask a manager for a new link.", "no_mail");
      limit("signIn", addressHash);
      // Answered before anything is looked up, so that the time taken tells nothing either.
      void (async () => {
        const to = await whereToWrite(house.db, body.name);
        if (to) await house.db.transaction((tx) => tellStaffWayIn(tx, house, to.id, "password", house.clock.now()));
      })().catch((fault: unknown) => log.warn({ err: fault }, "a link could not be sent"));
      return { status: 202, body: {} };
    },
  }),
  route({
    method: "get", path: "/api/session", who: "staff",
    summary: "Who is signed in.",
    answers: { 200: { what: "the colleague", shape: colleague } },
    run: async ({ door, staff }) => ({ status: 200, body: { ...staff, ...await ownAccount(door.house.db, staffOf(staff).id) } }),
  }),
  route({
    method: "delete", path: "/api/session", who: "staff",
    summary: "Signs out.",
    answers: { 204: { what: "signed out" } },
    async run({ door, desk, session, secure }) {
      if (session) await door.counter.signOut(session);
      return { status: 204, headers: { "set-cookie": sessionCookie(desk.id, "", secure) } };
    },
  }),
];
