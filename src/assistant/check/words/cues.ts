import type { Language } from "#rules/desk.ts";

/** A pattern over folded text, by language. */
type ByLanguage = Record<Language, RegExp>;

/** What turns a statement round. "Without charge" and the like are no negations: they say the same as "free". */
export const negations: ByLanguage = {
  en: /\b(?:not|no|never|nobody|none|cannot|neither|nor|except|unless|closed|shut|forbidden|prohibited|excluded|excluding|unavailable|refuse[sd]?|skip(?:s|ped)?|miss(?:es|ed)?)\b|n't\b/g,
  es: /\b(?:no|nunca|ni|nadie|ningun[ao]?|tampoco|salvo|excepto|cerrad[ao]s?|prohibid[ao]s?|excluid[ao]s?|prohiben?|se salt\w+)\b/g,
  hu: /\b(?:nem|nincs(?:en|enek)?|ne|sem|sincs|soha|senki|tilos|kiveve|zarva|kizarolag nem|tiltott|tilt\w*|kihagy\w*)\b/g,
  ro: /\b(?:nu|n-|ne(?!cesi)\w{3,}(?:at|it|ut)[aei]?|nici|niciodata|nimeni|niciun|nicio|exceptand|exceptia|inchis[ae]?|interzis[ae]?|interzice)\b/g,
};

