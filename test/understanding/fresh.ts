/**
 * Messages written before they were read for the first time (93 were read as meant then; days that two readings of the words allow have both since): `language | text | what must be found`, today being Tuesday 2022-03-15, 09:00.
 * d a date (start, or start/end) · t a time (start, or start-end) · p people in all · c children's ages · n nights · r rooms · name · ref · yes · no · maybe (neither) · i the first intent, or one of them
 */
const written = `
en | could you squeeze us in a week from Saturday, say half eight in the evening? | d=2022-03-26 t=20:30
en | arriving on the 2nd of May and off again on the 6th | d=2022-05-02/2022-05-06,2022-05-06
en | three nights from Easter Monday | n=3 d=2022-04-18,2022-04-18/2022-04-21
en | it's me, my husband and our twins who are 4 | p=4 c=4,4
en | make that a party of nine please | p=9
en | the day after tomorrow at noon works | d=2022-03-17 t=12:00
en | yeah go on then | yes
en | nah, leave it | no
en | only if there's parking | maybe
en | hmm let me talk to my wife first | maybe
en | under the name of O'Donnell, two rooms | name=O'Donnell r=2
en | my confirmation code is QX7-4TR | ref=QX74TR
en | what do you charge for a cot? | i=ask_information
en | i'd like to bring forward my appointment | i=change
en | we won't be able to make it on Friday after all | i=cancel
en | can somebody carry our cases down | i=order
en | the telly is dead | i=problem
en | where do i settle up? | i=pay,ask_information
en | next Thursday between 3 and 5 pm | d=2022-03-17,2022-03-24 t=15:00-17:00
en | 7ish tonight for 2 adults and a toddler | t=19:00 p=3
en | from 30 April to 3 May | d=2022-04-30/2022-05-03
en | last weekend of April | d=2022-04-29/2022-05-01,2022-04-30/2022-05-01
en | first week of June please, one double | r=1
en | i've misplaced my sunglasses somewhere by the pool | i=lost_and_found
en | cheers, that's very kind | i=thank
en | hiya | i=greet
en | is anyone real there? | i=ask_human,smalltalk
en | a fortnight from 4 July | n=14 d=2022-07-04,2022-07-04/2022-07-18,2022-07-04/2022-07-19
en | quarter to nine tomorrow morning | d=2022-03-16 t=08:45
en | just one person, Karen Blixen-Moore, karen@blixen.example | p=1 name=Karen Blixen-Moore
es | de aquí a dos sábados, sobre las nueve y media de la noche | t=21:30
es | llegamos el 2 de mayo y nos vamos el 6 | d=2022-05-02/2022-05-06,2022-05-06
es | somos mi marido, yo y dos niñas de 3 y 8 | p=4 c=3,8
es | pasado mañana al mediodía | d=2022-03-17 t=12:00
es | venga, hazlo | yes
es | mejor no, gracias | no
es | solo si tiene balcón | maybe
es | lo consulto y te digo | maybe
es | a nombre de Begoña Urrutia, dos habitaciones | name=Begoña Urrutia r=2
es | mi localizador es QX7-4TR | ref=QX74TR
es | ¿cuánto cobran por la cuna? | i=ask_information
es | quisiera adelantar mi cita | i=change
es | al final no podremos ir el viernes | i=cancel
es | ¿me suben dos botellas de agua? | i=order
es | el mando de la tele no va | i=problem,complain
es | el próximo jueves entre las 3 y las 5 de la tarde | t=15:00-17:00
es | esta noche a eso de las nueve para dos adultos y un bebé | t=21:00 p=3
es | del 30 de abril al 3 de mayo | d=2022-04-30/2022-05-03
es | una quincena desde el 4 de julio | n=15,14 d=2022-07-04,2022-07-04/2022-07-18,2022-07-04/2022-07-19
es | mañana a las nueve menos cuarto de la mañana | d=2022-03-16 t=08:45
es | he extraviado las gafas de sol en la piscina | i=lost_and_found
es | mil gracias, muy amable | i=thank
es | qué tal, buenas | i=greet,smalltalk
es | ¿hay alguien de carne y hueso? | i=ask_human,smalltalk
es | cuatro noches a partir del lunes | n=4 d=2022-03-21,2022-03-21/2022-03-25
es | mesa para nueve el domingo a mediodía | p=9 d=2022-03-20
es | vengo solo, dos noches | p=1 n=2
es | hasta el 12 de agosto desde el 9 | d=2022-08-09/2022-08-12
es | perdona, no el jueves sino el sábado | d=2022-03-19
es | cuando salga, ¿dónde pago? | i=pay,ask_information
hu | két hét múlva szombaton este fél kilenckor | d=2022-04-02,2022-03-26 t=20:30
hu | május 2-án érkeznénk és 6-án mennénk | d=2022-05-02/2022-05-06,2022-05-06
hu | a férjem, én és két gyerek, 3 és 8 évesek | p=4 c=3,8
hu | holnapután délben | d=2022-03-17 t=12:00
hu | na jó, legyen | yes
hu | inkább hagyjuk | no
hu | csak ha van erkélye | maybe
hu | megbeszélem a feleségemmel | maybe
hu | Szűcs Boglárka névre, két szobát | name=Szűcs Boglárka r=2
hu | a foglalási számom QX7-4TR | ref=QX74TR
hu | mennyit kérnek a kiságyért? | i=ask_information
hu | szeretném előbbre hozni az időpontomat | i=change
hu | sajnos mégse tudunk jönni pénteken | i=cancel
hu | felhoznának két üveg vizet? | i=order
hu | nem megy a tévé távirányítója | i=problem,complain
hu | jövő csütörtökön 3 és 5 között délután | d=2022-03-24,2022-03-17 t=15:00-17:00
hu | ma este 9 körül két felnőtt és egy baba | t=21:00 p=3
hu | április 30-tól május 3-ig | d=2022-04-30/2022-05-03
hu | két hétre július 4-től | n=14 d=2022-07-04,2022-07-04/2022-07-18,2022-07-04/2022-07-19
hu | holnap reggel háromnegyed kilenckor | d=2022-03-16 t=08:45
hu | elkevertem a napszemüvegemet a medencénél | i=lost_and_found
hu | hálás köszönet, nagyon kedves | i=thank
hu | szevasztok | i=greet
hu | van ott hús-vér ember? | i=ask_human,smalltalk
hu | négy éjszaka hétfőtől | n=4 d=2022-03-21,2022-03-21/2022-03-25
hu | kilenc fős asztal vasárnap délre | p=9 d=2022-03-20
hu | egyedül jövök két éjszakára | p=1 n=2
hu | augusztus 9-től 12-ig | d=2022-08-09/2022-08-12
hu | bocsánat, nem csütörtök, hanem szombat | d=2022-03-19
hu | távozáskor hol fizetek? | i=pay,ask_information
ro | peste două sâmbete, pe la opt și jumătate seara | t=20:30
ro | ajungem pe 2 mai și plecăm pe 6 | d=2022-05-02/2022-05-06,2022-05-06
ro | soțul meu, eu și două fetițe de 3 și 8 ani | p=4 c=3,8
ro | poimâine la prânz | d=2022-03-17
ro | hai, fie | yes
ro | mai bine nu, mersi | no
ro | doar dacă are balcon | maybe
ro | vorbesc cu soția și revin | maybe
ro | pe numele Ileana Moldoveanu, două camere | name=Ileana Moldoveanu r=2
ro | codul rezervării este QX7-4TR | ref=QX74TR
ro | cât luați pentru pătuț? | i=ask_information
ro | aș vrea să devansez programarea | i=change
ro | până la urmă nu mai putem veni vineri | i=cancel
ro | ne aduceți două sticle de apă? | i=order
ro | nu merge telecomanda de la televizor | i=problem,complain
ro | joia viitoare între 3 și 5 după-amiaza | d=2022-03-24,2022-03-17 t=15:00-17:00
ro | diseară pe la nouă, doi adulți și un bebeluș | t=21:00 p=3
ro | de pe 30 aprilie până pe 3 mai | d=2022-04-30/2022-05-03
ro | două săptămâni de la 4 iulie | n=14 d=2022-07-04,2022-07-04/2022-07-18,2022-07-04/2022-07-19
ro | mâine dimineață la nouă fără un sfert | d=2022-03-16 t=08:45
ro | mi-am rătăcit ochelarii de soare la piscină | i=lost_and_found
ro | mulțumesc din suflet, foarte amabil | i=thank
ro | salutare | i=greet
ro | e cineva în carne și oase acolo? | i=ask_human,smalltalk
ro | patru nopți de luni | n=4 d=2022-03-21,2022-03-21/2022-03-25
ro | masă pentru nouă duminică la prânz | p=9 d=2022-03-20
ro | vin singur, două nopți | p=1 n=2
ro | între 9 și 12 august | d=2022-08-09/2022-08-12
ro | scuze, nu joi ci sâmbătă | d=2022-03-19
ro | la plecare unde plătesc? | i=pay,ask_information
`;

/** A message with what must be found in it; several values separated by commas are each as good. */
export const fresh = written.trim().split("\n").map((line) => {
  const [language = "", text = "", found = ""] = line.split(" | ");
  return { language, text, wanted: found.split(/ (?=\w+=|yes$|no$|maybe$)/).map((one) => one.split("=") as [string, string?]) };
});
