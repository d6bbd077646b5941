/** How guests say that what they were told to try did not help, in all four languages, on folded text (the small language of phrases.ts). */
export const attempts = [
  "not|nothing|didnt|doesnt|havent|hasnt|isnt ~2 work|worked|working|help|helped|helping|fix|fixed|solve|solved|changed|happened ~2 !hours", "no luck|change|difference|joy|use|effect|success", "still ~1 not|the|same|nothing|blinking|stuck|jammed|broken|down|locked|failing|flashing|error|no", "same ~1 thing|problem|error|issue|as ~1 before|again|$", "tried ~2 it", "tried|done|did ~2 that|this|all|everything|already|them|both|so ~4 !when",
  "not ~1 come|comes|came|arrive|arrives|arriving|arrived|coming", "never ~1 comes|came|arrives|arrived", "keeps ~1 failing|happening|asking|blinking|saying", "to no avail",
  "no ~2 funciona|funciono|funcionado|sirve|sirvio|servido|ayuda|ayudo|ha|va|cambia|cambio|llega|llego|arregla", "sigue ~2 igual|sin|parpadeando|bloquead*|fallando|mal|roto|rota|atascad*", "ya ~2 probe|probado|hice|hecho|intente|intentado", "lo ~1 probe|intente|hice|he", "mismo|misma ~1 problema|error|cosa", "nada|tampoco $",
  "nem ~2 segit*|mukod*|sikerult|valtozott|jott|jon|ment|megy|jo", "meg ~1 mindig ~2", "ugyanaz|ugyanugy|ugyanez", "mar|ezt ~2 probalt*|megprobalt*|csinalt*|megcsinalt*", "semmi ~1 valtozas|$", "hiaba",
  "nu|n ~2 mers|merge|functionat|functioneaza|ajutat|ajuta|rezolvat|schimbat|vine|venit|reusit", "tot ~1 asa|nu|la|blocat*|clipeste|nimic", "la fel $", "am ~2 incercat|facut|probat ~2", "aceeasi|acelasi ~1 problema|eroare|lucru", "degeaba",
];
