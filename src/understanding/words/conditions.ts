/** Words for somebody young, folded. */
export const young = "child|children|kid|kids|son|daughter|baby|babies|toddler|teenager|teen|minor|underage|infant|hij[oa]s?|nin[oa]s?|bebes?|menor(?:es)?|gyerek\\p{L}*|gyermek\\p{L}*|(?:kis)?fi(?:am|unk|ad|uk)\\p{L}*|(?:kis)?lany\\p{L}*|kicsi\\p{L}*|bab[aá](?:m|nk|val)?|unok\\p{L}*|copil\\p{L}*|copii\\p{L}*|fiul|fiica|fetit\\p{L}*|baiat\\p{L}*|minor\\p{L}*|nepot\\p{L}*";

/** How documents speak of ages, folded. */
export const ofAges = "(?:under|over|below|above|aged?|until they are|age of|from|to) \\d{1,2}(?! ?(?::|\\.|€|%|eur))(?: years?| and|,|\\.|$| with| may| on| to)|\\d{1,2} (?:years?|anos|eves|ev|ani)\\b|menores de|mayores de|adults? only|for adults|solo adultos|csak felnott|numai adult|at every age|of every age";

/** How documents put a limit, folded: what is at most, and what is at least. */
export const limits = {
  most: "up to|at most|maximum|max\\.?|no more than|not more than|limit|hasta|como maximo|maxim[oa]|limite|legfeljebb|maximum|-ig\\b|cel mult|pana la|maxim|limita|more than \\S+ (?:\\S+ )?(?:are|is) not",
  least: "at least|minimum|from \\d|al menos|como minimo|minim[oa]|legalabb|cel putin|minim",
};

/** How a height is spoken of, folded, where its unit is left out ("2.10 high"). */
export const tall = "high|tall|height|roof|alto|alta|altura|magas\\p{L}*|inalt\\p{L}*";
