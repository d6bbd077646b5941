/** Cues that a question is about opening hours, folded; matched at the start of a word. */
export const hoursCues = [
  "what days", "which days", "que dias", "mely napok", "milyen napok", "ce zile", "staffed", "manned", "atendid", "open", "close", "closing", "hour", "when", "what time", "until", "till", "serve", "serving", "last order", "still", "in time for", "too late for", "start", "begin", "end", "finish", "schedule", "timetable",
  "abre", "abri", "abiert", "cierra", "cerra", "cierre", "horario", "a que hora", "hora", "cuando", "hasta", "empieza", "termina", "sirve", "aun llego", "todavia llego", "aun llegamos", "todavia llegamos", "llego a tiempo", "llegamos a tiempo",
  "nyit", "zar", "mikor", "meddig", "hany ora", "hanyig", "hanytol", "hanykor", "kezdod", "veg", "tart", "felszolgal", "odaerek", "odaerunk", "lekestem", "lekestuk",
  "deschi", "inchi", "orar", "la ce ora", "ora", "cand", "pana", "incepe", "termina", "servi", "mai ajung", "mai prind",
];

/** Cues that a question is about how to reach the desk. */
export const contactCues = [
  "phone number", "telephone", "your number", "e-mail address", "email address", "your email", "your address", "what is the address", "call you", "reach you", "on-call",
  "numero de telefono", "telefono", "direccion", "correo", "llamaros", "llamarles", "telefonszam", "e-mail cim", "cim", "elerhetoseg", "numarul de telefon", "telefon", "adresa", "e-mail",
];
