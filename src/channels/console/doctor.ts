import { z } from "zod";
import { Unavailable } from "#errors.ts";
import type { Door } from "#channels/door.ts";
import { route } from "#channels/routes.ts";
import type { Examined } from "#operations/doctor.ts";
import { staffAs } from "./signed_in.ts";

const examined = z.object({ examined: z.array(z.object({ name: z.string(), state: z.enum(["works", "does not", "not set"]), saw: z.string(), next: z.string().optional(), milliseconds: z.number() })) });

/** The examination under way: whoever asks meanwhile waits for the same one, since each calls the model, the mail server and the rest. */
const underWay = new WeakMap<Door, Promise<Examined[]>>();
function examinedBy(door: Door, doctor: () => Promise<Examined[]>): Promise<Examined[]> {
  const going = underWay.get(door) ?? doctor().finally(() => underWay.delete(door));
  underWay.set(door, going);
  return going;
}

/** How it stands with everything outside that the desk leans on. */
export const doctorRoutes = [
  route({
    method: "get", path: "/api/doctor", who: "staff", summary: "Tries every outside thing and says what works, what does not and what is not set, with the next step, as `npx frontdesk doctor` does.",
    answers: { 200: { what: "what was found", shape: examined } },
    async run({ door, staff }) {
      staffAs(staff, "administrator");
      if (!door.doctor) throw new Unavailable("This desk cannot examine itself.", "no_doctor");
      return { status: 200, body: { examined: await examinedBy(door, door.doctor) } };
    },
  }),
];
