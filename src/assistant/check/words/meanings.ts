import { kinds } from "./kinds.ts";

/**
 * Words by which a source tells its values apart and which nobody searches by: sizes, places, what is done to things.
 * `english | spanish | hungarian | romanian`, folded, each the beginning of a word (`=` marks a whole one).
 */
const table = `
wide width | anch | szeles szelesseg | lat= latime larg
deep depth | profund hond | mely | adanc
high height tall | alto= alta= altura | magas | inalt
long length | largo= larga= longitud | hossz | lung
door gate | puerta porton | ajto ajta kapu kapuj | usa= usi= usii= poart
spring source | manantial fuente | forras | izvor
wash washing laundry | lav | mos | spal
dry dryer drying | seca | szarit | usca uscat
iron ironing pressed | planch | vasal | calc
token chip coin | ficha moneda | zseton erme | jeton fisa
outdoor outside open-air | aire exterior fuera | kulteri kulso kint szabad | aer= exterior afara descoperit
indoor inside | interior dentro cubiert techad | belteri belso bent fedett | interior inauntru acoperit
ride journey way trip drive | trayecto viaje camino recorrido | ut= uta= utja menet | drum cursa calatori
chat conversation message | chat conversaci mensaj | beszelget uzenet | conversati mesaj
store keep kept storage preserve | guard conserv almacen | oriz taroz megoriz | pastr stoc
treatment massage | tratamient masaj | kezeles masszazs | tratament masaj
order ordering | pedid pedir encarg | rendel | comand comenz
cold coldest | fri= frio fria frios | hideg leghidegebb | rece= reci=
begin start | empiez empez comienz comenz | kezd | incep
bed | cama= camas= | agy= agya= agyak | pat= patul= paturi
seat stool chair | asiento silla | ules szek | scaun
limit | limit | hatar korlat | limit
step stair | escalon peldan | lepcso | treapt scar
infusion | infusi | felont | infuzi
floor storey level | planta piso | emelet szint | etaj nivel
whole entire | enter= entera= complet | egesz | intreg
token_sheet sheet page | pagina hoja | oldal lap= lapok | pagin
electric electricity | electric | elektromos villany aram | electric curent
child children kid | nin | gyerek gyermek kisgyer | copil copii
adult grown-up | adult mayor | felnott | adult
visitor outsider | visitant | latogat kulso | vizitator
night-time late | noche nocturn | ejszaka ejjel | noapte nocturn
last final | ultim | utolso | ultim
early earlier | tempran anticipad pront | korai kora | devreme timpuri
late later | tard tardi | kesoi keson | tarzi
card | tarjet | kartya | card=
brunch | brunch | brunch | brunch
trainee intern apprentice | becari practic aprendi | gyakornok | stagiar ucenic
notice warning | antelacion preaviso | elozet elore bejelent | preaviz avans
holiday christmas | navid | karacsony | craciun
written writing letter | escrit carta | iras level | scris
complaint | queja reclam | panasz | reclam plang sesiz
tray | bandej | talca | tav
cocktail | coctel | koktel | cocteil
voucher | vale= vales bono | utalvany | voucher
fire firemen brigade | bomber incendi | tuzolt tuz= | pompier incendiu
smoke smoked smoking | fum | dohany fust | fum
walk walking guided | paseo camin | seta= setat gyalog | plimbar pietoni
price | preci | ar= ara= | pret
temperature warm heat | temperatur calient | meleg homerseklet | temperatur cald
alone own | solo= sola= | egyedul onalloan | singur
luggage suitcase bag piece | equipaj malet | csomag poggyasz borond | bagaj
suit | traje | oltony | costum
trousers skirt | pantal falda | nadrag szoknya | pantalon fust=
dress | vestid | ruha= ruhak | rochi
shirt blouse | camis blus | ing= inget bluz | camas bluz
entry enter admission | entrada entrar acceso | belep bemen | intra intrare
home | domicili | otthon | domicili acas
double | doble | ketagyas dupla | dubl
table | mesa= mesas= | asztal | masa= masas= mese= mesel
group party team | grupo= grupos= equipo | csoport tarsasag | grup
flexible | flexib | rugalmas | flexib
refundable nonrefundable | reembols | visszaterit | rambursab nerambursab
sell | vend | arul elad | vind vand
serve | atend atiend serv sirv | kiszolgal felszolgal ellat | serv deserv
receive | recib | kap= kapnak kapja kaphat | prim
give hand | entreg dar= damos | ad= adunk atad kiad odaad | dam= dati preda inman
bring | traer traiga trae= | hoz= hozza hozni behoz elhoz | aduc adus adu=
send post courier delivery | envi mand mensajer | kuld felad futar | trimi exped curier
return | devol devuel | visszakuld visszaad visszahoz | inapoi restitu return
write | escrib | irni irhat | scrie scris
work function | funcion trabaj | mukod dolgoz | functioneaz lucr
sleep | dorm duerm | alsz alud alvo | dorm dormit
come arrive | llega llegue vien ven= | jon= johet jonni erkez | veni vine vin= sosi ajung
fit | cab cup | belefer elfer | incap
extend renew prolong | prolong renov ampli | meghosszabbit | prelung
suspend pause freeze | suspend congel paus | szunetel felfuggeszt | suspend
destroy | destru | megsemmisit | distru
sign signature | firm | alair | semn
consent approval authorise authorize | autoriz consent aprob | engedely hozzajarul meghatalmaz | acord aprob autoriz
collect fetch pick | recog | atvesz elvisz | ridic
issue | expid emit | kiallit kiad | eliber emit
reschedule move | aplaz mover traslad | athelyez atrak | mut= muta reprogram
repair fix | repar arregl | javit | repar
clean | limp | takarit tisztit | curat
drink | beb= bebe beber | iszik inni= ihat | bea= beti beau
eat | comer comen | enni= eszik ehet | manan manca
read | leer= leen | olvas | citi
photograph photo picture | fotograf foto | fenykep foto | fotograf poza
patient | pacient | beteg paciens | pacient
customer client | client | ugyfel vevo | client
fuel petrol diesel | combustible gasolina | uzemanyag benzin | combustibil benzina
full | llen | tele= teli= | plin
empty | vaci | ures | gol= goala
fever | fiebre | laz= lazas lazzal | febra
snack | merienda | uzsonna | gustare
fee quota | cuota | dij= dija tagdij | cotiza taxa=
wrong mistake | equivocad error | teves hiba | gresit
tow breakdown | grua remolc remolq | automento vontat | tractar remorc
`;

