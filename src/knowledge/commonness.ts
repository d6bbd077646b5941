/** Everyday words that say little about what is asked: where a document does not have one, little is missing. */
const everyday = new Set(`about above accept across actually add afternoon afterwards again age ago ahead alone along already alright amount another answer appear apply around arrive aside available away back bad
balance basically become before begin behind below best better between big bit both bought break bring brought build busy call came care carry case cause certain chance change check choose clear close
come company complete concern consider contact continue correct cost could couple course cover current customer daily date day days deal decide depend different difficult directly done door double down during each early easy
eat either else employee end enjoy enough enter especially even evening event ever every exact example except expect experience explain extra fact fall family far fast feel few figure fill final find fine finish first fit
follow follows form found friend friends front full further future general given glad good great group grow guest guests half hand handle hang happen happy hard having head hear hello help here high hold home hour hours house
idea immediately important include included inside instead interested issue item job join keep kept kind know large last late later lead learn least left less let level life light line list little live local long look looking lot low
main major make making manage many matter meet meeting member middle mind minute minutes miss moment month months morning most move moved much myself name near nearby need never new next nice night normal normally note nothing number offer
office often old once ones only open option order ordinary original other others otherwise outside own paid part particular pass past people per perhaps person personal pick piece place plan planning please point possible prefer prepare present pretty
previous private probably problem proper provide public purpose put question quick quickly quite rather reach read ready real really reason receive recently regular remember reply request rest result return right round run same save saw say second see
seem seen send sent separate serious set several share short should show side similar simple simply since single sit situation size small soon special specific spend spilled spoke stand start state stay step stop straight stuff such suddenly suppose
switch system taken talk team tell test thinking third though thought three till time times today together told tomorrow tonight too took top total touched towards tried true trying turn two type typed under understand until up usual usually
various waiting walk want watch way week weeks went whether while whole wish without woke wonder word work working works world worry worse worth write wrong year years yesterday yet young yourself
after add added advance afford agree allow anybody anymore anything anyway anywhere arrange arrived avoid became behave besides borrow bother broke calling catch collect crash crashed crowded dealing deliver despite dispose dispose draw drop dropped ease elsewhere ended exist expected explained extra facing failed fetch finished fix fixed
flat forward gave gets getting gone grab guess handing happened hear heard hit hold hope huge hurry ill inform install keeps kept kinds knew lack laid latest leaves letting lie lift listen lose lot luck made makes married meant mention mind missing morning must needs nicer nobody obtain occur odd ordered ought owe pack packed
pass picked pieces places please plus pretty prior promise proper pull push putting quite raise rather realise reason recent recommend refuse regarding release remain remove rent renting reply required resolve rid ring round rule runs safe saying seem sense serve share shared short shows sick sitting sleep sold solve somewhere soon
speak spot started stayed steps store straightaway stuff submit suggest surely surgery taken talking telling tend than throw toward trouble trust turns unless upset urgent useful via visit visiting wants wearing went whatever whenever wherever whichever whoever whose willing wishes within won working worse worth written`.split(/\s+/));

/** The same of the desk's other languages, without accents, as beginnings: their words take many endings. */
const beginnings: Record<string, string> = {
  es: `ahora anoche antes apena aqui aun ayer bastant buen caso casi cerc cierto clar cos cre cua cuan dej dentro desde despues dia dias distint dur empez encontr ensen entend entonc esper esta falt favor final fuer ganar gent grand gust
habl hac hay hor ir irn jam jun junt lad larg lleg llev lueg lug mal maner manana mas may mejor mes mir mism mom much mund nad necesit nuev nunc ocurr otr par pas pens peor pequ pod pon prefer present prim probl pront proxim prueb pued pregunt
qued quer quier realment recib rato saber sab seman sent ser si siempr sigu sol sub suel supon tan tard temp ten tien tod tom trat traj ultim us util va van vec ved ver vez vid vien viv volv`,
  hu: `akar alatt altal amikor amely annyi azonnal azonban baj barmi bizonyos csinal egesz egyedul egyeb egyutt eleg elol elott elso emel erint ertesul esetben ev ezert fel fele folyam fontos gyakran gyors hagy hasznal hasonl hat helyett hiszen ho hosszu hoz
ido igaz igen ilyen indul inkabb ismer jar jobb jol kap keves kezd kis kozott kozben kovetkez kulon lat legyen lesz maga magunk marad masik mehet megy miatt milyen minden mindig mond mukod mutat nagy nap nelkul ne neha olyan ora oran ott ossz probal pont persze rend resz regi rossz sajat sok
segit sem soha szeret szoktak szokas szol szerint talal talan tart tegnap tehet tesz teljes tobb tud tul uj ujra utan utols ugy ugyan vagy valo van vegul vegez vel vesz visz vissz vol zajl`,
  ro: `acas acest acolo acum afar aflu aici ajut alt ap apo apro as ast atat atunc bin buc cand cap cat cev chiar cin cred cred cum curand dat deci deja dep diferit dimin doar dup duc exact facem fac fel fiind fiec foarte folos gas grav imed inain inap incep incerc
intai intamp inteleg intot iub las lung loc lucr luat mai mare mereu merg mic mult nevo niciod nimic nou numai oam obis oric ora pas pent poat potriv prea prim prin primi probl propri put rapid repede resp ram simpl singur spun stiu sun tare timp toat totdea tot trai treb trec ultim
un uneor unde urm us util va ved veni vezi vorb vrem vrea vreo zi zic zil`,
};
const startsOf = new Map(Object.entries(beginnings).map(([language, words]) => [language, words.split(/\s+/)]));

/** How much a word that stands in no document tells of what is asked: 0..1. */
export function commonness(word: string, language: string): number {
  const starts = startsOf.get(language);
  // A beginning names a word with a few letters more, not every word that happens to start so.
  if (starts) return word.length < 3 || starts.some((start) => word.startsWith(start) && word.length - start.length <= Math.min(4, start.length)) ? 0.35 : 1;
  return everyday.has(word) || word.length < 4 ? 0.35 : 1;
}
