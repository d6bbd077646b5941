const link = String.raw`(?:\s{0,2}(?:[:=-]|(?:is|es|era|az|este|e|was|number|code|mea|mia|mio|numarul|szama|my|mi|meu|for|de|del|of|the|la|a|card|tarjeta|kartya\w{0,4}|cardului|cardul)(?![\p{L}\d]))){0,4}\s{0,2}`;
const said = (words: string, value: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])${link}(?<value>${value})`, "gu");

/** How a secret is introduced in four languages, on folded text; every pattern is bounded. */
export const secretWords = {
  introductions: [
    ["cvv", said("cvv2?|cvc2?|csc|security code|codigo de seguridad|biztonsagi kod(?:om|ja)?|cod de securitate", String.raw`\d{3,4}(?!\d)`)],
    ["pin", said("pin|pin[ -]?kod(?:om|ja|omat)?|pinem|pinkod|codigo pin|cod(?:ul)? pin|pinul|pin code|pin number", String.raw`\d{4,8}(?!\d)`)],
    ["password", said("passwords?|passwd|pwd|passcode|passphrase|contrasenas?|contrasenya|clave|jelszo|jelszavam|jelszavunk|jelszot|parola|parolele", String.raw`\S{4,64}`)],
    ["password", /(?<![\p{L}\d])(?:passwords?|pwd|pw|pass|contrasena|clave|jelszo|jelszavam|parola|psw)(?![\p{L}\d])(?: [\p{L}\d.-]{1,16}){0,5}(?: es| is| este| e| az)?\s{0,2}[:=]\s{0,2}(?<value>\S{4,64})/gu],
    ["code", said("one[- ]time (?:code|password|passcode)|otp|verification code|sms code|security token|codigo (?:de verificacion|de un solo uso|sms)|egyszeri (?:kod|jelszo)|ellenorzo kod(?:om)?|sms[- ]kod(?:om)?|cod(?:ul)? (?:de verificare|unic|de unica folosinta|sms)|code (?:i got|i received|you sent(?: me)?)", String.raw`\d[\d -]{2,8}\d(?!\d)`)],
    ["code", /(?<![\p{L}\d])(?:code|codigo|kod|kodom|kodot|codul|cod)(?![\p{L}\d])(?: [\p{L}]{1,14}){0,3}(?: (?:sms|text|texted|sent|got|received|app|mail|email|movil|mensaje|llegado|enviado|mandado|recibido|kaptam|kuldtek|kapott|primit|trimis|mesaj|prin|mailben|telefonra|telefon)(?![\p{L}\d])(?: [\p{L}]{1,10}){0,3})\s{0,2}(?:[:=-]|is|es|este|e|az)?\s{0,2}(?<value>\d(?:[ -]?\d){3,7})(?![\d])/gu],
    ["code", /(?<![\p{L}\d])(?:sms|texted|text|received|sent|got|llegado|enviado|mandado|recibido|kaptam|kuldtek|kapott|primit|trimis)(?![\p{L}\d])(?: [\p{L}]{1,12}){0,3} (?:code|codigo|kod|kodom|kodot|codul|cod)(?![\p{L}\d])(?: (?:is|es|este|e|az|de|verificacion))?\s{0,2}[:=-]?\s{0,2}(?<value>\d(?:[ -]?\d){3,7})(?![\d])/gu],
    ["identity", /(?<![\p{L}\d])(?:cnp|cnp-ul|codul numeric personal|national (?:id|insurance|identity)(?: number| no)?|nino|dni|nie|taj|taj[- ]?szam(?:om)?|szemelyi (?:szam(?:om)?|azonosito(?:m)?)|szemelyi(?:m)?|adoazonosito(?:m)?)(?![\p{L}\d])(?: (?:is|es|este|e|az|meu|mea|al|number|szamom|jel|jelem|numero)){0,3}\s{0,2}[:=-]?\s{0,2}(?<value>(?:[a-z]{1,2} ?)?\d(?:[ .-]?\d){5,12}(?: ?[a-z](?![\p{L}\d]))?)(?!\d)/gu],
    ["iban", /(?<![\p{L}\d])(?:iban|szamlaszam(?:om)?|account number)(?![\p{L}\d])(?: (?:is|es|este|e|az|meu|number|my|mi|nr|szama)){0,2}\s{0,2}[:=.-]?\s{0,2}(?<value>(?:[a-z]{2}\d{2}|\d{8})(?:[ -]?[a-z\d]{4}){2,7}(?:[ -]?[a-z\d]{1,3}(?![\p{L}\d]))?)/gu],
    ["card", /(?<![\p{L}\d])(?:(?:credit |debit |bank )?card(?: number| no)?|(?:numero de )?(?:la )?tarjeta|(?:bank)?kartya(?:szam(?:om)?|m|m szama)?|(?:numarul )?cardul(?:ui)?|card)(?![\p{L}\d])(?: (?:is|es|este|e|az|number|no|szama|szamom|meu|visa|mastercard)){0,3}\s{0,2}[:=-]?\s{0,2}(?<value>\d(?:[ .-]?\d){12,18})(?!\d)/gu],
    ["identity", said("social security(?: number)?|ssn", String.raw`\d{3}[ -]?\d{2}[ -]?\d{4}(?!\d)`)],
  ] as ["cvv" | "pin" | "password" | "code" | "identity" | "iban" | "card", RegExp][],
  identity: /(?:szemelyi|szemelyazonosito|id number|azonosito)/u,
  taj: /(?:taj|tb|biztositas)/u,
  ssn: /(?:ssn|social security)/u,
  /** What follows "password" in talk about one, and is none. */
  noPassword: new Set(["reset", "change", "expired", "please", "again", "does", "not", "doesn't", "isn't", "wrong", "incorrect", "policy", "help", "issue", "issues", "problem", "manager", "locked", "caducada", "caducado", "incorrecta", "olvidada", "nueva", "nuevo", "para", "lejart", "hibas", "csere", "visszaallitas", "resetare", "expirat", "expirata", "gresita", "noua", "pentru", "from", "with", "working", "because", "when", "that", "this", "been", "has", "will", "need", "needs", "keeps", "just", "lost", "forgotten", "invalid", "protected", "requirements", "hogy", "mert", "nincs", "nem", "elfelejtettem", "kell", "wifi", "wi-fi", "which", "there", "still", "never", "only", "after", "length", "rejected", "accepted"]),
};
