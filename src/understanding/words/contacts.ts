/** How people say the marks of an address aloud, in all four languages. */
export const spelledMarks = {
  at: new Set(["at", "arroba", "kukac", "(at)", "arond", "a-rond", "coada-de-maimuta"]),
  dot: new Set(["dot", "point", "punto", "pont", "punct", "."]),
  hyphen: new Set(["dash", "hyphen", "minus", "guion", "kotojel", "cratima", "liniuta", "-"]),
  underscore: new Set(["underscore", "alahuzas", "alulvonas", "_"]),
};

/** What people call a letter that comes by e-mail, how they say that a contact is another one now, and a code; folded, in all four languages. */
export const mailWords = /\b(?:e-?mails?|emailben|e-mailben|mailben|levelben|correo|correos|posta electronica|mailul|emailul|e-mailul)\b|\bmail (?:me|it|us)\b|\b(?:by|via|per|por|prin|pe) (?:e-?)?mail\b/;
export const otherContact = /\b(?:change|changed|changing|update|new|other|another|different|replace|wrong|cambiar|cambie|cambia|cambio|nuevo|nueva|otro|otra|actualizar|equivocado|modositsa|modositani|megvaltozott|valtozott|uj|masik|mas|rossz|cserelje|schimb|schimba|schimbati|schimbat|nou|noua|alt|alta|actualiza|actualizati|gresit)\b/;
export const codeWords = /\b(?:codes?|codigos?|kod|kodot|kodja|kodra|cod|codul|coduri)\b/;
