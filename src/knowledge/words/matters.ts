/** Words of work, study, machines, money and moving about, by meaning; written as in `everyday`. */
export const matters = `
renting hiring lend_out borrow_it leasing | alquil arrend prest | berel berles kolcson kolcsonoz | inchiri imprumut
borrowing loan_out checkout_item | prestar prestad prestam pedir_prestad | kolcson kolcsonoz kolcsonzott | imprumut
own private personal my_own | propio propia privad personal | sajat magan privat | propriu propria privat personal proprie
used second-hand secondhand second_hand pre-owned | segunda_mano usado usada | hasznalt | second_hand folosit
new brand_new | nuevo nueva | uj= ujat | nou= noua=
dispose throw_away discard bin get_rid scrap dump throw throwing | tirar desech basura deshacer | kidob dob= leselejtez selejt dobni | arunc debaras
recycle old_equipment e-waste electronic_waste | reciclar | ujrahasznosit elektronikai_hulladek | recicla deseuri_electronice
plastic paper carton tin bottle_bank | plastico papel carton lata envase | muanyag papir karton doboz | plastic hartie carton doza
crash crashed freeze_up frozen hang froze hangs not_responding bug | bloque cuelga colgado congel | lefagy fagyott osszeomlik kiakad | blocheaza blocat cazut crapa
maintenance outage downtime unavailable offline disruption interruption upgrade_work | caido mantenimiento interrupcion no_disponible averia | karbantart leallas szunetel nem_elerheto kieses | cazut mentenanta intretinere indisponibil intrerupere pana=
system service platform portal website site page | sistema portal pagina web= sitio | rendszer portal weboldal honlap oldal | sistem portal site= pagina
router modem access_point hotspot switch_network repeater | router modem punto_de_acceso | router modem hotspot utvalaszto | router modem hotspot
cable cord lead_cable ethernet lan | cable ethernet | kabel vezetek ethernet | cablu ethernet
dorm dormitory hall_of_residence halls student_hall hostel dorms | residencia colegio_mayor albergue dormitorio | kollegium diakszall koli= | camin caminul camine
university campus college faculty | universidad campus facultad universitari | egyetem campus kar= egyetemi foiskola | universitate campus facultate
freshman first-year new_student newcomer fresher | novato primer_ano nuevo_estudiante | gollya elsoeves uj_hallgato | boboc anul_intai student_nou
graduate graduation graduated degree diploma finish_studies alumni alumnus | gradu carrera titulo titulad licenciatura diploma egresad | diploma diplomaz vegzos vegzett elvegz | absolv diploma licenta absolvent
thesis dissertation final_paper | tesis tfg= trabajo_de_fin | szakdolgozat diplomamunka disszertacio | licenta disertatie teza lucrarea_de
bind binding bound spiral_binding | encuadern | kotes kotteti bekot spiraloz | lega= legare legat legatorie
exams examination_paper test_exam midterm | examen examenes | vizsga vizsgaidoszak zarthelyi zh= | examen examene
term semester trimester | semestre trimestre cuatrimestre | felev szemeszter | semestru
tuition tuition_fee course_fee | matricula tasas_academicas | tandij | taxa_de_scolarizare taxe_scolare
scholarship grant bursary stipend | beca= becas | osztondij | bursa= burse
canteen cafeteria mensa refectory dining_hall | cantina cafeteria comedor | menza kantin kavezo bufe | cantina cafenea bufet
journal article paper_journal periodical articles | revista articulo | folyoirat cikk cikkek | revista articol reviste
database archive | base_de_datos catalogo archivo | adatbazis katalogus archivum | baza_de_date catalog arhiva
lecture lecturer speaker_guest presentation talk_event | conferencia ponente charla ponencia presentacion | eloadas eloado prezentacio | prelegere conferentiar prezentare vorbitor
certificate_of certification credit_point attestation accreditation | certificado credito constancia | igazolas kredit tanusitvany | certificat credit adeverinta
attendance take_part participate participation presence | asistir asistencia particip | reszvetel reszt jelenlet | participa participare prezenta
absence absent miss_class | ausenc ausent faltar | hianyz tavollet | absent absenta
poster banner flyer leaflet large_format | cartel poster folleto | poszter plakat szorolap | poster afis pliant
page sheet_of_paper sided double-sided | pagina cara= hoja doble_cara | oldal= oldalas lap= ketoldalas | pagina pagini foaie fata_verso
top_up topping_up recharge credit_up balance add_money load_money add_credit | recarg saldo | feltolt egyenleg feltoltes | reincarc alimenta sold= incarc_cont
leftover_credit remaining_credit paid_out pay_out | saldo_restante | maradek_egyenleg | sold_ramas
upload submit hand_in attach attachment | subir cargar_archivo adjunt entregar | feltolt csatol beadas bead= | incarca atasa trimit_fisier
download get_file | descarg | letolt | descarc
forward forwarding redirect pass_on | reenviar redirig | tovabbit atirany | redirectiona transmite_mai
mailbox inbox e-mail_box email_account quota gmail outlook | buzon bandeja correo | postafiok postalada gmail | casuta_postala inbox casuta
virus malware antivirus hacked hacker | virus malware antivirus hacke pirat | virus virusirto feltort hekker | virus malware antivirus spart_cont
backup back_up restore recover_file deleted | copia_de_seguridad respald recuperar restaur borrad | mentes biztonsagi_mentes visszaallit torolt | backup copie_de_siguranta restaur sters
delete erase wipe remove_data | borrar elimin | torol torles | sterge stergere
share shared_drive shared_folder drive_share cloud onedrive network_drive | compart nube unidad_compartida | megoszt felho megosztott_mappa halozati_meghajto | partaj cloud unitate_partajata
activate activation activating set_up enable setup setting_up | activ configur | aktival bekapcsol beallit | activ configur
settings configure configuration option_setting | ajuste configuracion | beallit konfigural | setari configurare
username user_name login_name sign-in_name user_id | nombre_de_usuario usuario | felhasznalonev felhasznalo | nume_de_utilizator utilizator
error_message error_code fault failure malfunction not_working out_of_order does_not_work | error fallo averiado no_funciona | hiba= hibauzenet hibakod nem_mukodik uzemzavar | eroare defectiune nu_functioneaza nu_merge
technician engineer it_support helpdesk_it mechanic | tecnico informatico | technikus informatikus rendszergazda szerelo | tehnician informatician
administrator admin root_access administrator_rights | servidor administrador | szerver rendszergazda adminisztrator | server administrator
webcam camera tripod lens_camera | camara webcam tripode | fenykepezo fenykepezogep webkamera allvany | aparat_foto camera_web trepied
tablet_computer ipad graphics_tablet drawing_tablet tablet | tableta ipad | tablet ipad tablagep | tableta ipad
headphones earphones headset_audio earbuds | auriculares cascos | fejhallgato fulhallgato | casti
battery power_bank charger_cable | bateria pila cargador | akku akkumulator elem= tolto | baterie acumulator incarcator
socket_wall outlet power_socket plug_socket | enchufe toma_de_corriente | konnektor dugalj aljzat | priza prize
tv_screen television_set netflix streaming | televisor televis netflix | teve= tv= tevet netflix | televizor netflix
van lorry truck motorbike motorcycle camper caravan motorhome | furgoneta camion moto= motos autocaravana caravana | furgon teherauto motor= motorral lakoauto lakokocsi | duba camion motocicleta rulota autorulota
tyre tire winter_tyres tyres chains snow_chains | neumatico cadenas rueda_de_invierno | gumi= teligumi abroncs holanc lanc= lancot | anvelop cauciuc lanturi
petrol fuel gas_station filling_station diesel | gasolin combustible gasolinera diesel | benzin uzemanyag benzinkut dizel tankol | benzin combustibil benzinarie motorina
drive_to by_car steer behind_the_wheel driving_licence driver | conduc conduzco manej carnet_de_conducir conductor | vezetni vezethet autozni jogositvany sofor vezetek= | condu sofez permis_de_conducere sofer
street route_road lane_road | calle camino | utca ut= uton kozut | strada drumul
traffic congestion rush_hour | trafico atasco | forgalom dugo= | trafic ambuteiaj
underground_garage multi-storey covered_parking height_limit | garaje_cubierto subterraneo | melygarazs teremgarazs parkolohaz | parcare_subterana
ferry boat_trip cruise | ferri crucero | komp= kompjarat hajojarat | feribot croaziera
pick_me_up drop_off meet_us minibus shuttle_bus collection_from_station | recogida recogernos recogerme minibus | ertunk= kisbusz felvenni elhozni | microbuz iau= ne_luati
distance_from how_far | a_que_distancia | milyen_messze | cat_de_departe
luggage_transport porter | mozo botones | hordar londiner | hamal bagajist
boarding_pass boarding | tarjeta_de_embarque embarque | beszallokartya | carte_de_imbarcare
pay_in paid_cash cash_only in_cash | al_contado | keszpenzben | numerar=
up_front in_advance beforehand prepay prior | por_adelantado antelacion de_antemano previo | elore= eloreutal elozetes | in_avans dinainte
block_money hold_on_card preauthorisation pre-authorisation reserve_money | bloque retencion | zarol elofoglal | blocare preautorizare
bank_transfer iban account_number swift | transferencia iban numero_de_cuenta | atutalas iban bankszamlaszam | transfer_bancar iban
cheque check_payment | cheque | csekk | cec=
crypto cryptocurrency bitcoin | cripto bitcoin | kripto bitcoin | cripto bitcoin
invest investment shares stocks fund pension_fund | invers invertir acciones fondo | befektet reszveny alap= | invest actiuni fond=
rate_of_interest annual_rate apr | tipo_de_interes tae= | kamatlab thm= | rata_dobanzii dae=
debt owe owed arrears unpaid | deuda debo moros impag | tartozas adossag tartozom | datorie datoria restant neplatit
expire expiry expires expiration valid validity run_out | caduc venc valid vigen | lejar ervenyes jar_le ervenyesseg | expir valabil valabilitat
receive_money arrive_money arrives credited | llega_el_dinero abonado | megerkezik_penz jovair | ajung_banii creditat
employer job position vacancy hiring_staff recruit career work_for volunteer jobs vacancies | empleo trabaj vacante puesto voluntari contratar | allas munka= munkahely onkentes karrier munkat | loc_de_munca angajare post= voluntar cariera angajati
rota shift work_schedule working_time | turno horario_laboral | muszak beosztas munkaido | tura program_de_lucru
lunch_voucher meal_voucher meal_allowance | vale_de_comida ticket_restaurante | etkezesi_utalvany etkezesi_jegy | tichete_de_masa tichet
company_car fleet | coche_de_empresa | ceges_auto | masina_de_serviciu
office_supplies stationery pens stapler | material_de_oficina papeleria boligrafo | irodaszer toll= papiraru | papetarie rechizite pix=
desk_space workstation workplace coworking hot_desk hotdesk | puesto_de_trabajo escritorio | munkaallomas iroasztal | loc_la_birou birou=
boardroom conference_room phone_booth booth call_box | sala_de_juntas cabina | targyalo telefonfulke fulke | sala_de_consiliu cabina
post_box letterbox mail_item parcel package letters mail_room post_room packages parcels | paquete buzon carta= cartas correspondencia | csomag= csomagom level= levelek kuldemeny postalada | colet scrisoare scrisori corespondenta pachet
business_address registered_office virtual_office | domicilio_social sede_social | szekhely szekhelyszolgalt | sediu_social
lawyer legal notary solicitor attorney | abogad notari legal | ugyved jogi= kozjegyzo | avocat notar juridic
police policeman report_to_police | policia denuncia | rendor rendorseg feljelent | politie politist
guard cctv surveillance | seguridad vigilante guardia camara_de_vigilancia | biztonsag orszolgalat biztonsagi_or kamera | paza securitate supraveghere
theft_report crime burglar break_in | robo= ladron | betores tolvaj lopas | furt hot= spargere
law rule_of_law legal_age | ley= mayoria_de_edad | torveny nagykoru | lege= majorat
witness authority power_of_attorney proxy authorise | testigo poder= apoderad autoriz | tanu= meghatalmaz | martor procura imputernic
form fill_in fill_out application_form questionnaire | formulario rellen solicitud cuestionario | urlap nyomtatvany kerdoiv kitolt | formular completa chestionar cerere
application applying apply submit_application | solicit solicitud postul | igenyel palyaz jelentkez kerelmez | aplica solicita cerere
register_for sign_up_for enrol_for | inscrib apunt apuntar apuntarme | jelentkez feliratkoz felirat | inscri inscriere
approve approved accept acceptance admitted | aprob acept admit | elfogad jovahagy felvesz= | aproba accepta admis
reject refuse deny declined | rechaz deneg | elutasit visszautasit | respin refuz
complain_about file_complaint ombudsman | queja defensor | panaszt ombudsman | plangere
survey rating feedback_form | encuesta | felmeres ertekeles | sondaj evaluare
promotion special_offer special campaign | promocion oferta_especial | promocio kulonleges_ajanlat akcios | promotie oferta_speciala
loyalty points bonus_points loyalty_card member_benefit | puntos fidelidad fideliz | husegpont pont= pontok husegkartya torzsvendeg | puncte fidelitate
gift_basket flowers bouquet florist rose | flores ramo ramo_de | virag csokor | flori= buchet
decoration decorate balloons | decor adorno globos | diszit dekor lufi | decor baloane
photo_shoot photographer wedding_photo | fotograf sesion_de_fotos | fotozas fotos= | sedinta_foto fotograf
drone fly_drone | dron= | dron= dronoz | drona
gun weapon knife firework fireworks | arma= fuegos_artificiales cuchillo petardo | fegyver kes= tuzijatek petarda | arma= artificii cutit petarde
candle incense | vela= velas | gyertya | lumanare
plant flowerpot gardening | planta maceta jardiner | noveny | planta= plante gradinarit
tent camping campsite campground pitch_tent | tienda_de_campana camping acampar | sator satrat kemping taborhely satroz | cort= cortul camping
cottage cabin chalet bungalow lodge_house hut villa | cabana bungalow chalet casita villa | kunyho faha fahaz kishaz haz= hazat hazak nyaralo bungalo | cabana cabane bungalou casuta vila=
hostel_bed bunk_bed dormitory_room shared_room | litera habitacion_compartida | emeletes_agy halokozos | pat_supraetajat
bed_linen linens bed_sheets bedclothes bedding_set | ropa_de_cama sabanas | agynemu agynemuhuzat lepedo | lenjerie_de_pat asternut
iron_board ironing_board | tabla_de_planchar | vasalodeszka | masa_de_calcat
clothesline drying_rack tumble_dryer spin | tendedero | szaritogep teregeto | uscator_de_rufe
sewing mend_clothes tailor button | coser sastre boton | varr= varras szabo= gomb= | cusut croitor nasture
shoe_polish shoe_cleaning | limpieza_de_zapatos | cipotisztit | lustruit
dry_cleaning cleaner_clothes dry-clean | tintoreria limpieza_en_seco | vegytisztit | curatatorie chimica
bath_salt bubble_bath tub | sales_de_bano | furdoso | sare_de_baie
hot_water boiler no_hot_water | agua_caliente | melegviz meleg_viz bojler | apa_calda boiler
smell odour stink | olor huele | szag= buz= budos | miros miroase
insect mosquito bug_insect cockroach bedbug ant | insecto mosquito cucaracha chinche hormiga | rovar szunyog csotany poloska hangya | insecta tantar gandac plosnita furnica
alarm alarm_clock wake-up wake-up_call wake | despert alarma | ebreszt ebresztes riaszto | trezi trezire alarma desteptator
signal reception_phone coverage mobile_reception network_coverage roaming | cobertura senal | terero jel= lefedettseg | semnal acoperire
sim sim_card phone_card | tarjeta_sim sim= | sim= simkartya | cartela_sim sim=
bench outdoor_seating gazebo | banco_de_jardin cenador | pad= kerti | banca= foisor
swing sandpit trampoline | columpio arenero cama_elastica | hinta homokozo trambulin | leagan trambulina
nappy diaper changing_table nappies changing_mat | panal cambiador | pelenka pelenkazo | scutec masa_de_infasat
high_chair highchair | trona | etetoszek | scaun_inalt
toy doll board_game puzzle | juguete muneca juego_de_mesa | jatekok tarsasjatek baba= | jucarie jucarii papusa
babyfood bottle_warmer steriliser | biberon potito | cumisuveg bebietel | biberon
screen_time tablet_time watch_tv watching | tiempo_de_pantalla ver_la_tele | kepernyoido tevez | timp_la_ecran ecran
age_limit minimum_age how_old too_young | edad_minima limite_de_edad | korhatar hany_eves | varsta_minima limita_de_varsta
threshold doorway | escalon umbral | kuszob lepcsofok | prag= treapta
handrail grab_rail bar_grab | barandilla asidero | korlat= kapaszkodo | balustrada bara_de_sprijin
hearing_loop induction_loop subtitles | bucle_magnetico subtitulo | indukcios felirat | bucla_inductie subtitrare
braille large_print tactile | braille letra_grande | braille nagybetus | braille
opening_date reopen reopening closed_for_season | reapertur | ujranyit | redeschid
owner host landlord tenant | dueno propietari anfitrion inquilino | tulajdonos hazigazda berlo | proprietar gazda chirias
head_of chief director president founder | director presidente fundador jefe_de | igazgato elnok foorvos alapito | director presedinte fondator
name_of who_is in_charge responsible | responsable a_cargo | felelos illetekes | responsabil
history founded built old_building | historia fundad construid | tortenet alapitott epult | istorie fondat construit
star stars rating_stars | estrella | csillag csillagos | stele=
view_of sea_view lake_view mountain_view | vistas_al_mar | kilatassal panorama | vedere_la
souvenir_shop postcard stamp stamps | postal sello | kepeslap belyeg | carte_postala timbru
newspaper_read magazine_rack | prensa | sajto= | presa=
manicure hairdressing pedicure beauty nails cosmetic_treatment | manicura pedicura belleza unas | manikur pedikur szepseg korom= | manichiura pedichiura frumusete unghii
tattoo piercing botox | tatuaje piercing botox | tetoval piercing botox | tatuaj piercing botox
gluten_free_bread oat soy | avena soja | zab= szoja | ovaz soia
pony lesson_riding | poni montar_a_caballo | poni lovaglas | ponei
casino gambling slot_machine poker | casino apuesta tragaperras | kaszino szerencsejatek nyerogep | cazinou jocuri_de_noroc pacanele
nightclub disco club_night pub | discoteca pub= | diszko klub= kocsma | discoteca club= carciuma
hall_hire barn venue function_room ballroom | salon_de_actos granero salon | diszterem rendezvenyterem pajta csur= | sala_de_evenimente hambar
catering caterer food_for_event | catering | catering vendeglatas | catering
lift_pass ski_pass day_pass day_ticket | forfait pase_de_dia | napijegy siberlet | skipass bilet_de_zi
`;
