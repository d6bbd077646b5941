import type { Language } from "#rules/desk.ts";

type Sides = Record<Language, readonly [RegExp, RegExp]>;

/** What is said of the one is not said of the other; opening and closing leave clock times alone ("open until eight" is "closes at eight"). */
export const contrasts: readonly (Sides & { times: boolean })[] = [
  { times: false, en: [/\bopen\w*/, /\bclos(?:e|es|ed|ing)\b|\bshut\w*/], es: [/\b(?:abr\w+|apert\w+|abiert\w+)/, /\b(?:cierr\w+|cerr\w+)/], hu: [/nyit\w*/, /(?:\bzar|bezar|lezar|megszunt)\w*/], ro: [/\bdeschi\w+/, /\binchi\w+/] },
  { times: true, en: [/\b(?:check(?:ing)?[- ]?in|arriv\w+)/, /\b(?:check(?:ing)?[- ]?out|depart\w+|leav(?:e|es|ing)\b)/], es: [/\b(?:llegad\w+|check-?in)/, /\b(?:salid\w+|marcha|check-?out)/], hu: [/(?:erkez|bejelentkez)\w*/, /(?:tavoz|elutaz|kijelentkez)\w*/], ro: [/\b(?:sosi\w+|check-?in)/, /\b(?:plec\w+|check-?out)/] },
  { times: true, en: [/\b(?:deposits?|depositing|paying in)\b/, /\bwithdraw\w*/], es: [/\bingres(?:o|os|ar)\b/, /\b(?:retir\w+|sacar)\b/], hu: [/befizet\w*/, /(?:felvet|felven|kivet)\w*/], ro: [/\bdepune\w*/, /\bretrag\w*/] },
  { times: true, en: [/\bcolou?r\w*/, /\bblack\b/], es: [/\bcolor\w*/, /\bnegro\b/], hu: [/szines\w*/, /fekete\w*/], ro: [/\bcolor\w*/, /\bnegru\b/] },
  { times: true, en: [/\b(?:domestic|inland|within the country)\b/, /\b(?:abroad|foreign|international\w*)\b/], es: [/\bnacional\w*/, /\b(?:extranjer\w+|internacional\w*)/], hu: [/belfold\w*/, /(?:kulfold|nemzetkoz)\w*/], ro: [/\b(?:intern[aei]?|national\w*)\b/, /\b(?:strainatat\w*|extern[aei]?|international\w*)/] },
  { times: true, en: [/\bsingle\b/, /\b(?:double|twin)\b/], es: [/\bindividual\w*/, /\bdobles?\b/], hu: [/egyagyas\w*/, /(?:ketagyas|dupla)\w*/], ro: [/\bsingle\b/, /\bdubl\w*/] },
  { times: true, en: [/\bsummer\w*/, /\bwinter\w*/], es: [/\bveran\w+/, /\binviern\w+/], hu: [/\b(?:nyar|nyari|nyaron)\b/, /\b(?:tel|teli|telen)\b/], ro: [/\b(?:vara|verii)\b/, /\b(?:iarna|iernii)\b/] },
  { times: true, en: [/\b(?:online|in the app|by app)\b/, /\b(?:at the (?:counter|branch|desk|till)|in person)\b/], es: [/\b(?:en linea|online|app)\b/, /\b(?:ventanilla|sucursal|en persona)\b/], hu: [/(?:online|netbank|appban|alkalmazas)\w*/, /(?:penztar|fiokban|szemelyes)\w*/], ro: [/\b(?:online|aplicati\w+)/, /\b(?:ghise\w*|sucursal\w*|personal)\b/] },
  { times: true, en: [/\b(?:small|little)\b/, /\b(?:large|big)\b/], es: [/\bpequen\w+/, /\bgrandes?\b/], hu: [/\b(?:kis|kicsi|kisebb)\b/, /\b(?:nagy|nagyobb)\b/], ro: [/\bmic[ai]?\b/, /\bmar[ei]\b/] },
  { times: true, en: [/\bbasic\b/, /\bpremium\b/], es: [/\bbasic\w+/, /\bpremium\b/], hu: [/\balap\w*/, /premium\w*/], ro: [/\b(?:de baza|bazic\w*)\b/, /\bpremium\b/] },
  { times: true, en: [/\bfirst\b(?! (?:floor|aid))/, /\b(?:follow-?ups?|repeat\w*|further|later|control)\b/], es: [/\bprimer[ao]?\b/, /\b(?:seguimiento|sucesiv\w+|siguiente\w*|control)\b/], hu: [/\belso\w*/, /(?:kontroll|ismetel|tovabbi|kesobbi)\w*/], ro: [/\bprim[aul]+\b/, /\b(?:control\w*|ulterioar\w*|urmatoare\w*)\b/] },
  { times: true, en: [/\b(?:indoors?|inside|covered)\b/, /\b(?:outdoors?|outside|open[- ]air)\b/], es: [/\b(?:interior\w*|cubiert\w+|techad\w+)/, /\b(?:exterior\w*|al aire libre|descubiert\w+)/], hu: [/\b(?:belteri|belso|fedett|bent)\w*/, /\b(?:kulteri|kulso|szabadteri|nyitott)\w*/], ro: [/\b(?:interior\w*|acoperit\w*)/, /\b(?:exterior\w*|in aer liber|descoperit\w*)/] },
];
