import { describe, expect, test } from "vitest";
import { withArticles } from "#operations/hungarian.ts";

describe("the Hungarian article", () => {
  test.each([
    ["a(z) Hotel Vidra recepciója", "a Hotel Vidra recepciója"], ["A(z) Erzsébet Szálló", "Az Erzsébet Szálló"], ["a(z) „Őrség” ház", "az „Őrség” ház"], ["a(z) IT pult", "az IT pult"],
    ["A(z) K7AH-K77 foglalást", "A K7AH-K77 foglalást"], ["A(z) L5FX-KFX foglalást", "Az L5FX-KFX foglalást"], ["A(z) C-4821 ügyet", "A C-4821 ügyet"], ["a(z) 5GHT-1XY kérését", "az 5GHT-1XY kérését"], ["a(z) 2GHT-1XY kérését", "a 2GHT-1XY kérését"],
    ["Ön a(z) 1. a sorban", "Ön az 1. a sorban"], ["a(z) 2. helyen", "a 2. helyen"], ["a(z) 5. helyen", "az 5. helyen"], ["a(z) 10. helyen", "a 10. helyen"], ["a(z) 15. helyen", "a 15. helyen"], ["a(z) 52. helyen", "az 52. helyen"],
    ["a(z) 1 000 forint", "az 1 000 forint"], ["a(z) 1\u00a0200\u00a0000 forint", "az 1\u00a0200\u00a0000 forint"], ["a(z) 10 000 forint", "a 10 000 forint"], ["a(z) 100 forint", "a 100 forint"],
    ["a(z) +36 30 765 4321 számon", "a +36 30 765 4321 számon"], ["a(z) 06 1 555 0140 számot", "a 06 1 555 0140 számot"], ["a(z) ana@example.com címre", "az ana@example.com címre"],
  ])("%s → %s", (written, said) => { expect(withArticles(written)).toBe(said); });
});
