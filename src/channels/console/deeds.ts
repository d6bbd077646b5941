import { route, type Call, type Route } from "#channels/routes.ts";

/** A deed of staff: it is done or refused, and there is nothing to say of it but `what`. */
type Deed<P, Q, B> = Omit<Route<P, Q, B>, "who" | "answers" | "run"> & { what: string; run(call: Call<P, Q, B>): Promise<unknown> };

/** Its route. */
export const deed = <P, Q, B>({ what, run, ...one }: Deed<P, Q, B>): Route => route<P, Q, B>({
  ...one, who: "staff", answers: { 204: { what } },
  async run(call) {
    await run(call);
    return { status: 204 };
  },
});
