/** The body, its care, and animals in care, by meaning; written as in `everyday`. */
export const body = `
body physical bodily | cuerpo corporal | test= testi testem | corp corporal
chest lung lungs breast rib | pecho pulmon mama= costilla | mell mellkas tudo bordas | piept plaman san= coasta
hand finger wrist thumb | mano= manos dedo muneca | kez= kezem ujj= csuklo huvelykujj | mana= deget incheiet
foot feet toe ankle heel sole | pie= pies tobillo talon planta_del | lab= labam labfej boka sarok= talp | picior glezna calcai talpa
elbow forearm | codo | konyok alkar | cot=
hip pelvis groin | cadera pelvis ingle | csipo medence= | sold= bazin
muscle muscles muscular tendon ligament | musculo tendon ligament | izom izmok in= szalag | muschi tendon ligament
joint joints arthritis rheumatism | articulac artr reuma | izulet arthrit reuma | articulat artr reumat
sprain sprained twisted_ankle pulled_muscle | esguince torce | ficam randul kificam huzodas | entorsa luxat intins
cramp stiff stiffness tense tension | calambre rigid contractur tens= | gorcs merev feszult | crampa rigid intepen contract
slipped_disc hernia herniated sciatica | hernia ciatica disco | porckorongserv serv isiasz | hernie sciatica
posture scoliosis curved_spine | postura escoliosis | testtartas tartas= gerincferdules | postura scolioz
swing_arm frozen_shoulder rotator | manguito | vallizulet | umar=
pins_and_needles tingling numb_feeling | hormigue | zsibbad | amort furnic
ice_pack hot_pack heat_pack cold_pack | compresa bolsa_de_hielo | jegeles borogat melegpakolas | compresa gheata
electrotherapy current_therapy ultrasound_therapy shockwave | electroterap ondas_de_choque ultrasonido | elektroterap lokeshullam ultrahang | electroterap unde_de_soc ultrasunete
therapeutic_exercise home_exercise exercise_sheet | ejercicio | gyakorlat torna gyogytorna tornaz | exerciti gimnastica
group_session group_class course_group | clase_grupal grupo | csoportos | de_grup
individual_session one-to-one single_session session sessions | sesion individual | alkalom egyeni kezeles | sedint individual
series package_of_sessions ten_sessions bonus_card | bono= bonos | tizalkalmas berlet | pachet_de_sedinte
treatment_plan therapy_plan | plan_de_tratamiento | kezelesi_terv | plan_de_tratament
first_visit initial_assessment first_session intake first_time | primera_visita primera_vez valorac | elso_alkalom allapotfelmer felmeres | prima_vizita prima_data evaluare
case_history medical_history previous_findings | antecedent historial | korelozmeny lelet zarojelent | istoric antecedente
discharge_letter discharge hospital_report | alta_medica informe | zarojelentes | bilet_de_externare
comfortable_clothes sportswear tracksuit barefoot | ropa_comoda chandal | kenyelmes melegito sportruha mezitlab | haine_comode trening descult
pacemaker heart_implant | marcapasos | pacemaker szivritmus | stimulator_cardiac
thrombosis blood_clot embolism | trombosis coagul | trombozis verrog | tromboza cheag
infection infected inflammation contagious infectious | infec contagi inflam | fertoz gyullad ragaly | infect contagi inflam
virus_illness catch_cold | resfri catarro | megfaz nathas influenza | racit raceala
fever_high chills shiver | escalofrio fiebre | hidegraz laz= lazas lazam | frison febra febril
burn_wound scald sunburnt | quemadura | egesi megeget | arsura
cut_wound graze bruise bruised | herida moret | seb= sebes horzsol veraloma | taietura vanatai rana=
poison poisoning poisoned toxic venom | venen envenen intoxic toxic | mereg mergez | otrav toxic intoxic
bug_bite tick flea fleas lice worm worms | garrapata pulga piojo lombriz | kullancs bolha tetu fereg | capusa purice paduche viermi
asthma inhaler breathing_problem allergy_spray | asma inhalador | asztma inhalator | astm inhalator
epilepsy seizure fit_of | epilep convuls | epilep roham | epilep convuls
stroke heart_attack infarct | ictus infarto derrame | stroke szelutes infarktus | infarct accident_vascular
thyroid hormone hormones | tiroid hormon | pajzsmirigy hormon | tiroid hormon
kidney liver bladder | rinon higado vejiga | vese= maj= holyag | rinichi ficat vezica
urine stool urine_sample | orina heces | vizelet szeklet | urina scaun=
menstruation period_pain menopause gynaecologist gynecology | regla menstru menopaus ginecolog | menstru menopauz nogyogyasz | menstru menopauz ginecolog
fertility ivf infertility | fertil | meddo lombik termekeny | fertil infertil
breastfeed breast_pump lactation | lactan amamant | szoptat fejes | alapt alaptare
milk_tooth baby_teeth first_tooth tooth_came | diente_de_leche | tejfog | dinte_de_lapte
chipped_tooth broken_tooth tooth_broke | diente_rot | letort_fog tort= letort | dinte_rupt ciobit
denture dentures false_teeth prosthesis prosthetic | dentadura protesis postiz | mufog fogsor protezis | proteza
veneer veneers porcelain | carilla porcelana | hej= porcelan | fateta portelan
gum_disease gum_bleeding periodontal | encia periodon | ina_gyull foginy | gingie parodont
brush brushing dental_floss mouthwash | cepill hilo_dental enjuag | fogmosas fogkefe fogselyem szajviz | periaj periuta ata_dentara
tooth_grinding grind_teeth bruxism mouthguard night_guard splint | bruxism ferula rechin | fogcsikorgat sin= harapasemelo | bruxism gutiera
snore snoring apnoea sleep_apnea | ronc apnea | horkol horkolas apnoe | sforait apnee
implant_screw screw abutment | tornillo | csavar | surub
jaw mouth lip tongue | mandibula boca labio lengua | allkapocs szaj ajak nyelv= | maxilar gura= buza limba=
face facial forehead cheek wrinkle | cara= facial frente= arruga | arc= arcra homlok ranc | fata= fetei facial frunte rid=
beard moustache | barba bigote | szakall bajusz | barba mustat
eyebrow eyelash lashes brow brows | ceja pestana | szemoldok szempilla | spranc gene=
nail_polish gel_nails fingernail artificial_nails acrylic | una= esmalte | korom koromlakk mukorom gellakk zsele | unghi oja= lac=
tan tanning solarium sunbed_tan | broncea solarium | szolarium barnul | solar= bronz
peel peeling exfoliate scrub | exfoli peeling | hamlaszt radir | exfoli gomaj
cream lotion ointment moisturiser | crema pomada | krem kenocs | crema unguent
dandruff hair_loss bald wig hair_extension | caspa caida_del_pelo peluca extension | korpa hajhull kopasz paroka hajhosszabb | matreat caderea_parului peruca extensii
fringe bangs trim_hair | flequillo | frufru | breton
blow-dry styling updo hairdo hairstyle | peinado secado | szaritas frizura konty hajszarit | coafat coafura
hair_wash conditioner | lavado | hajmosas | spalat_par
foot_massage reflexology sole_massage | masaje_de_pies reflexol | talpmasszazs reflexol | masaj_la_picioare reflexol
essential_oil aroma aromatherapy | aceite_esencial aroma | illoolaj aroma | ulei_esential aroma
hot_stone stones | piedra_caliente | lavako | pietre_calde
acupuncture osteopath chiropractor homeopathy | acupunt osteop quiropr homeop | akupunkt csontkovacs kiroprakt homeopat | acupunct osteop chiropr homeop
speech_therapist speech_therapy stutter | logopeda tartamud | logoped beszed dadog | logoped balbai
autism adhd special_needs learning_disability | autis necesidades_especiales | autizm sajatos_nevelesi | autis nevoi_speciale
elderly_care care_home nursing_home caregiver | residencia_de_mayor cuidador | idosotthon gondozo apolo | azil ingrijitor
hospice palliative | paliativ | hospice palliativ | paliativ
doctor_on_duty on-duty_pharmacy night_duty night_pharmacy | de_guardia | ugyelet ugyeletes | de_garda garda
medical_certificate fitness_certificate health_certificate | certificado_medico | orvosi_igazolas orvosi_alkalmass | adeverinta_medicala
blood_type blood_count cholesterol iron_level vitamin vitamins | hemograma colesterol vitamina | verkep koleszterin vitamin | hemograma colesterol vitamin
urgent_case worse_getting getting_worse | empeor | rosszabbod | agrav inrautat
spay neuter castrate sterilised sterilisation neutering | esteriliz castr | ivartalan | steriliz castr
microchip chip chipped_dog | microchip chip= | mikrochip chip= chippel | microcip cip= cipul
rabies | rabia | veszett | rabie turbare
pet_passport animal_passport | pasaporte_de_mascota | allatutlevel | pasaport_animal
pregnant_dog giving_birth litter whelp | pari= parien camada | ellik kolykez alom= | fata= pui_de
kennel boarding_kennel pet_hotel pet_sitter | residencia_canina | kutyapanzio panzio= | pensiune_canina hotel_pentru_caini
grooming dog_groomer | peluqueria_canina | kutyakozmetik nyiras | frizerie_canina toaletaj
leash lead muzzle collar | correa bozal collar= | poraz szajkosar nyakorv | lesa botnita zgarda guler
snake lizard turtle tortoise reptile | serpiente lagart tortuga reptil | kigyo gyik teknos hullo | sarpe soparla broasca reptil
horse mare foal stable | caballo yegua establo | lo= lovak lovat istallo | cal= cai= iapa grajd
adopt adoption shelter_animal rescue_dog | adop | orokbefogad orokbe menhely | adopt adapost
breeder breed pedigree pure-bred | criador raza | tenyeszto fajta | crescator rasa=
`;
