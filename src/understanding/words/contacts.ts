/** How people say the marks of an address aloud, in all four languages. */
export const spelledMarks = {
  at: new Set(["at", "arroba", "kukac", "(at)", "arond", "a-rond", "coada-de-maimuta"]),
  dot: new Set(["dot", "point", "punto", "pont", "punct", "."]),
  hyphen: new Set(["dash", "hyphen", "minus", "guion", "kotojel", "cratima", "liniuta", "-"]),
  underscore: new Set(["underscore", "alahuzas", "alulvonas", "_"]),
};
