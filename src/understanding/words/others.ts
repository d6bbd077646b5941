/** How people ask about other guests, in all four languages, on folded text. What is asked of one's own family who come along is none. */
export const otherGuests = {
  classes: {
    title: "mr mrs ms miss mister sir lady professor prof senor senora sr sra senorita don dona ur urat asszony kisasszony domnul doamna dl dna domnisoara",
    kin: "husband wife brother sister boyfriend girlfriend ex boss colleague friend neighbour neighbor uncle aunt cousin marido mujer esposo esposa hermano hermana novio novia jefe amigo amiga ferjem felesegem batyam ocsem novered noverem baratom fonokom sotul sotia fratele sora prietenul prietena seful",
    there: "staying stays stayed checked registered arrived guest lodged hospedado hospedada hospeda aloja alojado alojada registrado registrada llegado huesped lakik szallt megszallt bejelentkezett megerkezett vendeg cazat cazata sta sosit inregistrat oaspete",
  },
  asked: [
    "is|are|was|were|has|have|did|does @title ~5 @there|here|in|booked|leave|left|staying|stay|coming|appointment", "is|was|has|did|does my @kin ~4 @there|booked|leave|left",
    "which|what room|number|floor ~3 is|has|does|are ~3 @title|@kin|he|she|him|her", "room|number ~2 of|for ~2 @title|@kin", "what|which time|day ~3 is|does|did|has|are ~3 @title|he|she|his|her ~4 appointment|treatment|massage|table|arrive|arriving|leave|leaving|check|checking|coming|booking",
    "do|did|have you ~3 guest|guests|someone|somebody|anyone|anybody|person ~2 called|named|name|by", "is|are ~1 there ~3 guest|someone|somebody|anyone|person ~2 called|named", "tell|say|confirm ~4 whether|if ~4 @title|@kin ~4 @there|here", "who is|are ~2 in|staying ~2 room|house|hotel|#",
    "esta|se @there ~4 @title|@kin", "esta|estan ~2 el|la|mi @title|@kin ~4 @there|aqui|ahi|alojado|en", "que|cual habitacion ~3 esta|tiene ~3 @title|@kin", "en que habitacion ~5 @title|@kin", "a que hora ~3 tiene|llega|sale ~2 el|la|mi @title|@kin ~3", "tienen|teneis ~3 huesped|alguien|persona ~2 llamad*|nombre",
    "itt|naluk|maguknal|onoknel|nalatok ~2 @there|van ~4 @title|@kin", "@title|@kin ~3 @there", "van ~2 vendeg*|valaki ~3 nevu|neven", "melyik|hanyas szoba* ~4 @title|@kin|lakik", "mikor ~3 erkezik|jon|tavozik|idopontja ~3 @title|@kin",
    "este|e|s|sta|a @there ~4 @title|@kin", "@title|@kin ~4 @there", "in ce camera|ce camera ~4 @title|@kin|sta", "aveti ~3 oaspete|cineva|persoana ~2 numit*|pe|nume", "la ce ora ~4 vine|pleaca|are|ajunge ~3 @title|@kin",
  ],
  never: ["i am|we are ~2 staying|guest|guests", "my|our|mi|nuestra|mea|a ?name reservation|booking|reserva|foglalas*|rezervare*", "with me|us|conmigo|nosotros|velem|velunk|mine|noi", "can|could|may|pueden|puede|lehet|poate|pot ~3 guest|guests|huesped*|vendeg*|oaspe*", "book|reserve|reservar|foglalni|rezerva|rezervez ~6"],
};
