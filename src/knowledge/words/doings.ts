/** What people do and where they do it, by meaning; written as in `everyday`. */
export const doings = `
market marketplace fair stall | mercado feria mercadillo puesto= | piac vasar | piata targ=
lighthouse tower castle fortress monument palace | faro torre castillo monumento palacio | torony tornyo vilagitotorony var= varat kastely muemlek palota | far= turn castel monument palat
surf surfing surfboard wetsuit paddle sup | surf tabla_de_surf neopreno remo | szorf szorfoz sup= | surf surfing placa_de_surf
dive diving snorkel snorkelling scuba | buce esnorquel | buvar | scufund snorkel
wave waves rough_sea tide swell | ola= olas oleaje marea | hullam | val= valuri maree
harbour harbor port marina quay pier dock | puerto muelle | kikoto molo rakpart | port= portul debarcader chei=
jellyfish sting stung bite bitten wasp bee | medusa picadura avispa picad | meduza csipes megcsip darazs | meduza intep muscat viespe
bus_stop stop_of_bus | parada | buszmegallo | statie
square main_square piazza | plaza= | ter= foter foteren | piata_centrala
bridge crossing tunnel | puente cruce | hid= atkelo alagut | pod= podul trecere
corner opposite next_to beside left_side right_side | esquina enfrente al_lado | sarok szemben mellett | colt vizavi langa
garden_centre lawn grass | cesped jardin | fu= gyep | iarba gazon
roof attic rooftop | tejado azotea | teto= tetoterasz padlas | acoperis mansarda
basement cellar downstairs underground | sotano bodega | pince alagsor | subsol pivnita
upstairs first_floor second_floor top_floor | primera_planta arriba | emeleten folso | etajul sus=
corridor hallway lobby foyer vestibule | pasillo vestibulo | folyoso elocsarnok eloter | coridor hol= vestibul
friend_visit overnight_guest stay_over | amigo_a_dormir | ottalvos | ramane_peste_noapte
cheapest lowest | barat barata | legolcsobb olcso | ieftin
costly dear pricey luxury | caro cara= lujo | draga luxus | scump lux=
average about_how | promedio | atlag | medie
bundle package combination family_ticket set_menu all-inclusive | paquete combinad todo_incluido pension_completa | csomag kombinalt teljes_ellatas | pachet combinat all_inclusive
board half-board | media_pension pension= | felpanzio | demipensiun
basic plain standard simple | basic estandar sencill | alap alapszamla egyszeru | standard simplu
premium plus deluxe | premium superior | premium prem kiemelt | premium superior
fixed permanent | fijo fija | fix fixen allando | fix= fixa fixe permanent
flexible flexi flex | flexible | rugalmas flexi | flexibil
daily_limit spending_limit withdrawal_limit raise increase higher | aumentar subir= ampliar | emel= emelni novel megemel | mari= creste ridicare_limita
reduce lower less decrease | reduc bajar= menos | csokkent kevesebb | scad reduc mai_putin
swallow swallowed ate eaten_card retained keeps_card | trag retenid | elnyel bevett lenyel | inghit retinut
dispute disputed chargeback unauthorised unrecognised unknown_payment never_made | disputa no_reconozco cargo_desconocido no_autorizad | vitat jogosulatlan ismeretlen | contest nerecunoscut neautorizat
hold_off suspend put_off suspension paused break_membership | paus suspend congel aplaz | szuneteltet felfuggeszt szunet szuneteltetes | suspend pauz inghet
guarantor vouch co-signer surety cosigner | avalista aval= | kezes kezest kezesre | girant garant
own_contribution downpayment own_money | entrada_de_la_hipoteca aportacion | onero onreszt | avans_ipoteca aport
valuation appraisal survey_of_house assess | tasacion | ertekbecsles | evaluare
income earn earnings_month earn_money | ingreso gan= ganar | jovedelem kereset keresek | venit castig
unemployed lost_job job_loss redundant laid_off made_redundant | paro desemple despid | munkanelkuli elvesztettem_az_allasom elbocsat | somer somaj concediat
bankrupt bankruptcy go_bust collapse insolvent | quiebra bancarrota insolven | csod= csodbe | faliment
protect protected protection covered_by scheme guaranteed | proteg protec garantiz cubiert | ved= vedett vedelem garantal | protej garant acoperit
business_account company_account merchant | cuenta_de_empresa | ceges_szamla | cont_firma
grandson granddaughter grandchild grandchildren | nieto nieta | unoka | nepot nepoat
widow widower passed_away bereaved funeral | viud entierro funeral fallecimiento | ozvegy temetes meghalt elhunyt halal | vaduv inmormant decedat
become becoming turn_into | hacerme hacerse convertir | valni valhatok leszek | devin deveni
try_out test_day taster trial_day free_trial | probar prueba_gratis | kiprobal probanap proba | incerca proba
catch_fire burn burning flames | quem ardiendo | eg= langol egett | arde arsura
evacuate emergency_exit fire_exit assembly_point | salida_de_emergencia | veszkijarat gyulekez | iesire_de_urgenta
blocked_drain clogged clog unblock | atasc obstru | dugul eldugult | infundat
recording recordings footage video videos | grabac video | felvetel video | inregistr video
talking chat conversation call_phone loud_talk | hablar charla | beszelget telefonal | vorbesc discut
call_private private_call make_call telephoning video_call zoom | llamada videollamada | telefonalni hivas videohivas | apel convorbiri
threw thrown_out cleared_out | tirado | kidobtak kidobta | aruncat
mark label name_tag labelled | etiquet | cimke felirat | etichet
pigeonhole mail_slot | casillero | postarekesz | casuta
pump tools toolbox inflate | bomba_de_aire herramienta | pumpa szerszam | pompa scule
hammock swing_chair | hamaca_colgante | fuggoagy | hamac
umbrella_rain raincoat | paraguas chubasquero | esernyo esokabat | umbrela_de_ploaie pelerina
blackout_curtain dark | oscur | sotet | intuneric
wifi_weak weak slow_connection poor_signal | debil | gyenge | slab
phone_charger | cargador | tolto | incarcator
stain stains dirty | mancha suci | folt= foltos piszkos koszos | pata patat murdar
sheets_change fresh_towels change_towels clean_sheets fresh | cambio_de_toallas limpias | torolkozocsere friss csere | schimbare_prosoape curate
do_not_disturb privacy_sign | no_molestar | ne_zavar | nu_deranjati
lost_child missing_child | nino_perdido | elveszett_gyerek | copil_pierdut
childrens_menu kids_menu children's_menu half_portion | menu_infantil | gyerekmenu | meniu_copii
kids_club entertainment animation fun | club_infantil animacion | gyerekklub animacio szorakoz | club_copii animatie distractie
room_service order_to_room | servicio_de_habitaciones | szobaszerviz | room_service
non-refundable nonrefundable no_refund | no_reembols | vissza_nem_terit nem_visszaterit | nerambursabil
confirm confirmation confirmed | confirm | megerosit visszaigazol | confirm
booking_number reference_number code_booking | localizador numero_de_reserva | foglalasi_szam | numar_rezervare
balance_due pay_rest remaining_amount rest | resto restante | fennmarado hatralek | restul
date dates day_of | fecha | datum | data=
register_company registration_papers incorporate | registrar_empresa | cegjegyz bejegyez cegbejegyzes | inregistra_firma
membership_fee monthly_fee per_month | cuota_mensual mensualidad | havidij tagdij | abonament_lunar taxa_lunara
gift_for present_for | regalo_para | ajandekba | cadou_pentru
consult consultation_fee see_doctor | ver_al_medico | doktorhoz orvoshoz | vad_medicul
health health_check wellbeing | salud chequeo | egeszseg | sanatate
vaccinated vaccination_card certificate_vaccine | cartilla_de_vacunacion | oltasi_konyv | carnet_vaccin
dressing nurse_visit injection_shot infusion | inyeccion cura_de | injekcio kotozes infuzio | injectie perfuzie
bandage_change remove_stitches | quitar_puntos | varratszedes | scos_firele
allergies_test skin_test hay_fever pollen | alergia_polen | allergiateszt pollen szenanatha | test_alergii polen
home_visit house_call come_to_my_home | visita_a_domicilio domicilio | hazhoz otthoni_vizit | vizita_la_domiciliu domiciliu
second_opinion another_doctor change_doctor | segunda_opinion | masodvelemeny | a_doua_opinie
call_back ring_back | devolver_la_llamada | visszahiv | suna_inapoi
prescription_glasses optician optometrist | optica optico | optikus optika | optica optician
hearing_test audiology | audiometria | hallasvizsgalat | audiometrie
visit_patient visiting visitor_hours | horario_de_visita | latogatasi latogat | ore_de_vizita vizita
childbirth_class antenatal prenatal | preparto | terhesgondoz | prenatal
medical_leave sick_certificate | parte_de_baja | tappenzes_papir | certificat_medical
data records_copy medical_record file_of | historial_clinico expediente | korlap dokumentacio leletek | fisa_medicala dosar_medical
gymnastics exercises physical_exercise stretching | gimnasia ejercicios estiramiento | torna tornaz gyakorlat nyujtas | gimnastica exercitii
parental_consent agreement_sign | consentimiento | beleegyez hozzajarulas | consimtamant acord
ask_question query enquiry inquiry | consulta pregunta | erdeklod kerdes | intrebare
urgent_line hotline helpline duty_number | linea_de_ayuda guardia | forrodrot ugyelet | linie_urgenta
chat_online live_chat messenger whatsapp | chat whatsapp | chat uzenet whatsapp | chat whatsapp
complain_noise neighbours_noise loud_music | ruido vecinos | zajpanasz hangoskod | galagie vecini
wheelchair_rental borrow_wheelchair | prestar_silla_de_ruedas | kerekesszek_kolcsonzes | imprumut_scaun_rulant
escort_passenger companion_person carer_person | acompanante | kiseroje kisero | insotitor
stairlift ramp_access step_free | salvaescaleras sin_escalones | rampas | fara_trepte
opening_ceremony inauguration | inauguracion | megnyito | inaugurare
volunteer_work internship intern placement trainee_post | practicas becario voluntariado | gyakornok szakmai_gyakorlat | stagiu internship
probation_end permanent_contract | contrato_indefinido | hatarozatlan | contract_nedeterminat
pension_scheme pension_plan retirement_plan | plan_de_pensiones | nyugdijpenztar nyugdij_elotakarekossag | plan_de_pensie
life_insurance home_insurance car_insurance insurance_policy policy | seguro poliza | biztositas biztositast autobiztosit | asigurare asigurari polita
childcare_voucher nursery_place kindergarten | guarderia jardin_de_infancia | ovodai bolcsodei | gradinita
business_card visiting_card | tarjeta_de_visita | nevjegykartya | carte_de_vizita
business_trip travel_booking flight_booking | viaje_de_trabajo | uzleti_ut szolgalati | deplasare delegatie
per_diem daily_allowance subsistence | dieta | napidij | diurna
timesheet clock_in attendance_record | fichar control_horario | jelenleti | pontaj
password_reset reset resetting | restablec desbloque | visszaallit feloldas felold | reseta debloca
sync synchronise calendar outlook_calendar | sincroniz calendario | szinkron naptar | sincroniz calendar
video_conference teams_meeting zoom_meeting videoconference | videoconferencia | videokonferencia | videoconferinta
distribution_list mailing_list group_mailbox | lista_de_correo | levelezolista | lista_de_distributie
shared_mailbox access_rights permissions rights | derechos permisos acceso_a | jogosultsag hozzaferes jogok | drepturi acces permisiuni
encrypted encryption certificate_error | cifr | titkosit | cript
usb_drive external_drive hard_disk disk | disco_duro | merevlemez kulso_meghajto | hard_disk disc=
docking_station dock adapter_cable hdmi | base_de_conexion hdmi | dokkolo hdmi | docking hdmi
replace_laptop new_laptop hardware device devices | dispositiv equipo_nuevo | eszkoz hardver keszulek | dispozitiv echipament
onboarding first_day starter induction | incorporacion primer_dia | elso_nap belepo_dolgozo uj_belepo | prima_zi onboarding
`;