/** Ways of saying a limit that only look like a negation. */
export const limits: ByLanguage = {
  en: /\b(?:no|not) (?:later|earlier|more|less|fewer|longer|sooner|bigger|heavier|older|younger) than\b|\b(?:not only|at no (?:extra )?(?:cost|charge)|no (?:\w+ )?(?:charge|fee|cost)s?|not (?:charged?|pay)|(?:pay|owe|cost)s? (?:you )?nothing|(?:do|does) not cost|(?:don|doesn)'t (?:cost|pay|charge)|without (?:charge|cost|payment|a fee|paying))\b/g,
  es: /\bno mas (?:tarde |pronto )?(?:de|que)\b|\bno menos de\b|\bno antes de\b|\bno solo\b|\bno (?:se |les? )?(?:paga|cuesta|cobra)\w*(?: nada)?\b|\bsin (?:cargo|coste|pagar|cobrar)\b/g,
  hu: /\bnem (?:kesobb|korabban|tobb|kevesebb|csak)\b|\bnem (?:kell (?:erte |kulon )?fizet\w*|fizet\w*|kerul\w*(?: semmibe| penzbe)?|kerunk (?:erte )?(?:penzt|dijat)|szamitunk fel\w*)|\bdij nelkul\w*/g,
  ro: /\bnu mai (?:tarziu|devreme|mult|putin) de\b|\bnu doar\b|\bnu (?:va |il |se |mai )*(?:costa|plat\w+|percepem)(?: nimic)?\b|\bfara (?:taxa|plata|cost\w*)\b/g,
};

/** Words before (or, in Hungarian, behind) a value that make it the lower end: from it on, over it. */
export const lowerEnds: ByLanguage = {
  en: /\b(?:from|after|since|over|above|at least|minimum(?: of)?|more than|no less than|no fewer than|not before|no earlier than|starting|starts at|opens at|begins at|beyond|exceeding|or more)\b/,
  es: /\b(?:desde|a partir de|mayor(?:es)? de|despues de|mas de|al menos|minimo|por encima de|abre a|empieza a|no antes de|no menos de)\b/,
  hu: /(?:tol\b|legalabb|(?<!del)utan\b|felett|folott|tobb mint|minimum|kezdve|nyit\b|fentebb|nem korabban)/,
  ro: /\b(?:de la|dupa(?![ -](?:amiaza|masa|pranz))|peste|cel putin|minimum|minim|mai mult de|incepand|deschide la|incepe la|nu mai devreme)\b/,
};

/** … and the upper end: until it, under it. */
export const upperEnds: ByLanguage = {
  en: /\b(?:until|till|by|before|under|below|up to|at most|maximum(?: of)?|max|less than|fewer than|no more than|no later than|closes at|ends at|at the latest|not after|within|or less|or under|or younger)\b/,
  es: /\b(?:hasta|antes de|menor(?:es)? de|menos de|como maximo|maximo|por debajo de|a mas tardar|no mas de|no mas tarde|cierra a|termina a|dentro de)\b/,
  hu: /(?:ig\b|elott|alatt|legfeljebb|maximum|kevesebb mint|legkesobb|zar\b|nem kesobb|nem tobb|belul)/,
  ro: /\b(?:pana|inainte de|sub|cel mult|maximum|maxim|mai putin de|cel tarziu|inchide la|se termina|nu mai tarziu|nu mai mult|in termen de)\b/,
};

/** What speaks of how the house does things: there a guest's own time or number grounds nothing. */
export const houseMatters: ByLanguage = {
  en: /\b(?:open(?:s|ed|ing)?|clos(?:e[sd]?|ing)|serv(?:e[sd]?|ing)|hours?|until|till|last (?:orders?|entry)|check[- ]?(?:in|out)|starts?|begins?|ends?|quiet|fee|free (?:until|from|of|before|after|parking|entry|for)|cancel\w*|refund\w*|latest|earliest|in advance|notice|allowed|may (?:stay|bring|use)|limit|maximum|minimum|at (?:most|least)|up to|(?:under|over)(?= (?:the age|\d))|must|required|costs?|price|charge\w*|rate|policy|rule|always|deadline)\b/,
  es: /\b(?:abr\w+|abiert\w+|cierr\w+|cerr\w+|sirv\w+|serv\w+|horario|hasta|ultim\w+ (?:pedid|entrad)\w+|entrada|salida|empieza|termina|comienza|silencio|tarifa|gratis|gratuit\w+|cancel\w+|reembols\w+|a mas tardar|antelacion|permit\w+|limite|maxim\w+|minim\w+|al menos|cuesta|precio|cargo|norma|siempre|plazo|debe[n]?)\b/,
  hu: /(?:nyit\w*|nyitva|zar\w*|felszolgal\w*|ig\b|utolso|bejelentkez\w*|kijelentkez\w*|kezdod\w*|vegzod\w*|csend\w*|dij\w*|ingyen\w*|lemond\w*|visszaterit\w*|legkesobb|elore|megenged\w*|szabad hozni|legfeljebb|legalabb|maximum|minimum|kerul\b|\bara\b|szabaly\w*|mindig|hatarido|kell\b|kotelezo)/,
  ro: /\b(?:deschi\w+|inchi\w+|serv\w+|orar\w*|pana|ultim\w+ (?:comand|intrar)\w+|check[- ]?(?:in|out)|incepe|se termina|liniste|tax\w+|gratuit\w*|anul\w+|ramburs\w+|cel tarziu|in avans|permis\w*|limit\w+|maxim\w*|minim\w*|cel (?:mult|putin)|costa|pret\w*|tarif\w*|regul\w+|intotdeauna|termen\w*|trebuie)\b/,
};

/** Every day of the week, the working days, the weekend. */
export const everyDay: ByLanguage = { en: /\b(?:every day|daily|each day|all week|seven days|any day|always)\b/g, es: /\b(?:todos los dias|cada dia|a diario|diariamente|siempre)\b/g, hu: /\b(?:minden ?nap|naponta|mindennap|mindig)\b/g, ro: /\b(?:zilnic|in fiecare zi|in toate zilele|intotdeauna)\b/g };
export const workingDays: ByLanguage = { en: /\b(?:weekdays|on weekdays|working days?|business days?)\b/g, es: /\b(?:entre semana|dias laborables|dias habiles)\b/g, hu: /\b(?:hetkoznap\w*|munkanap\w*)\b/g, ro: /\b(?:zile(?:le)? lucratoare|in timpul saptamanii)\b/g };
export const weekends: ByLanguage = { en: /\b(?:weekends?|at the weekend)\b/g, es: /\b(?:fin(?:es)? de semana)\b/g, hu: /\b(?:hetveg\w*)\b/g, ro: /\b(?:weekend\w*|sfarsit\w* de saptamana)\b/g };

/** A stretch of weekdays is said with one of these between its ends. */
export const through = /^\s*(?:to|till|until|through|thru|and|-|–|—|a|al|hasta|y|pana|pana la|la|si|es|,)?\s*(?:the|el|los|on)?\s*$/;
export const stretch = /(?:\bto\b|\btill?\b|\buntil\b|\bthrough\b|\bthru\b|[-–—]|\ba\b|\bal\b|\bhasta\b|\bpana\b|\bla\b)/;

/** What speaks of a sum of all. */
export const totals: ByLanguage = { en: /\b(?:totals?|in all|altogether|all in all|comes? to|sum|both nights|together)\b/, es: /\b(?:total|totales|en total|suma\w*|asciende)\b/, hu: /(?:osszesen|vegosszeg|mindosszesen|teljes ar|mindennel)/, ro: /\b(?:total\w*|in total|suma|in tot)\b/ };
