/** What the widget itself says, in the desk's languages. What the desk says comes from the desk. */

/** @typedef {Record<string, string>} Words */
/** @type {Record<string, Words>} */
const all = {
  en: {
    write: "Write a message", send: "Send", log: "Conversation", hello: "How can we help you?", confirm: "Confirm", decline: "No, thank you", source: "Source", closed: "Closed",
    open: "Waiting for your answer", confirmed: "Confirmed", declined: "Declined", replaced: "Replaced by a newer offer", withdrawn: "Withdrawn", expired: "No longer held",
    held: "Held until {time}", total: "Total", terms: "Terms", reference: "Reference", calendar: "Add to calendar", typing: "The desk is writing",
    waiting: "A colleague will answer you here.", place: "You are number {position} in the queue.", claimed: "{name} is answering you now.", someone: "A colleague", returned: "The assistant answers you again.", handoffClosed: "Your conversation with our colleague is closed.",
    case: "Case", promise: "Promised", offline: "No connection. Trying again …", failed: "This was not sent. Try again?", again: "Send again", new: "New conversation", end: "End conversation", ended: "This conversation is ended.", privacy: "Privacy", termsPage: "Terms",
    "b.confirmed": "Booked", "b.changed": "Changed", "b.cancelled": "Cancelled", "b.requested": "Requested", "b.tentative": "Held for you", "b.waiting": "On the waiting list",
    keep: "Hold it longer", unheld: "No longer held; still yours while it is free", offer: "Offer", choices: "Suggestions", until: "by {time}", uncalendar: "Calendar file of the cancellation",
    kept: "Done", late: "Late", resolved: "Solved", endAsk: "End this conversation and begin a new one?", stay: "Go on talking",
    party: "Party of {n}", guest: "You", assistant: "Assistant", receptionist: "Reception", desk: "Desk",
  },
  es: {
    write: "Escriba un mensaje", send: "Enviar", log: "Conversación", hello: "¿En qué podemos ayudarle?", confirm: "Confirmar", decline: "No, gracias", source: "Fuente", closed: "Cerrado",
    open: "Espera su respuesta", confirmed: "Confirmado", declined: "Rechazado", replaced: "Sustituido por otra propuesta", withdrawn: "Retirado", expired: "Ya no está reservado",
    held: "Guardado hasta las {time}", total: "Total", terms: "Condiciones", reference: "Referencia", calendar: "Añadir al calendario", typing: "Le están escribiendo",
    waiting: "Un compañero le contestará aquí.", place: "Es el número {position} de la cola.", claimed: "Ahora le atiende {name}.", someone: "un compañero", returned: "Vuelve a contestarle el asistente.", handoffClosed: "La conversación con nuestro compañero ha terminado.",
    case: "Caso", promise: "Prometido", offline: "Sin conexión. Probando otra vez…", failed: "No se ha enviado. ¿Probar otra vez?", again: "Enviar otra vez", new: "Nueva conversación", end: "Terminar la conversación", ended: "Esta conversación ha terminado.", privacy: "Privacidad", termsPage: "Condiciones",
    "b.confirmed": "Reservado", "b.changed": "Cambiado", "b.cancelled": "Cancelado", "b.requested": "Solicitado", "b.tentative": "Guardado para usted", "b.waiting": "En lista de espera",
    keep: "Guardar más tiempo", unheld: "Ya no está guardado; sigue en pie mientras quede libre", offer: "Propuesta", choices: "Sugerencias", until: "antes del {time}", uncalendar: "Archivo de calendario de la cancelación",
    kept: "Hecho", late: "Con retraso", resolved: "Resuelto", endAsk: "¿Terminar esta conversación y empezar otra?", stay: "Seguir hablando",
    party: "{n} pers.", guest: "Usted", assistant: "Asistente", receptionist: "Recepción", desk: "Recepción",
  },
  hu: {
    write: "Írjon üzenetet", send: "Küldés", log: "Beszélgetés", hello: "Miben segíthetünk?", confirm: "Megerősítem", decline: "Köszönöm, nem", source: "Forrás", closed: "Lezárva",
    open: "A válaszára vár", confirmed: "Megerősítve", declined: "Elutasítva", replaced: "Újabb ajánlat váltotta fel", withdrawn: "Visszavonva", expired: "Már nem tartjuk fenn",
    held: "{time}-ig fenntartjuk", total: "Összesen", terms: "Feltételek", reference: "Hivatkozási szám", calendar: "Naptárba", typing: "Éppen írnak Önnek",
    waiting: "Egy kollégánk itt fog válaszolni.", place: "Ön a sorban a(z) {position}.", claimed: "Most {name} válaszol Önnek.", someone: "egy kollégánk", returned: "Újra az asszisztens válaszol.", handoffClosed: "A kollégánkkal folytatott beszélgetés lezárult.",
    case: "Ügy", promise: "Ígéret", offline: "Nincs kapcsolat. Újrapróbálom…", failed: "Nem ment el. Megpróbálja újra?", again: "Újraküldés", new: "Új beszélgetés", end: "Beszélgetés befejezése", ended: "Ez a beszélgetés véget ért.", privacy: "Adatvédelem", termsPage: "Feltételek",
    "b.confirmed": "Lefoglalva", "b.changed": "Módosítva", "b.cancelled": "Lemondva", "b.requested": "Kérve", "b.tentative": "Önnek fenntartva", "b.waiting": "Várólistán",
    keep: "Tartsák fenn tovább", unheld: "Már nem tartjuk fenn, de amíg szabad, kérheti", offer: "Ajánlat", choices: "Javaslatok", until: "határidő: {time}", uncalendar: "A lemondás naptárfájlja",
    kept: "Teljesítve", late: "Késik", resolved: "Megoldva", endAsk: "Befejezi ezt a beszélgetést, és újat kezd?", stay: "Folytatom",
    party: "{n} fő", guest: "Ön", assistant: "Asszisztens", receptionist: "Recepció", desk: "Recepció",
  },
  ro: {
    write: "Scrieți un mesaj", send: "Trimite", log: "Conversație", hello: "Cu ce vă putem ajuta?", confirm: "Confirm", decline: "Nu, mulțumesc", source: "Sursă", closed: "Închis",
    open: "Așteaptă răspunsul dumneavoastră", confirmed: "Confirmat", declined: "Refuzat", replaced: "Înlocuit de o ofertă nouă", withdrawn: "Retras", expired: "Nu mai este păstrat",
    held: "Păstrat până la {time}", total: "Total", terms: "Condiții", reference: "Referință", calendar: "Adaugă în calendar", typing: "Vi se scrie",
    waiting: "Un coleg vă va răspunde aici.", place: "Sunteți al {position}-lea la rând.", claimed: "Acum vă răspunde {name}.", someone: "un coleg", returned: "Vă răspunde din nou asistentul.", handoffClosed: "Conversația cu colegul nostru s-a încheiat.",
    case: "Caz", promise: "Promis", offline: "Fără conexiune. Se încearcă din nou…", failed: "Nu s-a trimis. Încercați din nou?", again: "Trimite din nou", new: "Conversație nouă", end: "Încheie conversația", ended: "Această conversație s-a încheiat.", privacy: "Confidențialitate", termsPage: "Condiții",
    "b.confirmed": "Rezervat", "b.changed": "Modificat", "b.cancelled": "Anulat", "b.requested": "Cerut", "b.tentative": "Păstrat pentru dumneavoastră", "b.waiting": "Pe lista de așteptare",
    keep: "Păstrați mai mult", unheld: "Nu mai este păstrat; rămâne valabil cât timp este liber", offer: "Ofertă", choices: "Sugestii", until: "până la {time}", uncalendar: "Fișierul de calendar al anulării",
    kept: "Făcut", late: "Întârziat", resolved: "Rezolvat", endAsk: "Încheiați această conversație și începeți alta?", stay: "Continui",
    party: "{n} pers.", guest: "Dumneavoastră", assistant: "Asistent", receptionist: "Recepție", desk: "Recepție",
  },
};

/** Whether the widget speaks a language. @param {string} language */
export const speaks = (language) => Object.hasOwn(all, language);

/**
 * The words of a language, as a function: `say("place", { position: 2 })`. A word it does not know comes back as it is.
 * @param {string} language
 * @returns {(key: string, values?: Record<string, string | number>) => string}
 */
export function wordsIn(language) {
  const words = all[language] ?? all.en ?? {};
  return (key, values = {}) => (words[key] ?? all.en?.[key] ?? key.replace(/^b\./, "")).replaceAll(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}
