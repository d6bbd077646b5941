import { z } from "zod";
import { findGuests, guestBeside, guestCard } from "#handoff/guest_card.ts";
import { dropNote, joinByPerson, keepOfGuest, partGuests, vouch } from "#handoff/guest_deeds.ts";
import { route } from "#channels/routes.ts";
import { inConversation } from "#channels/website/shapes.ts";
import { deed } from "./deeds.ts";
import { anything, inId, lang, languageOf, list, reason, reference } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const shownIn = z.object({ lang });
const sought = z.object({ words: z.string().max(200) });
const joining = z.object({ into: z.guid() });
const checked = z.object({ reference: reference.optional(), guest: z.guid().optional() }).refine((of) => of.reference || of.guest, "name the booking or the guest that you have checked");
const kept = z.object({ note: reason, vip: z.boolean().optional(), email: z.email("this is no e-mail address").optional(), phone: z.string().max(40).regex(/^[+\d][\d\s()/.-]{4,}$/, "this is no phone number").optional() });

/** Guests as staff know them, beside a conversation and by themselves. */
export const guestRoutes = [
  route({
    method: "get", path: "/api/guests", who: "staff", query: sought, summary: "Guests by name, contact or a booking's reference.",
    answers: { 200: { what: "those found", shape: list("guests") } },
    run: async ({ door, query }) => ({ status: 200, body: { guests: await findGuests(door.house.db, query.words) } }),
  }),
  route({
    method: "get", path: "/api/guests/{id}", who: "staff", params: inId, query: shownIn, summary: "A guest: how they are known, bookings, visits, cases, notes, and who they may be besides.",
    answers: { 200: { what: "the guest", shape: anything } },
    run: async ({ door, desk, params, query, staff }) => ({ status: 200, body: await guestCard(door.house, params.id, staffOf(staff), languageOf(desk, query.lang)) }),
  }),
  route({
    method: "get", path: "/api/conversations/{id}/guest", who: "staff", params: inConversation, query: shownIn, summary: "The guest of a conversation, with what was proved in it.",
    answers: { 200: { what: "the guest", shape: anything } },
    async run({ door, desk, params, query, staff }) {
      const who = staffOf(staff);
      await door.counter.mayRead(params.id, who);
      return { status: 200, body: await guestBeside(door.house, params.id, who, languageOf(desk, query.lang)) };
    },
  }),
  deed({
    method: "post", path: "/api/guests/{id}/joinings", params: inId, body: joining, summary: "A colleague knows an unverified guest to be another; it can be undone.", what: "joined",
    run: ({ door, params, body, staff }) => joinByPerson(door.house, params.id, body.into, staffOf(staff)),
  }),
  deed({
    method: "delete", path: "/api/guests/{id}/joinings", params: inId, summary: "Two guests are two again.", what: "parted",
    run: ({ door, params, staff }) => partGuests(door.house, params.id, staffOf(staff)),
  }),
  deed({
    method: "post", path: "/api/conversations/{id}/proofs", params: inConversation, body: checked, summary: "A colleague has checked who writes here; the record names them.", what: "known",
    async run({ door, params, body, staff }) {
      const who = staffOf(staff);
      await door.counter.mayRead(params.id, who);
      await vouch(door.house, params.id, body, who);
    },
  }),
  deed({
    method: "post", path: "/api/guests/{id}/notes", params: inId, body: kept, summary: "What staff write down of a guest: a note, a contact they told, whether they are a VIP.", what: "kept",
    run: ({ door, params, body, staff }) => keepOfGuest(door.house, params.id, body, staffOf(staff)),
  }),
  deed({
    method: "delete", path: "/api/guest-notes/{id}", params: inId, summary: "Takes a note back.", what: "taken back",
    async run({ door, params, staff }) {
      staffOf(staff);
      await dropNote(door.house, params.id);
    },
  }),
];
