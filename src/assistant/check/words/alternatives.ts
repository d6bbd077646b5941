/**
 * What is said of the one is not said of the other: sizes, turns, places, who, how. Sets stand between blank lines, one alternative a line:
 * `english | spanish | hungarian | romanian`, folded; each the beginning of a word, English ones but for their endings whole (`=` marks a
 * whole word, `_` a space).
 */
export const alternatives = `
small little | pequen | kis= kicsi kisebb | mic= mica= mici= micut
large big | grande | nagy= nagyobb nagyok nagyokra | mare= mari=

first initial | primer= primera= primero primeros primeras | elso= elsot elson elsore | prim= prima= primul= primele= primei= primii=
second | segund | masodik | a_doua= al_doilea= doilea=
third | tercer= tercera= tercero | harmadik | a_treia= al_treilea= treilea=
last final | ultimo= ultima= ultimos= ultimas= final= | utolso | ultim

by_day in_the_daytime during_the_day | de_dia= durante_el_dia | nappal napkozben | ziua= in_timpul_zilei
at_night by_night overnight nights | de_noche= por_la_noche= noches= | ejjel ejszaka= ejszakara | noaptea= peste_noapte=
day_and_night any_time around_the_clock any_hour 24/7 every_hour | dia_y_noche= a_todas_horas cualquier_hora a_cualquier_hora | ejjel-nappal ejjel_nappal barmikor mindenkor | zi_si_noapte= la_orice_ora oricand non-stop

man men male gentlemen | hombre caballero varon | ferfi | barbat domni=
woman women female lady ladies | mujer senoras= | nok= no= noi= noknek noket holgy | femei doamne=

mother mum | madre | anya= anyak anyuk edesanya | mama= mame= mamele
father dad | padre= | apa= apak apuk edesapa | tata= tati= tatii=

english | ingles | angol | engleza=
german | aleman | nemet | germana=
hungarian | hungar | magyar | maghiara= ungar
romanian | ruman | roman= romanul romanok | romana= romane=
spanish | espanol castellano | spanyol | spaniol
french | frances= francesa | francia | franceza=
italian | italian | olasz | italian
russian | ruso= rusa= | orosz | rusa=

cash | efectivo | keszpenz | numerar
card | tarjeta | kartya | card= cardul
transfer | transferencia | utalas atutal | transfer= virament
invoice | factura | szamla_ellen | factur

phone telephone ring by_call | telefono llamada llame | telefon hivja felhiv | telefon suna=
e-mail email | correo_electronico e-mail email por_correo | e-mail email emailben | e-mail email
by_post letter by_mail in_writing | carta por_correo_postal correos= por_escrito | postan level= levelben postai irasban | prin_posta scrisoare in_scris
in_person personally | en_persona personalmente | szemelyesen | personal= in_persoana
in_the_app by_app | aplicacion app= | appban alkalmazas | aplicati
online on_the_portal website | en_linea online portal= web= | online portal weboldal netbank | online portal site-ul
at_the_counter at_the_desk at_the_branch | ventanilla mostrador sucursal | pultnal penztarnal fiokban | ghiseu sucursal

team_leader | jefe_de_equipo | csoportvezeto | sef_de_echipa seful_de_echipa sefului_de_echipa
personnel personnel_office human_resources hr= | recursos_humanos personal= | szemelyugy hr-osztaly munkaugy | departamentul_de_personal resurse_umane
help_desk | soporte | helpdesk ugyfelszolgalat | help_desk suport
facilities | facilities | facilities | facilities
head_of_department | jefe_de_departamento director_del_departamento | osztalyvezeto | seful_departamentului

reception front_desk | recepcion | recepcio portan | recepti
spa spa_counter | spa | spa spapult wellnesspult | spa
lobby entrance_hall | vestibulo hall= | hallban eloter lobby | hol= holul lobby
lake_bath lake | lago= | tofurdo to= tonal | lac= lacul lacului
cellar basement downstairs | sotano abajo= | pince alagsor foldszint lent= | subsol pivnit parter jos=
roof rooftop top_floor upstairs | azotea tejado arriba= | tetoterasz teton emelet fent= | acoperis etaj sus=
garden | jardin | kert= kertben | gradin
terrace | terraza | terasz | teras
library | biblioteca | konyvtar | bibliotec
cupboard | armario | szekreny | dulap

owner | dueno propietari | gazda tulajdonos | proprietar stapan
council town= municipality | ayuntamiento municipio | onkormanyzat varos= | primari consiliu
shelter | refugio= protectora | menhely | adapost

left | izquierd | bal= balra balrol | stanga=
right | derech | jobb= jobbra jobbrol | dreapta=

inside within_the indoor | dentro= dentro_de interior | belul= belteri benti bent= | in_interiorul interior
outside outdoor beyond_the | fuera= exterior al_aire_libre | kivul= kulteri szabadteri kint= | in_afara= exterior in_aer_liber
front= front_wheel | delanter | elulso elso_kerek | din_fata
rear back_wheel | traser | hatso | din_spate

open_car_park outdoor_parking outdoor_car_park | aparcamiento_abierto aparcamiento_al_aire_libre parking_al_aire_libre | nyitott_parkolo szabadteri_parkolo | parcarea_deschisa parcarea_in_aer_liber
garage | garaje | garazs | garaj

behind in_the_back | detras | mogott | in_spate spatele
in_front before_the_door | delante= en_frente | elott_allo | in_fata=

own private personal | propi | sajat | propri personal=
company's company corporate work_device | de_empresa de_la_empresa corporativ | ceges vallalati | de_serviciu ale_firmei companiei

members member | socio= socios= socia | tag= tagok tagja tagjai tagnak | membr
visitor | visitante | latogato | vizitator

holder_of_account account_holders with_an_account | titular | szamlatulajdonos | titular

half_as_much_again one_and_a_half_times half_more | una_vez_y_media la_mitad_mas mitad_mas_de | masfelszer felevel_tobb fellel_tobb | o_data_si_jumatate cu_jumatate_mai_mult
half half_price | mitad= medio_precio | fele= felaron felar | jumatate=
twice_the double_the twice_as | el_doble= doble_del | ketszeres duplaja ketszer_annyi | dublu dubla= de_doua_ori_mai
in_full full= fully whole_price | integr completo= complet | teljes | integral intreg
the_same_as as_much_as same_price | lo_mismo mismo_precio igual_que | ugyanannyi ugyanaz_az_ar | la_fel acelasi_pret
unpaid without_pay | sin_sueldo no_retribuid | fizetes_nelkul fizetetlen | neplatit fara_plata

kept keep keeps remain remains stays_on | conserva= se_guarda queda_en | megmarad marad= megorz | ramane= raman= se_pastr
lost lose expire lapse forfeit forfeited | se_pierd pierde caduc | elvesz elveszik lejar | se_pierd pierde expira
refunded refund given_back returned paid_back | reembols devuel devol | visszater visszaad visszakap visszafizet | ramburs restitu inapoi=

before beforehand in_advance ahead prior | antes= previ antelacion vispera | elott elotte elobb elore elozo elozoleg | inainte= prealabil in_avans
after afterwards | despues= tras= posterior | utan= utana utolag kovetoen | dupa= ulterior dupa_aceea

raise increase | subir= sube= aumenta | megemel felemel megnovel | mari= creste=
lower reduce decrease | bajar= baja= reduc | csokkent | scade= reduce=

hire rent rented hired | alquil | berel kolcsonoz | inchiri
lend lent borrow | prest | kolcson= kolcsonbe kolcsonad | imprumut
sold sell | vend= vende vendemos | elad arul= | vinde vand

once one_time only_once | una_vez= una_sola_vez | egyszer= | o_data= o_singura_data
twice two_times | dos_veces | ketszer= | de_doua_ori
three_times thrice | tres_veces | haromszor= | de_trei_ori

dog | perro | kutya kutyat kutyak eb= | caine= caini= cainele
cat | gato= gata= gatos= | macska cica | pisic
bird | pajaro ave= aves= | madar | pasar

abroad foreign international | extranjer internacional | kulfold nemzetkoz | strainatate extern international
domestic inland national at_home | nacional= nacionales | belfold itthon | intern= interna= interne= national in_tara

colour coloured color | color= colores a_color | szines | color=
black-and-white black_and_white black= | negro= blanco_y_negro | fekete-feher feketefeher fekete | alb-negru alb_negru negru=

summer | verano | nyar nyari nyaron | vara= verii=
winter | invierno | tel= telen teli | iarna= iernii=
spring | primavera | tavasz | primavara primaver
autumn fall= | otono | osz= osszel oszi | toamn

single_room | habitacion_individual | egyagyas | camera_single
double_room twin_room | habitacion_doble dobles= | ketagyas | camera_dubla

basic | basic | alapszamla alapcsomag alap= | de_baza bazic
premium | premium | premium | premium
gold | gold oro= | gold arany | gold aur=
classic | clasic classic | klasszikus classic | clasic classic
youth | joven juvenil | ifjusagi | tineret

hot warm | calient | meleg forro | cald=
cold | fri= frio= fria= | hideg | rece= reci=

early earlier | tempran anticipad | korai | timpuri devreme=
late | tardi= tardio tardia | kesoi | tarziu= tarzie

new | nuevo= nueva= nuevos= nuevas= | uj= ujat ujak ujakat | nou= noua= noi= noile
used second-hand recycled | usado= usada= usados= usadas= segunda_mano desguace | hasznalt bontott | folosit uzat dezmembrari second-hand
old | viejo= vieja= antigu | regi= regit regiek | vechi= veche=

main | principal | fo= focimu elsodleges | principal
additional supplementary spare | adicional suplementari | potkartya masodkartya kiegeszito | suplimentar aditional

employee staff | emplead trabajador personal= | dolgozo munkatars alkalmazott | angajat
contractor freelancer external | externo= externos= colaborador | kulsos alvallalkozo | extern= externi= colaborator

pensioner senior retired | jubilad pensionist | nyugdijas | pensionar
student pupil | estudiante alumn | diak hallgato | student elev=

vegetarian | vegetarian | vegetarianus | vegetarian
vegan | vegan | vegan | vegan

piano pianist | piano= pianist | zongor | pian= pianist pianul
violin violinist | violin | hegedu | vioar viorist violonist
guitar guitarist | guitarr | gitar | chitar

north | norte | eszak | nord
south | sur= | del= deli= | sud

first_floor | primera_planta primer_piso | elso_emelet | etajul_intai etajul_1 primul_etaj
ground_floor | planta_baja | foldszint | parter
second_floor | segunda_planta segundo_piso | masodik_emelet | etajul_2 al_doilea_etaj

your_risk your_responsibility responsibility_of_the_owner | bajo_su_responsabilidad su_cuenta su_riesgo | sajat_felelossege | pe_raspunderea_dumneavoastra raspunderea_dvs
our_risk our_responsibility | bajo_nuestra_responsabilidad nuestro_riesgo | a_mi_felelossegunk mi_felelunk | pe_raspunderea_noastra

weekday weekdays | entre_semana laborable= laborables= | hetkoznap munkanap | zile_lucratoare zilele_lucratoare
weekend weekends | fin_de_semana fines_de_semana | hetveg | weekend sfarsit_de_saptamana

minimum | minim | minimum | minim
maximum | maxim | maximum | maxim

check-in check_in checking_in arrival arrive arriving | llegad check-in | erkez bejelentkez | sosi check-in
check-out check_out checking_out departure depart leaving | salid marcha= check-out | tavoz elutaz kijelentkez | pleca plecar check-out

opening open_an | apertura abrir= | nyitas nyitasa | deschider
closing close_an | cierre= cerrar= | lezar bezar megszunt megszuntet | inchider

deposit depositing paying_in | ingreso= ingresos= ingresar= | befizet | depune
withdraw withdrawal | retir sacar= | felvet felven kivet | retrag

follow-up repeat later_visit | seguimiento sucesiv | kontroll ismetel | de_control ulterioar
first_visit first_consultation | primera_visita primera_consulta | elso_vizit elso_vizsgalat | prima_consultatie prima_vizita
`;
