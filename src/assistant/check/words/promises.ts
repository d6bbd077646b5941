import type { Language } from "#rules/desk.ts";

/** Redress: what a desk might give for a complaint or a disappointment, on folded text. */
export const redress: Record<Language, RegExp> = {
  en: /\b(?:vouchers?|refund(?:s|ed|ing)?|discounts?|upgrad(?:e[sd]?|ing)|compensat\w+|reimburs\w+|rebates?|waiv(?:e[sd]?|ing)|goodwill|on the house|free (?:night|drinks?|meal|dinner|breakfast|massage|treatment|upgrade)|complimentary|money back|credit (?:to|on|against) your|per ?cent off|% off|reduce (?:the|your) (?:price|bill|rate)|make it up to you)\b|% off/,
  es: /\b(?:vales?|bonos?|reembols\w+|descuent\w+|rebaj\w+|mejora de (?:habitacion|categoria)|upgrade|compens\w+|indemniz\w+|devol(?:ver|vemos|veremos|vere|ucion)\w*|invita la casa|cortesia|noche gratis|le regal\w+|sin cobrar\w*|perdonar\w*)\b/,
  hu: /(?:\butalvany\w*|\bvoucher\w*|visszaterit\w*|visszafizet\w*|kedvezmeny\w*|arengedmeny\w*|felminosit\w*|magasabb kategoria\w*|karterit\w*|karpotol\w*|karpotlas\w*|jovair\w*|elenged\w*|ajandek\w*|a haz vendege|ingyen (?:ejszaka|vacsora|ital|reggeli)\w*)/,
  ro: /\b(?:vouchere?(?:le|lor|ul)?|voucherul\w*|ramburs\w+|reducer\w+|discount\w*|upgrade\w*|compens\w+|despagub\w+|restitu\w+|din partea casei|noapte gratuita|bonus\w*|cadou\w*|inapoia\w*|scut\w+ de)\b/,
};

