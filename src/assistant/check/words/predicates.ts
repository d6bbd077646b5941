import type { Language } from "#rules/desk.ts";

/** What may be done, what is free, what is needed, what is open: said of a thing or denied of it, on folded text. */
export const predicates: readonly (Record<Language, RegExp> & { against?: Record<Language, RegExp> })[] = [
  {
    en: /\b(?:can|cannot|can't|may|allowed|permitted|possible|able to|forbidden|prohibited|welcome)\b/g, es: /\b(?:puede[ns]?|podra[ns]?|permit\w+|posibles?|prohib\w+|(?:no )?se admiten?|(?:no )?se aceptan?|no se \w+n?)\b/g,
    hu: /\b(?:lehet\w*|szabad|tilos|megenged\w*|enged\w*|lehetseges|\w{3,}hat(?:o|ok|oak|ja|nak|unk)?|\w{3,}het(?:o|ok|oek|i|nek|unk)?)\b/g, ro: /\b(?:poate|pot|puteti|permis\w*|posibil\w*|interzis\w*|(?:nu )?se accepta|(?:nu )?se admit|nu se \w+)\b/g,
  },
  {
    en: /\b(?:free(?! (?:time|place|seat|room|table))|included?|includes|part of the (?:fee|price|rate)|comes? with|nothing extra)\b|\b(?:no (?:\w+ )?(?:charge|fee|cost)s?|not (?:charged?|pay)|(?:pay|owe|cost)s? (?:you )?nothing|for nothing|without (?:charge|cost|payment|a fee|paying)|(?:don|doesn)'t (?:cost|pay|charge))\b/g,
    es: /\b(?:gratis|gratuit\w+|incluid\w+|incluye\w*|sin (?:cargo|coste|pagar|cobrar)|no (?:se |les? )?(?:paga|cuesta|cobra)\w*)\b/g,
    hu: /\b(?:ingyen\w*|dijtalan\w*|dijmentes\w*|tartalmaz\w*|benne van\w*|dij nelkul\w*|nem (?:kell (?:erte |kulon )?fizet\w*|fizet\w*|kerul\w*(?: semmibe| penzbe)?|kerunk (?:erte )?(?:penzt|dijat)|szamitunk fel\w*))/g,
    ro: /\b(?:gratuit\w*|gratis|inclus\w*|include|fara (?:taxa|plata|cost\w*)|nu (?:va |il |se |mai )*(?:costa|plat\w+|percepem))\b/g,
    against: {
      en: /\b(?:pay|pays|paid|costs? extra|charged?|fee|extra|separately|on top|surcharge)\b/g, es: /\b(?:paga[nr]?|cobr\w+|aparte|por separado|de pago|suplemento)\b/g,
      hu: /\b(?:fizet\w*|kulon dij\w*|felar(?:at|ert)|kulon kell)/g, ro: /\b(?:plat\w+|contra cost|separat|in plus|suplimentar\w*)\b/g,
    },
  },
  {
    en: /\b(?:must|needs?|needed|required|necessary|obligatory|compulsory|have to|has to)\b/g, es: /\b(?:debe[ns]?|hay que|necesit\w+|necesari\w+|obligatori\w+|hace falta|se exige\w*)\b/g,
    hu: /\b(?:kell|szukseg\w*|kotelezo\w*)\b/g, ro: /\b(?:trebuie|necesar\w*|nevoie|obligatori\w*)\b/g,
  },
  { en: /\b(?:open|opens|closed|shut)\b/g, es: /\b(?:abiert\w+|abren?|cerrad\w+)\b/g, hu: /\b(?:nyitva|zarva)\b/g, ro: /\b(?:deschis\w*|inchis\w*)\b/g },
];

/** "Even without": what the source asks for all the same. */
export const evenWithout: Record<Language, RegExp> = {
  en: /\b(?:even|also) without\b|\bwithout [^,;.]{1,40}(?:too|as well)\b/, es: /\b(?:tambien|incluso|aun) sin\b/, hu: /\bnelkul is\b/, ro: /\b(?:si|chiar si|chiar) fara\b/,
};

/** What is asked for: "only after", "must". */
export const onlyWith: Record<Language, RegExp> = {
  en: /\b(?:only|without (?:it|this|one|them)|must|required|needs?|needed)\b/, es: /\b(?:solo|sin (?:ella|ello|esto|eso)|solamente|unicamente|debe[ns]?|hay que|necesari\w+|obligatori\w+)\b/, hu: /\b(?:csak|e nelkul|enelkul|anelkul|kizarolag|kell|kotelezo|szukseges)\b/, ro: /\b(?:doar|fara (?:el|ea|aceasta|asta)|numai|trebuie|obligatoriu|necesar\w*)\b/,
};

/** How something of a record stands, yes or no. */
export const states: readonly Record<Language, RegExp>[] = [
  { en: /\bconfirmed\b/g, es: /\bconfirmad[ao]s?\b/g, hu: /\b(?:megerositve|megerositett\w*|visszaigazol(?:va|t\w*))\b/g, ro: /\bconfirmat[ae]?\b/g },
  { en: /\bcancel+ed\b/g, es: /\bcancelad[ao]s?\b|\banulad[ao]s?\b/g, hu: /\b(?:lemondva|lemondtak|lemondott\w*|torolve|torolt\w*|toroltuk|lemondtuk)\b/g, ro: /\banulat[ae]?\b/g },
  { en: /\b(?:resolved|solved|settled)\b/g, es: /\b(?:resuelt|solucionad|cerrad)[ao]s?\b/g, hu: /\b(?:megold(?:va|ott\w*|odott|ottuk)|megoldodott|lezar(?:va|t\w*|ult))\b/g, ro: /\b(?:rezolvat|solutionat|inchis)[ae]?\b/g },
  { en: /\bpaid\b/g, es: /\b(?:pagad|abonad)[ao]s?\b/g, hu: /\b(?:fizetve|kifizetve|kifizetett\w*|rendezve)\b/g, ro: /\b(?:platit|achitat)[ae]?\b/g },
];

/** Days told by another day: the same day, the day before, the day after; a stay's first and last. */
export const relativeDays: readonly Record<Language, RegExp>[] = [
  { en: /\b(?:the |that )?same day\b|\bon the day(?: itself)?(?= ?(?:[,.;:]|$|the|of the (?:booking|visit|event|appointment)))/, es: /\b(?:el|del|ese) mismo dia\b/, hu: /\b(?:aznap\w*|ugyanaznap|ugyanazon a napon|az adott napon)\b/, ro: /\b(?:in |din )?(?:aceeasi zi|chiar in ziua)\b/ },
  { en: /\b(?:the )?(?:day before|previous day|evening before|eve of)\b|\ba day (?:before|earlier|ahead|in advance)\b/, es: /\b(?:dia|noche|tarde|vispera) (?:de )?(?:antes|anterior)\b|\bvispera\b|\bun dia (?:antes|de antelacion)\b/, hu: /\b(?:elozo nap\w*|elozo este|megelozo nap\w*|egy nappal (?:elott\w*|korabban|elobb|elore)|elotte valo nap\w*)\b/, ro: /\b(?:ziua (?:precedenta|dinainte|anterioara)|seara (?:precedenta|dinainte)|cu o zi inainte|in ajun\w*)\b/ },
  { en: /\b(?:the )?(?:next|following) (?:working |business )?day\b|\bday after\b/, es: /\bdia (?:siguiente|despues)\b|\bal dia siguiente\b/, hu: /\b(?:masnap\w*|kovetkezo (?:munka)?nap\w*)\b/, ro: /\b(?:ziua|zi) (?:urmatoare|lucratoare urmatoare)\b|\ba doua zi\b/ },
  { en: /\b(?:day|date) (?:you arrive|of (?:your )?arrival)\b|\barrival day\b/, es: /\bdia de (?:la |su )?llegada\b|\bdia (?:en )?que llegu?\w+\b/, hu: /\b(?:erkezes\w*|megerkezes\w*) napj\w+|\berkezesi nap\w*/, ro: /\bziua (?:in care (?:sositi|ajungeti)|sosirii)\b/ },
  { en: /\b(?:day|date) (?:you (?:leave|depart|check out)|of (?:your )?departure)\b|\bdeparture day\b/, es: /\bdia de (?:la |su )?(?:salida|marcha|partida)\b|\bdia (?:en )?que (?:se )?(?:va|marcha|sale)\w*\b/, hu: /\b(?:elutazas\w*|tavozas\w*|utazas\w*) napj\w+|\bindulas napj\w+/, ro: /\bziua (?:in care plecati|plecarii)\b/ },
];

/** Words that deny by what they mean. */
export const denials = /\b(?:closed|shut|forbidden|prohibited|excluded|excluding|unavailable|refuse[sd]?|skip(?:s|ped)?|miss(?:es|ed)?|cerrad[ao]s?|prohib\w+|excluid[ao]s?|se salt\w+|tilos|kiveve|zarva|tilt\w*|kihagy\w*|except\w+|inchis[ae]?|interzi\w+)\b/;

/** What ties a part of a sentence to something else, so that a "not" in it need not deny it all. */
export const conditions: Record<Language, RegExp> = {
  en: /\b(?:if|unless|except|but|until|when|who|before|after|more|less|longer|later|than|or more|beyond|else|otherwise|even)\b/, es: /\b(?:si|salvo|excepto|sino|hasta|cuando|quien\w*|antes|despues|mas|menos|otro|incluso)\b/,
  hu: /\b(?:ha|hacsak|kiveve|hanem|amig|amikor|aki\w*|elott|utan|tobb|kevesebb|mint|hosszabb|kesobb|mas)\b|\w(?:nal|nel) /, ro: /\b(?:daca|exceptia|decat|ci|pana|cand|cine|care|inainte|dupa|mai|alt\w*)\b/,
};

/** What holds for nobody and nothing else. */
export const solely: Record<Language, RegExp> = {
  en: /\b(?:only|just|exclusively|solely|nothing but|alone)\b/, es: /\b(?:solo|solamente|unicamente|exclusivamente)\b/, hu: /\b(?:csak|csakis|kizarolag|egyedul)\b/, ro: /\b(?:doar|numai|exclusiv)\b/,
};

/** What holds for each and all. */
export const wholly: Record<Language, RegExp> = {
  en: /\b(?:all|any(?!thing|where)\w*|every\w*|each|both|either|always|whoever|day and night|around the clock|at any time)\b/, es: /\b(?:tod[oa]s?|cualquier\w*|cada|ambos|siempre|a todas horas|dia y noche)\b/,
  hu: /\b(?:minden\w*|barki\w*|barmi\w*|barmely\w*|osszes\w*|mindket\w*|mindig|mind|ejjel-nappal)\b/, ro: /\b(?:tot(?:i|ul)?|toate|toata|oricare|oricine|orice|oricand|fiecare|amb(?:ii|ele)|intotdeauna|mereu|zi si noapte)\b/,
};

/** What sets bounds by other words than "only". */
export const bounding: Record<Language, RegExp> = {
  en: /\b(?:not?|never|nobody|none|must|needs?|needed|required|unless|except\w*|without|at most|at least|up to|until|from|before|after|under|over|limit\w*|kept for|reserved|if|own|by appointment)\b|n't\b/, es: /\b(?:no|nunca|nadie|debe\w*|hay que|necesit\w+|salvo|excepto|sin|maximo|minimo|hasta|desde|partir|antes|despues|limit\w*|reservad\w+|si|propi\w+)\b/,
  hu: /\b(?:nem|soha|senki|sem|kell|kiveve|nelkul|legfeljebb|legalabb|maximum|minimum|\p{L}*(?:ig|tol)|elott\w*|utan\w*|ha|sajat)\b/u, ro: /\b(?:nu|niciodata|nimeni|trebuie|exceptia|fara|cel mult|cel putin|maxim\w*|minim\w*|pana|de la|inainte|dupa|limit\w*|rezervat\w*|daca|propri\w*)\b/,
};

/** What holds besides something else. */
export const also: Record<Language, RegExp> = { en: /\b(?:also|too|as well)\b/, es: /\btambien\b/, hu: /\bszinten\b/, ro: /\b(?:si (?:la|pe|prin|in|cu|cei|cele|fara)|de asemenea)\b/ };

/** All but those just spoken of. */
export const rest: Record<Language, RegExp> = {
  en: /\b(?:others?|everybody else|everyone else|the rest|otherwise)\b/, es: /\b(?:los demas|las demas|el resto|otros|en caso contrario|de lo contrario)\b/, hu: /\b(?:a tobbi\w*|tobbiek\w*|mindenki mas\w*|masok\w*|egyebkent|kulonben)\b/, ro: /\b(?:ceilalti|celelalte|restul|altfel|altii)\b/,
};
