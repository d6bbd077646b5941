import { afterAll, expect, it } from "vitest";
import { aThousand, connect } from "./support/connected.ts";
import { endAll } from "./support/servers.ts";

afterAll(endAll);

const crowd = process.env.PROOFS === "full" ? aThousand : { guests: 40, receptionists: 2, held: 3, seconds: 3, everySeconds: 1, seed: 7 };

it(`${crowd.guests} guests and ${crowd.receptionists} receptionists on one process write to each other, and nothing is lost, doubled or out of order`, async () => {
  expect(await connect(crowd)).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, faults: 0 });
});
