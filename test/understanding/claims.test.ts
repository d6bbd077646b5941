import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readClaims } from "#understanding/claims.ts";

const claims: Record<Language, string[]> = {en:["Your table is booked for 8 pm.",
  "You're all set!",
  "See you Friday, your table is waiting.",
  "I've put you down for Friday at 10.",
  "I have cancelled your booking.",
  "Your payment went through.",
  "The refund is on its way.",
  "I've told housekeeping.",
  "Done! The taxi comes at six.",
  "We look forward to welcoming you on Friday.",
  "It's yours from Friday.",
  "Your booking has been changed to three nights.",
  "Confirmed: two nights from Friday.",
  "We've noted your allergy.",
  "Your table is booked, and if you have questions just ask."],es:["Su mesa está reservada.",
  "Le esperamos el viernes.",
  "He cancelado su reserva.",
  "Todo listo.",
  "Hemos avisado a recepción.",
  "Queda confirmada la cita.",
  "Nos vemos el viernes."],hu:["Lefoglaltam az asztalt.",
  "Minden rendben, várjuk pénteken.",
  "A foglalását töröltem.",
  "Kész!",
  "Értesítettem a recepciót.",
  "Az asztal le van foglalva."],ro:["Masa este rezervată.",
  "Vă așteptăm vineri.",
  "Am anulat rezervarea.",
  "Gata!",
  "Am anunțat recepția.",
  "Rezervarea a fost modificată."]};

const others: Record<Language, string[]> = {en:["Shall I book it?",
  "I can book a table for you.",
  "We are fully booked on Friday.",
  "If you say yes, the table is booked.",
  "Nothing has been booked yet.",
  "Bookings can be cancelled until 18:00.",
  "I have not cancelled anything.",
  "Once you confirm, I'll book it.",
  "Breakfast is served from 7 to 10.",
  "The pool is open until nine.",
  "I could not find that booking.",
  "Would you like me to change it?",
  "The room is €98 a night.",
  "Dogs are welcome.",
  "Check-out is at 11."],es:["¿Quiere que la reserve?",
  "No he reservado nada.",
  "Puedo reservar una mesa.",
  "El desayuno es de 7 a 10.",
  "Si confirma, queda reservada.",
  "Estamos completos."],hu:["Lefoglaljam?",
  "Nem foglaltam le semmit.",
  "Ha igent mond, lefoglalom.",
  "A reggeli 7-től 10-ig tart.",
  "Sajnos minden foglalt.",
  "Szeretné, hogy lefoglaljam?"],ro:["Doriți să rezerv?",
  "Nu am rezervat nimic.",
  "Pot rezerva o masă.",
  "Micul dejun este de la 7 la 10.",
  "Dacă confirmați, masa este rezervată.",
  "Suntem complet ocupați."]};

const each = (table: Record<Language, string[]>) => Object.entries(table).flatMap(([language, sentences]) => sentences.map((sentence) => [language as Language, sentence] as const));

test.each(each(claims))("in %s, %j says that something was done", (language, sentence) => {
  expect(readClaims(sentence, language)).not.toEqual([]);
});

test.each(each(others))("in %s, %j claims nothing", (language, sentence) => {
  expect(readClaims(sentence, language)).toEqual([]);
});
