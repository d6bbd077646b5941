import { z } from "zod";
import { dropPhoto, keepPhoto, photo } from "#records/photos.ts";
import { largestPicture } from "#rules/pictures.ts";
import { route } from "#channels/routes.ts";
import { deed } from "./deeds.ts";
import { anything, inId } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const shown = z.object({ picture: z.base64("a picture comes as base64").max(Math.ceil(largestPicture / 3) * 4 + 8, "a photo has 200 kB at most") });

/** One's own picture, which guests see once one has joined them. */
export const photoRoutes = [
  route({
    method: "post", path: "/api/session/photo", who: "staff", body: shown, longest: 300 * 1024, summary: "Sets one's own picture: PNG, JPEG or WebP, 200 kB at most. Guests see it where this colleague joins.",
    answers: { 201: { what: "its id", shape: anything } },
    run: async ({ door: { house }, body, staff }) => ({ status: 201, body: { photo: await keepPhoto(house.db, staffOf(staff).id, Buffer.from(body.picture, "base64"), house.clock.now()) } }),
  }),
  deed({
    method: "delete", path: "/api/session/photo", summary: "Takes one's own picture away.", what: "taken away",
    run: ({ door: { house }, staff }) => dropPhoto(house.db, staffOf(staff).id),
  }),
  route({
    method: "get", path: "/api/photos/{id}", who: "anyone", params: inId, summary: "A colleague's picture, by the id that an event names.", answers: { 200: { what: "the picture", type: "image/jpeg" } },
    async run({ door: { house }, params }) {
      const { type, bytes } = await photo(house.db, params.id);
      // Of another kind than it says, a browser must not take it; by itself it may load and run nothing.
      return { status: 200, type, body: bytes, headers: { "cache-control": "public, max-age=86400, immutable", "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; sandbox", "cross-origin-resource-policy": "cross-origin" } };
    },
  }),
];
