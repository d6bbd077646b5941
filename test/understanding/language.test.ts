import { describe, expect, test } from "vitest";
import type { Language } from "#rules/desk.ts";
import { languageFor, readLanguage } from "#understanding/language.ts";

describe("a text in a language of the house", () => {
  test.each<[Language, string]>([
    ["en", "Do you have a room for two nights?"], ["en", "whats the wifi password"], ["en", "we lost our key"], ["en", "table for 4 tonight pls"], ["en", "is parking free"], ["en", "cancel my booking"], ["en", "thanks a lot!"],
    ["en", "the shower is broken"], ["en", "hi there"], ["en", "24 December"], ["en", "my dad fell down the stairs"], ["en", "can I bring my dog"],
    ["es", "Quisiera una habitación doble"], ["es", "quisiera una habitacion para dos noches"], ["es", "hola buenas"], ["es", "no hay agua caliente"], ["es", "gracias"], ["es", "¿a qué hora es el desayuno?"], ["es", "a que hora es el desayuno"],
    ["es", "se ha roto la ducha"], ["es", "quiero cancelar mi reserva"], ["es", "somos cuatro"], ["es", "he perdido la llave"],
    ["hu", "Szeretnék egy szobát péntekre"], ["hu", "szeretnek egy szobat pentekre"], ["hu", "mennyibe kerül a parkolás?"], ["hu", "nincs meleg víz"], ["hu", "köszönöm szépen"], ["hu", "koszonom"], ["hu", "van szabad asztal ma este?"],
    ["hu", "hol van a reggeli"], ["hu", "elvesztettem a kulcsot"], ["hu", "négyen leszünk"],
    ["ro", "Aș dori o cameră pentru două nopți"], ["ro", "as dori o camera pentru doua nopti"], ["ro", "cât costă parcarea?"], ["ro", "nu avem apă caldă"], ["ro", "mulțumesc frumos"], ["ro", "multumesc"], ["ro", "la ce ora este micul dejun"],
    ["hu", "24-én"], ["hu", "14-től"], ["hu", "Hol tudok parkolni"], ["hu", "szobat ketto fore"], ["hu", "mikor van a kijelentkezes"], ["hu", "elveszett a taskam"], ["hu", "nem jo a tavkapcsolo"], ["hu", "lemondanam a holnapi kezelest"], ["hu", "viszontlatasra"], ["hu", "kutyaval johetunk?"], ["hu", "hanykor nyit a konditerem"],
    ["hu", "surgosen kellene egy fogorvos"], ["hu", "a szamlat kernem"], ["hu", "tul hangosak a szomszedok"], ["hu", "hetvegere szeretnenk menni"], ["hu", "torolje a foglalasomat"], ["hu", "ebresszenek hetkor"],
    ["ro", "unde pot parca masina"], ["ro", "camera pentru doua persoane"], ["ro", "nu merge televizorul"], ["ro", "imi trebuie o factura"], ["ro", "vecinii fac galagie"], ["ro", "schimbati prosoapele"], ["ro", "la revedere"], ["ro", "se poate cu cainele?"], ["ro", "vreau la medic"],
    ["ro", "trezirea la sapte"], ["ro", "anulez programarea"], ["ro", "mi-am pierdut portofelul"], ["ro", "cat dureaza un masaj"], ["ro", "weekendul viitor"], ["ro", "pana duminica"],
    ["es", "se puede con perro"], ["es", "cambiame la cita"], ["es", "donde aparco"], ["es", "me duele una muela"], ["es", "despiertenme a las siete"],
    ["ro", "am pierdut cheia"], ["ro", "vreau să anulez rezervarea"], ["ro", "suntem cinci"],
  ])("%s: %s", (language, text) => {
    expect(languageFor(text).language).toBe(language);
  });
});

test.each(["Joao da Silva e Costa", "Klaus und Ida von Bergen", "van der Berg", "Pieter van den Horst", "Anna és Tóbiás de Groot"])("%j is a name and in no language", (text) => {
  expect(readLanguage(text)).toEqual({ confidence: 0 });
  expect(languageFor(text, "en")).toMatchObject({ language: "en" });
});

