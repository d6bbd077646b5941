/** Town halls, schools, libraries, museums and sports, by meaning; written as in `everyday`. */
export const civic = `
town_hall city_hall council municipality mayor | ayuntamiento alcald municip | polgarmester onkormanyzat varoshaz | primari primar municipiu
office_hours customer_service public_hours opening_for_public | atencion_al_public | ugyfelfogad felfogad ugyfelszolgal | program_cu_publicul relatii_cu_publicul
authority_public government state ministry | gobierno estado ministeri autoridad | kormany allam miniszter hatosag | guvern stat= minister autoritat
civil_registry registrar_office register_office | registro_civil | anyakonyv anyakonyvi | stare_civila ofiterul
birth_certificate | partida_de_nacimiento certificado_de_nacim | szuletesi_anyakonyv szuletesi | certificat_de_nastere nastere
death_certificate report_death | certificado_de_defunc defuncion | halotti halaleset | certificat_de_deces deces
marriage_certificate | certificado_de_matrim | hazassagi | certificat_de_casatorie casatorie
funeral_cemetery grave cemetery bury burial cremation | cementerio entierro incinerac tumba | temeto temetes sir= hamvaszt | cimitir inmormant mormant inciner
identity_card_new id_card_renewal | carnet_de_identidad dni= | szemelyi= szemelyim szemelyit szemelyazon | buletin carte_de_identitate
address_card home_address registered_address change_of_address | domicilio empadron | lakcim lakcimkartya lakohely | domiciliu adresa_noua
driving_permit driver's_license | carnet_de_conducir | vezetoi_engedely jogsi | permis_de_conducere
residence_permit work_permit visa_permit immigration | permiso_de_residencia visado inmigr | tartozkodasi vizum bevandor | permis_de_sedere viza= imigr
vote voting election ballot poll | vot= votar eleccion | szavaz valasztas | vot= votez alegeri
petition referendum | peticion | peticio nepszavaz | petitie
subsidy aid welfare_benefit benefit support_payment grant_for social_benefit | ayuda= subvenc subsidi prestac | tamogat segely juttat | subventi ajutor= indemniz alocat
housing_support rent_support housing_benefit | ayuda_al_alquiler | lakhatas lakhatasi lakastamog | ajutor_pentru_chirie locuint
household_bills utilities utility_bill gas_bill | factura_de_luz suministro | rezsi kozuzem | utilitati factura
poverty poor low_income needy | pobre bajos_ingresos | szegeny raszorul alacsony_jovedelem | sarac venituri_mici
homeless shelter_for | sin_techo | hajlektalan | fara_adapost
property_tax house_tax real_estate_tax | ibi= impuesto_de_bienes | ingatlanado telekado epitmenyado | impozit_pe_casa impozit_pe_cladiri
vehicle_tax road_tax | impuesto_de_circul | gepjarmuado sulyado | impozit_auto
income_tax tax_return tax_office | declaracion_de_la_renta hacienda | adobevall adohivatal szja= | declaratie_de_venit fisc anaf
real_estate property_sale land_registry plot land | inmueble catastro terreno parcela | ingatlan telek foldhivatal | imobil teren cadastru
building_permit planning_permission permit licence license | permiso licencia | engedely epitesi | autorizatie autorizat permis=
facade outer_wall | fachada | homlokzat | fatada
fence hedge gate_of_garden | valla= cerca= seto | kerites soveny | gard= gardul
tree trees trunk felling branch_of_tree | arbol tronco rama= tala= | fa= fak= fat= torzs favag | copac pom= trunchi
street_light street_lamp lamp_post lighting_street | farola alumbrado | utcai_lampa kozvilagitas lampaoszlop | iluminat felinar bec=
road_works pavement sidewalk kerb | acera obras | jarda utjavitas | trotuar lucrari
noise_complaint disturb disturbance neighbour_noise | ruid= molest | hangos zavar csendhaborit | zgomot galagie deranj
police_station local_police officer | comisaria policia | rendorseg kapitanysag rendor | politia sectie
fire_brigade firefighter | bombero | tuzolto | pompier
soldier army military | militar ejercito | katona hadsereg | armata militar
bin_collection rubbish_collection waste_collection bulky_waste | recogida_de_basura voluminos | szemetszallitas lomtalanit | ridicarea_gunoiului deseuri_voluminoase
dog_registration dog_tax dog_licence | censo_canin | ebado ebregiszt | inregistrarea_cainelui
hunting hunt hunting_licence | caz= cazador | vadasz | vanat vanator
licence_for_shop trade_licence trader sole_trader | licencia_de_apertura autonomo | vallalkozo iparuzesi mukodesi | autorizatie_de_functionare pfa=
found_company new_company start_business | fundar_una_empresa | cegalapit cegbejegyz | infiintare firma_noua
contract_of rental_contract lease_contract tenancy | contrato_de_alquiler | berleti_szerzodes berlet | contract_de_inchiriere
landlord_house let_out rent_of_flat rent | alquiler renta | berleti_dij lakber alberlet | chirie chirias
power_cut water_cut meter meter_reading | contador corte_de | meroora orallas | contor citire
queue_number take_a_number ticket_number number_slip | turno= numero_de_turno | sorszam sorszamot | bon_de_ordine numar_de_ordine
counter_number window_at_office | ventanill | ablak= pult | ghiseu
stamp_duty duty administrative_fee procedural_fee | tasa= timbre | illetek eljarasi_dij | taxa_de_timbru taxa=
certified_copy apostille certified legalised | compulsa apostill copia_autent | hitelesit hiteles apostille | copie_legalizata apostila legaliz
document_issue issue_of issued duplicate_of | expedi emit duplicad | kiallit kiad= masodlat | eliber emit duplicat
form_online online_form electronic_form | formulario_en_linea | elektronikus_urlap | formular_online
electronic_signature digital_signature | firma_digital | elektronikus_alairas | semnatura_electronica
appeal objection contest_decision | recurso recurr aleg | fellebbez kifogas | contest recurs apel
court judge trial_court lawsuit sue | juez tribunal juicio demanda | birosag biro= per= perel | judecat tribunal instanta proces
prison arrest criminal_record | carcel antecedentes_penales | borton erkolcsi_bizonyitvany | inchisoare cazier
inheritance_tax testament | testament herenc | vegrendelet orokseg hagyatek | testament mostenir
custody alimony child_support | custodia pension_aliment | gyerektartas felugyelet | custodie pensie_alimentara
child_benefit family_allowance | ayuda_por_hijo | csaladi_potlek gyes= gyed= | alocatie
school_place enrolment_in_school school_enrolment | plaza_escolar escolariz | iskolai_beiratkozas | inscriere_la_scoala
headteacher headmaster principal | director_del_colegio | igazgato | director
timetable_of lesson_time lesson | horario_de_clases leccion | orarend tanora oran= | orar_scolar lectie lectii
homework_help private_lesson private_tuition one_on_one | clase_particular | maganora egyeni_ora korrepet | meditat lectie_particular
level_test placement_test placement level_check | prueba_de_nivel nivel | szintfelmero szint | test_de_nivel nivel
oral written exam_part speaking_exam speaking | oral escrit | szobeli irasbeli | oral scris=
grade mark_for school_report | nota= calific | osztalyzat jegy= bizonyitvany | nota= calificativ
resit retake retake_exam repeat_exam | recuperac repetir_el_examen | potvizsga javitovizsga | restant reexamin
certificate_of_course course_certificate final_certificate | titulo= certificad | oklevel bizonyitvany tanusitvany | diploma certificat atestat
summer_school summer_course holiday_camp summer_camp camp | campamento curso_de_verano | nyari_tabor tabor | tabara curs_de_vara
intensive crash_course | intensiv | intenziv | intensiv
host_family homestay | familia_anfitriona | fogado_csalad csaladnal | familie_gazda
native_speaker mother_tongue | nativ lengua_materna | anyanyelv | nativ limba_materna
english french german spanish italian_language | ingles frances aleman espanol | angol francia nemet spanyol | engleza franceza germana spaniola
hungarian romanian chinese russian japanese arabic | hungaro rumano chino ruso japones arabe | magyar roman kinai orosz japan arab | maghiar roman chinez rus= japonez arab
course_book textbook workbook teaching_material | libro_de_texto material | tankonyv munkafuzet tananyag | manual caiet
online_lesson remote_lesson distance_learning video_lesson | clase_en_linea a_distancia | online_ora tavoktat | lectie_online la_distanta
computer_class coding programming | programac informatica | programoz szamitastechn | programare_calc informatica
pen pencil notebook_paper | boligrafo lapiz cuaderno | toll= ceruza fuzet | pix= creion caiet
research researcher scientific science | investigac cientific ciencia | kutat tudomany | cercet stiint
author writer write_book novelist | autor= autora escritor | szerzo iro= irta konyvet | autor scriitor
poem poetry literature | poema poesia literatura | vers= koltesz irodalom | poezie literatura
reading_club book_club | club_de_lectura | olvasokor konyvklub | club_de_lectura
book_launch launch signing | presentacion_de_libro | konyvbemutato | lansare de_carte
catalogue_search shelf_mark | catalogo | katalogus | catalog
lending loans_of items on_loan lent_out | prestam prestad | kolcsonzes kikolcsonz | imprumut imprumutat
late_fee overdue_fine | multa_por_retraso | kesedelmi_dij kesedelem | penalizare intarziere
reader_card library_card reader's_card | carnet_de_biblioteca carnet= | olvasojegy konyvtari_tagsag | permis_de_cititor permis=
painting_art sculpture statue sculptor | pintura cuadro escultur estatua | festmeny szobor szobrasz kep= | pictura tablou sculptur statui
artist painter_art work_of_art masterpiece | artista obra_de_arte | muvesz mualkotas | artist opera_de_arta
audio_guide audioguide | audioguia | audioguide | ghid_audio audioghid
guided_tour tour_with_guide guided_visit | visita_guiada guia= | vezetes tarlatvezetes | tur_ghidat vizita_ghidata
opening_event vernissage private_view | inaugurac | megnyito | vernisaj
permanent_collection collection | coleccion | gyujtemeny allando_kiallitas | colectie
flash tripod_photo selfie_stick | flash tripode palo_selfie | vaku= vakuval allvany | blit= trepied
friends_of_museum patron supporter | amigos_del_museo | barati_kor tamogato | prietenii_muzeului
archaeology dinosaur fossil | arqueolog dinosaur fosil | regeszet dinoszaurusz | arheolog dinozaur
planetarium observatory telescope star_gazing | planetario telescop | planetarium tavcso csillag | planetariu telescop
festival carnival fete | festival feria= carnaval | fesztival karneval | festival carnaval
concert_hall opera ballet orchestra | opera ballet orquesta | opera balett zenekar | opera balet orchestra
folk traditional tradition | folclor tradicion | nep= nepi hagyomany | popular= traditi
league match tournament competition race | partid= torneo competic carrera | meccs bajnoksag torna= verseny | meci turneu competit cursa
referee coach_team team_sport | arbitro equipo | biro= csapat | arbitru echipa
padel badminton table_tennis ping_pong | padel badminton tenis_de_mesa | padel tollaslabda pingpong asztalitenisz | padel badminton tenis_de_masa
boxing karate martial_arts judo | boxeo karate artes_marciales | boksz karate harcmuveszet | box= karate arte_martiale
treadmill dumbbell weights machine_gym | cinta_de_correr pesa= mancuerna | futopad sulyzo suly= | banda_de_alergat gantera greutati
spinning bike_class indoor_cycling | spinning ciclo | spinning | spinning
body_fat body_composition muscle_mass scale | grasa_corporal bascula | testzsir testosszetetel merleg | grasime cantar
protein supplement supplements shake | proteina suplement batido | feherje taplalekkieg turmix | proteina supliment
freeze_membership pause pausing | congelar_la_cuota pausar | szuneteltet szuneteltetheto | suspendare inghet
membership_cancel leave_club end_membership quit_membership | darse_de_baja baja= | kilep= kilepni felmond tagsag_felmondas | retrag renunt reziliere
family_membership partner_membership couple_membership | abono_familiar | csaladi_berlet | abonament_de_familie
student_discount senior_discount discount_card concession_rate | carnet_joven descuento_estudiante | diakkedvezmeny diakigazolvany nyugdijas_kedv | reducere_studenti legitimat
waiting_list_for full_class no_places class_full | lista_de_espera completo | betelt varolista | plina= lista_de_asteptare
no-show_fee missed_class late_cancellation | no_presentarse | meg_nem_jelenes lemondasi | neprezentare
parents_and_babies mum_and_baby with_baby | con_bebe mamas | babas_mama babaval | cu_bebelus mamici
water_temperature pool_water | temperatura_del_agua | vizhofok vizhomerseklet | temperatura_apei
water_slide splash_pool paddling_pool | tobogan chapoteo | csuszda pancsolo gyermekmedence | tobogan piscina_copii
`;
