import { z } from "zod";
import { Unavailable } from "#errors.ts";
import { route } from "#channels/routes.ts";
import { staffAs } from "./asked.ts";

const examined = z.object({ examined: z.array(z.object({ name: z.string(), state: z.enum(["works", "does not", "not set"]), saw: z.string(), next: z.string().optional(), milliseconds: z.number() })) });

/** How it stands with everything outside that the desk leans on. */
export const doctorRoutes = [
  route({
    method: "get", path: "/api/doctor", who: "staff", summary: "Tries every outside thing and says what works, what does not and what is not set, with the next step, as `npx frontdesk doctor` does.",
    answers: { 200: { what: "what was found", shape: examined } },
    async run({ door, staff }) {
      staffAs(staff, "administrator");
      if (!door.doctor) throw new Unavailable("This desk cannot examine itself.", "no_doctor");
      return { status: 200, body: { examined: await door.doctor() } };
    },
  }),
];
