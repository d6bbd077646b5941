import { z } from "zod";
import { Invalid } from "#errors.ts";
import { transfer } from "#handoff/transfers.ts";
import { route } from "#channels/routes.ts";
import { words } from "#channels/website/shapes.ts";
import { handoff, inId } from "./shapes.ts";
import { staffOf } from "./signed_in.ts";

const onward = z.object({ department: z.string().max(100).optional(), staff: z.guid().optional(), note: words.optional() });

/** Handing a conversation on. */
export const transferRoutes = [
  route({
    method: "post", path: "/api/handoffs/{id}/transfers", who: "staff", params: inId, body: onward,
    summary: "Hands a conversation on to a department or a colleague; it waits there at the head of the queue.", answers: { 201: { what: "the handoff as it is now", shape: handoff } },
    async run({ door: { house }, params, body: { department, staff: to, note }, staff }) {
      if (!department === !to) throw new Invalid("A transfer names a department or a colleague.", "transfer_whom");
      return { status: 201, body: await transfer(house, params.id, staffOf(staff), department ? { department } : { staff: to ?? "" }, note || undefined) };
    },
  }),
];