/** What tells two things of one kind apart: a value said of the one is not said of the other. */
const pairs = [["outdoor", "indoor"], ["early", "late"], ["alone", "adult"], ["adult", "child"], ["wash", "dry"], ["flexible", "refundable"], ["wide", "deep"], ["wide", "high"], ["deep", "high"]];

const columns = ["en", "es", "hu", "ro"];
/** Numbered from a million and from two, so that they are no other list's. */
const sights = 1_000_000, kindsFrom = 2_000_000;
const entriesOf = (list: string, from: number) => list.trim().split("\n").flatMap((line, meaning) =>
  line.split("|").flatMap((cell, column) => cell.trim().split(/\s+/).filter(Boolean).map((word) => ({ language: columns[column]!, stem: word.replace(/=$/, ""), whole: word.endsWith("=") || column === 0, meaning: from + meaning }))));
const byStart = Map.groupBy([...entriesOf(table, sights), ...entriesOf(kinds, kindsFrom)], ({ language, stem }) => language + stem.slice(0, 2));

/** Which of these meanings a folded word has; of kinds of things only that of its longest beginning. */
export function sightsOf(word: string, forms: readonly string[], language: string): number[] {
  const found = (byStart.get(language + word.slice(0, 2)) ?? []).filter(({ stem, whole }) => (whole ? forms.includes(stem) : word.startsWith(stem) && word.length - stem.length <= 8));
  const longest = Math.max(0, ...found.flatMap(({ stem, meaning }) => (meaning >= kindsFrom ? [stem.length] : [])));
  return found.filter(({ stem, meaning }) => meaning < kindsFrom || stem.length === longest).map(({ meaning }) => meaning);
}

/** Whether a word names a thing of a kind. */
export const isKind = (meanings: ReadonlySet<number>): boolean => [...meanings].some((meaning) => meaning >= kindsFrom);

/** Whether two words' meanings name two things of different kinds, as a sauna and a hot tub are. */
export function otherKind(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [mine, theirs] = [one, other].map((set) => [...set].filter((meaning) => meaning >= kindsFrom)) as [number[], number[]];
  return mine.length > 0 && theirs.length > 0 && !mine.some((meaning) => theirs.includes(meaning));
}

const headOf = new Map(table.trim().split("\n").map((line, n) => [line.split(" ")[0]!, 1_000_000 + n]));
const opposites = new Map<number, Set<number>>();
for (const [one, other] of pairs.map((pair) => pair.map((head) => headOf.get(head)!) as [number, number])) {
  opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
  opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
}

/** Whether two words' meanings tell two things of one kind apart, as "indoors" and "outdoors" do. */
export const opposed = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean => [...one].some((meaning) => [...(opposites.get(meaning) ?? [])].some((against) => other.has(against) && !other.has(meaning)));
