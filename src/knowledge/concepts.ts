/**
 * Everyday words of front desks by meaning: what one person calls a lift another calls an elevator, and a Spanish,
 * Hungarian or Romanian guest something else again. `english | spanish | hungarian | romanian`, without accents; English
 * words in their ground form (`_` joins two), the others as stems that a word begins with (`=` marks a whole word).
 * It stands in for a model that knows languages where the desk has none; a word missing here is still found as written.
 */
export const concepts = `
open opening hour opening_hours schedule timetable | abr abier horari apertur | nyit nyitv | deschi orar program
close closed closing shut | cerr cierr cierre | zar zarv csuk | inchi inchid
price cost charge fee rate tariff expensive cheap how_much | preci cuest cost tarif cuant valer vale= pag | mennyi ar= ara= arak dij koltseg kerul fizet | pret cost tarif taxa cat= plat
pay payment paying | pag | fizet | plat
free complimentary gratis charge | gratis gratuit | ingyen | gratuit gratis
discount reduction offer deal voucher | descuent rebaj ofert | kedvezmen akci | reducer discount ofert
cancel cancellation cancelling call_off | cancel anul | lemond torol | anul
change modify move reschedule amend postpone | cambi modific mover aplaz | modosit valtoztat athelyez | schimb modific muta
book booking reserve reservation | reserv | foglal | rezerv
appointment visit slot consultation | cita= citas= consult visit | idopont vizit | programar consult vizit
late delay delayed | tarde= retras demor | kes= keso kesik kesn kesve | tarziu intarzi
early earlier before | tempran antes | kora korabb elobb | devreme mai_devreme inainte
missed miss no_show noshow | falt perd | kihagy mulaszt | lips ratat
arrive arrival check_in checkin come | lleg entrada | erkez bejelentkez | sosi ajung
leave departure check_out checkout depart | salid salir marchar | tavoz kijelentkez | plec
parking park car garage | aparc estacion parking coche garaj | parkol auto garazs kocsi | parca parch masin garaj
car automobile vehicle | coche auto= carro vehicul | auto= kocsi gepkocsi autom | masin autoturism
charging_station electric charger | electric carg | elektrom tolt | electric incarc
bicycle bike cycling | bici | bicikli kerekpar biciklim | biciclet
taxi cab transfer shuttle | taxi traslad | taxi transzfer | taxi transfer
bus tram metro subway train station stop | autobus tranvia metro tren estacion parada | busz villamos metro vonat allomas megallo | autobuz tramvai metrou tren gara statie
airport flight plane | aeropuert vuelo avion | repuloter repulo | aeroport zbor avion
directions way get_there reach getting_here address located location where | direccion llegar ubicad donde | cim= cime megkozelit hol= | adres ajung unde
telephone phone call number ring | telefon llam numero | telefon hiv szam= | telefon suna numar
email e-mail mail | correo email | email e-mail mail | email mail
contact reach write | contact escrib | elerhet kapcsolat | contact
doctor physician gp medic | medico doctor | orvos doktor | medic doctor
nurse | enfermer | nover apolo | asistent
dentist dental tooth teeth | dentist dient | fogorvos fogasz fog= | dentist dint stomatolog
pharmacy chemist drugstore | farmaci | gyogyszertar patik | farmaci
medicine medication drug pill tablet | medicament medicin pastill | gyogyszer tablett | medicament pastil
prescription repeat_prescription | receta | recept= receptet veny | reteta retet
vaccine vaccination jab shot immunisation inoculation vaccinate | vacun | oltas vakcin | vaccin
flu influenza | gripe | influenz | gripa gripe
fever temperature | fiebre | laz= lazas | febra
pain hurt ache sore painkiller | dolor duele | faj fajdalom | durer doare
test analysis sample lab laboratory | analisis prueba muestra laboratori | vizsgalat labor vertevet lelet | analiz test prob laborator
blood | sangre | ver= vervetel verveteli | sange
result finding report | resultad | eredmen lelet | rezultat
fasting empty_stomach | ayun | ehgyom ehomra | nemancat jeun
hospital | hospital | korhaz | spital
emergency urgent emergencies | urgen emergen | surgos veszhel | urgen
sick ill unwell sickness illness | enferm | beteg | bolnav boala
insurance insured insurer cover | segur asegur | biztosit | asigur
referral refer letter | volante derivac | beutalo | trimitere bilet_de_trimitere
certificate | certificad | igazolas bizonyitvan | certificat adeverint
interpreter translate translator translation language speak | interpret traduc idioma habl | tolmac fordit nyelv beszel | interpret traduc limba vorb
wheelchair disabled accessible accessibility step-free ramp disability barrier | silla_de_ruedas rueda discapac minusval accesib rampa | kerekessz mozgasserul akadalymentes rampa | rulant handicap accesib rampa dizabil
lift elevator | ascensor elevador | lift felvono | lift ascensor
pram stroller pushchair buggy | carrito cochecit | babakocsi | carucior
child children kid toddler son daughter | nino nina hijo hija infantil menor | gyer gyermek fia lany kisfiu kislany | copil copii fiu fiic
baby infant newborn cot crib | bebe cuna recien | baba csecsem kisagy | bebelus bebe patut
adult grown-up | adult | felnott | adult
age year old | edad anos= | eves kor= kortol | varsta ani=
family | famil | csalad | famil
parent mother father guardian mum dad | padre madre tutor padres | szulo anya apa gondvisel | parint mama tata
wife husband spouse partner | espos mujer marid pareja | feleseg ferj hazastars | sotie sot= partener
dog pet animal puppy cat | perr mascot animal gato | kutya haziallat allat macska eb= | caine caini animal pisic
guide_dog assistance_dog service_dog | guia asistencia | vakvezet segito | ghid insotitor
smoke smoking cigarette cigar vape ashtray | fum cigarr tabaco | dohany cigarett | fum tigar
breakfast | desayun | reggeli | micdejun mic dejun
lunch midday_meal | almuerz comida | ebed | pranz
dinner supper evening_meal | cena= cenar cenas | vacsor | cina
eat food meal menu dish restaurant | comer comida menu plat restaurant | etel etkez etterem enni menu | manca mancar meniu restaurant
vegetarian vegan plant-based meat-free | vegetarian vegan | vegetarian vegan | vegetarian vegan
allergy allergic gluten intolerance celiac coeliac | alerg gluten celiac intoleran | allerg gluten | alerg gluten
drink bar wine beer alcohol | beb bar= vino cerveza alcohol | ital bar= bor= sor= alkohol | bautur bar= vin= bere alcool
coffee tea | cafe te= | kave tea | cafea ceai
water | agua | viz= vizet | apa=
room bedroom accommodation | habitacion cuarto | szoba | camer
bed beds sofa | cama camas | agy agyak agyat | pat= paturi
night nightly overnight | noche | ejszaka ejjel | noapt
key keycard card | llave | kulcs | cheie chei
towel linen sheet | toall sabana | torolkoz lepedo | prosop cearsaf
bathroom shower bath toilet wc restroom loo | bano ducha aseo | furdo zuhany mosdo vece wc | baie dus= toalet
clean cleaning housekeeping laundry wash washing iron | limp lavand lavar | takarit mosod mosas tiszt | curat spalat spalator
pool swim swimming | piscin nad= nadar | medenc uszod usz= uszni | piscin inot
sauna steam spa wellness jacuzzi hot_tub | sauna spa= | szauna wellness spa= gozfurd | sauna spa=
massage treatment therapy | masaj tratam | masszaz kezeles | masaj tratament
physiotherapy physio physiotherapist | fisioterap | fizioterap gyogytorn | fizioterap kinetoterap
gym fitness workout exercise | gimnasi fitness | edzoterem konditer fitnesz edzes | sala_de_sport fitness
luggage baggage bag suitcase case | equipaje maleta | poggyasz csomag borond taska | bagaj valiz geamantan
store storage leave keep locker cloakroom | consign guard taquill | megorz tarol szekreny | pastr depozit vestiar
lost found lose missing left_behind forgot | perd olvid encontr | elvesz elvesz elhagy elveszt talalt | pierd pierdut gasit uitat
stolen theft steal thief robbed took | rob robad hurt | ellop lopas lopt | fura furat furt
wifi wi-fi wireless internet network online connection | wifi internet red= inalambr | wifi internet halozat | wifi internet retea
password passcode code pin | contrasen clave codigo pin= | jelszo kod= kodot pin= | parola cod= codul pin=
forgot forgotten forget remember | olvid recuerd acuerd | elfelejt felejt | uitat uita
account profile | cuenta | fiok szaml | cont= contul cont conturi
sign_in login log_in signin sign-in access | acced inici entrar | bejelentk belep | autentific conect logare
locked lock blocked block | bloque | zarol letilt blokk | blocat bloc
two-factor 2fa mfa authenticator authentication verification | factores autentic verific | ketfaktor hitelesit azonosit | factori autentific verific
laptop notebook computer pc machine | portatil ordenador computador | laptop szamitogep gep= gepem notebook | laptop calculator
mobile smartphone cellphone handset phone | movil smartphone celular | mobil okostelefon telefon | mobil smartphone telefon
screen monitor display | pantalla monitor | kepernyo monitor | ecran monitor
keyboard mouse headset | teclado raton auricular | billentyu eger fejhallgat | tastatura mouse casti
broken damaged cracked defect repair fix spill spilled faulty | rot averi estrope arregl repar | elromlott torott serult javit hibas | stricat spart defect repar
printer print printing | impresor imprim | nyomtat | imprim
scan scanner scanning | escan | szkennel beolvas | scan
copy photocopy | copia fotocopi | masol fenymasol | copie fotocopi
jam jammed stuck | atasc | elakad beragad | blocat
software program application app programme | program aplicacion software | program szoftver alkalmaz | program aplicat software
install installation installing | instal | telepit | instal
update upgrade updated | actualiz | frissit | actualiz
file document folder | archivo document carpeta | fajl dokument mappa irat | fisier document dosar
vpn remote | vpn remot | vpn tavoli | vpn distanta
slow speed | lent veloc | lassu sebess | lent vitez
ticket request case issue problem | incidenci solicitud problema | hibajegy kerelem problema gond | tichet solicitare problema
help support helpdesk assistance | ayuda soporte asist | segit ugyfelszolg tamogat | ajutor suport asisten
manager boss supervisor | jefe gerente encargad | fonok vezeto | sef= manager director
employee staff worker colleague | emplead trabajador personal | dolgozo munkatars alkalmaz | angajat salariat personal
visitor guest outsider | visita visitant huesped invitad | vendeg latogat | vizitator oaspet musafir
contractor freelancer self-employed external | autonom extern | alvallalkoz kulsos vallalkoz | colaborator extern pfa
salary wage pay payroll payslip paycheck | sueldo salari nomina | fizetes ber= bere berezes | salari
holiday vacation leave time_off annual_leave day_off pto | vacacion permiso | szabadsag | concedi vacant
public_holiday bank_holiday christmas easter | festiv navidad | unnep karacson husvet | sarbator craciun pasti
sick_leave sick_note sickness | baja= | tappenz betegszabadsag | concediu_medical medical
overtime extra_hours | horas_extra extraordinari | tulora | ore_suplimentare suplimentar
remote_work home_office telework homeworking from_home working_from | teletrabaj | home_office tavmunka otthon | telemunca acasa
notice resign resignation quit termination dismissal terminate | preaviso dimi renunci rescis despid | felmond kilep | preaviz demisi concedier
probation trial trial_period | prueba | probaido | proba probati
shorts dress_code outfit | pantalon codigo vestiment | rovidnadrag | tinut
newborn maternity paternity parental | maternidad paternidad parental | szules gyes gyed szuloi | maternit paternit parental
contract agreement | contrat | szerzod | contract
training course | curso formacion | kepzes tanfolyam | curs= instruire
expense reimbursement reimburse claim | gasto reembols | koltseg terites elszamol | cheltuial decont rambursa
travel trip journey abroad | viaj extranjer | utaz kulfold | calator strainatat
card debit credit_card bank_card wallet | tarjet cartera | kartya bankkartya tarca | card= cardul carduri portofel
cash banknote note money withdraw withdrawal | efectiv dinero retir sac= sacar | keszpenz penz felvesz | numerar bani retrag
atm cash_machine cashpoint | cajero | automata atm | bancomat atm
transfer send remittance wire | transfer enviar | utal atutal | transfer trimit
deposit down_payment prepayment advance | deposit fianza anticip senal | foglalo eloleg leteti kaucio | avans depozit garantie
savings save saving | ahorr | megtakar betet | economi depozit
interest yield | interes | kamat | doband
loan credit borrow lend | prestam credit | hitel kolcson | credit imprumut
mortgage home_loan house_loan | hipotec | jelzalog lakashitel | ipotec
house home flat apartment property | vivienda casa piso | lakas haz= | locuint casa apartament
repay repayment pay_off early_repayment | amortiz devolver liquid | torleszt eloretorl visszafizet | ramburs
overdraft negative overdrawn | descubiert | folyoszamlahitel hitelkeret | descoperit
limit maximum most at_most up_to | limit maxim tope | limit maximum legfeljebb korlat | limit maxim
minimum least | minim | minimum legalabb legkisebb | minim
standing_order recurring regular | period | rendszeres allando | programat recurent
direct_debit debit collection | domicili adeudo | beszed csoportos | debit_direct debitare
invoice bill receipt | factur recibo | szamla nyugta | factur chitant bon=
tax vat levy | impuest iva= tasa | ado= adot ifa= | impozit tva= taxa
refund reimburse money_back return give_back | reembols devol | visszater visszafiz visszakap | ramburs restitu
currency exchange dollar euro franc pound yen forex | divisa moneda cambio dolar franco libra | valuta deviza penzvalt dollar frank | valuta schimb dolar franc
coin coins change piggy_bank | moneda calder hucha | erme aprop persely | moned maruntis
safe vault deposit_box safety_box valuables | caja caja_fuerte segurid | szef szeff ertekmeg | seif valori
identity_card id passport identification document papers paperwork | identidad dni= pasaporte documentac papel | szemelyi igazolvan utlevel okmany irat | buletin identitate pasaport acte act=
proof evidence | prueba justific comprob | igazol bizonyit | dovada dovad
sign signature | firm | alair | semna
branch office | sucursal oficina | fiok= bankfiok iroda | sucursal birou filial
adviser advisor consultant | asesor | tanacsad | consilier consultant
customer client member | client socio miembro | ugyfel tag= tagja | client membru
open_account become_client | abrir | nyit | deschid
death deceased died inheritance heir will estate | fallec muert muerto herenc testament | elhuny meghal orokl hagyatek | deces murit mosten testament
complaint complain dissatisfied unhappy feedback | reclam quej insatisf | panasz reklam elegedetlen | reclamati plange nemultumit
fraud scam suspicious phishing | fraud estafa sospech | csalas gyanus adathalasz | frauda inselator suspect
privacy personal_data gdpr confidential secret | privacid datos confiden | adatved szemelyes bizalmas titk | confident date_personale
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
quiet noise noisy loud silence | silenc ruid | csend zaj hangos | liniste zgomot
party event celebration birthday | fiesta evento celebr cumple | rendezven buli unnepseg szuletesnap | petrecer eveniment aniversar
wedding marriage | boda matrimon | eskuvo | nunta
meeting conference meeting_room | reunion conferenc sala= | targyal megbeszel konferenc ertekezlet | sedint intalnire conferint sala=
group party_size people persons | grupo persona | csoport fo= szemely | grup persoan
reception front_desk desk counter | recepci mostrador | recepci pult porta | recepti ghiseu
person human receptionist agent | persona humano recepcionista | ember szemely recepcios | persoana om= receptioner
heating air_conditioning aircon temperature cold | calefacc aire_acond frio | futes legkond klima hideg | incalzir aer_conditionat frig
view balcony terrace garden | vista balcon terraza jardin | kilatas erkely terasz kert | vedere balcon teras gradin
floor storey level | planta piso | emelet szint | etaj
entrance door gate | entrad puerta | bejarat ajto kapu | intrar usa= poarta
mask face_mask | mascarill | maszk | masca
covid coronavirus | covid coronavirus | covid koronavirus | covid coronavirus
opening_account enrol register registration sign_up join | inscrib registr alta= | regisztral beiratk jelentkez | inregistr inscri
deadline due until | plazo hasta | hatarido ig= meddig | termen pana
renew renewal extend extension prolong | renov prorrog ampli | megujit hosszabb ujit | reinno prelung
order ordering get request | pedir encarg solicit | rendel igenyel ker= kerni | comand cere
collect pick_up pickup fetch | recog | atvesz atvetel felvesz | ridica
deliver delivery post courier ship | entreg envio correo mensaj | kezbesit szallit posta futar | livr curier posta trimit
return bring_back give_back | devolv | visszahoz visszaad visszavisz | returna inapoi
size weight kilo heavy | tamano peso kilo | meret suly kilo | marime greutat kilogram
allowed may permitted can allow forbidden prohibited ban | permit prohib pued | szabad lehet tilos engedely | permis interzis voie pot=
need require required necessary must bring | necesit hace_falta requisit traer obligat | szukseges kell szuksegem | nevoie trebuie necesar
dress clothes clothing wear | ropa vest | ruha oltoz visel | haine imbracamint
shop store buy sell purchase | tienda compr vend | bolt uzlet vasarol vesz= | magazin cumpar vinde
tour excursion sightseeing guide attraction | excursion visita_guiada turis | kirandul varosnez latnival | excursi tur= turist
ticket entry admission entrance_fee | entrad billete boleto | jegy belepo | bilet intrare
library book borrow loan | biblioteca libro | konyvtar konyv | bibliotec carte carti
school student pupil teacher class | escuela estudiant alumn profesor clase | iskola diak tanulo tanar osztaly | scoala student elev profesor clasa
haircut hair hairdresser | pelo pelu cabello | haj fodrasz | par= coafor
waste rubbish trash garbage recycling | basura residuo recicl | szemet hulladek ujrahaszn | gunoi deseuri recicl
`;
