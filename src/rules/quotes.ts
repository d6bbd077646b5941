import { Refused } from "#errors.ts";
import { addDays, daysFrom, type Day } from "./calendar.ts";
import type { Desk, Offering, Rate } from "./desk.ts";
import type { ExtraAsked } from "./extras.ts";
import { sum } from "./money.ts";
import { mustBeSold, amountOn, quoteSession, quoteStay, type Quote, type SessionAsked, type StayAsked } from "./rates.ts";
import type { Fitting } from "./fitting.ts";

/** What can be had of an offering, the lowest price first, and which rates cannot, with the reason. */
export interface Quotes { quotes: Quote[]; refused: { rate: string; refusal: Refused }[] }

function each(rates: readonly Rate[], quote: (rate: Rate) => Quote): Quotes {
  const found: Quotes = { quotes: [], refused: [] };
  for (const rate of rates) {
    try {
      found.quotes.push(quote(rate));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      found.refused.push({ rate: rate.id, refusal: error });
    }
  }
  found.quotes.sort((a, b) => a.total - b.total);
  return found;
}

/** A stay at every rate of its offering, the lowest price first. */
export const quotesOfStay = (asked: Omit<StayAsked, "rate">): Quotes => each(asked.offering.rates, (rate) => quoteStay({ ...asked, rate }));

/** A table or an appointment at every rate of its offering, the lowest price first; one quote of nothing where it has no rates. */
export const quotesOfSession = (asked: Omit<SessionAsked, "rate">): Quotes =>
  asked.offering.rates.length === 0 ? { quotes: [quoteSession(asked)], refused: [] } : each(asked.offering.rates, (rate) => quoteSession({ ...asked, rate }));

/** The lowest price; where no rate can be had, the first refusal is thrown. */
export function lowest({ quotes, refused }: Quotes): Quote {
  const [first] = quotes;
  if (first) return first;
  throw refused[0]?.refusal ?? new Refused("It is not sold at the moment.", "not_sold");
}

/** A way for a party to stay with the lowest price of each of its parts, and what it comes to. */
export interface PricedFitting { fitting: Fitting; quotes: Quote[]; total: number; everything: number }

/** Ways to stay with their prices, the lowest first; one in which a part is not sold for these days is left out. */
export function priceFittings({ desk, fittings, arrival, departure, extras = [] }: { desk: Pick<Desk, "currency" | "extras" | "levies" | "offerings">; fittings: readonly Fitting[]; arrival: Day; departure: Day; extras?: ExtraAsked[] }): PricedFitting[] {
  const offeringOf = (id: string) => desk.offerings.find((offering) => offering.id === id) as Offering;
  return fittings.flatMap((fitting) => {
    const quotes = fitting.parts.map(({ offering, units, parties }) => {
      const party = { adults: sum(parties.map(({ adults }) => adults)), childAges: parties.flatMap(({ childAges }) => childAges), children: sum(parties.map(({ children = 0 }) => children)) };
      const own = extras.filter(({ id }) => offeringOf(offering).extras.includes(id));
      return quotesOfStay({ desk, offering: offeringOf(offering), arrival, departure, party, units, extras: own }).quotes[0];
    });
    const sold = quotes.filter((quote) => quote !== undefined);
    if (sold.length < quotes.length) return [];
    return [{ fitting, quotes: sold, total: sum(sold.map(({ total }) => total)), everything: sum(sold.map(({ everything }) => everything)) }];
  }).toSorted((a, b) => a.total - b.total);
}

/** What a night costs at the lowest rate by which a stay may begin on it, for the two that most rates are made for; undefined where none may. */
export function nightPrices(offering: Offering, from: Day, to: Day): { day: Day; from: number | undefined }[] {
  return daysFrom(from, addDays(to, -1)).map((day) => {
    const amounts = offering.rates.flatMap((rate) => {
      try { mustBeSold(rate, day, addDays(day, offering.maxNights)); } catch { return []; }
      return [amountOn(rate, day) * (rate.per === "person" ? Math.min(2, offering.party.max) : 1)];
    });
    return { day, from: amounts.length > 0 ? Math.min(...amounts) : undefined };
  });
}
