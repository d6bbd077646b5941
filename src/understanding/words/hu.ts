import { wordlist } from "#understanding/wordlist.ts";

/** Hungarian words for numbers, times, dates and people; endings come off by `suffix`. */
export const hungarian = wordlist(`
num 0: nulla
num 1: egy, egyet, egyik
num 2: kettő, két, kettőt, kettő darab
num 3: három, hármat
num 4: négy, négyet
num 5: öt, ötöt
num 6: hat, hatot
num 7: hét, hetet
num 8: nyolc, nyolcat
num 9: kilenc, kilencet
num 10: tíz, tízet
num 20: húsz, huszat
num 30: harminc
num 40: negyven
num 50: ötven
num 60: hatvan
num 70: hetven
num 80: nyolcvan
num 90: kilencven
scale 100: száz
scale 1000: ezer
scale 1000000: millió
piece 10: tizen
piece 20: huszon
ord 1: első, elseje, elsején, elsejétől, elsejéig, elsejére, elsejei
ord 2: második, másodika, másodikán, másodikától, másodikáig, másodikára
ord 3: harmadik*
ord 4: negyedik*
ord 5: ötödik*
ord 6: hatodik*
ord 7: hetedik*
ord 8: nyolcadik*
ord 9: kilencedik*
ord 10: tizedik*
ord 11: tizenegyedik*
ord 12: tizenkettedik*
ord 13: tizenharmadik*
ord 14: tizennegyedik*
ord 15: tizenötödik*
ord 16: tizenhatodik*
ord 17: tizenhetedik*
ord 18: tizennyolcadik*
ord 19: tizenkilencedik*
ord 20: huszadik*
ord 21: huszonegyedik*
ord 22: huszonkettedik*
ord 23: huszonharmadik*
ord 24: huszonnegyedik*
ord 25: huszonötödik*
ord 26: huszonhatodik*
ord 27: huszonhetedik*
ord 28: huszonnyolcadik*
ord 29: huszonkilencedik*
ord 30: harmincadik*
ord 31: harmincegyedik*
moving true: át, áttenni, átten*, áttesz*, áttegy*, áttenn*, módosít*, áthelyez*, átrak*, halaszt*, elhalaszt*, előrehoz*, cserél*, átfoglal*
people 1: egyedül, egymagam, magam leszek, magam vagyok, magam jövök, magam megyek, csak én, csak magamnak, egyedül leszek
people 2: ketten, kettőnk, kettőnknek, kettőnkre, ketten vagyunk
people 3: hárman, hármunknak, hármónknak, hármunkra
people 4: négyen, négyünknek
people 5: öten, ötünknek
people 6: hatan
people 7: heten
people 8: nyolcan
people 9: kilencen
people 10: tízen
people 11: tizenegyen
people 12: tizenketten
people 13: tizenhárman
people 14: tizennégyen
people 15: tizenöten
people 16: tizenhatan
people 18: tizennyolcan
people 20: húszan
a true: egy
the true: a, az, ez, e
month 1: január, jan
month 2: február, feb, febr
month 3: március, márc
month 4: április, ápr
month 5: május, máj
month 6: június, jún
month 7: július, júl
month 8: augusztus, aug
month 9: szeptember, szept
month 10: október, okt
month 11: november, nov
month 12: december, dec
weekday 1: hétfő, hetfo
weekday 2: kedd
weekday 3: szerda, szerdá
weekday 4: csütörtök, csüt
weekday 5: péntek, pént
weekday 6: szombat, szomb
weekday 7: vasárnap, vas
weakweekday 2: k
weakweekday 4: cs
weakweekday 5: p
weakweekday 6: szo
weakweekday 7: v
plural true: hétfőnként, keddenként, szerdánként, csütörtökönként, péntekenként, szombatonként, vasárnaponként
weekday 1: hétfőnként
weekday 2: keddenként
weekday 3: szerdánként
weekday 4: csütörtökönként
weekday 5: péntekenként
weekday 6: szombatonként
weekday 7: vasárnaponként
day 0: ma, mai, mára, mától, ma este, ma éjjel, ma reggel, ma délután, ma délelőtt, ma éjszaka, ma estére, máig, ma éjszakára, ma éjjelre
part evening: ma este, ma éjjel, ma estére, ma éjszaka, ma éjszakára, ma éjjelre
part morning: ma reggel, ma délelőtt
part afternoon: ma délután
day 1: holnap, holnapi, holnapra, holnaptól, holnapig
day 2: holnapután, holnaputánra, holnaputántól, holnaputánig
day -1: tegnap
day -2: tegnapelőtt
case from: mától, holnaptól, holnaputántól, elsejétől, másodikától
case until: holnapig, holnaputánig, elsejéig, másodikáig
now true: most, azonnal, rögtön
part morning: reggel, reggelre, délelőtt, délelőttre, hajnalban, hajnali, reggeli, kora reggel
part noon: délben, ebéd, ebédre, ebédidőben
part afternoon: délután, délutánra, délutáni, du
part evening: este, estére, esti, vacsora, vacsorára, éjjel, éjszaka, éjszakára, esténként, késő este
dawn true: hajnalban, hajnali
clock 720: dél, délben, délre, délkor, déltől, délig
clock 0: éjfél, éjfélkor, éjféltől, éjfélig, éjfélre
case from: déltől, éjféltől
case until: délig, éjfélig
oclock true: óra, órakor, órára, órától, óráig, ó, h, órai, óra körül, ora, órási
case from: órától
case until: óráig
about true: körül, kb, körülbelül, úgy, nagyjából, olyan, tájban, felé, magasságában
at true: kor
half true: fél
quarter true: negyed
threequarter true: háromnegyed
unit minute: perc, percet, perccel, percre, percig, percen
unit second: másodperc
unit hour: óra, órát, órás, órára, órán
unit day: nap, napot, napos, napra, napig, napon, nappal, napja, naptól
unit night: éj, éjszaka, éjszakát, éjszakára, éjszakás, éjre, éjjel, éjszakán, éjt
unit week: hét, hetet, hétre, hetes, héten, hétig, héttel, hetre, heti, hete
unit month: hónap, hónapot, hónapra, hónapban, hónapos, hónappal, hó
unit year: év, évet, éves, évre, évben
unit weekend: hét végén, hét vége, hét végére, hétvége, hétvégén, hétvégére, hétvégi, hétvégét, hétvégétől, hétvégéig, hétvégéje, víkend, víkendre, hétvégéjén
unit workday: munkanap, munkanapot, hétköznap, hétköznapon
mod this: ez, e, ezen, ezt, idei, erre, most
mod next: következő, jövő, rá következő, jövő heti, elkövetkező
nextweek true: jövő, jövő heti
mod last: múlt, előző, elmúlt, utolsó
from true: től, tól, kezdve, kezdődően, érkezés, érkezünk, érkezem, érkezéssel, érkeznénk
until true: ig, távozás, távozunk, távozással, utazunk el, elutazás, kijelentkezés
leaving true: távozás, távozunk, távozással, elutazás, távozom, távoznánk, távoznék, elutazunk, elutazom, elutaznánk, mennénk haza, mennék haza, megyünk haza, megyek haza, utazunk haza, utazom haza, indulunk haza, indulnánk haza, kijelentkezünk, mennénk el, megyünk el
between true: között, közt, közötti
and true: és, s, meg, valamint
or true: vagy
on true: án, én
within true: belül
ago true: ezelőtt
later true: múlva, később, mához, mostantól
after true: után, utáni, követő
before true: előtt, előtti
daynext true: rákövetkező nap, másnap, következő nap, másnapra, másnapig, rá egy nap, utáni nap, utáni napon, utáni napra
dayprev true: előző nap, előtti nap, előtti napon
edge early: eleje, elején, elejére
edge mid: közepe, közepén, közepére
edge late: vége, végén, végére
whole true: egész
ofthemonth true: e hó, ez a hónap, ebben a hónapban, e havi
ofnextmonth true: jövő hónap, jövő hónapban, jövő havi
holiday newyear: újév, újévkor, újév napja, újév napján, újévre
holiday newyearseve: szilveszter, szilveszterkor, szilveszterre, szilveszteri, szilveszter este, óév
holiday christmaseve: szenteste, karácsony este, szentestére
holiday christmas: karácsony, karácsonykor, karácsonyra, karácsony első napja, karácsonyi, karácsony napján
holiday boxing: karácsony második napja, karácsony másnapja, karácsony másnapján
holiday valentine: valentin nap, valentinnap, bálint nap, valentin napra, valentin napon
holiday epiphany: vízkereszt, vízkeresztkor
holiday easter: húsvét, húsvétkor, húsvétvasárnap, húsvét vasárnap, húsvétra
holiday goodfriday: nagypéntek, nagypénteken
holiday eastermonday: húsvéthétfő, húsvét hétfő, húsvéthétfőn, húsvét hétfőn
holiday pentecost: pünkösd, pünkösdkor, pünkösdvasárnap
holiday allsaints: mindenszentek, mindenszentekkor
holiday laborday: munka ünnepe, majális
holiday stnicholas: mikulás, mikuláskor
holiday womensday: nőnap, nőnapon, nőnapra
holiday halloween: halloween
rather true: inkább, mégis, bocsánat, pontosabban, vagyis, azaz, mégsem, mégiscsak
not true: mégse, nem
inlieu true: helyett
greeting true: boldog új évet, boldog újévet, búék, boldog karácsonyt, kellemes karácsonyt, kellemes ünnepeket, kellemes húsvétot, jó reggelt, jó napot, jó estét, jó éjszakát, jó éjt, szép estét, szép napot, jónapot, jóreggelt, jóestét
adult 1: felnőtt*, felnott*, férfi, nő, nők, férfiak
person 1: hely, helyet, helyre, személy, személyre, személynek, személyt, személlyel, fő, főre, fővel, főnek, főt, ember, embert, emberre, vendég, vendégre, vendéget, vendégnek, barát, barátommal, barátom, barátunk, kolléga, kollégával, résztvevő, résztvevőre, fős, tagú, személyes, fős társaság, barátunkkal
persontype true: személyes, ágyas, fős szoba
child 1: gyerek*, gyermek*, kisgyerek*, kisfiú*, kisfiunk*, kislány*, fiunk, fiam, fiammal, fiunkkal, fiú, lányunk, lányom, lányommal, lányunkkal, lány, unoka, unokám, unokánk, unokával, kamasz, kamasszal, tini, unokámmal, srác, sráccal, fiúval, lánnyal
baby 1: baba, babával, babát, babának, kisbaba, kisbabával, kisbabát, csecsemő, csecsemővel, csecsemőt, babánk, babánkkal, pici, újszülött, csecsemőnek, kisbabánk, kisbabánkkal, babák
twins 2: ikrek, ikrekkel, ikrünk
kin 1: feleség*, férj*, férjem*, párom*, barátnőm*, barátom*, barátommal, menyasszony*, vőlegény*, anyám*, apám*, anyukám*, apukám*, anyós*, após*, testvér*, bátyám*, öcsém*, nővérem*, húgom*, kollégám*, nagymam*, nagypap*, társam*
kin 2: szüleim*, szülők, szülőkkel
self 1: én, magam, nekem
selves 1: mi, velünk, nálunk, nekünk
couple 2: pár, házaspár, párnak, mindketten, mi ketten, kettesben
family true: család, családnak, csoport
weare true: vagyunk, leszünk, lennénk, összesen, jövünk, mennénk, megyünk, lesz, lehetünk, lehetnénk, jöhetünk, lehetünk-e
room 1: szoba, szobát, szobára, szobák, szobában, lakosztály, lakosztályt, szobánk
roomkind true: kétágyas, egyágyas, háromágyas, családi, franciaágyas, dupla, külön, egymás melletti
age true: éves, évesek, év, évesnek, évessel, éveset, évesekkel, esztendős, évesre
agemonths true: hónapos, hónaposak, hónapossal, hónapost
aged true: van, kora
stay true: szob*, éjszak*, szállás*, hotel*, lakosztály*, éjre, ágyas, kétágyas, egyágyas, megszáll*, elszállásol*, tartózkod*
meal true: asztal*, vacsor*, étterem*, étter*, vacsi*, terasz*
morningword true: reggeli, reggelizni, ébreszt*
plain true: taxi*, repülő*, repter*, reptér*, busz*, vonat*, transzfer*, nyit*, zár*, érkez*, indul*
fixed true: emelet*, kg, kiló, cm, km, forint*, euró*, ft, utca, csillag*
suffix from: től, tól, étől, ától, ától, jétől
suffix until: ig, áig, éig, jéig
suffix on: n, on, en, ön, án, én, ján, jén, in
suffix at: kor
suffix off: ról, ről, áról, éről
suffix onto: ra, re, ára, ére
suffix to: hoz, hez, höz, ához
suffix of: i, ai, ei, jei, a, e, ja, je, ának, ének
suffix in: ban, ben, ba, be, ában, ében
suffix with: val, vel, al, el
suffix given: nak, nek, ét, át, et, at, ot, t, ét
suffix cause: ért
`);
