/**
 * Everyday words of front desks by meaning: what one person calls a lift another calls an elevator, and a Spanish,
 * Hungarian or Romanian guest something else again. `english | spanish | hungarian | romanian`, without accents; English
 * words in their ground form (`_` joins two), the others as stems that a word begins with (`=` marks a whole word).
 * It stands in for a model that knows languages where the desk has none; a word missing here is still found as written.
 */
export const concepts = `
open opening hour opening_hours schedule timetable | abr abier horari apertur abiert abrimos abrir abre abren | nyit nyitv nyitva | deschi orar program deschis deschid
close closed closing shut | cerr cierr cierre cerrad cierra cierran | zar zarv csuk zarva bezar becsuk | inchi inchid inchis
price cost charge fee rate tariff expensive cheap how_much | preci cuest cost tarif cuant valer vale= pag coste cuanto= cuestan importe | mennyi ar= ara= arak dij koltseg kerul fizet mennyibe= arat arlista osszeg | pret cost tarif taxa cat= plat costa costuri sum=
pay payment paying | pag pagar pago= pagos= paga= pagan cobr abon | fizet kifizet befizet | plat achit
free complimentary gratis charge | gratis gratuit | ingyen dijmentes dijtalan | gratuit gratis
discount reduction offer deal voucher concession cheaper | descuent rebaj ofert mas_barato | kedvezmen akci engedmen akcio olcsobb | reducer discount ofert mai_ieftin
cancel cancellation cancelling call_off undo | cancel anul | lemond torol visszamond megsem | anul
change modify move reschedule amend postpone | cambi modific mover aplaz | modosit valtoztat athelyez | schimb modific muta
book booking reserve reservation book_ahead on_hold | reserv | foglal elojegyez | rezerv
appointment visit slot consultation | cita= citas= consult visit | idopont vizit | programar consult vizit
late delay delayed | tarde= retras demor | kes= keso kesik kesn kesve | tarziu intarzi
early earlier before | tempran antes temprano madrug pronto | kora korabb elobb korai koran kora= korabban hajnal | devreme mai_devreme inainte
missed miss no_show noshow | falt perd | kihagy mulaszt | lips ratat
arrive arrival check_in checkin come attend show_up turn_up get_in land | lleg entrada venir viene vengo entrar entro entramos aterriz | erkez bejelentkez jon= jonni jovok jovunk jonnek eljon megerkez bejut jutunk erunk | sosi ajung vin= veni venim vine cazare cazez
leave departure check_out checkout depart vacate | salid salir marchar irnos irme dejar_libre | tavoz kijelentkez elhagy kikoltoz elmegy elutaz | plec eliber
parking park car garage parked car_park leave_the_car space drive driving | aparc estacion parking coche garaj plaza_de_garaje auto= carro vehicul conducir | parkol auto garazs kocsi parkolo auto= autot autom gepkocsi vezet | parca parch masin garaj parcare autoturism condu
car automobile vehicle | coche auto= carro vehicul | auto= kocsi gepkocsi autom | masin autoturism
charging_station electric charger ev charging tesla plug socket | electric carg enchufe cargo= cargar carga= recarg tesla | elektrom tolt tolto tolten toltes villanyauto konnektor dugalj | electric incarc priza
bicycle bike cycling cycle | bici biciclet | bicikli kerekpar biciklim | biciclet bicicl
taxi cab transfer shuttle | taxi traslad lanzadera | taxi transzfer | taxi transfer
bus tram metro subway train station stop railway rail coach public_transport transport | autobus tranvia metro tren estacion parada ferrocarril bus= transporte | busz villamos metro vonat allomas megallo vasut palyaudvar tomegkozleked | autobuz tramvai metrou tren gara statie feroviar transport
airport flight plane fly economy business_class premium_economy | aeropuert vuelo avion volar | repuloter repulo repul repjegy repter | aeroport zbor avion
directions way get_there reach getting_here address located location where | direccion llegar ubicad donde | cim= cime megkozelit hol= | adres ajung unde
telephone phone call number ring | telefon llam numero | telefon hiv szam= | telefon suna numar
email e-mail mail | correo email | email e-mail mail | email mail
contact reach write | contact escrib | elerhet kapcsolat | contact
doctor physician gp medic | medico doctor | orvos doktor | medic doctor
nurse | enfermer | nover apolo | asistent
dentist dental tooth teeth gum gums molar | dentist dient diente muela encia | fogorvos fogasz fog= fogam fogak fogat iny | dentist dint stomatolog dinti maseau gingi
pharmacy chemist drugstore | farmaci | gyogyszertar patik patika | farmaci
medicine medication drug pill tablet | medicament medicin pastill | gyogyszer tablett | medicament pastil
prescription repeat_prescription | receta | recept= receptet veny | reteta retet
vaccine vaccination jab shot immunisation inoculation vaccinate | vacun | oltas vakcin | vaccin
flu influenza | gripe | influenz | gripa gripe
fever temperature | fiebre | laz= lazas | febra
pain hurt ache sore painkiller toothache painful killing_me | dolor duele | faj fajdalom fajas | durer doare
test analysis sample lab laboratory | analisis prueba muestra laboratori | vizsgalat labor vertevet lelet | analiz test prob laborator
blood | sangre | ver= vervetel verveteli | sange
result finding report | resultad | eredmen lelet | rezultat
fasting empty_stomach | ayun | ehgyom ehomra | nemancat jeun
hospital | hospital | korhaz | spital
emergency urgent emergencies urgently out-of-hours | urgen emergen | surgos veszhel veszhelyzet ugyelet | urgen urgent
sick ill unwell sickness illness poorly | enferm baja= fiebre | beteg tappenz laz= lazas | bolnav boala concediu_medical febra
insurance insured insurer cover | segur asegur | biztosit | asigur
referral refer letter | volante derivac | beutalo | trimitere bilet_de_trimitere
certificate | certificad | igazolas bizonyitvan | certificat adeverint
interpreter translate translator translation language speak interpret languages | interpret traduc idioma habl | tolmac fordit nyelv beszel | interpret traduc limba vorb limbi
wheelchair disabled accessible accessibility step-free ramp disability barrier carer | silla_de_ruedas rueda discapac minusval accesib rampa | kerekessz mozgasserul akadalymentes rampa | rulant handicap accesib rampa dizabil
lift elevator | ascensor elevador | lift felvono | lift ascensor
pram stroller pushchair buggy | carrito cochecit | babakocsi | carucior
child children kid toddler son daughter boy girl youngster | nino nina hijo hija infantil menor pequen chico chica | gyer gyermek fia lany kisfiu kislany gyerek fiam lanyom | copil copii fiu fiic copiii
baby infant newborn cot crib | bebe cuna recien recien_nacid lactante | baba csecsem kisagy babank | bebelus bebe patut nou_nascut
adult grown-up | adult | felnott | adult
age year old | edad anos= | eves kor= kortol | varsta ani=
family | famil familia familiar | csalad | famil
parent mother father guardian mum dad mom grandma grandmother grandpa grandparent accompany accompanied | padre madre tutor padres abuel acompan | szulo anya apa gondvisel nagymama nagypapa kisero | parint mama tata bunic insot
wife husband spouse partner | espos mujer marid pareja | feleseg ferj hazastars | sotie sot= partener
dog pet animal puppy cat hound kitten | perr mascot animal gato perro perra perros cachorr can= gata gatito | kutya haziallat allat macska eb= kutyus kutyat kutyam ebnek ebek kolyok cica cicam cicat | caine caini animal pisic catel pisica pisici companie
guide_dog assistance_dog service_dog | guia asistencia | vakvezet segito | ghid insotitor
smoke smoking cigarette cigar vape ashtray light_up | fum cigarr tabaco fumar fuma= fumo | dohany cigarett cigi ragyujt gyujt | fum tigar fumat fumez fuma
breakfast morning_meal | desayun desallun | reggeli regeli reggeliz | micdejun mic dejun
lunch midday_meal | almuerz comida | ebed | pranz
dinner supper evening_meal | cena= cenar cenas | vacsor | cina cinam
eat food meal menu dish restaurant | comer comida menu plat restaurant comid aliment almorz | etel etkez etterem enni menu eni ennival etkezes kaja | manca mancar meniu restaurant aliment masa=
vegetarian vegan plant-based meat-free | vegetarian vegan | vegetarian vegan | vegetarian vegan
allergy allergic gluten intolerance celiac coeliac lactose nuts | alerg gluten celiac intoleran lactosa frutos_secos | allerg gluten liszterzekeny laktoz intoleran diofel | alerg gluten celiac lactoz intoleran
drink bar wine beer alcohol drinking booze | beb bar= vino cerveza alcohol beb= bebida | ital bar= bor= sor= alkohol inni | bautur bar= vin= bere alcool
coffee tea | cafe te= | kave tea | cafea ceai
water | agua | viz= vizet | apa=
room bedroom accommodation | habitacion cuarto | szoba | camer
bed beds sofa extra_bed | cama camas cuna supletor | agy agyak agyat kisagy babaagy potagy | pat= paturi patut pat_suplimentar
night nightly overnight | noche | ejszaka ejjel | noapt
key keycard key_card room_key unlock | llave tarjeta_llave | kulcs kulcskartya szobakulcs kartya | cheie chei cartela
visa mastercard amex american_express credit_card debit_card contactless card | visa mastercard american express tarjet | visa mastercard american express bankkartya hitelkarty kartyaval kartya | visa mastercard american express card= cardul cu_card
towel linen sheet dry | toall sabana secar | torolkoz lepedo torulkoz szaritko | prosop cearsaf uscat
bathroom shower bath toilet wc restroom loo bathtub | bano ducha aseo bano= banos servicios_hig banera | furdo zuhany mosdo vece wc furdoszoba kad= furdokad | baie dus= toalet dus cada
clean cleaning housekeeping laundry wash washing iron tidy maid washing_machine launder clothes_washed ironing press crease | limp lavand lavar limpi limpieza lavadora colada planch | takarit mosod mosas tiszt tisztit tiszta mosni mosogep kimos vasal vasalo | curat spalat spalator curatenie menaj spal masina_de_spalat rufe calca fier_de_calcat
pool swim swimming bathe bathing lido | piscin nad= nadar alberca banar bana= banarse bano_en | medenc uszod usz= uszni uszhat furd furod | piscin inot scald
sauna steam spa wellness jacuzzi hot_tub steam_room | sauna spa= jacuzzi | szauna wellness spa= gozfurd gozfurdo jakuzzi | sauna spa= jacuzzi
massage treatment therapy | masaj tratam | masszaz kezeles masszazs | masaj tratament
physiotherapy physio physiotherapist | fisioterap | fizioterap gyogytorn | fizioterap kinetoterap
gym fitness workout exercise lift_weights | gimnasi fitness pesas | edzoterem konditer fitnesz edzes sulyz | sala_de_sport fitness greutati sala_de_forta
luggage baggage bag suitcase case belongings | equipaje maleta bolsa mochila bulto | poggyasz csomag borond taska holmi | bagaj valiz geamantan geant
store storage leave keep locker cloakroom store_it look_after deposit_luggage changing_room cubicle | consign guard taquill consigna taquilla vestuario | megorz tarol szekreny otthagy oltozo ruhatar | pastr depozit vestiar dulap
lost found lose missing left_behind forgot | perd olvid encontr | elvesz elvesz elhagy elveszt talalt | pierd pierdut gasit uitat
stolen theft steal thief robbed took nicked pinched | rob robad hurt hurto robo= roban | ellop lopas lopt lopott | fura furat furt
wifi wi-fi wireless internet network online connection | wifi internet red= inalambr | wifi internet halozat net= | wifi internet retea
password passcode code pin | contrasen clave codigo pin= | jelszo kod= kodot pin= jelszav | parola cod= codul pin=
forgot forgotten forget remember | olvid recuerd acuerd | elfelejt felejt | uitat uita
account profile | cuenta | fiok szaml | cont= contul cont conturi
sign_in login log_in signin sign-in access | acced inici entrar | bejelentk belep | autentific conect logare
locked lock blocked block | bloque | zarol letilt blokk | blocat bloc
two-factor 2fa mfa authenticator authentication verification second_factor hardware_key sms text_message | factores autentic verific autenticador factor sms= | ketfaktor hitelesit azonosit masodik_faktor sms= | factori autentific verific factor sms=
laptop notebook computer pc machine macbook thinkpad | portatil ordenador computador | laptop szamitogep gep= gepem notebook | laptop calculator
mobile smartphone cellphone handset phone | movil smartphone celular | mobil okostelefon telefon | mobil smartphone telefon telefon_mobil
screen monitor display chair furniture | pantalla monitor mesa silla mueble | kepernyo monitor asztal szek butor | ecran monitor birou scaun
keyboard mouse headset | teclado raton auricular | billentyu eger fejhallgat | tastatura mouse casti
broken damaged cracked defect repair fix spill spilled faulty | rot averi estrope arregl repar | elromlott torott serult javit hibas | stricat spart defect repar
printer print printing copying | impresor imprim copia fotocop | nyomtat masol fenymasol | imprim copia xerox
scan scanner scanning | escan | szkennel beolvas | scan
copy photocopy | copia fotocopi | masol fenymasol | copie fotocopi
jam jammed stuck | atasc | elakad beragad | blocat
software program application app programme tool catalogue | program aplicacion software | program szoftver alkalmaz | program aplicat software aplicati
install installation installing | instal | telepit | instal
update upgrade updated | actualiz | frissit | actualiz
file document folder | archivo document carpeta | fajl dokument mappa irat | fisier document dosar
vpn remote tunnel remote_access gateway | vpn remot tunel | vpn tavoli alagut | vpn distanta tunel
slow speed | lent veloc | lassu sebess | lent vitez
ticket request case issue problem | incidenci solicitud problema entrada billete ticket | hibajegy kerelem problema gond jegy belepo belepojegy | tichet solicitare problema bilet intrare
help support helpdesk assistance | ayuda soporte asist | segit ugyfelszolg tamogat | ajutor suport asisten
manager boss supervisor | jefe gerente encargad | fonok vezeto | sef= manager director
employee staff worker colleague | emplead trabajador personal | dolgozo munkatars alkalmaz | angajat salariat personal
visitor guest outsider | visita visitant huesped invitad visitante | vendeg latogat latogato | vizitator oaspet musafir
contractor freelancer self-employed external | autonom extern | alvallalkoz kulsos vallalkoz | colaborator extern pfa
salary wage pay payroll payslip paycheck wages payday pay_day earnings salary_slip pay_slip | sueldo salari nomina paga= recibo_de_salario | fizetes ber= bere berezes munkaber berjegyzek berlap | salari leafa fluturas
holiday vacation leave time_off annual_leave day_off pto leave_days days_off | vacacion permiso dias_libres | szabadsag szabi | concedi vacant
public_holiday bank_holiday christmas easter | festiv navidad | unnep karacson husvet | sarbator craciun pasti
sick_leave sick_note sickness | baja= | tappenz betegszabadsag | concediu_medical medical
overtime extra_hours | horas_extra extraordinari extraordin | tulora | ore_suplimentare suplimentar
remote_work home_office telework homeworking from_home working_from work_from_home working_from_home remotely | teletrabaj teletrab casa_trabajo | home_office tavmunka otthon otthonrol | telemunca acasa de_acasa
notice resign resignation quit termination dismissal terminate hand_in_notice leave_company | preaviso dimi renunci rescis despid | felmond kilep | preaviz demisi concedier
probation trial trial_period | prueba | probaido | proba probati
shorts dress_code outfit | pantalon codigo vestiment | rovidnadrag | tinut
newborn maternity paternity parental father_leave other_parent new_dad | maternidad paternidad parental | szules gyes gyed szuloi apasag apai | maternit paternit parental paternitate
contract agreement | contrat | szerzod | contract
training course lesson classes | curso formacion clase leccion formac | kepzes tanfolyam ora= oran orak lecke kurzus | curs= instruire cursuri lectie
expense reimbursement reimburse claim expenses claim_expenses business_trip | gasto reembols viatic viaje | koltseg terites elszamol kikuldet utazas | cheltuial decont rambursa deplasare calatori
travel trip journey abroad foreign overseas portugal | viaj extranjer | utaz kulfold | calator strainatat
card debit credit_card bank_card wallet | tarjet cartera | kartya bankkartya tarca | card= cardul carduri portofel
cash banknote note money withdraw withdrawal | efectiv dinero retir sac= sacar efectivo metalico euro euros | keszpenz penz felvesz euro eurot eurob | numerar bani retrag cash euro
atm cash_machine cashpoint | cajero | automata atm | bancomat atm
transfer send remittance wire | transfer enviar | utal atutal | transfer trimit
deposit down_payment prepayment advance guarantee security | deposit fianza anticip senal adelant | foglalo eloleg leteti kaucio eloze elore | avans depozit garantie
savings save saving | ahorr | megtakar betet | economi depozit
interest yield | interes | kamat | doband
loan credit borrow lend lending borrowed lent | prestam credit prest tomar_prestado | hitel kolcson kolcsonoz | credit imprumut
mortgage home_loan house_loan | hipotec | jelzalog lakashitel | ipotec
house home flat apartment property | vivienda casa piso | lakas haz= | locuint casa apartament
repay repayment pay_off early_repayment | amortiz devolver liquid | torleszt eloretorl visszafizet | ramburs
overdraft negative overdrawn | descubiert | folyoszamlahitel hitelkeret | descoperit
limit maximum most at_most up_to | limit maxim tope | limit maximum legfeljebb korlat | limit maxim
minimum least | minim | minimum legalabb legkisebb | minim
standing_order recurring regular | period | rendszeres allando | programat recurent
direct_debit debit collection | domicili adeudo | beszed csoportos | debit_direct debitare
invoice bill receipt statement | factur recibo ticket nif= | szamla nyugta szamlat | factur chitant bon= bonul
tax vat levy | impuest iva= tasa | ado= adot ifa= | impozit tva= taxa
refund reimburse money_back return give_back reimburs | reembols devol devuelv | visszater visszafiz visszakap visszafizet visszajar visszaad | ramburs restitu inapoi_banii
currency exchange dollar euro franc pound yen forex | divisa moneda cambio dolar franco libra | valuta deviza penzvalt dollar frank | valuta schimb dolar franc
coin coins change piggy_bank | moneda calder hucha | erme aprop persely | moned maruntis
safe vault deposit_box safety_box valuables strongbox | caja caja_fuerte segurid valor | szef szeff ertekmeg ertek ertektargy | seif valori
identity_card id passport identification document papers paperwork | identidad dni= pasaporte documentac papel | szemelyi igazolvan utlevel okmany irat | buletin identitate pasaport acte act=
proof evidence | prueba justific comprob | igazol bizonyit | dovada dovad
sign signature | firm | alair | semna
branch office | sucursal oficina | fiok= bankfiok iroda | sucursal birou filial
adviser advisor consultant | asesor | tanacsad | consilier consultant
customer client member | client socio miembro | ugyfel tag= tagja | client membru
open_account become_client | abrir | nyit | deschid
death deceased died inheritance heir will estate | fallec muert muerto herenc testament | elhuny meghal orokl hagyatek | deces murit mosten testament
complaint complain dissatisfied unhappy feedback went_wrong | reclam quej insatisf | panasz reklam elegedetlen | reclamati plange nemultumit reclamat
fraud scam suspicious phishing dodgy spam | fraud estafa sospech phishing sospechos fraude | csalas gyanus adathalasz | frauda inselator suspect phishing
privacy personal_data gdpr confidential secret confidentiality nda | privacid datos confiden confidenc | adatved szemelyes bizalmas titk titoktart | confident date_personale
weekend saturday sunday | fin_de_semana sabado domingo | hetveg szombat vasarnap | weekend sambata duminica
monday | lunes | hetfo | luni=
tuesday | martes | kedd | marti
wednesday | miercoles | szerda | miercuri
thursday | jueves | csutortok | joi=
friday | viernes | pentek | vineri
saturday | sabado | szombat | sambata
sunday | domingo | vasarnap | duminic
morning | manana | reggel delelott | dimineat
afternoon | tarde | delutan | dupa-amiaz dupaamiaz amiaza
evening tonight | noche tarde | este= | seara
today | hoy | ma= mai= | azi= astazi
tomorrow | manana | holnap | maine
week weekly | semana | het= heti hetente | saptaman
month monthly | mes= meses mensual | honap havi havonta | luna= lunar luni=
long duration last minutes | dura tiempo tard | tart meddig ideig | dureaza durata timp
quiet noise noisy loud silence peace | silenc ruid tranquil | csend zaj hangos zajos nyugalom | liniste zgomot galagie
party event celebration birthday anniversary celebrate | fiesta evento celebr cumple anivers | rendezven buli unnepseg szuletesnap unnepel | petrecer eveniment aniversar zi_de_nastere petrecere sarbator
wedding marriage marry bride | boda matrimon casar | eskuvo hazassag lakodalom | nunta casator
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
dress clothes clothing wear | ropa vest | ruha oltoz visel | haine imbracamint
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
crutch | carrito cochecito | babakocsi | carucior
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
