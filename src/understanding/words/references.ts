/** How a letter or digit is said aloud: the international alphabet, and digits in four languages. */
export const spellingAlphabet: Record<string, string> = {
  alpha: "A", alfa: "A", bravo: "B", charlie: "C", delta: "D", echo: "E", foxtrot: "F", golf: "G", hotel: "H", juliet: "J", juliett: "J", kilo: "K", lima: "L", mike: "M",
  november: "N", papa: "P", quebec: "Q", romeo: "R", sierra: "S", tango: "T", uniform: "U", victor: "V", whiskey: "W", whisky: "W", xray: "X", "x-ray": "X", yankee: "Y", zulu: "Z",
  two: "2", three: "3", four: "4", five: "5", six: "6", seven: "7", eight: "8", nine: "9",
  dos: "2", tres: "3", cuatro: "4", cinco: "5", seis: "6", siete: "7", ocho: "8", nueve: "9",
  ketto: "2", harom: "3", negy: "4", ot: "5", hat: "6", het: "7", nyolc: "8", kilenc: "9",
  doi: "2", trei: "3", patru: "4", cinci: "5", sase: "6", sapte: "7", opt: "8", noua: "9",
};

/** Beginnings of the words that say "what follows is a reference", folded. */
export const referenceWords = ["reference", "ref", "confirmation", "booking", "reservation", "code", "case", "ticket", "codigo", "referencia", "localizador", "confirmacion", "reserva", "caso", "hivatkozas", "foglalas", "azonosito", "kod", "ugyszam", "ugy", "referinta", "cod", "rezerv", "confirmare", "caz"];
