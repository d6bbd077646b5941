/** What complaints are about: beginnings of words in all four languages, on folded text. */
export const grievances: Record<string, string[]> = {
  noise: ["nois*|loud|barking|drilling|party|snoring|ruido*|zaj|zajos*|zajt|hangos*|larma*|zgomot*|galagi*"],
  dirt: ["dirty|filth*|stain*|mould*|mold*|unclean|hair|dust*|suci*|mugr*|manchad*|moho|kosz|koszos*|mocskos*|piszkos*|penesz*|murdar*|mizeri*|mucegai*|jeg*"],
  vermin: ["cockroach*|bedbug*|bugs|mice|rats|cucaracha*|chinche*|ratas|csotany*|poloska*|patkany*|gandac*|plosnit*|soarec*|sobolan*"],
  smell: ["smell*|stink*|stench|huele*|olor|apesta*|budos*|bűz*|buz|buzlik|szag*|miroase|miros|pute|duhneste"],
  heating: ["heating|radiator*|aircon|freezing|calefaccion|aire|futes*|legkondi*|klima*|caldur*|incalzir*|frig|frigul|calorifer*", "air conditioning", "too ~1 cold|hot", "hideg van"],
  water: ["hot|no|without water", "shower*|plumb*|leak*|agua|ducha*|viz|vize|zuhany*|csap|apa|dus|dusul|robinet*"],
  light: ["light|lights|power|electricity|luz|villany*|aram*|lampa*|lumina|curent*"],
  equipment: ["broken|faulty|elevator|lift|tv|bed|door|averiad*|rot*|ascensor|elromlott|lift*|stricat*|defect*|televiz*"],
  internet: ["wifi*|wi-fi|internet*|vpn|connection|conexion"],
  staff: ["rude|staff|receptionist|waiter|waitress|employee|manager|nurse|doctor|teller|driver|cleaner|unprofessional|impolite|unhelpful|shouted|yelled|attitude|agent|colleague|camarer*|recepcionista|emplead*|personal|maleducad*|groser*|borde|enfermer*|gritó|grit*|recepcios*|pincer*|bunko*|udvariatlan*|szemelyzet*|alkalmazott*|munkatars*|kiabal*|ugyintezo*|receptioner*|ospatar*|chelner*|angajat*|nepolitic*|obraznic*|tipat|asistent*|functionar*"],
  theft: ["stole*|theft|thief|stealing|robbed|robo|robado|robaron|robada|hurto|ladron*|ellop*|lopas*|loptak|tolvaj*|furat*|furt|hotul|hotii|hoti|hotie", "un|este|sunt hot"],
  discrimination: ["racis*|discrimin*|sexis*|homophob*|homofob*|rasszis*|diszkrimin*|rasist*|xenofob*|xenophob*|antisemit*"],
  harassment: ["harass*|grope*|groping|molest*|stalk*|inappropriate*|touched|touching|acos*|tocamiento*|manose*|zaklat*|molesztal*|tapogat*|fogdos*|hartui*|pipai*|atins"],
  food: ["food|meal|soup|steak|breakfast|dinner|coffee|undercooked|raw|comida|sopa|desayuno|cena|carne|crudo|cruda|etel*|leves*|reggeli*|vacsora*|kaja*|nyers*|mancare*|supa|ciorba|cruda|crud|meniu*|micul"],
  billing: ["overcharg*|charged|charge|bill|invoice|refund|fee|price|cobrad*|cobraron|cobro|factura|cuenta|szamla*|szamlaz*|levont*|terhel*|taxat*|incasat*|nota|ramburs*"],
  waiting: ["waiting|waited|queue|queuing|hold|delay*|esperando|esperado|espera|cola|var*|varakoz*|kesett|sor|sorban|astept*|coada|intarzi*"],
  booking: ["overbooked|double-booked|booking|reservation|reserva|foglalas*|rezervar*|programar*|idopont*|appointment|cita"],
  privacy: ["privacy|gdpr|leaked|privacidad|datos|adatvedel*|szemelyes|confidential*|datele"],
  service: ["service|servicio|atencion|kiszolgal*|szolgaltat*|servici*|servire*|nobody|nadie|senki|nimeni|help"],
};
/** Words that make a complaint graver, and those that say it is not the first time. */
export const gravity = {
  grave: ["unsafe|dangerous|lawyer|police|sue|suing|court|ombudsman|press|media|journalist|poison*|sick|ill|injur*|hospital|abogado|policia|denuncia*|juzgado|peligros*|intoxic*|ugyved*|rendor*|feljelent*|birosag*|veszelyes*|mergezes*|korhaz*|fogyasztoved*|avocat*|politi*|instant*|pericul*|intoxicat*|spital*|protectia"],
  repeated: ["again|third|second|fourth|fifth|still|twice|always|every|keeps|otra|segunda|tercera|cuarta|sigue|siempre|todavia|aun|megint|ujra|masodik|harmadik|masodszor|harmadszor|mindig|iar|iarasi|doua|treia|patra|mereu|tot|inca", "once more", "de nuevo", "din nou"],
};
