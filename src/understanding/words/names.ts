import type { Language } from "#rules/desk.ts";

/** How people say who they are: phrases before the name, phrases after it, and words no name is made of. */
export const nameWords: Record<Language, { before: string[]; weak: string[]; after: string[]; and: string[]; never: string }> = {
  en: {
    before: ["my|our ~1 ?full ?first ?last ?sur name|surname is|s", "name is|s", "name|names", "?my|?the surname|lastname ?is", "last|family name ?is", "name of", "under ?the ?my ?our ?a name ?of", "in|under the name of|is", "in the name", "call me", "i am called", "they call me", "booked|made|reservation|booking|appointment ~2 under|by", "it ~2 under", "behalf of", "guests|guest are|is", "put|book it|us|them under", "signed", "mrs|mr|ms|miss"],
    weak: ["my|our|his|her mother|father|wife|husband|partner|son|daughter|boss|colleague|friend|sister|brother|client", "i am", "this|it is", "it is", "for", "with", "regards", "under", "here"],
    after: ["here", "speaking", "is ?the ?my name", "is my last|family name"],
    and: ["and", "&"],
    never: "of and the a an my our your it is at on in from to for with i we he she you they please thanks thank two three four one sorry not very so just here looking trying calling writing interested allergic vegetarian booked staying going coming happy sure afraid fine good ok okay room rooms double single suite twin garden standard family deluxe table desk monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter tonight tomorrow today dinner lunch breakfast spa hotel restaurant hi hello hey dear yes no dr doctor english spanish hungarian romanian german french valentine new year eve birthday visa mastercard but because about another half quarter guest guests adults children people person phone email number wifi atm it hr reception manager checkin checkout arrival which that this there what where when how can could would need want like would by or as all both us me him her them mine until after before since between",
  },
  es: {
    before: ["me llamo", "mi|nuestro|el nombre ?completo es", "nombre ?es", "mi|nuestro apellido es", "apellido|apellidos", "a nombre de", "al nombre de", "a mi nombre", "se llama|llaman", "le habla", "me dicen", "huesped*|huespedes ~1 son|es"],
    weak: ["soy", "somos", "para", "es", "con", "de parte de", "senor|senora|sr|sra", "atentamente"],
    after: [],
    and: ["y", "e"],
    never: "y e el la los las un una mi su de en por para con a al del que es soy estoy alergico alergica vegetariano cliente huesped dos tres cuatro uno manana hoy lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad pascua gracias favor habitacion mesa doble suite reserva hotel restaurante si no pero porque yo nosotros nueva nuevo familiar medico doctor doctora dr dra persona personas adultos ninos hola buenas esta este las semana noche tarde telefono correo email",
  },
  hu: {
    before: ["a|az nevem|nevunk", "vezeteknev*|csaladnev* ?a|?az", "nevem|nevunk", "nev", "nevem ?az ?a", "hivnak", "ugy hivnak hogy", "ugy hivnak", "engem"],
    weak: ["itt", "en"],
    after: ["vagyok", "vagyunk", "neven", "nevre", "a nevem", "nevem", "nevu", "a neve", "reszere", "szamara", "beszel", "hivnak", "neveben"],
    and: ["es", "meg"],
    never: "es meg a az egy en te mi on jo napot szia hello foglalas foglalast foglalni szoba szobat asztal asztalt idopontot ket harom negy ot hetfo kedd szerda csutortok pentek szombat vasarnap januar februar marcius aprilis majus junius julius augusztus szeptember oktober november december karacsony husvet koszonom kerem kerek igen nem ma holnap szeretnek szeretnem hogy allergias vegetarianus vendeg dr doktor a masik mar itt most nagyon eheto ez azt ezt mert de fore szemelyre ki milyen melyik az",
  },
  ro: {
    before: ["ma numesc", "ma cheama", "numele ?meu ?nostru ?complet este|e", "numele", "numele este|e", "nume|numele ?de familie ?este|?e", "pe numele ?de ?lui", "pe nume|numele", "in numele", "se numeste", "imi spune", "ne numim", "prenumele ?meu este|e"],
    weak: ["sunt", "pentru", "aici", "domnul|doamna|dl|dna", "suntem", "cu"],
    after: ["la telefon", "aici"],
    and: ["si"],
    never: "si un o la in pe cu de pentru din eu noi tu sunt alergic alergica vegetarian client oaspete doua doi trei patru luni marti miercuri joi vineri sambata duminica ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie craciun paste multumesc rog camera masa dubla rezervare hotel restaurant da nu dar azi maine va te buna ziua salut este e am as persoane adulti copii doctor doctorul dr saptamana noapte seara telefon email numar numarul",
  },
};

/** Small words inside names. */
export const particles = new Set(["de", "la", "las", "los", "del", "van", "von", "der", "den", "di", "da", "dos", "das", "le", "du", "bin", "al", "el", "ne", "ifj", "id", "dr", "o"]);
