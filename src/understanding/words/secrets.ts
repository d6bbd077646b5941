const link = String.raw`(?:\s{0,2}(?:[:=-]|is|es|era|az|este|e|was|number|code|mea|mia|mio|numarul|szama|my|mi|meu|for|de|del|of|the|la|a|card|tarjeta|kartya\w{0,4}|cardului|cardul)){0,4}\s{0,2}`;
const said = (words: string, value: string): RegExp => new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])${link}(?<value>${value})`, "gu");

/** How a secret is introduced in four languages, on folded text; every pattern is bounded. */
export const secretWords = {
  introductions: [
    ["cvv", said("cvv2?|cvc2?|csc|security code|codigo de seguridad|biztonsagi kod|cod de securitate", String.raw`\d{3,4}(?!\d)`)],
    ["pin", said("pin|pin-?kod(?:om|ja)?|pinem|codigo pin|cod(?:ul)? pin|pinul", String.raw`\d{4,8}(?!\d)`)],
    ["password", said("password|passwd|pwd|passcode|passphrase|contrasena|clave|jelszo|jelszavam|jelszot|parola", String.raw`\S{4,64}`)],
    ["code", said("one[- ]time (?:code|password|passcode)|otp|verification code|sms code|security token|codigo (?:de verificacion|de un solo uso|sms)|egyszeri (?:kod|jelszo)|ellenorzo kod(?:om)?|sms[- ]kod(?:om)?|cod(?:ul)? (?:de verificare|unic|de unica folosinta|sms)|code (?:i got|i received|you sent(?: me)?)", String.raw`\d[\d -]{2,8}\d(?!\d)`)],
    ["identity", said("social security(?: number)?|ssn", String.raw`\d{3}[ -]?\d{2}[ -]?\d{4}(?!\d)`)],
  ] as ["cvv" | "pin" | "password" | "code" | "identity", RegExp][],
  identity: /(?:szemelyi|szemelyazonosito|id number|azonosito)/u,
  taj: /(?:taj|tb|biztositas)/u,
  ssn: /(?:ssn|social security)/u,
  /** What follows "password" in talk about one, and is none. */
  noPassword: new Set(["reset", "change", "expired", "please", "again", "does", "not", "doesn't", "isn't", "wrong", "incorrect", "policy", "help", "issue", "issues", "problem", "manager", "locked", "caducada", "caducado", "incorrecta", "olvidada", "nueva", "nuevo", "para", "lejart", "hibas", "csere", "visszaallitas", "resetare", "expirat", "expirata", "gresita", "noua", "pentru", "from", "with", "working", "because", "when", "that", "this", "been", "has", "will", "need", "needs", "keeps", "just", "lost", "forgotten", "invalid", "protected", "requirements", "hogy", "mert", "nincs", "nem", "elfelejtettem", "kell", "wifi", "wi-fi", "which", "there", "still", "never", "only", "after", "length", "rejected", "accepted"]),
};
