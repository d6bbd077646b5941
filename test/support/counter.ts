import type { Journey, Reply } from "./journey.ts";

/** What is asked at a counter over the API, as somebody signed in. */
export interface Counter {
  token: string;
  get(path: string): Promise<Reply>;
  post(path: string, body?: object): Promise<Reply>;
  remove(path: string): Promise<Reply>;
  /** Offers what is wanted and writes the spoken yes down; gives the booking. */
  book(item: object, by?: string): Promise<{ reference: string } & Record<string, unknown>>;
}

/** Somebody of these roles at the counter of a hotel. */
export async function atTheCounter(house: Pick<Journey, "ask" | "staff">, name: string, ...roles: string[]): Promise<Counter> {
  const token = await house.staff(name, ...roles);
  const post: Counter["post"] = (path, body = {}) => house.ask(path, { token, body });
  return {
    token, post,
    get: (path) => house.ask(path, { token }),
    remove: (path) => house.ask(path, { token, method: "DELETE" }),
    async book(item, by = "phone") {
      const offer = await post("/api/proposals", { items: [{ do: "book", ...item }] });
      if (offer.status !== 201) throw new Error(`${offer.status}: ${offer.body.detail}`);
      const made = await post(`/api/proposals/${String(offer.body.id)}/confirmations`, { by });
      if (made.status !== 201) throw new Error(`${made.status}: ${made.body.detail}`);
      return (made.body.bookings as { reference: string }[])[0] as { reference: string };
    },
  };
}
