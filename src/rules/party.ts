/** Who a booking is for. `children` are those whose age is not known yet, beside `childAges` (years, 0 to 17). */
export type Party = { adults: number; childAges: number[]; children?: number };

/** From what age on a guest is an adult, in years. */
export const adultAge = 18;

/** The party with nothing odd in it: whoever is 18 counts as an adult, ages in order. */
export function settle(party: Party): Party {
  const grown = party.childAges.filter((age) => age >= adultAge).length;
  const childAges = party.childAges.filter((age) => age < adultAge).toSorted((a, b) => a - b);
  return { adults: party.adults + grown, childAges, ...(party.children ? { children: party.children } : {}) };
}

/** How many children come, ages known or not. */
export const childrenOf = (party: Party): number => party.childAges.length + (party.children ?? 0);

/** How many people come. */
export const totalOf = (party: Party): number => party.adults + childrenOf(party);

/** What the guest said of the people in one message; each part may be missing. */
export type PartySaid = { adults?: number; children?: number; childAges?: number[]; total?: number };

/**
 * What is known of the party after one more message: later words win, ages fill in children named before.
 * `children` here is how many in all; the ages of some may follow. A bare total moves the number of adults.
 */
export function merge(before: Party | undefined, said: PartySaid): Party {
  const known = before ?? { adults: 0, childAges: [] };
  const ages = said.childAges ?? (said.children === undefined || said.children >= known.childAges.length ? known.childAges : []);
  const count = Math.max(said.children ?? (said.childAges && !known.children ? ages.length : childrenOf(known)), ages.length);
  const adults = said.adults ?? (said.total === undefined ? known.adults || 1 : Math.max(1, said.total - count));
  return settle({ adults, childAges: [...ages], children: count - ages.length });
}

/** The band of a child (`to` is the last age in it); undefined where the child is over the last and pays as an adult. */
export function bandOf<Band extends { to: number }>(bands: readonly Band[], age: number): Band | undefined {
  return bands.toSorted((a, b) => a.to - b.to).find((band) => age <= band.to);
}

/**
 * The party spread evenly over so many units, an adult in each while there are enough: adults first, then children
 * where the fewest people are. `fits` says how many people and adults a unit takes; undefined where they do not fit.
 */
export function spread(party: Party, units: number, fits: { people: number; adults?: number | undefined }): Party[] | undefined {
  const rooms = Array.from({ length: units }, (): Party & { children: number } => ({ adults: 0, childAges: [], children: 0 }));
  const emptiest = () => rooms.reduce((best, room) => (totalOf(room) < totalOf(best) ? room : best));
  for (let adult = 0; adult < party.adults; adult += 1) emptiest().adults += 1;
  for (const age of party.childAges) emptiest().childAges.push(age);
  for (let child = 0; child < (party.children ?? 0); child += 1) emptiest().children += 1;
  const fitting = rooms.every((room) => totalOf(room) <= fits.people && room.adults <= (fits.adults ?? fits.people));
  return fitting ? rooms.map(settle) : undefined;
}
