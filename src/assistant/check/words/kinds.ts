/**
 * Things that the lists for searching take together and that a price, an hour or a rule is not shared by: a sauna is no hot tub, a
 * filling no crown, a loan no account. `english | spanish | hungarian | romanian`, folded, each the beginning of a word (`=` marks a
 * whole one; English words stand in their ground form). Two words of different lines name different things.
 */
export const kinds = `
sauna | sauna | szauna finnszauna | saun
tub jacuzzi whirlpool | jacuzzi hidromasaje | jakuzzi pezsgofurd | jacuzzi hidromasaj
steam hammam | vapor hammam | goz= gozkabin gozfurd hamam | aburi hamam
pool | piscina alberca | medenc | piscin bazin
gym fitness weights | gimnasio pesas | edzoter konditer | fitness
massage | masaj | massz masszaz | masaj
facial | facial | arckezel | facial
manicure | manicur | manikur | manichiur
pedicure | pedicur | pedikur | pedichiur
haircut hairdresser | peluquer corte= | fodrasz hajvag | coafor frizer tunsoare
breakfast | desayun | reggeli | micdejun dejun
brunch | brunch | brunch | brunch
lunch | almuerz comida | ebed | pranz
dinner supper | cena= cenas= cenar | vacsor | cina= cinei cine=
buffet | bufe | bufe svedasztal | bufet
bar | bar= | bar= barban barja | bar= barul
terrace | terraz | terasz | teras
garden | jardin | kert= kertben kerti | gradin
parking carpark | aparcamient parking estacionam | parkol | parcare parcar
garage | garaje | garazs melygarazs | garaj
bicycle bike | bici | bicikli kerekpar | biciclet
taxi cab | taxi | taxi | taxi
bus coach | autobus autocar | busz autobusz | autobuz
shuttle transfer | lanzadera traslad | transzfer | transfer navet
ferry boat | ferry barco | komp hajo | feribot vapor= barca
crown | corona | korona | coroan
filling | empaste | tomes | plomb
implant | implant | implant | implant
checkup examination | revision reconocimiento | szurovizsg allapotfelm kontroll | control= controlul consultati
whitening | blanqueam | feherit | albire
extraction | extraccion | huzas foghuz | extracti
brace aligner | ortodonc aparato | fogszaba | aparat dentar
scale polish descaling | limpieza | fogko | detartraj
operation surgery | operacion cirugia | mutet | operati
blood | sangre | ver= vervetel vert= | sange
urine | orina | vizelet | urin
xray radiograph | radiograf | rontgen | radiograf
ultrasound scan | ecograf ultrasonid | ultrahang | ecograf
vaccine vaccination jab shot | vacun | oltas vakcin vedooltas | vaccin
flu influenza | gripe | influenz | gripa gripal antigripal
tetanus | tetanos | tetanusz | tetanos
prescription | receta | recept= receptet receptek | retet
physiotherapy physiotherapist physio | fisioterap | gyogytorn fizioterap | fizioterap kinetoterap
certificate | certificad | igazolas | certificat adeverint
loan mortgage | prestam hipotec | hitel= hitelt jelzaloghitel kolcson | credit= creditul imprumut ipotec
account | cuenta | szamla= szamlat szamlavez folyoszam bankszaml | cont= contul contului conturi
savings deposit | ahorro deposito | megtakarit betet | economii depozit
remittance | transferencia | utalas atutal | transfer= viramen
card | tarjeta | kartya bankkarty | card= cardul cardului carduri
cheque | cheque | csekk | cec=
withdrawal | efectivo retirada | keszpenz | numerar retrager
safe strongbox vault |  | szef= szefber ertekmegor | seif
counter teller cashier till | ventanilla caja= | penztar | ghiseu casieri
branch | sucursal | fiok= fiokban bankfiok | sucursal
adviser advisor | asesor | tanacsado | consilier
exchange currency | cambio divisa | valt= valuta penzvalt penznem deviza | schimb= valutar
laptop notebook | portatil | laptop notebook | laptop
phone smartphone handset | movil telefono | telefon mobil | telefon
monitor screen display | monitor pantalla | monitor kepernyo | monitor ecran
keyboard | teclado | billentyuzet | tastatur
headset headphone | auricular cascos | fejhallgat headset | casca casti castile
printer print printing | impresor | nyomtat | imprimant
scanner | escaner | szkenner lapolvas | scaner
badge pass | credencial acreditac | belepokartya kituzo | ecuson legitimati
code | codigo | kod= kodja kodjat kodot | cod= codul codului
password | contrasena | jelszo jelszav | parol
incident | incidencia | hibajegy bejelentes | tichet
server | servidor | szerver | server
backup |  | mentes | backup
mailbox inbox | buzon | postafiok postalad | casut
storage quota | almacenam | tarhely | stocare
license licence | licencia | licenc | licent
projector beamer | proyector | projektor vetit | proiector videoproiector
whiteboard flipchart | pizarra | tabla= flipchart | tabla= flipchart
camera webcam | camara | kamera webkamera | 
book | libro libros | konyv= konyvek konyvet | cart= carti= cartea carte= cartile
dvd disc film movie | dvd pelicula disco | dvd film | dvd film
magazine journal newspaper | revista periodico | folyoirat ujsag | revist ziar
locker | taquilla | ontarol szekreny | dulap vestiar
cloakroom wardrobe | guardarropa | ruhatar | garderob
towel | toalla | torolkoz torulkoz | prosop
bathrobe robe | albornoz | kontos furdokopeny | halat
slipper | zapatilla chancla | papucs | papuci
sheet linen | sabana | lepedo agynemu | cearsaf lenjeri
pillow | almohada | parna | pern
blanket duvet | manta edredon | takaro pokroc paplan | patur
cot crib | cuna | kisagy babaagy | patut
highchair | trona | etetoszek | 
bed | cama= camas supletoria | agy= agyat potagy | pat= patul
suite | suite | lakosztaly | suit apartament
studio | estudio | studio garzon | garsonier studio
apartment flat | apartament piso | apartman | apartament
tent camping pitch | tienda camping parcela | sator kemping | cort camping
caravan campervan | caravana autocaravana | lakokocsi lakoauto | rulot autorulot
conference meeting | conferenc reunion | konferenc targyalo | conferint sedint
workshop seminar | taller seminario | workshop szeminarium muhely | atelier seminar
course lesson class | curso clase leccion | tanfolyam kurzus oktatas | curs= cursul lecti
exam | examen | vizsga= vizsgan vizsgat | examen
scholarship grant | beca | osztondij | bursa
tuition | matricula | tandij | 
membership subscription | abono suscripcion socio | berlet tagsag elofizet | abonament
voucher | vale= bono | utalvany | voucher
admission | entrada billete | belepo= belepojegy jegy= jegyek | bilet
tour |  | tarlatvezet vezetett | tur= turul ghidat
audioguide audio | audioguia | audioguide | audioghid
exhibition | exposicion | kiallitas | expoziti
concert | concierto | koncert | concert
theatre | teatro | szinhaz | teatru
ski | esqui | si= silec | schi= schiuri
snowboard | snowboard | snowboard | snowboard
sledge sled | trineo | szanko | sanie sanius
chairlift gondola cable | telesilla telesqui telefer | sifelvon libego | telescaun telefer telegond
kayak canoe | kayak canoa piragua | kajak kenu | caiac canoe
tennis | tenis | tenisz | tenis
court | pista cancha | palya | teren
racket | raqueta | uto= | rachet
ball | pelota balon | labda | minge
horse riding | caballo equita | lovagl | calar echit
golf | golf | golf | golf
yoga | yoga | joga | yoga
pilates | pilates | pilates | pilates
playground playroom | ludoteca | jatszo | joaca
nursery kindergarten daycare | guarderia | ovoda bolcsode | gradinita cresa
babysitter sitter | canguro ninera | bebiszitter | bona babysitter
passport | pasaporte | utlevel | pasaport
residence | residencia empadron | lakcim tartozkod | rezident resedint
birth | nacimiento | szuletes | naster
marriage wedding | matrimonio boda casamient | hazassag eskuvo | casator nunt
death | defuncion fallecim | halal halotti | deces
tax levy | impuesto tasa= | ado= adoja idegenforg | impozit
fine penalty | multa sancion | birsag | amend
waste rubbish garbage bin | basura | szemet hulladek | gunoi deseuri
permit | permiso | engedely | autorizati
salary pay wage | sueldo nomina salario | fizetes ber= | salari
overtime | extraordin | tulora | 
holiday vacation | vacacion | szabadsag | concedi
bonus | prima= bonus gratif | jutalom bonusz premium | bonus prima=
perdiem allowance | dieta | napidij | diurna
expense | gasto= gastos | kiadas koltseg | cheltuiel
hotel lodging | hotel alojam | szalloda szallas | hotel cazar
drink beverage | bebida | ital= italok | bautur
coffee | cafe= | kave= kavet | cafea=
cafe coffeehouse | cafeteria | kavezo | cafenea
passenger traveller | pasajero viajero | utas= utasok utasnak | pasager calator
motorcycle motorbike | moto= motocicleta | motor= motorkerekpar | motociclet
car automobile | coche turismo | auto= autot autok szemelyauto kocsi | masina masini autoturism
van lorry truck | furgoneta camion | teherauto furgon | camion duba
tea | te= | tea= teat | ceai
wine | vino | bor= bort= borok | vin= vinul
beer | cerveza | sor= sort | bere=
cocktail | coctel | koktel | cocktail
cake pastry | tarta pastel | torta sutem | tort prajitur
sandwich | bocadillo sandwich | szendvics | sandvis sandwich
pizza | pizza | pizza | pizza
soup | sopa | leves= | supa ciorb
dog | perro perra perros | kutya kutyat kutyak eb= | caine caini
cat | gato gatos | macska | pisica
luggage suitcase | equipaje maleta | poggyasz borond csomag | bagaj valiz
parcel package | paquete | csomag= kuldemeny | colet pachet
letter post | carta= | level= levelet | scrisoare
courier express | mensajer urgente | futar expressz | curier
key | llave | kulcs= kulcsot | cheie cheia chei=
lock | cerradura | zar= zarcser | iala broasca
wifi | wifi | wifi | wifi
iron | plancha | vasalo | fier
laundry washing | lavander lavado colada | mosoda mosas | spalator spalare
dryer drying | secador secado | szarit | uscator uscare
cleaning | limpieza | takarit | curatenie
repair | reparacion | javit | reparati
replacement | sustituc reposic | csere= cseret potlas | inlocuir
delivery | entrega reparto | kiszallit hazhozsz | livrar
installation | instalacion | telepit beszerel | instalare
inspection | inspeccion | ellenorz szemle | inspecti
insurance | seguro= seguros | biztosit | asigur
guarantee warranty | garantia | garanci jotall | garanti
invoice | factura |  | factur
receipt | recibo | nyugta blokk | chitant bon=
rent hire rental | alquiler | berel= berles kolcsonz | inchir
sale purchase | venta compra | vasarl elad | vanzar cumpar
visit appointment consultation | cita= citas consulta visita | idopont konzult vizit | programar consult
emergency urgent | urgenc | surgoss ugyelet | urgent
student | estudiante alumno | diak= diakok hallgato tanulo | student elev
pensioner senior retired | jubilado pensionista | nyugdijas | pensionar
adult | adulto adultos | felnott | adult
child kid | nino nina ninos menor | gyerek gyermek | copil copii copiii
baby infant toddler | bebe | baba csecsemo | bebelus
visitor guest | visitante huesped invitado | latogat vendeg | vizitator oaspete oaspeti musafir
member | socio miembro | tag= tagok tagja | membr
employee staff worker | empleado trabajador plantilla | dolgozo munkatars alkalmaz | angajat salariat
manager supervisor | jefe gerente encargado responsable | vezeto fonok igazgato | manager sef= director
doctor physician | medico doctor doctora | orvos doktor | medic doctor
nurse | enfermer | nover apolo | asistent
dentist | dentista | fogorvos | dentist stomatolog
`;
