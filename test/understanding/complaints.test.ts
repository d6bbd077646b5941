import { expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { readComplaint, type Grievance } from "#understanding/complaints.ts";

const complaints: [Language, string][] = [
  ["en", "the guests upstairs have their music blasting"], ["es", "vaya griterío hay arriba, no hay quien descanse"], ["hu", "fent ordítva zenélnek, nem lehet aludni"], ["ro", "la etaj e scandal, nu putem dormi"], ["en", "I locked myself out of the building and my badge is on the desk"], ["es", "me he quedado fuera sin la llave"], ["en", "I want this week refunded"], ["en", "the air conditioning drips on the bed, what a mess"], ["en", "This is the second night without hot water and the reception does nothing"], ["en", "our sheets have not been changed since we came"], ["en", "there is mould on the ceiling and the shower drain is blocked"],
  ["en", "we have been sitting in your waiting room for two hours"], ["en", "why is the room so dirty?"], ["en", "you billed me twice for the massage"], ["en", "the people above us had a party until 4, we could not sleep"], ["en", "the tap in the bathroom is leaking and the floor is wet"],
  ["en", "I want an apology for what happened at breakfast"], ["en", "nobody came to fix the radiator, I told you yesterday"], ["en", "my steak was raw"], ["en", "hair in the bath again"], ["en", "I'm very disappointed with the room"],
  ["es", "el aire acondicionado gotea encima de la cama"], ["es", "dos días sin calefacción y no viene nadie"], ["es", "no han limpiado la habitación desde el lunes"], ["es", "llevamos cuarenta minutos esperando la comida"], ["es", "me han cobrado dos veces el desayuno"],
  ["es", "hay cucarachas en el baño"], ["es", "con este ruido no hemos podido dormir"], ["es", "quiero poner una reclamación"], ["es", "la sopa estaba fría y la carne cruda"], ["es", "¿por qué está todo tan sucio?"],
  ["hu", "a légkondi az ágyra csöpög"], ["hu", "második éjszaka nincs meleg víz"], ["hu", "három napja nem takarítottak nálunk"], ["hu", "egy órája várunk az ételre"], ["hu", "kétszer vonták le a reggeli árát"], ["hu", "csótány van a fürdőszobában"], ["hu", "nem tudtunk aludni a zajtól"],
  ["hu", "panaszt szeretnék tenni"], ["hu", "hideg volt a leves és nyers a hús"], ["hu", "büdös van a folyosón, dohos a szoba"], ["hu", "senki nem foglalkozik velünk"],
  ["ro", "aerul condiționat picură pe pat"], ["ro", "a doua noapte fără apă caldă"], ["ro", "nu a făcut nimeni curat de trei zile"], ["ro", "așteptăm de patruzeci de minute mâncarea"], ["ro", "mi-ați luat banii de două ori pentru micul dejun"], ["ro", "sunt gândaci în baie"], ["ro", "nu am putut dormi din cauza gălăgiei"],
  ["ro", "vreau să fac o reclamație"], ["ro", "ciorba era rece și carnea crudă"], ["ro", "miroase urât în cameră"], ["ro", "nimeni nu ne ajută"],
];

test.each(complaints)("in %s, the desk takes %j for a complaint", (language, text) => {
  expect(readComplaint(text, language)).toBeDefined();
});

const none: [Language, string][] = [
  ["en", "the second pool is quieter"], ["en", "is the hot water included"], ["en", "is the bar very loud at night?"], ["en", "how long do people wait for an appointment"], ["en", "what happens if the key is lost"], ["en", "can I have my shirt cleaned"], ["en", "our room is on the third floor"],
  ["en", "I would like a table away from the noise"], ["en", "do the rooms have a hair dryer"], ["en", "where is the waiting room"], ["en", "we are waiting for friends who join us for dinner"], ["en", "I read a review about bad breakfast, is it better now?"], ["en", "a double room for two nights please"], ["en", "my flight is late, is that a problem?"],
  ["en", "I would like to book a second night"], ["en", "does the doctor also see children"], ["en", "thank you, everything was great"], ["en", "the receptionist told me to write here"], ["en", "I'm waiting for your answer about Friday"],
  ["es", "la segunda piscina es más tranquila"], ["es", "¿está incluida el agua caliente?"], ["es", "¿hay mucho ruido por la noche?"], ["es", "quiero una mesa para dos"], ["es", "llego tarde, sobre las once"], ["es", "¿tienen secador de pelo?"], ["es", "llevo dos maletas"], ["es", "gracias, todo perfecto"],
  ["hu", "a második medence csendesebb"], ["hu", "benne van a meleg víz az árban?"], ["hu", "zajos a környék éjjel?"], ["hu", "két fő, két éjszaka"], ["hu", "van hajszárító a szobában?"], ["hu", "várom a válaszukat"], ["hu", "köszönöm, minden rendben volt"], ["hu", "a második napra kérek egy asztalt"],
  ["ro", "a doua piscină e mai liniștită"], ["ro", "apa caldă este inclusă?"], ["ro", "e zgomot noaptea?"], ["ro", "două nopți, două persoane"], ["ro", "aveți uscător de păr?"], ["ro", "aștept răspunsul dumneavoastră"], ["ro", "mulțumesc, totul a fost bine"], ["ro", "o masă pentru a doua zi"],
];

test.each(none)("in %s, the desk takes %j for no complaint", (language, text) => {
  expect(readComplaint(text, language)).toBeUndefined();
});

test.each<[Language, string, Grievance]>([
  ["en", "the cleaner took money from my bag", "theft"], ["en", "my camera is missing from the safe", "theft"], ["es", "han robado mi bolso en el vestuario", "theft"], ["es", "me falta dinero de la cartera que dejé en la habitación", "theft"],
  ["hu", "ellopták a pénztárcámat az öltözőből", "theft"], ["hu", "eltűnt a pénzem a széfből", "theft"], ["ro", "mi-au furat ceasul", "theft"], ["ro", "au dispărut banii din seif", "theft"],
  ["en", "your porter put his hand on my leg", "harassment"], ["en", "he makes dirty comments to me every morning", "harassment"], ["es", "un camarero me ha tocado el culo", "harassment"], ["hu", "az egyik pincér fogdosta a feleségemet", "harassment"], ["ro", "un angajat m-a atins pe picior", "harassment"],
  ["en", "they refused to serve us because we are gay", "discrimination"], ["es", "no me dejaron entrar por ser negro", "discrimination"], ["hu", "nem szolgáltak ki minket, mert cigányok vagyunk", "discrimination"], ["ro", "au refuzat să ne cazeze pentru că suntem țigani", "discrimination"],
])("in %s, %j is a grave matter of %s", (language, text, topic) => {
  const read = readComplaint(text, language);
  expect(read?.about).toContain(topic);
  expect(read?.severity).toBe("high");
});

test.each<[Language, string]>([
  ["en", "the waiter shouted at my wife"], ["en", "your doctor ignored everything I told him"], ["es", "la recepcionista nos gritó delante de todos"], ["es", "el cajero fue muy maleducado"], ["hu", "a recepciós kiabált velünk"], ["hu", "nagyon udvariatlan volt az ügyintéző"], ["ro", "ospătarul a țipat la noi"], ["ro", "recepționera a fost foarte nepoliticoasă"],
])("in %s, %j is about a member of staff", (language, text) => {
  expect(readComplaint(text, language)).toMatchObject({ staff: true });
});

test.each<[Language, string]>([
  ["en", "nobody cleaned our room, I told the receptionist"], ["es", "no han cambiado las toallas, lo sabe la recepcionista"], ["hu", "nem cserélték a törölközőt, szóltam a recepciósnak"], ["ro", "nu au schimbat prosoapele, am spus la recepție"],
])("in %s, %j names a member of staff without being about one", (language, text) => {
  expect(readComplaint(text, language)).toMatchObject({ staff: false });
});

test.each<[Language, string]>([
  ["en", "the toilet is blocked again"], ["en", "I already reported the broken lamp twice"], ["es", "otra vez sin agua caliente"], ["hu", "megint nincs meleg víz"], ["hu", "már szóltam tegnap, hogy csöpög a csap"], ["ro", "iar nu avem apă caldă"], ["ro", "v-am mai spus că picură robinetul"],
])("in %s, %j is not the first complaint", (language, text) => {
  expect(readComplaint(text, language)).toMatchObject({ repeated: true });
});
