import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { bookingReference, caseReference, readReference } from "#rules/reference.ts";

const bytes = fc.uint8Array({ minLength: 12, maxLength: 12 });
/** What was read, or nothing where it is no reference or one with a mistake in it. */
const kindOf = (typed: string) => { const read = readReference(typed); return typeof read === "object" ? read.kind : undefined; };
const alphabet = [..."23456789ACFHKLMRWXY"];

describe("references", () => {
  it("are read back however they are typed", () => {
    fc.assert(fc.property(bytes, (random) => {
      const booking = bookingReference(random);
      expect(booking).toMatch(/^[A-Z]\d[2-9A-Z]{2}-[2-9A-Z]{3}$/);
      for (const typed of [booking, booking.toLowerCase(), booking.replace("-", ""), ` ${[...booking].join(" ")} `, booking.replace("-", "–")]) {
        expect(readReference(typed)).toEqual({ kind: "booking", reference: booking });
      }
      const found = caseReference(random);
      expect(readReference(found.replace("-", " "))).toEqual({ kind: "case", reference: found });
      expect(readReference(found.replace("-", ""))).toEqual({ kind: "case", reference: found });
    }), { seed: 1, numRuns: 500 });
  });

  it("notice one wrong character and two swapped ones", () => {
    fc.assert(fc.property(bytes, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...alphabet), (random, place, other) => {
      const plain = [...bookingReference(random).replace("-", "")];
      const wrong = plain.with(place, other);
      if (wrong[place] !== plain[place]) expect(kindOf(wrong.join(""))).not.toBe("booking");
      const next = plain[place + 1];
      if (next === undefined || next === plain[place]) return;
      expect(kindOf(plain.with(place, next).with(place + 1, plain[place] as string).join(""))).not.toBe("booking");
    }), { seed: 2, numRuns: 2000 });
  });

  it("take a look-alike for what was meant", () => {
    fc.assert(fc.property(bytes, (random) => {
      const reference = bookingReference(random);
      const misread = reference.replaceAll("5", "S").replaceAll("2", "Z").replaceAll("8", "b");
      expect(readReference(misread)).toEqual({ kind: "booking", reference });
    }), { seed: 3 });
  });

  it.each(["", "hello", "tomorrow", "2026-12-01", "06 1 555 0142", "K7MX", "🙂", "DROP TABLE"])("%j is none", (typed) => {
    expect(kindOf(typed)).toBeUndefined();
  });

  it("need enough random bytes", () => { expect(() => bookingReference(new Uint8Array(3))).toThrow("random bytes"); });
});
