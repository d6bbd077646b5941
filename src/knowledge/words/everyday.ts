/**
 * Everyday words of front desks by meaning: what one person calls a lift another calls an elevator, and a Spanish,
 * Hungarian or Romanian guest something else again. `english | spanish | hungarian | romanian`, without accents; English
 * words in their ground form (`_` joins two), the others as stems that a word begins with (`=` marks a whole word).
 * It stands in for a model that knows languages where the desk has none; a word missing here is still found as written.
 */
export const everyday = `
open opening hour opening_hours schedule timetable | abr abier horari apertur abiert abrimos abrir abre abren | nyit nyitv nyitva | deschi orar program deschis deschid
close closed closing shut | cerr cierr cierre cerrad cierra cierran | zar zarv csuk zarva bezar becsuk | inchi inchid inchis
price cost fee rate tariff expensive cheap how_much | preci cuest cost tarif cuant valer vale= pag coste cuanto= cuestan importe | mennyi ar= ara= arak dij koltseg kerul fizet mennyibe= arat arlista osszeg | pret cost tarif taxa cat= plat costa costuri sum=
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
child children kid toddler son daughter boy girl youngster | nino nina hijo hija infantil menor pequen chico chica | gyer gyermek fia lany kisfiu kislany gyerek fiam lanyom | copil copii fiu fiic copiii fetit baietel
baby infant newborn cot crib | bebe cuna recien recien_nacid lactante | baba csecsem kisagy babank | bebelus bebe patut nou_nascut
adult grown-up | adult | felnott | adult
age year old | edad anos= | eves kor= kortol | varsta ani=
family | famil familia familiar | csalad | famil
parent mother father guardian mum dad mom grandma grandmother grandpa grandparent accompany accompanied | padre madre tutor padres abuel acompan | szulo anya apa gondvisel nagymama nagypapa kisero | parint mama tata bunic insot
wife husband spouse partner | espos mujer marid pareja | feleseg ferj hazastars | sotie sot= partener
dog pet animal puppy labrador poodle terrier bulldog dachshund spaniel doggy pup retriever cat hound kitten | perr mascot animal gato perro perra perros cachorr can= gata gatito | kutya haziallat allat macska eb= kutyus kutyat kutyam ebnek ebek kolyok cica cicam cicat | caine caini animal pisic catel pisica pisici companie
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
pool swim swimming bathe bathing lido | piscin nad= nadar alberca banar bana= banarse bano_en | medenc uszod usz= uszni uszhat furd furod | piscin inot scald bazin
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
`;