/** Someone gives it to this guest. */
export const giving: Record<Language, RegExp> = {
  en: /\b(?:i|we)(?:'ll| will| can| could| would| have|'ve| am| are|'m|'re| shall|'d)?(?: also| now| gladly| happily| be| like| going| to| able| arranged| happy)* (?:give|gave|giving|given|offer(?:ed|ing)?|grant(?:ed)?|arrang\w+|send|sent|provide|refund(?:ed)?|reimburse|compensate|upgrade[d]?|waive[d]?|deduct|take|add(?:ed)?|put|credit(?:ed)?|make|reduce[d]?|propose|get you|throw|include|discount|return|pay)\b|\byou(?:'ll| will| can| are going to|'re getting| get| are getting| have| shall)(?: be| now)? (?:get|receive|have|be (?:given|refunded|compensated|upgraded|reimbursed)|refunded|upgraded|compensated|given|expect|claim)\b|\byou (?:get|have|receive)\b|\b(?:as an apology|as compensation|for the trouble|to apologi[sz]e|to make up|on us|my treat|how about|would (?:a|an|you))\b|\bthere (?:is|will be) (?:a|an) \w+ (?:for you|waiting)|\byour (?:refund|voucher|upgrade|discount|compensation)\b|\bmanager will\b|\b(?:is|are|it's|that's) on the house\b/,
  es: /\b(?:le|les|te|os) (?:doy|damos|dare|daremos|ofrezco|ofrecemos|ofrecere\w*|puedo|podemos|hago|hacemos|hare\w*|enviare\w*|envio|regal\w+|reembols\w+|compens\w+|devol\w+|devuelv\w+|aplic\w+|descont\w+|subimos|invit\w+|corresponde)|\b(?:puedo|podemos|vamos a|voy a) (?:ofrecer|dar|hacer|reembols|compens|devolver|aplicar)\w*|\b(?:recibira|tendra|obtendra|recibe)\b|\bcomo (?:disculpa|compensacion)|\bpor las molestias\b|\bsu (?:reembolso|vale|descuento|compensacion)\b|\binvita la casa\b/,
  hu: /(?:\b(?:adok|adunk|adhatok|adhatunk|kap|kapni fog|ajanlok|ajanlunk|ajanlhat\w*|felajanl\w*|biztosit(?:ok|unk)|adni|kuldok|kuldunk|jovair(?:om|juk|unk|tuk|tam)|visszaterit(?:em|juk|jük|ettuk|ettem|unk)|visszafizet(?:em|juk|jük|tuk)|elenged(?:em|juk|jük|tuk)|felminosit(?:em|juk|jük|ettuk)|jar onnek|megkapja|reszesul\w*)\b|karpotlaskent|bocsanatkerskent|bocsanatkeresul|karpotol(?:juk|om)|a haz vendege)/,
  ro: /\b(?:va|iti|v)[ -](?:dau|dam|voi da|vom da|ofer\w*|oferim|vom oferi|acord\w*|pot oferi|putem oferi|ramburs\w+|compens\w+|trimit\w*|restitui\w*|inapoi\w+|aplic\w*|fac\w*)|\b(?:pot|putem|vom|voi) (?:sa )?(?:va )?(?:oferi|ofer|da|acorda|rambursa|compensa|aplica)\w*|\b(?:veti|o sa) (?:primi|primiti|avea|beneficia)\w*|\bprimiti\b|\bca (?:scuze|compensatie|despagubire)|\bpentru neplaceri\b|\bdin partea casei\b/,
};

/** A room by its number, which is written to nobody. */
export const roomNumber: Record<Language, RegExp> = {
  en: /\b(?:rooms?|suites?|apartments?|doors?) (?:number |no\.? ?|nr\.? ?|# ?)?(\d{1,4}[a-z]?)\b(?! ?(?:to|-|–)? ?\d* ?(?:€|eur|people|guests|persons|beds|nights|square|m2|m²|are|have|free|left))|\b(?:is|staying|stays) in (\d{2,4})\b/,
  es: /\b(?:habitacion(?:es)?|suite|cuarto|apartamento) (?:numero |n\.? ?[ºo]? ?|num\.? )?(\d{1,4}[a-z]?)\b/,
  hu: /(?:\b(\d{1,4})(?:-?\.?|-?[aeo]s|-[aeo]sz|-es|-as|-os) (?:szoba|szobaban|szobaba|szobaja|lakosztaly|apartman)\w*|\bszoba(?:szam)?(?:uk|ja|a)?:? (\d{2,4})\b(?![.:]\d| ?(?:-|ora|€|eur|fo\b|nm|m2|perc|ej)))/,
  ro: /\b(?:camer[ae]|camerele|apartamentul|suita) (?:cu )?(?:numarul |nr\.? ?|numar )?(\d{1,4}[a-z]?)\b/,
};

/** Whether somebody is in the house or has something here. */
export const presence: Record<Language, RegExp> = {
  en: /\b(?:is|are|isn't|aren't|was)(?: not| currently| already| indeed| also)* (?:staying|a guest|our guest|in (?:the )?(?:house|hotel|building|room|clinic|office)|here|checked in|checked out|with us|registered|booked|expected|in (?:today|now))\b|\b(?:has|have|had|does not have|doesn't have)(?: not| no| an?| got| already| also)*(?: \w+)? (?:booking|reservation|appointment|room|table|account|stay|transfer)\b|\b(?:arrived|left|arrives|leaves|checked (?:in|out)|stays (?:here|with us|in))\b/,
  es: /\b(?:esta|no esta|se aloja|se hospeda|se encuentra|tiene (?:una |la |su )?(?:reserva|cita|habitacion|mesa|cuenta)|no tiene (?:ninguna |una )?(?:reserva|cita|habitacion)|ha llegado|llego|se ha ido|llega el|figura)\b/,
  hu: /(?:\b(?:nalunk (?:szall\w*|lakik|van|tartozkodik)|itt (?:szall\w*|lakik|van)|vendegunk|megerkezett|elutazott|bejelentkezett|van (?:nalunk )?(?:foglalasa|idopontja|szobaja)|nincs (?:nalunk )?(?:foglalasa|idopontja|szobaja)|foglalasa van|idopontja van))/,
  ro: /\b(?:este (?:cazat\w*|la noi|aici|oaspete\w*)|nu este (?:cazat\w*|la noi|aici)|sta la noi|locuieste la noi|are (?:o |un )?(?:rezervare|programare|camera|masa)|nu are (?:nicio |niciun |o )?(?:rezervare|programare|camera)|a sosit|a plecat|s-a cazat)\b/,
};
