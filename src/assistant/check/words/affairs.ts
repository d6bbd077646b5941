import type { Language } from "#rules/desk.ts";
import type { Classes } from "#understanding/phrases.ts";

/**
 * How a desk says that something of the guest's has come about, whichever verb it takes: the perfect, the past, a state of what is
 * "yours", a colleague on the way, nothing left to do. `states` are undone by a "not"; `reliefs` are made of one; `idle` are words
 * with which none of it is said: what somebody understood, where a thing lies, what the guest did.
 */
export interface AffairWords { classes: Classes; states: string[]; reliefs: string[]; idle: string; between: string; feeling: string[] }

export const affairWords: Record<Language, AffairWords> = {
  en: {
    classes: {
      part: "*ed taken made given got gotten sent put set told spoken brought held kept gone come done written rung paid let found left seen dealt shut cut split won chosen begun drawn thrown lent built bought sold met won",
      past: "*ed took made gave got sent told spoke brought held kept went came did wrote rang let dealt saw left",
      then: "the a an your you it this that these those them him her their my our everything everyone all both one two out up off in on over down to for with about around from by at into away back ahead through past under onto already now today yesterday just again",
      ours: "your the it this everything all both they he she everyone everybody", det: "the your our",
      staff: "somebody someone colleague colleagues engineer technician plumber electrician porter housekeeping housekeeper maintenance kitchen receptionist manager director doctor nurse dentist therapist driver taxi courier team security adviser advisor agent specialist locksmith chef waiter cleaner they he she",
      stays: "sits lies rests stands is are",
    },
    states: ["i|we ~1 @past @then", "i|we ~1 @past $", "i|we have ~2 @part @then", "i|we have ~2 @part $", "@ours ~3 has|have ~2 @part @then", "@ours ~3 has|have ~2 @part $", "@det ~2 @past @then", "your ~2 is|are|was|were ~1 @part", "your ~2 is|are ~1 with|in|on|at|under|among|back|safe|clear|free|ready|here|there|through",
      "your ~2 sits|lies|rests|stands|goes|starts|runs|counts", "the ~2 is|are ~1 now|already ~2", "the ~2 now|already ~1 is|are|has|have|knows|know", "the ~2 is|are @part ~1 @then", "@ours is|are|was|were ~1 @part", "it|this|everything|all|they is|are ~1 in|with|on|under the|our|your|my|place|hand|hands|motion|order|process|file|record|good", "everything is ~1 where|ready|clear",
      "belongs|belong ~1 to you", "you ~1 have|got ~2 seat|place|room|table|slot|spot|appointment|space|bed|ticket|lane|court|desk", "you are|re ~1 covered|protected|registered|enrolled|expected|through|insured|signed|connected|safe|cleared|admitted|accepted", "@staff ~3 will be *ing", "@staff ~2 is|are ~1 *ing", "@staff has|have ~1 your|it|everything|all", "@staff knows|know", "@staff will ~1 knock|ring|come|arrive|be ~6 in|within|shortly|soon|any",
      "under way|underway", "on track", "in progress", "i|we got ~2 you|your|it", "i|we saw to", "case|matter|problem|issue|job|deal|mission closed|solved|done|settled|sorted|fixed|accepted|accomplished", "^ ~1 closed|solved|settled|fixed|granted|approved|agreed|accepted|accomplished $", "you will ~1 receive|get|hear|have ~5 shortly|soon|minutes|e-mail|email|confirmation|today|tomorrow", "goes|comes to you|your", "name is|stands ~1 on|in|down"],
    reliefs: ["you ~1 need|have not ~2 worry|lift|bother|do|think", "no longer ~2 worry|need|owe|have", "nothing ~2 left|more|else|further ~4 do|pay|arrange|sign|fill|settle", "no ~2 action|steps|paperwork ~2 needed|required|necessary", "rest assured|easy", "nothing ~2 to worry"],
    idle: "understood understand looked searched checked tried wanted meant asked hoped thought read seen found saw heard learned learnt guessed wondered noticed received located based used supposed allowed included needed required called closed limited interested designed intended recommended related welcomed expected needed opened equipped heated prohibited permitted served staffed considered listed described mentioned stated printed signposted marked detailed said written told met missed offered charged linked connected apologised apologized misunderstood agreed",
    between: "you i we that which who when where as if what how why whose of whether",
    feeling: ["sorry|understand|see|regret|imagine|sad|appreciate|realise|realize|know|believe|think|hope|afraid|glad|hear"],
  },
  es: {
    classes: {
      part: "*ado *ada *ados *adas *ido *ida *idos *idas hecho hecha puesto puesta dicho escrito abierto resuelto resuelta roto vuelto cubierto cubierta suelto devuelto devuelta dispuesto dispuesta", staff: "alguien companero companera companeros tecnico fontanero electricista cocina recepcion director directora gerente medico doctora doctor enfermera dentista terapeuta conductor taxi mensajero equipo seguridad asesor asesora agente especialista cerrajero cocinero camarera camarero limpieza mantenimiento encargado encargada",
      state: "esta estan queda quedan sigue figura figuran consta va van es son",
    },
    states: ["ha|han ~1 @part", "ha|han sido|quedado @part", "su|sus ~3 @state ~1 @part|en|con|listo|lista|libre|fuera|resuelto|resuelta|segura|seguro|cubierto|asignado", "ya ~1 @state ~3", "ya ~1 tiene|tienen|sabe|saben|cuenta|puede|dispone", "ya ~1 lo|la|se ~2 tiene|tienen|sabe|saben|he|hemos|ha", "@state ~3 a su nombre", "@state ~2 en manos|marcha|camino|orden|regla|curso|tramite|buenas|nuestro|el", "es|son|esta ~2 para usted|ustedes", "es|son suyo|suya|suyos|suyas", "quedamos ~1 asi|en", "asunto|caso|tema|problema|trato|cosa|todo zanjado|cerrado|resuelto|resuelta|arreglado|solucionado|hecho|hecha|listo|lista",
      "manana|hoy|luego|ahora|enseguida|mismo ~2 pasan|vienen|van|pasaran|vendran|suben|llaman", "pasan|pasaran|vienen|vendran|iran|van ~1 a|por ~1 *arle|*erle|*irle|*arlo|*erlo|*arla|*erla|usted", "@staff ~2 llegara|vendra|pasara|subira|llamara|ira|acudira|viene|sube|llega", "@staff ~1 esta ~1 *ando|*iendo", "@staff ~2 ya|ahora ~1", "lo tiene|tienen ~2", "todo ~1 en|bajo|esta ~2", "le ~1 queda|quedan|corresponde|pertenece|toca", "va|van|esta ~1 de|por mi|nuestra cuenta", "dado|dada|dados ~1 de alta|baja", "recibira|tendra ~5 minutos|enseguida|pronto|correo|hoy|manana|confirmacion"],
    reliefs: ["no tiene|tienen ~3 preocup*|nada|hacer", "ya no ~2 tiene|tienen|hace|debe|deben|necesita|hay|falta", "despreocup*", "olvidese|olvidense", "no ~1 hace falta ~2 nada|haga|hacer", "nada ~1 que hacer", "no queda ~2 nada|pendiente"],
    idle: "entendido visto leido encontrado podido tenido mirado comprobado consultado esperado pasado ocurrido sucedido querido preguntado mencionado comentado indicado pedido dicho contado escrito explicado incluido incluida situado ubicado situada ubicada abierto cerrado abierta cerrada permitido prohibido completo ocupado recibido quedado estado ido habido escuchado oido supuesto limitado equipado equipada",
    between: "usted ustedes que quien cuando donde como si cual",
    feeling: ["siento|lamento|entiendo|comprendo|imagino|veo|creo|espero|temo|gracias"],
  },
  hu: {
    classes: {
      staff: "kollega* kolleg* technikus* szerelo* villanyszerelo* takarit* karbantart* orvos* doktor* nover* fogorvos* terapeuta* sofor* taxi* futar* csapat* biztonsag* ugyintezo* szakember* lakatos* pincer* igazgato* vezeto* valaki konyha*",
      went: "*ult *erult *arult kapott kaptak lett lettek sikerult indult indultak jutott megjott megvan megvannak atment kiment bement elment lement felment",
    },
    states: ["*tam|*tem|*tuk|*tunk|*tuek", "mar ~4 van|vannak|lett|tudja|tudjak|tud|tudnak|nala|naluk|varja|varjak|kesz|keszen|all|allnak", "mar ~3 *nal|*nel|*ban|*ben|*hoz|*hez van|vannak|kerult|jutott", "mar|most ~3 az one|onok*|one|onoke", "@went ~1 a|az|egy|is|mar|vissza|$", "@went $", "helyet|idopontot|asztalt|szobat|csoportot kapott|kapnak|kaptak", "rendben|elintezve|lezarva|megoldva|biztositva|letiltva|elrendezve|kifizetve|foglalva ~1 van|vannak|lett|$", "ugy|ugye|eset|dolog|gond|problema lezarva|lezarult|megoldva|megoldodott|rendben", "@staff ~4 indul*|jon|erkezik|megy|kopog|hivja|felhivja|keresi|uton|felmegy|atmegy|viszi|hozza|dolgozik|foglalkozik", "@staff ~4 ott|onnel|onoknel lesz|van", "@staff ~3 mar ~3", "szerepel|szerepelnek ~3 listan|naptarban|rendszerben|nevsorban|foglaltak", "az on|onok neve* ~3", "naptarban|rendszerben|listan|nyilvantartasban ~2 van|szerepel|all", "*ban|*ben ~1 szerepel ~1 $", "ment|mennek ~2 one*|*hoz|*hez|*nak|*nek ~2", "folyamatban ~1 van", "uton|mozgasban van|vannak"],
    reliefs: ["nincs|nincsen ~2 mas|tobb|mar|semmi ~2 dolga|dolguk|teendo*|tennivalo*", "semmi ~1 dolga|teendo*|tennivalo*", "nem kell ~2 mar|tobbet|tovabb|tobbe ~2", "nem kell ~1 aggod* ~1 miatta|emiatt|tovabb|mar", "minden ~1 helyen|rendben|keszen|sinen", "dolga nincs|nincsen"],
    idle: "erult perult terult merult kerult ertem ertjuk epult repult betegult korult elmult mult multkor multam ertesultem talalt* ertett* latt* kapt* tudt* olvast* mondt* gondolt* ellenoriz* nezt* megnezt* keres* szeretett* volt* sajnalt* hallott* probalt* kerdezt* akart* remelt* felreert* koszont* szamitott* itt* mindket*",
    between: "hogy ha amikor mikor aki akik ami amely amit hol ahol mert mig amig",
    feeling: ["ertem|sajnalom|sajnaljuk|megertem|latom|tudom|remelem|gondolom|koszonom|elhiszem"],
  },
  ro: {
    classes: {
      part: "*at *ata *ate *it *ita *ite *ut *uta *ute ajuns ajunsa mers pus pusa scos scosa trimis trimisa deschis inchis inchisa prins prinsa primit adus adusa dus dusa intors intoarsa transmis transmisa inscris inscrisa retras retrasa sters stearsa cuprins ales aleasa admis admisa atins stins aprins",
      staff: "cineva coleg* instalator* tehnician* electrician* bucatar* receptie* receptionist* director* manager* medic* doctor* asistent* dentist* terapeut* sofer* taxi* curier* echip* paza consilier* agent* specialist* lacatus* ospatar* camerist* curatenie* intretinere* inginer*",
      is: "este e sunt ramane raman figureaza apare apar sta stau merge",
    },
    states: ["a|au ~2 @part", "a|au fost|ramas ~2 @part", "s a|au ~1 @part", "dumneavoastra|dvs @is ~3", "@is ~1 acum|deja ~2", "acum|deja ~1 @is|are|au|stie|stiu|aveti ~2", "@is ~2 @part ~1 de|din acum|momentul|deja", "va apartin|apartine|revine|revin", "@is ~1 al|ale|a dumneavoastra", "@is ~2 pe numele", "@is ~2 pe maini|drum|lista|in lucru|curs|regula|ordine|evidenta|sistem", "caz*|subiect*|problem*|treab*|chestiun*|totul|intelegere* inchis*|rezolvat*|incheiat*|aranjat*|gata", "@staff ~2 ajunge|vine|urca|bate|suna|aduce|trece|lucreaza|se|pleaca|coboara|repara ~1", "@staff ~1 va|vor ~1 ajunge|veni|urca|bate|suna|aduce|trece ~5 minute|imediat|curand|azi|maine|ora", "@staff ~2 deja|acum", "ramane|ramanem asa", "veti ~1 primi|avea ~5 minute|imediat|curand|email|mail|confirmare*|azi|maine", "aveti ~2 loc*|camera|masa|programare*|bilet*|pat ~3 rezervat*|asigurat*|garantat*|retinut*|la"],
    reliefs: ["nu mai aveti ~3 facut|griji|nimic|grija|grijile|platit", "nu mai trebuie|e|este ~2", "nu mai ~1 faceti griji", "nu aveti ~2 nimic ~2 facut", "fiti ~1 linistit*|fara", "stati ~1 linistit*", "puteti sta linistit*", "nimic de facut"],
    idle: "avut vazut citit auzit verificat cautat putut inteles gasit intamplat spus scris intrebat cerut mentionat asteptat dorit vrut inclus inclusa situat situata necesar permis interzis ocupat avut limitat intrebat solicitat petrecut crezut platit gratuit gratuita separat separata adevarat privat minut minute",
    between: "care ce cine cand unde cum daca ca",
    feeling: ["inteleg|regret|imi pare|vad|cred|sper|multumesc|imaginez"],
  },
};
