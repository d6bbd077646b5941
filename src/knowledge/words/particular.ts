/** Words of what not every desk has (a lake, a dentist, a library, a sports hall), by meaning; written as in `everyday`. */
export const particular = `
meeting conference meeting_room workshop seminar | reunion conferenc sala= taller seminari | targyal megbeszel konferenc ertekezlet workshop szeminar | sedint intalnire conferint sala= atelier seminar
group party_size people persons | grupo persona | csoport fo= szemely | grup persoan
reception front_desk desk counter | recepci mostrador | recepci pult porta | recepti ghiseu
person human receptionist agent | persona humano recepcionista | ember szemely recepcios | persoana om= receptioner
heating air_conditioning aircon temperature cold radiator heat warm chilly ac cooling cool hot | calefacc aire_acond frio radiador frio= caliente estufa aire= acondicionado calor climatiz | futes legkond klima hideg radiator meleg fazik hutes | incalzir aer_conditionat frig calorifer cald aer= climat
view balcony terrace garden patio courtyard outdoor outdoors | vista balcon terraza jardin patio | kilatas erkely terasz kert udvar | vedere balcon teras gradin curte
floor storey level | planta piso | emelet szint | etaj
entrance door gate | entrad puerta | bejarat ajto kapu | intrar usa= poarta
mask face_mask | mascarill | maszk | masca
covid coronavirus | covid coronavirus | covid koronavirus | covid coronavirus
opening_account enrol register registration sign_up join | inscrib registr alta= | regisztral beiratk jelentkez | inregistr inscri
deadline due until | plazo hasta | hatarido ig= meddig | termen pana
renew renewal extend extension prolong | renov prorrog ampli | megujit hosszabb ujit meghosszabbit hosszabbit | reinno prelung
order ordering get request | pedir encarg solicit | rendel igenyel ker= kerni | comand cere
collect pick_up pickup fetch | recog buscar= buscarle | atvesz atvetel felvesz elhoz ertunk kihoz | ridica prelua lua=
deliver delivery post courier ship | entreg envio correo mensaj | kezbesit szallit posta futar | livr curier posta trimit
return bring_back give_back | devolv | visszahoz visszaad visszavisz | returna inapoi
size weight kilo heavy | tamano peso kilo | meret suly kilo | marime greutat kilogram
allowed may permitted can allow forbidden prohibited ban | permit prohib pued | szabad lehet tilos engedely | permis interzis voie pot=
need require required necessary must bring | necesit hace_falta requisit traer obligat | szukseges kell szuksegem | nevoie trebuie necesar
dress clothes clothing wear | ropa vest etiqueta | ruha oltoz visel | haine imbracamint
shop store buy sell purchase | tienda compr vend | bolt uzlet vasarol vesz= | magazin cumpar vinde
tour excursion sightseeing guide attraction | excursion visita_guiada turis | kirandul varosnez latnival | excursi tur= turist
ticket entry admission entrance_fee | entrad billete boleto | jegy belepo | bilet intrare
library book borrow loan novel books | biblioteca libro novela | konyvtar konyv regeny | bibliotec carte carti roman=
school student pupil teacher class apprentice trainee lesson_plan enrolment | escuela estudiant alumn profesor clase colegio matricul | iskola diak tanulo tanar osztaly hallgato beiratkoz | scoala student elev profesor clasa inscrier
haircut hair hairdresser barber | pelo pelu cabello peluquer corte_de_pelo | haj fodrasz hajvagas | par= coafor frizer tuns
waste rubbish trash garbage recycling | basura residuo recicl | szemet hulladek ujrahaszn | gunoi deseuri recicl
fine penalty surcharge punish | multa recargo penaliz sancion | birsag potdij buntet | amenda penaliz suprataxa
subscription membership plan pass | suscripc abono= socio membres cuota | tagsag berlet elofizet | abonament membr
instalment installment monthly_payment spread | plazos cuotas fraccion aplaz | reszlet reszletre | rate= rata= esalon
midnight late_night | medianoche madrugada | ejfel hajnal | miezul noptii
noon midday lunchtime | mediodia | del= delben deltol delig | pranzului amiaza
belonging leave_behind lost_property mislay misplace | perd olvid objetos_perdid encontr dejado | elvesz ottfelejt talalt elhagyott ottmaradt | pierd pierdut uitat obiecte_gasite
cook cooking kitchen kitchenette stove | cocin | konyha foz= fozni fozhet fozes | bucatar gati gatit
fridge refrigerator freezer | nevera frigorific heladera | huto hutoszek fagyaszt | frigider congelator
diet kosher halal | dieta vegetarian vegan | dieta vegetarianus vegan | dieta vegetarian vegan
sandwich snack packed_lunch | bocadillo bocata picar | szendvics | sandvis gustare
lake shore beach jetty | lago playa orilla embarcad | to= tavi tavon part= parton partrol strand steg | lac= plaja mal=
boat rowing row kayak canoe | barco barca remar kayak canoa | csonak evez kajak kenu hajo | barca vaslit caiac
fishing angling fish | pesca pescar | horgasz pecaz peca | pescui
sunbed lounger deckchair deck_chair umbrella parasol | tumbon hamaca sombrill | napagy nyugagy napernyo | sezlong umbrel
lifeguard | socorrista | uszomester | salvamar
goggles swimming_cap cap | gafas_de_natacion gorro | uszosapka uszoszemuveg | casca ochelari_de_inot
hairdryer hair_dryer dryer | secador | hajszarit | uscator foen
babysitter babysitting childcare nanny childminder nursery creche | canguro ninera guarderia cuidar | gyermekfelugy bebiszitter babysitter ovoda bolcsode | bona babysitter cresa gradinita
tourist_tax | tasa_turistica impuest tasa= | ado= adot idegenforgalm ifa= | taxa_turistica impozit
no-show miss_appointment | no_present falt inasist | kihagy elmulaszt mulaszt nem_jelenik | neprezentare lips ratat
senior pensioner retired elderly oap pension retirement | jubilad pension mayor tercera_edad | nyugdij idos | pensionar varstnic pensie
extraction extract pull pulled wisdom_tooth remove removal | extrac sacar= muela_del_juicio | foghuzas kihuz huzas bolcsessegfog | extrac scoat masea
whitening bleach bleaching whiten | blanque | feherit | albire
filling crown cavity root_canal | empaste corona endodonc caries | tomes korona gyokerkezeles lyukas | plomba coroana canal carie
braces orthodontist aligner | ortodonc brackets alineador | fogszabalyoz | aparat_dentar ortodont
implant titanium | implant titanio | implant titan | implant titan
hygienist scale_and_polish scaling | higienista limpieza_dental | dentalhigien fogkoeltavolit | igienist detartraj
sedation sedate sleep put_to_sleep anaesthetic anaesthesia numb injection numbness | sedac anestes dormid | altatas erzestelen szedal | sedare anestez
swelling swollen puffed puffy inflamed | hinch inflam | duzzan dagad | umfla inflam
bleeding bleed | sangr hemorrag | verzes verzik | sanger
nervous afraid scared fear anxious anxiety phobia | miedo nervios ansied fobia | fel= felek felelem ideges szorong | frica anxiet temut nervos
check-up checkup examination exam inspection examine | revision chequeo reconocimiento | vizsgalat kivizsgal ellenorz | control examinare consult
x-ray xray radiograph | radiograf rayos | rontgen | radiograf radiografie
pregnant pregnancy expecting expectant mum-to-be | embaraz gestante maternidad | terhes varandos kismama anyasag | insarcin gravid maternitate
deaf hearing sign_language blind | sordo sorda signos ciego | siket hallasserult jelnyelv vak= | surd semne nevazator
accident knocked_out fall fell injury injured hurt_myself | accident caid caer herid | baleset seruel leesett | accident cazut ranit
smoker smoke_cigarettes | fumador | dohanyos | fumator
records notes chart | historial expediente | karton lelet dokumentac | fisa dosar
overdue late_return | retras tarde= vencid | kesedelm kesik keso kesve lejart | intarzi tarziu
card_lost replacement replace duplicate | duplicad reposic sustitu | potkartya potlas masolat | duplicat inlocui
dvd film movie | pelicul dvd | film dvd | film dvd
game games | juego | jatek | joc jocuri
magazine newspaper | revista periodic | folyoirat ujsag magazin | revist ziar
e-book ebook audiobook kindle e-reader ereader | ebook libro_electronico audiolibro | ekonyv hangoskonyv olvaso | carte_electronica audiobook
story story_time reading_aloud storytelling tale | cuento cuentacuentos | mese meseora | poveste povesti
homework tutoring maths mathematics | deberes matemat refuerzo | lecke hazifeladat matek korrepet | teme matematic meditat
study studying quiet_room reading_room study_hall | estudio estudiar sala_de_estudio | tanul tanuloszoba olvasoterem | studiu studia sala_de_lectura
colour color | color= | szines | color
toner ink cartridge | toner tinta cartucho | festek toner tinta patron | toner cerneala cartus
3d_printer makerspace | impresora_3d | 3d_nyomtat | imprimanta_3d
room_hire hire rental rent rentals lease | alquil arrend renta | berel berles berlet_terem berbead kolcsonzes | inchiri chirie
hall gymnasium | sala= pabellon polideport | terem csarnok | sala= salon
climbing climb | escal rocodromo | maszas maszofal maszik | catar escalad
tennis | tenis | tenisz | tenis
squash | squash | squash | squash
racket | raqueta | uto= | racheta
court pitch | pista cancha | palya | teren
slide | tobogan | csuszda | tobogan
lane lengths lap laps | calle_de_nado largos | sav= uszosav | culoar bazine
yoga pilates aerobics aqua | yoga pilates aquagym | joga pilates aqua | yoga pilates
horse riding ride | caball montar equit | lo= lovagl | cal= calar echitat
tasting | cata= degust | kostolo | degust
season_ticket ten_visits multi-visit | bono= abono | berlet | abonament
last_admission last_entry latest | ultima_entrada ultimo | utolso | ultima ultimul
hoist | ascensor grua | lift felvono emelo | lift ascensor
carry_over carry leftover remaining unused | sobrant acumul traslad restante | megmarado maradek atvihet atvisz | report ramas neefectuat
mileage mile kilometre kilometer own_car | kilometr kilometraje coche_propio | kilometer sajat_auto | kilometr masina_personala
hotel lodging overnight_stay | hotel alojam hosped | szallas szalloda hotel | hotel cazare
invoice_paid payable settled supplier order_number | proveedor | beszallito szallito | furnizor
usb pendrive flash_drive memory_stick usb_stick | usb pendrive memoria_usb | pendrive usb | stick usb
credential | credencial inici cuenta | belepes bejelentk fiok | autentific conect cont=
chatgpt ai artificial_intelligence chatbot | inteligencia_artificial ia= | mesterseges_intelligencia | inteligenta_artificiala
badge pass_card access_card | tarjeta_de_acceso acreditac | belepokartya kituzo | ecuson legitimatie
bonus thirteenth_salary incentive | bonus gratificac paga_extra | bonusz jutalom premium | bonus prima
on-call on_call standby | guardia | keszenlet | de_garda
picture photo photograph camera filming | foto camara grab | fenykep foto kep= kamera | foto camera poza
interview recruiter candidate applicant apply | entrevist candidat | interju allasinterju jelolt | interviu candidat
refund_travel travel_costs fare | gastos_de_viaje | utikoltseg utazasi | cheltuieli_transport
lost_tooth knock_out | diente_caido | kiesett_fog | dinte_cazut
opinion review | opinion valorac | velemeny ertekeles | parere recenzi
map how_to_get | como_llegar llegar | megkozelit odajut jutok eljut utvonal | ajung drum indicati
quiet_hours silence_hours night_rest | horas_de_silencio descanso | csendes_piheno ejszakai_csend | ore_de_liniste
how_often frequency every_day daily | frecuenc diari cada_dia | gyakran gyakorisag naponta | des= frecvent zilnic
name | nombre direccion | nev= cim= | nume= adresa
staff_member team | equipo personal empleado | csapat munkatars dolgozo | echip angajat personal
stairs step steps | escalera planta piso | lepcso emelet foldszint | scari etaj parter
tv television channel | television tele= canal | tv= televizio csatorna | televizor tv= canal
minibar mini-bar | minibar | minibar | minibar
newspaper_stand souvenir gift present | regalo souvenir bono_regalo | ajandek utalvany | cadou voucher
medicine_cabinet first_aid plaster | botiquin primeros_auxilios | elsosegely | prim_ajutor
fire smoke_alarm evacuation | incendi fuego evacuac | tuz tuzriado kiurit | incendiu foc= evacuare
umbrella_loan adapter adaptor power_adapter | adaptador | adapter atalakito | adaptor
pillow blanket duvet bedding | almohada manta sabana | parna takaro paplan lepedo agynemu | perna patura plapuma lenjerie
crutch walking_stick walking_frame walker | muleta baston andador | manko jarokeret bot= | carja carje baston cadru
vet veterinary | veterinari | allatorvos | veterinar
museum exhibition gallery exhibit | museo exposic galer | muzeum kiallitas galeria | muzeu expoziti galeri
rental_car car_hire hire_car | coche_de_alquiler | auto_berles autoberles | inchirieri_auto
shirt blouse top | camisa blusa camiset | ing= inget ingem ingek bluz polo= | camas bluz tricou
trousers pants skirt suit jacket coat jumper | pantalon falda traje chaqueta abrigo jersey | nadrag szoknya oltony zako kabat pulover | pantalon fusta costum sacou palton pulover
shoes shoe slippers boots | zapat zapatill chancl bota= botas | cipo papucs csizma | pantof papuc cizme
bathrobe robe bathing_suit swimsuit swimwear naked | albornoz banador desnud traje_de_bano | kontos furdokopeny furdoruha meztelen | halat costum_de_baie dezbrac gol=
smart elegant formal | elegant arreglad formal etiqueta vestir | elegans alkalmi unnepl | elegant formal tinut
projector beamer flip_chart whiteboard | proyector pizarra | projektor vetito tabla | proiector tabla flipchart
motorway highway road | autopista autovia carretera | autopalya ut= uton orszagut | autostrad sosea drum
nearby near surroundings close_by vicinity | cerca cercan alrededor proximidad | kozel kornyek kozelben | apropiere imprejurimi preajma
sights things_to_do activity visit | visitar atraccion actividad que_ver | latnivalo program nevezetesseg | vizita obiectiv atracti activit
voucher gift_voucher gift_card coupon | vale= bono bono_regalo tarjeta_regalo cheque cupon | utalvany ajandekutalvany ajandekkartya kupon | voucher card_cadou bon_cadou cupon
exempt exemption pay | exent exim libre_de | mentes mentesul kivetel | scutit exceptat
tourist_levy city_tax local_tax levy | tasa_tur tasa= ecotasa estancia | idegenforgalm ifa= helyi_ado ado= | statiun taxa_de_sedere taxa_de_statiune taxa_local turistic
charge fine cleaning_fee penalty | multa sancion recargo cobr | birsag buntet potdij | amend penaliz
thirteenth | decimotercer trece | tizenharmadik tizenharom | treisprezece
budget allowance spend | presupuest gastar dieta= asignac | keret koltsegvetes kolt kolteni napidij | buget cheltui diurna alocat
joint shared common together | conjunt compart comun | kozos egyutt | comun impreuna
wrong mistaken mistake error incorrect | equivoc error incorrect erron | rossz teves hibas veletlen | gresit eroare gresea
payslip payslips | nomina recibo | berpapir berjegyzek berlap berelsz | fluturas
playroom playground play toys | juegos parque_infantil ludoteca jugar juguete | jatszo jatszosarok jatszoter jatszoszoba jatek | joaca jucar loc_de_joaca
coeliac celiac gluten-free gluten | celiac sin_gluten gluten | liszterzekeny glutenmentes gluten | celiac fara_gluten gluten
work_out exercise gym train | entren ejercicio | edzeni edz edzes | antren exerciti
tap tap_water drinking_water drinkable drink | grifo potable | csapviz ivoviz csap= | robinet potabil
shut_out locked_out outside | fuera= quedado_fuera | kizar kizart | afara= blocat
car_seat child_seat booster | silla= sillita sillita_de_coche elevador | gyerekules babaules ulesmagasito | scaun_auto scaun_de_copil inaltator
bring along companion | traer llevar acompan | hozhat hozni hozok visz vinni elhoz | aduc aduce lua=
single one_person solo alone | individual sola= solo= | egyedul egyszemely egyagy | singur single
twin double | doble matrimonial | ketagyas ketszemely franciaagy | dublu dubla matrimonial
suite | suite | lakosztaly | apartament suita
window curtain blind | ventana cortina persiana | ablak fuggony redony | fereastra geam perdea jaluzea
light lamp bulb lighting | luz lampara bombilla | lampa villany izzo vilagit fenye | lumin lampa bec=
power electricity outage | electricid corriente luz= apagon | aram aramszunet villany | curent electricit
sink tap basin drain leak leaking plumbing | lavabo grifo desague fuga gotea | mosdo csap= lefolyo csopog szivarog csotores | chiuveta robinet scurg tevi
mirror desk wardrobe hanger cupboard | espejo escritorio armario percha | tukor iroasztal szekreny vallfa | oglinda birou dulap umeras
kettle coffee_machine iron hair_dryer | hervidor cafetera plancha secador | vizforralo kavefozo vasalo hajszarito | fierbator cafetiera fier_de_calcat uscator
soap shampoo toothbrush toiletries razor | jabon champu cepillo dental afeit | szappan sampon fogkefe borotva | sapun sampon periuta ras=
doctor_nearby clinic hospital dentist | clinica ambulatorio urgencias | rendelo korhaz | clinica cabinet policlinic
bakery supermarket grocery shop | supermercado panaderia tienda | szupermarket pekseg bolt elelmiszer | supermarket brutarie magazin alimentar
instalments part_payment | plazos | reszlet | rate=
company firm business organisation | empresa compania negocio | ceg vallalat vallalkozas | firma companie societat
address residence | direccion domicilio | cim= cime lakcim | adresa domicil
birth born birthday date_of_birth | nacimient nacid | szulet szuletes | nastere nascut
pregnancy breast_feeding nursing | embaraz lactancia | terhes szoptat varandos | sarcina insarcinat alapt
father dad fathers | padre papa= | apa= apak apuka | tata= tatal
mother mum mothers | madre mama= | anya= anyak anyuka | mama= mamei
relative bereavement | familiar pariente | rokon hozzatartozo | ruda
electric_car | coche_electrico electrico | elektromos_auto villanyauto | masina_electrica electric
height high tall roof | altura alto altura_maxima | magas magassag | inaltime inalt
width wide broad | ancho anchura | szeles szelesseg | latime lat=
depth deep shallow | profund hondo | mely melyseg | adanc adancime
degrees warm temperature hot | grados temperatur calient tibi | fok= fokos meleg homersek | grade temperatur cald
far distance away metres | lejos distanc metros | messze tavolsag meter | departe distant metri
floor_plan inside location whereabouts | ubicac dentro | hol= merre talalhat | unde= gasesc gaseste
postpone reschedule shift another_day | aplaz cambiar_la_fecha otro_dia | elhalaszt masik_nap attesz athelyez | amana reprogram alta_zi
shorten fewer_nights | acort menos | rovidit kevesebb | scurt mai_putin
prolong longer more_nights stay_on | alarg quedar_mas prolong | hosszabb meghosszabb tovabb_marad | prelung mai_mult
permission approval consent sign_off | permiso aprob autoriz | engedely jovahagy hozzajarul | aprobare acord permisiun
supervise unattended alone | vigil supervis solo= | felugyel egyedul orizetlen | supravegh singur
rule rules regulation policy | norma regla politica reglament | szabaly hazirend eloiras | regul norm politica
`;
