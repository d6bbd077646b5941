import { z } from "zod";
import { NotAllowed, NotFound } from "#errors.ts";
import { announce } from "#conversations/announcements.ts";
import { cleanLine } from "#conversations/text.ts";
import { leave } from "#handoff/leaving.ts";
import { accounts, changeAccount, choosePassword, inviteAgain } from "#records/accounts.ts";
import { audit } from "#records/audit.ts";
import { endSession, endSessions, sessionsOf } from "#records/sessions.ts";
import { invite, roles, type Staff } from "#records/staff.ts";
import { route } from "#channels/routes.ts";
import type { Door } from "#channels/door.ts";
import { deed } from "./deeds.ts";
import { anything, inId, list } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const email = z.union([z.email("this is no e-mail address").max(200), z.literal("")]);
const given = { roles: z.array(z.enum(roles)).min(1, "an account has one role or more").max(4), departments: z.array(z.string().max(60)).max(50) };
const invited = z.object({ name: z.string().max(400).transform((name) => cleanLine(name, 120)), roles: given.roles, departments: given.departments.optional(), email: email.optional() });
const changed = z.object({ roles: given.roles.optional(), departments: given.departments.optional(), email: email.optional() });
const inTheirs = inId.extend({ session: z.guid() });
const leaving = z.object({ to: z.guid().optional() });
const chosen = z.object({ current: z.string().max(1_000).optional(), password: z.string().min(1).max(1_000) });

const mayLetIn = (who: Staff): Staff => {
  if (!who.roles.some((role) => role === "manager" || role === "administrator")) throw new NotAllowed("Accounts are for managers.", "for_managers");
  return who;
};
/** Written down with ids, and told to the screens. */
async function told({ house }: Door, who: Staff, did: string, id: string): Promise<void> {
  await house.db.transaction(async (tx) => { await audit(tx, { at: house.clock.now(), by: { kind: "staff", id: who.id }, did, noun: "staff", id }); await announce(tx, "d"); });
}

/** Who works here: colleagues as everybody sees them, accounts as managers do. A link is shown once, to who asked for it, and works once. */
export const accountRoutes = [
  route({
    method: "get", path: "/api/staff", who: "staff", summary: "Colleagues by name; managers see their accounts.", answers: { 200: { what: "the colleagues", shape: list("staff") } },
    async run({ door: { house }, staff }) {
      const who = staffOf(staff);
      const all = await accounts(house.db, new Date());
      const manages = who.roles.some((role) => role === "manager" || role === "administrator");
      return { status: 200, body: { staff: manages ? all : all.map(({ id, name, departments, sessions }) => ({ id, name, departments, here: sessions > 0 })) } };
    },
  }),
  route({
    method: "post", path: "/api/staff", who: "staff", body: invited, summary: "Invites somebody new: a link that works once and for thirty minutes.", answers: { 201: { what: "the account and its link", shape: anything } },
    async run({ door, body, staff }) {
      const who = mayLetIn(staffOf(staff));
      const made = await invite(door.house.db, body.name, body.roles, new Date(), { fresh: true });
      await changeAccount(door.house.db, made.staff.id, { departments: body.departments, email: body.email });
      await told(door, who, "invited", made.staff.id);
      return { status: 201, body: made };
    },
  }),
  deed({
    method: "post", path: "/api/staff/{id}", params: inId, body: changed, summary: "Changes roles, departments and the address of letters.", what: "changed",
    async run({ door, params, body, staff }) {
      const who = mayLetIn(staffOf(staff));
      await changeAccount(door.house.db, params.id, body);
      await told(door, who, "changed", params.id);
    },
  }),
  route({
    method: "post", path: "/api/staff/{id}/invitations", who: "staff", params: inId, summary: "A new link for somebody who has lost their way in.", answers: { 201: { what: "the link", shape: anything } },
    async run({ door, params, staff }) {
      const who = mayLetIn(staffOf(staff));
      const { link } = await inviteAgain(door.house.db, params.id, new Date());
      await told(door, who, "invited_again", params.id);
      return { status: 201, body: { link } };
    },
  }),
  route({
    method: "post", path: "/api/staff/{id}/closings", who: "staff", params: inId, body: leaving,
    summary: "Closes a leaver's account in one step: sessions end, conversations and cases go to a colleague, or back to the queue and to nobody.", answers: { 201: { what: "what was handed on", shape: anything } },
    async run({ door: { house }, params, body, staff }) {
      const who = mayLetIn(staffOf(staff));
      const to = body.to ? (await accounts(house.db, new Date())).find(({ id }) => id === body.to && id !== params.id) : undefined;
      if (body.to && !to) throw new NotFound("There is no such colleague.", "no_such_staff");
      return { status: 201, body: await leave(house, params.id, who, to) };
    },
  }),
  route({
    method: "get", path: "/api/staff/{id}/sessions", who: "staff", params: inId, summary: "Where a colleague is signed in; for managers.", answers: { 200: { what: "the sessions", shape: list("sessions") } },
    async run({ door: { house }, params, staff, session }) {
      mayLetIn(staffOf(staff));
      return { status: 200, body: { sessions: await sessionsOf(house.db, params.id, session ?? "", new Date()) } };
    },
  }),
  route({
    method: "delete", path: "/api/staff/{id}/sessions", who: "staff", params: inId, summary: "Ends every session of a colleague, who keeps their account.", answers: { 200: { what: "how many were ended", shape: anything } },
    async run({ door, params, staff }) {
      const who = mayLetIn(staffOf(staff));
      const ended = await endSessions(door.house.db, params.id, new Date());
      await told(door, who, "sessions_ended", params.id);
      return { status: 200, body: { ended } };
    },
  }),
  deed({
    method: "delete", path: "/api/staff/{id}/sessions/{session}", params: inTheirs, summary: "Ends one session of a colleague.", what: "ended",
    async run({ door, params, staff }) {
      const who = mayLetIn(staffOf(staff));
      await endSession(door.house.db, params.id, params.session, new Date());
      await told(door, who, "session_ended", params.id);
    },
  }),
  deed({
    method: "post", path: "/api/session/password", body: chosen, summary: "Sets one's own password; other sessions end.", what: "set",
    async run({ door, body, staff, session, limit }) {
      const who = staffOf(staff);
      limit("signIn", `password ${who.id}`);
      await choosePassword(door.house.db, who, session ?? "", body, new Date());
      await told(door, who, "password_set", who.id);
    },
  }),
  route({
    method: "get", path: "/api/sessions", who: "staff", summary: "Where one is signed in.", answers: { 200: { what: "the sessions", shape: list("sessions") } },
    run: async ({ door: { house }, staff, session }) => ({ status: 200, body: { sessions: await sessionsOf(house.db, staffOf(staff).id, session ?? "", new Date()) } }),
  }),
  deed({
    method: "delete", path: "/api/sessions/{id}", params: inId, summary: "Ends one of one's sessions.", what: "ended",
    run: ({ door: { house }, params, staff }) => endSession(house.db, staffOf(staff).id, params.id, new Date()),
  }),
];
