import type { Found } from "#knowledge/retrieve.ts";

/** Questions in Spanish, Hungarian and Romanian to documents in English, written before they were tried: `folder | document > heading;… (- nowhere) | question`. */
const written = `
hotel | guest/laundry; guest/rooms | ¿me podéis planchar una camisa?
hotel | guest/luggage | ¿hasta qué hora puedo recoger las maletas el día de salida?
hotel | guest/parking | ¿qué altura máxima tiene el garaje?
hotel | guest/pets | mi gato puede quedarse solo en la habitación?
hotel | guest/pools | ¿a partir de qué edad se puede entrar en la piscina termal?
hotel | guest/smoking | ¿qué multa hay por fumar en la habitación?
hotel | guest/wifi | no me acuerdo de la contraseña del wifi
hotel | guest/wifi | ¿tenéis un adaptador de enchufe?
hotel | guest/lost-property | ¿cuánto tiempo guardan los objetos perdidos?
hotel | guest/getting-here | ¿cómo llego en tren desde Budapest?
hotel | guest/taxi | ¿el taxi lleva sillita para bebés?
hotel | guest/children; guest/rates | ¿pagan los niños de 12 años?
hotel | guest/breakfast | ¿hay desayuno antes de las siete?
hotel | guest/room-service; guest/sustainability > Water | ¿se puede beber el agua del grifo?
hotel | guest/saunas | ¿hay que ir desnudo a la sauna?
hotel | guest/gift-vouchers | ¿cuánto dura un bono regalo?
hotel | guest/excursions | ¿alquilan bicicletas?
hotel | guest/payment | ¿puedo pagar en metálico?
hotel | guest/after-hours | llegamos pasada la medianoche, ¿quién nos abre?
hotel | guest/arrival-departure; guest/rates | ¿puedo dejar la habitación más tarde?
hotel | guest/restaurant > Dress and dogs | ¿hay que vestir elegante para cenar?
hotel | - | ¿tienen pista de tenis?
hotel | - | ¿quién ganó la liga ayer?
hotel | guest/luggage | hol hagyhatjuk a bőröndöket az indulás napján?
hotel | guest/parking | foglalni kell a garázst?
hotel | guest/parking | van elektromos töltő az autónak?
hotel | guest/pets | mennyi a felár a kutyára?
hotel | guest/pools | milyen meleg a kinti medence vize?
hotel | guest/smoking | hol lehet cigizni?
hotel | guest/wifi | nem működik a net a szobában, mit csináljak?
hotel | guest/laundry | mennyibe kerül egy ing kimosása?
hotel | guest/lost-property | elveszett a szobakulcsom, mi a teendő?
hotel | guest/getting-here; guest/taxi | hogy jutok el a reptérről a szállodáig?
hotel | guest/children | van játszósarok a gyerekeknek?
hotel | guest/children; guest/rates; guest/rooms | kérhetek kiságyat a babának?
hotel | guest/breakfast | hány órától van reggeli hétvégén?
hotel | guest/allergens | lisztérzékeny vagyok, tudok nálatok enni?
hotel | guest/cancellation; guest/rates | ha lemondom, visszakapom a pénzem?
hotel | guest/tourist-levy | ki nem fizet idegenforgalmi adót?
hotel | guest/gym | hány éves kortól lehet edzeni?
hotel | guest/payment | tudok SZÉP kártyával fizetni?
hotel | guest/arrival-departure; guest/rates | lehet délelőtt elfoglalni a szobát?
hotel | guest/gift-vouchers | szeretnék ajándékutalványt venni
hotel | guest/accessibility; guest/step-free-ways | kerekesszékkel be lehet jutni a fürdőszobába?
hotel | guest/safety | van a közelben orvos vagy gyógyszertár?
hotel | - | van helikopterleszálló?
hotel | - | milyen nyelven írták a bibliát
hotel | guest/luggage | unde las bagajele după ce eliberez camera?
hotel | guest/parking | trebuie să plătesc parcarea?
hotel | guest/pets | are voie pisica în cameră?
hotel | guest/pools | de la ce vârstă au voie copiii în piscina termală?
hotel | guest/smoking | unde am voie să fumez?
hotel | guest/wifi | cum mă conectez la internet?
hotel | guest/laundry | pot să-mi spăl hainele undeva?
hotel | guest/lost-property; guest/taxi | mi-am uitat telefonul în taxi
hotel | guest/getting-here | cum ajung cu mașina de la autostradă?
hotel | guest/children | aveți bonă?
hotel | guest/breakfast | pot mânca micul dejun în cameră?
hotel | guest/allergens; guest/restaurant | aveți mâncare vegetariană?
hotel | guest/cancellation; guest/rates | până când pot anula fără să plătesc?
hotel | guest/tourist-levy | cât e taxa de stațiune?
hotel | guest/saunas | până la ce oră merge sauna?
hotel | guest/payment | acceptați plata cu cardul?
hotel | guest/arrival-departure | la ce oră pot intra în cameră?
hotel | guest/after-hours | ajungem noaptea târziu, cum luăm cheia?
hotel | guest/excursions | ce putem vizita în apropiere?
hotel | guest/room-service | până la ce oră pot comanda mâncare în cameră?
hotel | guest/meeting-room | sala de ședințe are proiector?
hotel | guest/groups | vrem să facem nunta la voi
hotel | - | vindeți bilete de avion?
bank | cards > Lost or stolen card | me han robado la tarjeta
bank | transfers > How long a transfer takes | ¿cuánto tarda en llegar una transferencia?
bank | loans > Repaying early | ¿puedo devolver el préstamo antes de tiempo?
bank | accounts > Closing an account | quiero cerrar mi cuenta
bank | cards > Forgotten PIN | elfelejtettem a PIN kódomat
bank | branch > Safe deposit boxes | mennyi egy évre a széf?
bank | cards > Paying abroad | mennyibe kerül külföldön kártyával fizetni?
bank | loans > Mortgage | mennyi lakáshitelt kaphatok?
bank | branch > Coins | unde pot schimba monedele?
bank | accounts > Joint account | vreau un cont comun cu soția
bank | transfers > Wrong transfer | am trimis bani la persoana greșită
bank | branch > Opening hours | la ce oră închide sucursala vineri?
helpdesk | passwords > Locked account | mi cuenta está bloqueada
helpdesk | printing > Paper jam or empty toner | se ha atascado el papel
helpdesk | network > VPN | ¿para qué necesito la VPN?
helpdesk | equipment > Second monitor | ¿puedo tener dos pantallas?
helpdesk | equipment > Lost or stolen laptop | ellopták a laptopomat
helpdesk | network > Slow network | nagyon lassú az internet
helpdesk | passwords > New phone | új telefonom van, hogyan tudok belépni?
helpdesk | printing > Colour | mennyibe kerül a színes nyomtatás?
helpdesk | passwords > Forgotten password | mi-am uitat parola
helpdesk | software > Installing programs | cum instalez un program nou?
helpdesk | network > Wi-Fi for visitors | ce cod are wifi-ul pentru vizitatori?
helpdesk | equipment > Broken screen or keyboard | tastatura nu mai merge
hr | leave > Annual leave | ¿cuántos días de vacaciones tengo?
hr | expenses > Own car | ¿cuánto pagan por kilómetro con coche propio?
hr | remote > Working from abroad | ¿puedo trabajar desde el extranjero?
hr | joining > Notice | ¿con cuánto preaviso puedo irme?
hr | pay > Payslips | hol találom a bérpapíromat?
hr | leave > Sick leave | beteg vagyok, mit kell tennem?
hr | remote > Days at home | hány napot dolgozhatok otthonról?
hr | leave > Carrying days over | mi lesz a megmaradt szabadsággal?
hr | pay > Pay day | când intră salariul?
hr | pay > Bonus | primim al treisprezecelea salariu?
hr | training > Budget | cât pot cheltui pe cursuri?
hr | leave > Parental leave | câte săptămâni are tatăl după naștere?
hr | - | ¿hay piscina en la oficina?
helpdesk | - | mennyi az euró árfolyama?
bank | - | aveți rețete de prăjituri?
`;

/** A question with where its answer is; nowhere, where the desk should say that it does not know. */
export interface Crossing { folder: string; query: string; answers: { document: string; heading?: string }[] }

export const crossings: Crossing[] = written.trim().split("\n").map((line) => {
  const [folder = "", places = "", query = ""] = line.split("|").map((cell) => cell.trim());
  return { folder, query, answers: places === "-" ? [] : places.split(";").map((place) => { const [document = "", heading] = place.split(">").map((word) => word.trim()); return heading ? { document, heading } : { document }; }) };
});

/** Whether the passage that comes first is one that answers, and is told as an answer. */
export const answeredRightly = ({ answers }: Crossing, { answerable, passages: [top] }: Found): boolean =>
  answerable && top !== undefined && answers.some(({ document, heading }) => document === top.document && (!heading || heading === top.heading || top.trail.includes(heading)));