describe("a text in another language", () => {
  test.each([
    ["de", "Ich möchte meine Buchung stornieren"], ["fr", "Où est le parking ?"], ["it", "A che ora apre la piscina?"], ["pt", "Preciso cancelar a minha consulta"], ["nl", "Ik wil mijn afspraak verzetten"], ["pl", "Gdzie jest basen?"], ["cs", "Chci zrušit rezervaci"], ["sk", "Chcem zrušiť rezerváciu"],
    ["hr", "Želim otkazati rezervaciju"], ["sl", "Rad bi prestavil termin jutri"], ["sr", "Желим да откажем резервацију"], ["bg", "Искам да резервирам маса"], ["tr", "Randevumu değiştirmek istiyorum"], ["da", "Jeg vil gerne betale regningen, tak"], ["fi", "Haluan peruuttaa varaukseni"], ["et", "Soovin laua broneerida homme"],
    ["lv", "Vēlos rezervēt galdiņu rīt"], ["lt", "Noriu atšaukti vizitą rytoj"], ["sq", "Dua të anuloj rezervimin"], ["ca", "Voldria canviar la meva cita de demà"], ["vi", "Tôi muốn hủy phòng"], ["id", "Saya ingin membatalkan pesanan, berapa"], ["fa", "می‌خواهم اتاق رزرو کنم"], ["hi", "मुझे कमरा चाहिए"], ["th", "ผมอยากจองห้อง"],
    ["de", "Haben Sie noch ein Zimmer für zwei Nächte frei?"], ["fr", "Bonjour, avez-vous une chambre pour deux nuits ?"], ["it", "Buongiorno, vorrei prenotare una camera per due notti"], ["pt", "Olá, gostaria de reservar um quarto para duas noites"],
    ["nl", "Hallo, heeft u nog een kamer voor twee nachten vrij?"], ["pl", "Dzień dobry, czy mają państwo wolny pokój na dwie noce?"], ["cs", "Dobrý den, máte volný pokoj na dvě noci?"], ["sv", "Hej, jag skulle vilja boka ett rum för två nätter"],
    ["fi", "Hei, onko teillä huone kahdeksi yöksi? Haluaisin varata"], ["tr", "Merhaba, iki gece için bir oda istiyorum"], ["ru", "Здравствуйте, есть ли свободный номер?"], ["uk", "Добрий день, чи є вільна кімната?"], ["el", "Καλημέρα, έχετε δωμάτιο;"],
    ["ar", "مرحبا، هل لديكم غرفة؟"], ["he", "שלום, יש חדר פנוי?"], ["ja", "こんにちは、部屋はありますか"], ["zh", "你好,有房间吗"], ["ko", "안녕하세요, 방 있어요?"],
  ])("%s: %s", (language, text) => {
    expect(readLanguage(text).other).toBe(language);
  });
});

describe("what never switches the language of a conversation", () => {
  test.each<[Language, string]>([
    ["es", "ok"], ["hu", "5"], ["en", "José García López"], ["ro", "John Smith"], ["en", "hola"], ["es", "thanks"], ["hu", "weekend"], ["en", "12/05"], ["ro", "spa"], ["en", "Nagy Péter"], ["es", "wifi?"], ["hu", "👍"], ["en", "Müller"], ["en", "Jane Miller, jane@example.org"], ["es", "Ola Nordmann, ola@dua.no"], ["hu", "https://www.dua.al/dhoma/nata"], ["es", "check-in"],
  ])("%s stays after %s", (spoken, text) => {
    expect(languageFor(text, spoken)).toMatchObject({ language: spoken });
    expect(languageFor(text, spoken).other).toBeUndefined();
  });
});

test.each<[Language, Language, string]>([
  ["es", "en", "Can we speak English please?"], ["en", "ro", "de fapt am vrea să vorbim în română"], ["en", "es", "¿podemos hablar en español?"], ["en", "hu", "magyarul is lehet írni?"], ["hu", "en", "English please"],
])("from %s to %s: %s", (spoken, wanted, text) => {
  expect(languageFor(text, spoken).language).toBe(wanted);
});
