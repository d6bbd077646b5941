import type { Rate, Words } from "./desk.ts";

/** One line of a price: `quantity` times `each`, in minor units; a discount is negative. */
export interface PriceLine { id: string; label: Words; quantity: number; each: number; amount: number }

/** A line from how many and what each costs. */
export const lineOf = (id: string, label: Words, quantity: number, each: number): PriceLine => ({ id, label, quantity, each, amount: quantity * each });

/** Lines that say the same are one, with their quantities added; those of nothing fall away. */
export function gather(lines: readonly PriceLine[]): PriceLine[] {
  const gathered = new Map<string, PriceLine>();
  for (const line of lines.filter(({ quantity }) => quantity > 0)) {
    const key = `${line.id} ${line.each}`;
    const before = gathered.get(key);
    gathered.set(key, before ? lineOf(line.id, line.label, before.quantity + line.quantity, line.each) : line);
  }
  return [...gathered.values()];
}

const named = (name: Words, language: "en" | "es" | "hu" | "ro"): string =>
  typeof name === "string" ? name : name[language] ?? Object.values(name)[0] ?? "";

/** The words of price lines that no desk.yaml names. */
export const lineWords = {
  /** Nights of an offering, each counted by room or by person. */
  nights: (offering: Words, per: Rate["per"]): Words => per === "person"
    ? { en: `${named(offering, "en")}, person and night`, es: `${named(offering, "es")}, persona y noche`, hu: `${named(offering, "hu")}, fő és éj`, ro: `${named(offering, "ro")}, persoană și noapte` }
    : { en: `${named(offering, "en")}, night`, es: `${named(offering, "es")}, noche`, hu: `${named(offering, "hu")}, éj`, ro: `${named(offering, "ro")}, noapte` },
  extraAdult: { en: "Extra adult", es: "Adulto adicional", hu: "További felnőtt", ro: "Adult suplimentar" } satisfies Words,
  /** A child up to and including an age, per night. */
  child: (to: number): Words => ({ en: `Child up to ${to}`, es: `Niño hasta ${to} años`, hu: `Gyermek ${to} éves korig`, ro: `Copil până la ${to} ani` }),
  /** The discount of a long stay. */
  discount: (percent: number, nights: number): Words => ({
    en: `${percent}% off for ${nights} nights`, es: `${percent} % de descuento por ${nights} noches`,
    hu: `${percent}% kedvezmény ${nights} éjre`, ro: `${percent}% reducere pentru ${nights} nopți`,
  }),
};
