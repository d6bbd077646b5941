/** Buildings, feasts, roads, money matters and what stands about, by meaning; written as in `everyday`. */
export const things = `
thing object item article_thing | objeto cosa articulo | targy dolog holmi | obiect lucru articol
area zone section quarter district | zona barrio sector | terulet kerulet negyed ovezet | zona cartier sector
place spot site_of venue_place | lugar sitio | hely= helyet helyszin | loc= locul
space_for room_for enough_space | espacio hueco | hely= ferohely | spatiu loc=
building premises | edificio local= | epulet | cladire
block_of_flats staircase_house | bloque portal | tarsashaz lepcsohaz | bloc= scara
intercom doorbell bell ring_bell | timbre interfono telefonillo | csengo kaputelefon csenget | interfon sonerie
yard inner_court | patio corral | udvar | curte
elevator_broken out_of_lift | ascensor_averiado | rossz_lift | lift_defect
waiting_room lounge waiting_area | sala_de_espera | varo= varoterem varoban | sala_de_asteptare
toilet_paper washbasin hand_dryer | papel_higienico lavabo | vecepapir mosdo | hartie_igienica chiuveta
drinking_fountain water_dispenser water_cooler | fuente dispensador_de_agua | ivokut vizadagolo | fantana dozator_de_apa
photo_id passport_photo id_photo | foto_de_carnet | igazolvanykep | fotografie_tip
photograph_taken taking_photos take_pictures | fotos fotografi | fenykepez fotoz kepet_keszit | fotografi poze
video_shoot film_crew filmed | rodaj grab= | forgat filmez | filmare filmez
music_school choir_practice | coro= | enekkar korus | cor= coral
flower_bed balcony_flowers | maceter | viragagyas balkonlada | jardiniera
christmas_tree advent santa | arbol_de_navidad adviento | karacsonyfa advent mikulas | brad_de_craciun mos_craciun
carnival_costume costume fancy_dress | disfraz | jelmez | costum
easter_egg easter_hunt | huevo_de_pascua | husveti_tojas | oua_de_paste
valentine mother's_day | san_valentin dia_de_la_madre | valentin anyak_napja | ziua_indragostitilor ziua_mamei
hen_party stag_party bachelor_party bachelorette | despedida_de_solter | lanybucsu legenybucsu | petrecerea_burlac
company_event team_building christmas_party corporate | evento_de_empresa corporativ cena_de_empresa | ceges_rendezveny csapatepit ceges= | eveniment_corporate teambuilding
baptism christening communion | bautizo comunion | keresztelo elsoaldozas | botez comuniune
wedding_reception banquet feast | banquete convite | lakodalom bankett | nunta= banchet
honeymoon_suite bridal bridal_room | suite_nupcial | naszutas_lakosztaly | apartament_nuptial
toast_master master_of_ceremonies | maestro_de_ceremonias | ceremoniamester vofely | maestru_de_ceremonii
seating_plan place_cards | plan_de_mesas | ultetesi_rend | asezare_la_mese
dance_floor | pista_de_baile | tancparkett | ring_de_dans
petrol_station_near car_wash wash_car | lavado_de_coche autolavado | automoso kocsimosas | spalatorie_auto
motorway_toll toll vignette | peaje vineta | utdij matrica autopalya | taxa_de_drum rovinieta vigneta
parking_permit resident_parking parking_disc blue_zone | zona_azul | parkolasi_engedely varakozasi | abonament_parcare loc_de_parcare
parking_meter parking_ticket pay_and_display | parquimetro | parkoloautomata parkolojegy | parcometru tichet_de_parcare
height_barrier barrier_gate barrier_car_park | barrera altura_maxima | sorompo magassagkorlat | bariera
bike_rack bike_storage bicycle_parking | aparcabicis | biciklitarolo kerekpartarolo | rastel parcare_biciclete
scooter e-scooter skateboard | patinete | roller= gordeszka | trotineta skateboard
train_ticket timetable_train platform_station | billete_de_tren anden | vonatjegy vagany peron | bilet_de_tren peron
night_bus last_bus late_tram | autobus_nocturno | ejszakai_busz | autobuz_de_noapte
stopover layover delay_flight flight_delay | escala vuelo_retras | atszallas jaratkeses | escala zbor_intarziat
car_key spare_key second_key duplicate_key | llave_de_repuesto copia_de_llave | potkulcs masik_kulcs | cheie_de_rezerva
key_box key_drop letterbox_for_keys drop_box | buzon_de_llaves buzon | kulcsdoboz kulcsledobo bedobo | cutie_de_chei cutie=
code_for_door entry_code door_code access_code | codigo_de_acceso clave | belepokod ajtokod kapukod | cod_de_acces cod_intrare
fingerprint face_recognition | huella | ujjlenyomat | amprenta
magnetic_card access_badge entry_card | tarjeta_de_acceso tarjeta_magnet | belepokartya magneskartya | cartela= card_de_acces
after_hours_access 24/7 round_the_clock 24-hour | veinticuatro_horas 24_horas | ejjel_nappal non-stop | non-stop nonstop
reception_hours staffed unstaffed | recepcion_abierta | recepcio_nyitva szemelyzet_nelkul | receptie_deschisa
floor_plan_of layout map_of_building | plano= distribucion | alaprajz | planul_cladirii
hall_for_hire space_hire premises_hire hire_space event_space | alquiler_de_sala alquiler_de_espacio | terembereles teremberles helyszinberl | inchiriere_sala inchirierea
projector_screen sound_equipment technical_equipment equipment | equipo equipamiento | felszereles technika berendezes | echipament dotare
flip chart_paper marker marker_pen | rotulador | filctoll marker | marker carioca
business_lunch working_lunch coffee_service | almuerzo_de_trabajo | munkaebed kavesziinet | pranz_de_lucru
desk_lamp monitor_arm standing_desk office_chair | silla_de_oficina lampara | irodaszek asztali_lampa | scaun_de_birou lampa_de_birou
landline fixed_line extension_number switchboard | fijo= telefono_fijo centralita | vezetekes mellek kozpont | telefon_fix centrala
mail_forwarding forward_mail post_handling | reenvio_de_correo | postatovabbitas kuldemenykezel | redirectionarea_corespondentei
accountant accounting bookkeeping tax_adviser | contab asesor_fiscal gestor | konyvelo konyveles adotanacs | contabil
translation_of certified_translation sworn_translator | traduccion_jurada | hiteles_forditas szakfordit | traducere_autorizata
insurance_claim claim_damage damage_claim insurance_case | siniestro parte_de_accident | karbejelent kareset kar= | dauna daune constatare
deductible excess_insurance own_share | franquicia | onresz | fransiza
accident_report statement_of_accident | parte_amistoso | balesetbejelent betetlap | constatare_amiabila
third_party comprehensive casco liability_insurance | todo_riesgo terceros | kotelezo_biztositas casco | casco rca=
credit_history credit_check bad_credit | historial_crediticio morosos | hitelmult bar_lista | istoric_de_credit birou_de_credit
exchange_office change_money money_exchange | casa_de_cambio | penzvalto | casa_de_schimb
savings_book term_deposit fixed-term | deposito_a_plazo plazo_fijo | lekotes lekotott betet | depozit_la_termen
online_banking mobile_app banking_app app | banca_en_linea aplicacion app= | netbank mobilapp app= alkalmazas | internet_banking aplicatie
bank_statement account_statement transaction_list | extracto_bancario | bankszamlakivonat szamlakivonat | extras_de_cont
salary_account pension_account | cuenta_nomina | fizetesi_szamla | cont_de_salariu
charity collect_donations fundraise fundraising | benefic donativo | jotekonys adomany gyujtes | caritabil donati
sponsor sponsorship | patrocin | szponzor tamogato | sponsor
partner_company cooperation partnership | colabor socio | egyuttmukod partner | colabor parteneri
newsletter mailing | boletin | hirlevel | buletin_informativ newsletter
website_login customer_area my_account | area_de_cliente | ugyfelkapu fiokom | contul_meu
press journalist media interview_press | prensa periodista | sajto ujsagiro | presa jurnalist
advert advertisement advertising | anunci publicidad | hirdet reklam | reclama anunt
certificate_quality award prize_won | premio galardon | dij= kituntet | premiu
environment sustainability carbon climate solar_panel | medio_ambiente sostenib placa_solar | fenntarthat napelem klimavedelem | mediu= sustenab panou_solar
rubber plastic_bag foil | goma plastico bolsa_de | gumi= muanyag folia | cauciuc plastic folie
metal steel iron_metal aluminium | metal acero hierro aluminio | fem= acel vas= aluminium | metal otel fier= aluminiu
stone brick concrete tile tiles | piedra ladrillo hormigon azulejo | ko= tegla beton csempe | piatra caramida beton faianta
gas_leak gas heating_gas gas_smell | gas= fuga_de_gas | gaz= gazszag gazszivarg | gaz= scurgere
smoke_in smoke_smell smoke_detector | humo detector | fust= fustjelzo | fum= detector
flood flooded flooding water_damage | inund goteras humedad | arviz beazas elaraszt vizkar | inundat infiltrat
mould mold damp humidity | moho humedad | penesz nedves para= | mucegai umezeala
draught draughty insulation | corriente_de_aire aislamiento | huzat szigetel | curent= izolat
echo soundproof thin_walls | insonoriz | hangszigetel visszhang | izolat_fonic
angle slope_of steep incline | cuesta pendiente empinad | lejto meredek | panta abrupt
shortcut detour way_round | atajo desvio | rovidebb_ut kerulo | scurtatura ocol
signpost sign_board notice_board information_board | cartel senal tablon | tabla= hirdetotabla jelzotabla | panou avizier indicator
locker_key locker_coin coin_locker deposit_coin | taquilla moneda= | szekreny= ertekmegorzo | vestiar dulap
bus_group coach_party tour_operator travel_agency | agencia_de_viajes autocar | utazasi_iroda turistabusz autobusz | agentie_de_turism autocar
guidebook brochure prospectus | folleto guia_de | utikonyv prospektus brosura | brosura ghid=
dinner_party meal_for_group group_menu | menu_de_grupo | csoportos_menu | meniu_de_grup
tasting_menu course_meal three-course | menu_degustacion | kostolomenu fogas= | meniu_degustare
dish_of_day daily_menu lunch_menu | menu_del_dia plato_del_dia | napi_menu menu= | meniul_zilei
allergen_list allergen | alergeno | allergen | alergen
vegetarian_option meatless | sin_carne opcion_vegetariana | hus_nelkul husmentes | fara_carne
lactose-free sugar-free low-salt | sin_lactosa sin_azucar | laktozmentes cukormentes | fara_lactoza fara_zahar
baby_change breast_feeding_room | cambiador | pelenkazo babaszoba | infasat camera_mamei
pushchair_parking leave_pram | dejar_el_carrito carrito | babakocsi babakocsival | carucior caruciorul
wheelchair_ramp wheelchair_user rollator | silla_de_ruedas andador | kerekesszek rollator jarokeret | scaun_rulant fotoliu_rulant cadru
sign_interpreter captioning | lengua_de_signos interprete | jeltolmacs jelnyelvi | limbaj_semne interpret
assistance_for_blind white_cane partially_sighted | ciego baston invident | latasserult vak= feherbot | nevazator baston
child_alone unaccompanied_minor minors_alone | menor_no_acompan solo= | kiseret_nelkul egyedul= | neinsotit singur=
make_appointment get_appointment book_visit book_slot | pedir_hora pedir_cita coger_cita coger_hora reservar_hora pido_hora pido_cita | idopontot_ker idopontot_fogl bejelentkezni bejelentkez | fac_programare fac_o_programare ma_programez programez
how_much_is how_much_for price_of cost_of | cuanto_cuesta cuanto_vale cuanto_es cuanto_sale cuanto_cobran me_sale que_precio | mennyibe_kerul mennyi_az_ara mibe_kerul | cat_costa cat_este cat_e_taxa
opening_times what_time when_open | a_que_hora que_horario | hany_orakor hanytol meddig_vannak | la_ce_ora ce_program
in_instalments pay_later pay_in_parts | a_plazos pagar_a_plazos | reszletekben reszletfizet havi_reszlet | in_rate plata_in_rate
no_longer_want change_my_mind changed_mind | ya_no_quiero cambiar_de_idea cambio_de_opinion | meggondoltam megsem_ker | m_am_razgandit nu_mai_vreau
can't_come cannot_come unable_to cannot_make | no_puedo_ir no_puedo_venir no_podre | nem_tudok_elmenni nem_tudok_jonni nem_tudok_menni nem_megyek | nu_pot_veni nu_pot_ajunge nu_mai_ajung
do_without without_paying for_nothing | sin_pagar sin_coste | fizetes_nelkul terites_nelkul | fara_plata fara_cost
running_late be_late late_arrival | llego_tarde llegar_tarde voy_tarde | kesni_fogok elkesik elkesek | intarzii intarziere
who_do_i_call who_can_help contact_whom | a_quien_llamo a_quien_llamar | kit_hivjak kihez_fordul | pe_cine_sun cu_cine_vorb
leave_child drop_child look_after_child | dejar_al_nino dejar_a_mi_hij | gyerek_felugyel gyereket_hagy | las_copilul
take_photos_of allowed_to_film | hacer_fotos sacar_fotos | fenykepezni fotozni | face_poze faceti_poze
by_heart on_foot walking_distance | a_pie andando caminando | gyalog gyalogosan setatav | pe_jos mers_pe_jos
free_of_charge at_no_cost without_charge | sin_cargo gratis | dij_nelkul ingyenes terites_mentes | fara_taxa gratuit
get_married marry_here wedding_here | casarnos casarse | osszehazasod megeskuszunk | ne_casatorim ne_casator
`;
