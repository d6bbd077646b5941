import type { Language } from "#rules/desk.ts";

/** How a desk says that something was done, and what makes a sentence no claim. */
export interface ClaimWords { deeds: Record<string, string[]>; never: string[]; hedges: string; before: string[]; yes: string[] }

/** Deeds by language: phrases on folded text; `hedges` within five words before a deed undo it, `before` at the head of the sentence, `yes` anywhere. */
export const claimWords: Record<Language, ClaimWords> = {
  en: {
    deeds: {
      booked: ["i|we ~2 booked|reserved|scheduled|secured|arranged|organised|organized", "you|it|that|this|your|both|everything|all|table|room|appointment|taxi|booking|reservation|they ~4 is|are|been|was|were|now ~2 booked|reserved|scheduled|confirmed|arranged|secured|set|fixed|yours|guaranteed|settled", "have|has ~2 booked|reserved|scheduled|secured|arranged", "you are|re ?now|already|all in|booked|confirmed", "confirmed ^|$", "^ booked|confirmed|reserved|scheduled", "see|expect|expecting ~2 you ~3 on|at|tomorrow|tonight|then|friday|monday|tuesday|wednesday|thursday|saturday|sunday|soon", "look*|looking forward ~2 seeing|welcoming|having|to ~1 you|your", "awaits|await ~2 you", "table|room|place|seat|spot|slot|appointment|taxi|driver|doctor|team|therapist ~3 waiting|ready|awaits|expecting|saved|safe", "put|got|have|written|pencilled|penciled|noted|signed|marked ~2 you|them|your ~3 down|in|up", "down for", "on ~2 our|the list|books|calendar|diary|schedule|system", "locked in", "saved|kept|blocked|held|holding|keeping ~3 for you", "is|are ~1 yours", "in the book|books|diary|calendar", "we|i are|am|will ~1 expecting|expect ~2 you", "your ~3 reference|number|confirmation is"],
      done: ["all set", "^ ?all done|sorted|settled", "is|are|been ~1 done|sorted|settled|arranged|handled|fixed|resolved|complete|completed|finalised|finalized", "taken care of", "good to go", "everything is ~2 set|arranged|ready|place|order|sorted", "consider it ~1 done", "went through", "i|we have ~2 done|taken|handled|sorted|fixed|made|completed|processed|closed|opened"],
      changed: ["i|we ~2 changed|moved|updated|rescheduled|amended|modified|extended|switched|shifted|swapped|added|postponed|corrected|adjusted|upgraded|removed|brought|pushed", "is|are|been|was|were|now ~3 changed|moved|updated|rescheduled|amended|modified|extended|switched|shifted|swapped|added|postponed|corrected|adjusted|upgraded", "^ changed|moved|updated|rescheduled", "now ~2 for|on|at|from|starts|begins ~2 #|friday|monday|tuesday|wednesday|thursday|saturday|sunday"],
      cancelled: ["i|we ~2 cancelled|canceled|released|deleted|removed|freed", "is|are|been|was|were|now ~2 cancelled|canceled|released|deleted|gone|off|void", "^ cancelled|canceled", "no longer ~2 booking|reservation|booked|reserved", "called off"],
      paid: ["i|we ~2 charged|received|taken|collected|billed|debited", "i|we ~3 put ~4 bill|account|tab|invoice", "been|was|were|is ~2 charged|paid|received|debited|billed|settled", "your payment ~2 received|through|complete|successful|went|accepted|cleared", "payment ~2 successful|complete|received|accepted", "^ paid", "nothing ~2 left|more ~1 to pay", "bill|invoice|account is ~1 settled|paid|cleared|closed"],
      refunded: ["i|we ~2 refunded|returned|credited|reimbursed|waived|reversed", "been|was|were ~2 refunded|returned|credited|reimbursed|waived|reversed", "refund|money is|has ~3 way|issued|processed|back|made|sent|initiated", "will get|receive|have ~3 back ~3"],
      sent: ["i|we ~2 sent|emailed|e-mailed|mailed|texted|forwarded|delivered|passed|dispatched|posted", "been|was|were ~2 sent|emailed|mailed|forwarded|delivered|passed|dispatched", "is|are ~2 way ~2", "on its|their|the|his|her way", "check your inbox|email|mail|phone|e-mail"],
      alerted: ["i|we ~2 alerted|informed|notified|told|called|contacted|warned|asked|spoken|reported|escalated|let", "been|was|were|is|are ~2 alerted|informed|notified|told|called|contacted|warned|escalated|aware", "knows|know|aware ~2", "is|are coming|on", "someone|colleague|technician|housekeeping|security|manager|team ~3 is|are ~2 coming|heading|way|looking|handling"],
      noted: ["i|we ~2 noted|recorded|logged|written|registered|opened|filed|saved|added", "been|was|is|are ~2 noted|recorded|logged|registered|filed|saved|opened"],
      ordered: ["i|we ~2 ordered|placed|requested", "been|was|is|are ~2 ordered|placed|requested", "kitchen ~3 preparing|started|working", "being prepared"],
    },
    never: ["fully|already|completely|double|all booked|reserved|taken|up ?up|out", "booked out|up|solid", "can|may|must|should be ~1", "self|pre contained", "to be ~1 confirmed|booked", "how|where|what"],
    hedges: "not never no nothing cannot can could would may might should must shall if unless until when nobody none without want before ready once yet neither isnt let whether hardly",
    before: ["^ if|once|when|unless|should|would|shall|can|could|may|do|until|before|after|as|whether|please|to|say|tell|just|with", "^ as soon", "^ i|we can|could|would|may|might|cannot", "^ ?and|then|and i|we will ~4 once|if|when|after"],
    yes: ["once|if|when|as soon as|after|until ~4 yes|confirm|agree|ok|say|tell|choose|pick|approve|accept|press|tap|like|want", "with your yes|confirmation|ok|agreement"],
  },
  es: {
    deeds: {
      booked: ["he|hemos|ha|han|queda|quedado|quedo|esta|estan|es|fue|ya|tiene|tienen|le|tengo ~4 reservad*|confirmad*|agendad*|programad*|apuntad*|anotad*|asegurad*|concertad*|guardad*|garantizad*", "reserve|reservamos|agende|apunte|confirme ~2 su|la|el|le|una", "^ reservad*|confirmad*", "le|les|te|os esperamos|espera|vemos", "nos vemos", "hasta el|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|esta noche", "mesa|habitacion|cita|taxi|plaza|sitio ~3 espera|lista|preparada|guardad*|suya", "es suya|suyo", "le|les|te he|hemos ~2 puesto|apuntado|dado", "su ~3 referencia|localizador es", "cuente ~1 con"],
      done: ["todo ~2 listo|arreglado|hecho|preparado|resuelto|orden", "^ hecho|listo|listos", "ya ~1 esta ~2 hecho|listo|arreglado|solucionado", "queda|quedo|esta ~2 hecho|resuelto|solucionado|arreglado|tramitado|gestionado", "he|hemos ~2 hecho|gestionado|tramitado|arreglado|resuelto|procesado|completado"],
      changed: ["he|hemos|ha|han|queda|quedado|quedo|esta|fue ~4 cambiad*|modificad*|movid*|actualizad*|ampliad*|aplazad*|trasladad*|corregid*|anadid*|adelantad*|retrasad*|pasad*", "cambie|modifique|movi|actualice ~2 su|la|el"],
      cancelled: ["he|hemos|ha|han|queda|quedado|quedo|esta|fue ~4 cancelad*|anulad*|liberad*|eliminad*", "cancele|anule ~2 su|la|el", "^ cancelad*|anulad*"],
      paid: ["he|hemos|ha|han|queda|esta|fue ~4 cobrad*|pagad*|cargad*|recibid*|abonad*|liquidad*|saldad*", "pago ~3 recibido|aceptado|correcto|realizado|completado", "cobramos|recibimos su"],
      refunded: ["he|hemos|ha|han|queda|fue ~4 reembolsad*|devuelt*|reintegrad*", "reembolso ~3 camino|hecho|procesado|realizado|emitido"],
      sent: ["he|hemos|ha|han|fue ~4 enviad*|mandad*|remitid*|entregad*|reenviad*", "envie|mande ~2", "en|de camino", "va|van ~2 camino", "revise ~2 correo|bandeja"],
      alerted: ["he|hemos|ha|han|esta|estan|queda|fue ~4 avisad*|informad*|alertad*|notificad*|llamad*|contactad*|comunicad*|escalad*", "avise|informe ~2 a|al", "ya ~2 sabe|saben", "alguien|companero|tecnico ~3 va|viene|camino|subiendo"],
      noted: ["he|hemos|queda|ha|esta ~3 anotad*|registrad*|apuntad*|abierto|guardad*|tomado nota"],
      ordered: ["he|hemos|queda|ha|esta ~3 pedid*|encargad*|solicitad*", "cocina ~3 preparando"],
    },
    never: ["todo|completamente|totalmente|ya ~1 reservado|completo|lleno", "plazas ~1 reservadas", "puede|pueden|debe|deben|podra ~2 ser|estar"],
    hedges: "no nunca ni puedo puede podemos podria podriamos pueden si quiere desea debe sin nada nadie tampoco hasta cuando quieres aun todavia hace",
    before: ["^ si|cuando|una|en cuanto|quiere|desea|puedo|puede|podemos|podria|antes|para|hasta|digame|prefiere|le gustaria|con", "^ en cuanto"],
    yes: ["si|cuando|cuanto|despues ~4 confirm*|acept*|diga*|dice*|elij*|quier*|pulse*|de", "con su si|confirmacion|visto"],
  },
  hu: {
    deeds: {
      booked: ["lefoglal*|lefoglaltam|foglaltam|foglaltunk|befoglal*|beirtam|felirtam|felirtuk|elojegyez*|bejegyez*|rogzitett*|megerositett*|visszaigazol*|biztositottam|fenntartott* ?onnek", "le ~1 van|lett ~1 foglalva", "lefoglalva|visszaigazolva|megerositve|elojegyezve|beirva|fenntartva|rogzitve", "foglalas* ~3 megerosit*|rogzit*|sikeres|kesz|ervenyes|elkeszult|megvan|megtortent|letrejott", "varjuk|varjak|varom ~3 ont|onoket|pentek*|holnap*|szeretettel|az|a|#", "talalkozunk|viszontlatasra ~2 pentek*|holnap*|hetfo*|kedd*|szerd*|csutortok*|szombat*|vasarnap*", "asztal*|szoba*|idopont*|hely* ~3 varja|varjak|kesz|on*|keszen|megvan|biztositva", "az one", "hivatkozasi szam* ~3", "foglaltam|foglaltuk ~2 le"],
      done: ["minden ~2 kesz|rendben|elintezve|megvan|elintezodott", "^ kesz|megvan|elintezve|megtortent", "elintez*|elintezt*|megoldott*|elvegezt*|megoldodott|megcsinalt*", "kesz ~1 van|is"],
      changed: ["modositottam|modositottuk|modositva|modosult|athelyezt*|attettem|attettuk|atfoglalt*|megvaltoztatt*|meghosszabbitott*|frissitettem|frissitettuk|hozzaadt*|hozzaadva|athelyezve|elhalasztott*|cserelt*|kijavitott*|atirtam|atirtuk|atteve"],
      cancelled: ["toroltem|toroltuk|torolve|lemondtam|lemondtuk|lemondva|visszavont*|sztorno*|megszuntett*|felszabaditott*|torlodott"],
      paid: ["kifizet*e|kifizetve|befizetve|megterhelt*|terheltuk|levont*|megkapt*|megerkezett ~2 fizetes*|osszeg*|utalas*", "fizetes* ~3 sikeres|megerkezett|beerkezett|megtortent|rendben|elfogadva", "kiegyenlit*ve|kiegyenlitve|rendezve"],
      refunded: ["visszateritett*|visszateritve|visszautalt*|visszafizett*|jovairt*|jovairva|visszautalva"],
      sent: ["elkuldt*|elkuldve|kikuldt*|kuldtem|kuldtunk|kuldtuk|tovabbitott*|tovabbitva|kezbesit*e|felkuldt*|felvittek|kivittek", "uton ~1 van|vannak", "mar ~2 uton"],
      alerted: ["ertesitett*|ertesitve|szoltam|szoltunk|tajekoztatt*|riasztott*|riasztva|hivtam|hivtunk|jeleztem|jeleztuk|felhivt*|szolt*|kihivt*|megkert*", "kollega*|technikus*|szerelo*|valaki* ~3 indul*|uton|megy|jon|tud"],
      noted: ["feljegyez*|felirt*|rogzitett*|bejegyez*|megnyitott*|felvett*|megjegyez*"],
      ordered: ["megrendelt*|megrendelve|rendeltem|rendeltunk|leadt*", "konyha* ~3 kesziti|keszitik"],
    },
    never: ["teljesen|minden|mar ~2 foglalt|betelt|lefoglaltak", "telthaz*", "lefoglalni|lefoglalhat*|foglalhat*|lefoglaljam|lefoglalom|lefoglaljuk|lefoglalja|megerositi|megerositse|modositsam|toroljem|elkuldjem|visszaigazolas"],
    hedges: "nem nincs sem ne ha lehet tudom tudok tudjuk tudunk szeretne szeretned kivanja mielott amint nelkul soha meg legyen kell kellene hogy amig",
    before: ["^ ha|amint|mihelyt|mielott|szeretne|szeretned|kivanja|kerem|amikor|amig|lefoglal*am|le|kell|tudok|tudunk"],
    yes: ["ha|amint|miutan|mihelyt ~4 megerosit*|igen*|mondja|valaszt*|jovahagy*|elfogad*|kivan*|szeretne", "igenje* utan"],
  },
  ro: {
    deeds: {
      booked: ["am|ati|a|au|este|e|sunt|fost|v|deja|aveti ~4 rezervat*|programat*|confirmat*|inscris*|notat*|asigurat*|pastrat*|retinut*|stabilit*|garantat*|trecut", "^ rezervat*|confirmat*|programat*", "va asteptam|asteapta", "ne vedem", "pe vineri|luni|marti|miercuri|joi|sambata|duminica|maine|curand", "masa|camera|locul|taxiul|programarea|rezervarea ~3 asteapta|gata|pregatit*|dumneavoastra|facut*|valabil*|activa", "este ~1 dumneavoastra", "v am ~2 pus|trecut|inscris", "referinta|codul ~4 este"],
      done: ["totul ~3 gata|rezolvat|aranjat|regula|ordine|stabilit|pregatit", "^ gata|rezolvat|facut|aranjat", "s-a rezolvat|facut", "s a ~1 rezolvat|facut|finalizat", "am|a|este|e|fost ~2 rezolvat*|aranjat*|finalizat*|procesat*|facut|terminat"],
      changed: ["am|a|au|este|e|fost|acum ~3 schimbat*|modificat*|mutat*|actualizat*|prelungit*|amanat*|reprogramat*|adaugat*|corectat*|devansat*"],
      cancelled: ["am|a|au|este|e|fost ~3 anulat*|sters*|eliberat*|contramandat*", "^ anulat*"],
      paid: ["am|a|au|este|e|fost|s ~3 incasat*|platit*|achitat*|debitat*|primit*|retras*", "plata ~3 efectuat*|primit*|reusit*|acceptat*|confirmat*|inregistrat*"],
      refunded: ["am|a|au|fost|s ~3 rambursat*|returnat*|restituit*|inapoiat*", "rambursare* ~3 drum|facut*|procesat*|efectuat*|emisa"],
      sent: ["am|a|au|fost|s ~3 trimis*|expediat*|transmis*|livrat*|redirectionat*", "este|e|sunt|vine ~2 drum|spre", "pe drum"],
      alerted: ["am|a|au|este|sunt|fost ~3 anuntat*|alertat*|informat*|notificat*|sunat*|contactat*|avertizat*|chemat*|sesizat*|rugat", "coleg*|tehnician*|cineva ~3 vine|drum|urca|stie|ajunge"],
      noted: ["am|a|este|fost|s ~3 notat*|inregistrat*|consemnat*|deschis*|salvat*|trecut"],
      ordered: ["am|a|este|fost ~3 comandat*|solicitat*|plasat*", "bucatari* ~3 pregat*"],
    },
    never: ["complet|integral|toate ~1 rezervat*|ocupat*", "poate|pot|trebuie|va|vor ~1 fi"],
    hedges: "nu nici niciodata pot poate putem puteti daca doriti vreti sa fara cand inca trebuie as ati vrea nimic pana nimeni",
    before: ["^ daca|cand|dupa|doriti|vreti|pot|putem|as|ati|pana|inainte|imediat|odata|sa|cum|de indata|spuneti|confirmati"],
    yes: ["daca|cand|dupa|imediat|indata|odata ~4 confirm*|accept*|spuneti|da|alegeti|apasati|doriti|sunteti", "cu acordul|confirmarea dumneavoastra"],
  },
};
