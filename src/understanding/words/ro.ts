import { wordlist } from "#understanding/wordlist.ts";

/** Romanian words for numbers, times, dates and people. */
export const romanian = wordlist(`
num 0: zero
num 1: unu, una, un, o, unul, unui, unei
num 2: doi, două, doua, amândoi
num 3: trei
num 4: patru
num 5: cinci
num 6: șase, sase
num 7: șapte
num 8: opt
num 9: nouă
num 10: zece
num 11: unsprezece, unșpe, unspe
num 12: doisprezece, douăsprezece, doișpe, douășpe
num 13: treisprezece, treișpe
num 14: paisprezece, paișpe, patrusprezece
num 15: cincisprezece, cinșpe, cincișpe
num 16: șaisprezece, șaișpe, sasesprezece
num 17: șaptesprezece, șapteșpe, șaptișpe
num 18: optsprezece, optișpe, optșpe
num 19: nouăsprezece, nouășpe
num 20: douăzeci, douăj, douazeci
num 30: treizeci, treij
num 40: patruzeci
num 50: cincizeci, cincij
num 60: șaizeci
num 70: șaptezeci
num 80: optzeci
num 90: nouăzeci
scale 100: sută, sute, suta
scale 1000: mie, mii
scale 1000000: milion, milioane
dozen 12: duzină
ord 1: întâi, prima, primul, întîi
ord 2: al doilea, a doua, doilea
ord 3: al treilea, a treia
ord 4: al patrulea, a patra
ord 5: al cincilea, a cincea
ordinal true: lea, ua
a true: un, o, unei, unui
the true: cel, cea, ziua de, data de, zilele de
dayword true: pe, pe data de, data de, ziua de, pe ziua de, din, de pe, până pe, din data de, în data de, până în, zilele de
month 1: ianuarie, ian
month 2: februarie, feb
month 3: martie
month 4: aprilie, apr
month 6: iunie, iun
month 7: iulie, iul
month 8: august, aug
month 9: septembrie, sept, sep
month 10: octombrie, oct
month 11: noiembrie, nov
month 12: decembrie, dec
weakmonth 5: mai
weekday 1: luni, lunea
weekday 2: marți, marțea, marti, marţi
weekday 3: miercuri, miercurea, mier
weekday 4: joi, joia
weekday 5: vineri, vinerea
weekday 6: sâmbătă, sâmbăta, sambata, sîmbătă, sâm
weekday 7: duminică, duminica, dum
weakweekday 2: mar
weakmonth 3: mar
day 0: azi, astăzi, diseară, astă seară, în seara asta, seara asta, în seara aceasta, în noaptea asta, la noapte, astăseară, în dimineața asta, dimineața asta, după-amiaza asta, după amiaza asta
day 1: mâine, miine, mâine dimineață, mâine seară, mâine dimineața, mâine seara, mâine noapte, mâine după amiază, mâine după masă
part morning: mâine dimineață, mâine dimineața
part evening: mâine seară, mâine seara, mâine noapte
part afternoon: mâine după amiază, mâine după masă
day 2: poimâine
day -1: ieri, aseară
day -2: alaltăieri
now true: acum, imediat, chiar acum
part morning: dimineața, dimineață, de dimineață, în dimineața asta, dimineata devreme
part noon: la prânz, prânz, la amiază, prânzul
part afternoon: după-amiază, după amiază, după amiaza, după masă, după-masa, după masa, dupămasă, de după-amiază, după amiaza asta
part evening: seara, seară, diseară, astă seară, în seara asta, de seară, seara asta, la noapte, noaptea, în seara aceasta, aseară, cină, cina
clock 720: amiază, prânz, la prânz, la amiază, ora prânzului
clock 0: miezul nopții, la miezul nopții, miez de noapte
ampm am: am, a.m
ampm pm: pm, p.m
oclock true: ore, h, fix
about true: în jur de, pe la, cam la, aproximativ, aprox, cam, în jurul orei, circa, vreo, spre, pe la ora
at true: la, ora, la ora, orele, de la ora, până la ora, în jurul orei, pe la, pe la ora, cam la, h, de la orele, de la, orei, între orele, între ora, după ora, înainte de ora, până la
half true: jumătate, jumate, juma
andhalf true: și jumătate, și jumate, jumate, jumătate
andquarter true: și un sfert, și sfert
minusquarter true: fără un sfert, fără sfert
quarter true: sfert, un sfert
past true: și
minus true: fără
unit minute: minut, minute, min
unit second: secunde, secundă
unit hour: oră, ore, ora
unit day: zi, zile, zilei
unit night: noapte, nopți, nopti, nopților
unit week: săptămână, săptămâni, săptămâna, săptămînă
unit month: lună, luni, luna
unit year: an, ani, anul
unit weekend: weekend, week end, weekendul, sfârșit de săptămână, sfârșitul de săptămână, wkend, sfârșitul săptămânii, weekenduri
unit workday: zile lucrătoare, zi lucrătoare
mod this: acest, această, asta, aceasta, acesta
mod next: viitor, viitoare, următor, următoare, următorul, următoarea, următoarele, care vine, ce vine, următorii
mod last: trecut, trecută, trecuta, ultimul, ultima
from true: din, de la, de pe, începând de, începând cu, începând din, începând de la, de, sosire, sosire pe, ajungem, ajung, sosesc, sosim, check in, din data de, cu sosire, cu sosirea, cazare din
until true: până, până la, până pe, până în, la, plecare, plecare pe, plecăm, plec, check out, și plecăm, până duminică inclusiv, la ora, cu plecare, cu plecarea, și plec, până la ora
leaving true: plecare, plecare pe, plecăm, plec, check out, și plecăm, cu plecare, cu plecarea, și plec
between true: între, intre, între orele, între ora, dintre
and true: și, si
or true: sau, ori
on true: pe, în, pentru, la, pe data de, în noaptea de, noaptea de, de
of true: din, de, a, în, lui, lunii, din luna, a lunii, luna
for true: pentru, timp de, pt
within true: peste, în, în termen de
ago true: acum
later true: mai târziu, de acum, de azi înainte
after true: după, de la
before true: înainte de, înaintea
daynext true: ziua următoare, a doua zi, ziua de după, a doua zi după
dayprev true: cu o zi înainte, ziua dinainte, cu o zi înainte de, ajunul
edge early: începutul, la începutul, început de, la început de
edge mid: mijlocul, la mijlocul, jumătatea, la jumătatea
edge late: sfârșitul, la sfârșitul, sfârșit de, la sfârșit de, finalul, la finalul
whole true: tot, toată, întreg, întreaga
ofthemonth true: luna asta, luna aceasta, ale lunii
ofnextmonth true: luna viitoare, luna următoare, ale lunii viitoare
holiday newyear: anul nou, anului nou, ziua de anul nou
holiday newyearseve: revelion, revelionul, de revelion, ajunul anului nou
holiday christmaseve: ajunul crăciunului, ajun, ajun de crăciun, ajunul de crăciun, seara de ajun
holiday christmas: crăciun, crăciunul, crăciunului
holiday boxing: a doua zi de crăciun
holiday valentine: ziua îndrăgostiților, valentines day, sfântul valentin
holiday epiphany: bobotează, boboteaza
holiday orthodoxeaster: paște, paștele, paști, duminica paștelui, paștelui
holiday orthodoxgoodfriday: vinerea mare
holiday orthodoxeastermonday: lunea paștelui, a doua zi de paște
holiday laborday: ziua muncii
holiday womensday: ziua femeii
holiday stnicholas: moș nicolae, sfântul nicolae
holiday national: ziua națională
rather true: de fapt, mai bine, scuze, adică, vreau să zic, voiam să zic
not true: nu
insteadof true: în loc de
moving true: mut*, schimb*, amân*, reprogram*, decal*
percent true: la sută
greeting true: la mulți ani, an nou fericit, crăciun fericit, sărbători fericite, paște fericit, bună dimineața, bună seara, bună ziua, noapte bună, o zi bună, o seară bună, seară bună, zi bună
adult 1: adult*, adulț*, mari, bărbați, femei, doamne, domni
person 1: persoan*, pers, oaspeți, oaspete, prieteni, prietene, colegi, colege, oameni, inși, pax, locuri, invitați, participanți, studenți
child 1: copil, copii, copilul, copiii, copilași, fiu, fiul, fii, fiică, fiica, fiice, băiat, băieți, băiatul, fată, fete, fata, fetița, fetiță, fetițe, băiețel, băiețelul, nepot, nepoată, nepoți, adolescent, adolescenți, adolescentă, minori, minor, puști, pici, copilaș, fetele, băieții
baby 1: bebe, bebeluș, bebelușul, bebeluși, sugar, nou născut, bebelusi, bebelus
twins 2: gemeni, gemene, gemenii, gemenele
kin 1: soția, soție, nevasta, nevastă, soțul, soț, partener, partenera, partenerul, parteneră, iubita, iubitul, prietena, prietenul, mama, tata, mamă, tată, soacra, socrul, frate, fratele, sora, soră, prieten, prietenă, coleg, colegă, colega, colegul, șeful, bunica, bunicul, mătușa, unchiul, verișoara, vărul, logodnica, logodnicul
kin 2: părinții, părinți, socrii, bunicii, părinților
self 1: eu, mine
selves 1: noi, nostru, noastră, noștri, noastre
alone 1: doar eu, numai eu, singur, singură, doar pentru mine, numai pentru mine
couple 2: cuplu, noi doi, amândoi, noi două
family true: familie, grup
groupof true: familie de, grup de, un total de, masă de, familie cu
weare true: suntem, vom fi, sîntem, o să fim, am fi, vrem să fim, venim, vom veni, în total, total, să fim, fi, putem fi, am putea fi, putem să fim, dacă suntem
room 1: cameră, camere, camera, dormitoare, apartament, apartamente, suită, duble
roomkind true: dublă, duble, single, twin, triplă, triple, matrimonială, matrimoniale, family, de familie
age true: ani, anișori, ani jumate, an, anișor
agemonths true: luni, lună, luni vârstă
aged true: de, are, au, cu, în vârstă de, vârsta, vârstele
stay true: cameră, camere, camera, cazare, cazăm, hotel*, noapte, nopți, sejur, dublă, apartament, cazați, cazat
meal true: masă, mese, masa, cină, cina, restaurant*, terasă, mânca, cinăm, loc la masă
morningword true: micul dejun, mic dejun, trezire
plain true: taxi*, zbor, avion, aeroport*, autobuz, tren, transfer, deschi*, închi*, ajung*, pleac*, sosi*
fixed true: etaj, etajul, kg, kile, cm, km, lei, euro, stele, strada
`);
