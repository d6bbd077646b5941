import { route } from "#channels/routes.ts";
import { sessionCookie } from "#channels/security.ts";
import { colleague, signedIn, signIn } from "./shapes.ts";

/** Coming in and leaving as staff. */
export const signInRoutes = [
  route({
    method: "post", path: "/api/sign-in", who: "anyone", body: signIn,
    summary: "Signs staff in: a cookie for the console, a bearer token for programs.",
    answers: { 200: { what: "signed in", shape: signedIn } },
    async run({ door, desk, body, addressHash, secure, limit, log }) {
      limit("signIn", addressHash);
      if ("name" in body) limit("signIn", `name ${body.name.normalize("NFKC").toLowerCase()}`);
      const { token, staff } = await door.counter.signIn(body);
      log.info({ staff: staff.id }, "signed in");
      return { status: 200, body: { token, staff }, headers: { "set-cookie": sessionCookie(desk.id, token, secure) } };
    },
  }),
  route({
    method: "get", path: "/api/session", who: "staff",
    summary: "Who is signed in.",
    answers: { 200: { what: "the colleague", shape: colleague } },
    async run({ staff }) {
      return { status: 200, body: staff };
    },
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
