/**
 * Words for the three kinds of booking, whatever a desk calls its offerings, and the words that name an offering too
 * loosely to choose one ("a room"). Folded, as stems that a word may begin with.
 */
export const kindWords: Record<"stay" | "table" | "appointment", string[]> = {
  stay: ["room", "rooms", "rm", "rms", "dbl", "hab", "habs", "suite", "stay", "night", "nights", "accommodation", "bed", "bedroom", "sleep", "check in", "habitacion", "habitaciones", "cuarto", "alojamiento", "alojar", "hospedar", "noche", "noches", "estancia",
    "szoba", "szobat", "szobak", "szallas", "ejszaka", "ejszakara", "ej", "ejre", "camera", "camere", "cazare", "noapte", "nopti"],
  table: ["table", "tables", "dinner reservation", "dine", "mesa", "mesas", "cenar", "asztal", "asztalt", "vacsorazni", "masa", "mese", "sa cinam"],
  appointment: ["appointment", "treatment", "session", "slot", "consultation", "cita", "turno", "tratamiento", "sesion", "consulta", "idopont", "idopontot", "kezeles", "kezelest", "programare", "programari", "tratament", "sedinta", "consultatie"],
};

/** Names that stand for the kind and not for one offering of it. */
export const looseNames = new Set([
  "room", "rooms", "a room", "accommodation", "stay", "table", "a table", "tables", "appointment", "treatment", "treatments", "meeting", "class", "classes",
  "habitacion", "habitaciones", "cuarto", "cuartos", "alojamiento", "mesa", "mesas", "cita", "tratamiento", "tratamientos",
  "szoba", "szobat", "szobak", "szallas", "asztal", "asztalt", "idopont", "kezeles",
  "camera", "camere", "cazare", "masa", "mese", "programare", "tratament",
]);
