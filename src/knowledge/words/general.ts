/** Words any business may be asked about, by meaning: kinds and kin of a thing, everyday verbs, seasons, numbers; written as in `everyday`. */
export const general = `
bird parrot budgie hamster rabbit guinea_pig | pajaro loro conejo hamster | madar papagaj nyul horcsog | pasare papagal iepure hamster
sheep cow goat farm_animal farm | oveja vaca cabra granja | barany birka juh= tehen kecske farm | oaie oi= vaca capra ferma
bear wolf fox wild_animal wildlife | oso= lobo zorro | medve farkas roka vadallat | urs= lup= vulpe
barbecue grill bbq barbeque charcoal grilling | barbacoa parrilla carbon | grill grillez bogracs faszen sutoget | gratar carbuni
campfire bonfire | hoguera fogata | tabortuz | foc_de_tabara
firewood log logs wood | lena troncos | tuzifa tuzelo hasab fa= fat= | lemn lemne busteni
fireplace hearth woodburner | estufa chimenea hornillo | kalyha kandallo tuzhely | soba= semineu
oven hob cooker microwave toaster | horno microondas tostadora | suto= sutot mikro mikrohullam kenyerpirit | cuptor cuptor_cu_microunde microunde prajitor
dishwasher dishes plates crockery cutlery | lavavajillas vajilla plato cubiert | mosogat mosogatogep edeny tanyer evoeszkoz | vase= farfurii tacamuri
glass cup mug bottle | vaso taza botella | pohar bogre csesze palack uveg | pahar cana= sticla sticle
whisky whiskey spirits gin vodka rum liquor brandy cocktail | whisky ginebra vodka licor coctel cubata | whisky gin= vodka palinka rovidital koktel tomenyital | whisky gin= vodka tuica cocteil palinca spirtoase
juice soda lemonade soft_drink coke | zumo jugo refresco limonada | gyumolcsle udito limonade kola | suc= sucuri limonada racoritoare
milk dairy cheese butter yoghurt yogurt | leche queso mantequilla lacteo yogur | tej= tejet tejter sajt vaj= joghurt | lapte branza unt= lactate iaurt
egg eggs bacon sausage ham | huevo jamon salchicha tocino | tojas sonka kolbasz szalonna | oua= ou= sunca carnat
bread toast roll bun pastry croissant | pan= tostada bollo | kenyer piritos zsemle pekaru kifli | paine chifla croissant
cake dessert sweet pudding ice_cream cakes | tarta postre dulce pastel helado | torta desszert edesseg sutemeny fagyi fagylalt | tort= desert dulce prajitur inghetata
soup starter salad | sopa ensalada entrante | leves salata eloetel | supa ciorba salata aperitiv
meat beef pork chicken steak | carne ternera cerdo pollo filete | hus= husos hust marha sertes csirke | carne vita= porc pui= friptura
seafood shellfish salmon tuna shrimp | marisco salmon atun gamba | tengeri lazac tonhal rak= | fructe_de_mare somon ton= creveti
fruit vegetable apple | fruta verdura manzana | gyumolcs zoldseg alma= | fruct legume mar= mere=
peanut almond hazelnut sesame walnut | cacahuete nuez nueces almendra avellana | mogyoro dio= diot mandula foldimogyoro | arahide nuci= alune migdale nuca=
dog_food cat_food feed | pienso | tap= allatelede | hrana
coffee_break tea_break break pause recess interval | pausa descanso recreo | szunet pihen | pauza recreatie
picnic picnicking | picnic merienda | piknik | picnic
takeaway take_out takeout to_go | para_llevar | elviteli elvitel | la_pachet
buffet self-service help_yourself | bufe autoservicio | svedasztal onkiszolgal bufe= | bufet autoservire
cutlery_set portion serving helping | racion porcion | adag | portie portii
waiter waitress server | camarer | pincer felszolgal | chelner ospatar
chef cook_person kitchen_team | cocinero | szakacs | bucatar=
tip gratuity tipping | propina | borravalo | bacsis
storm thunder thunderstorm lightning gale | tormenta trueno rayo= relampago | vihar zivatar villam mennydorg | furtuna tunet fulger
snow snowfall snowed blizzard | nieve nevad nevar | ho= havas havazas hoesett hoban | zapada ninsoare ninge
ice icy frost freeze | hielo helada | jeg= jeges fagy= fagyos | gheata inghet
rain rainy shower_of_rain | lluvia llueve llover | eso= esik esos esoben | ploaie ploua ploios
weather forecast sunny | tiempo_atmosferico pronostico clima | idojaras elorejelz | vreme= prognoza
wind windy breeze | viento | szel= szeles= | vant=
sun sunshine sunscreen sunburn | sol= | nap_sutes napsut naptej | soare= plaja_soare
summer | veran | nyar= nyari nyaron nyarra | vara= veri= vara
winter wintry | invierno | tel= teli= telen= telre | iarna iernii
spring springtime | primavera | tavasz | primavar
autumn | otono | osz= oszi= osszel | toamn
season peak_season off-season high_season low_season | temporada estacion_del_ano | szezon evszak idenny foszezon eloszezon utoszezon | sezon anotimp extrasezon
january | enero | januar | ianuar
february | febrero | februar | februar
march | marzo | marcius | martie
april | abril | aprilis | aprilie
june | junio | juniu | iunie
july | julio | juliu | iulie
august | agosto | augusztus | august
september | septiembre | szeptember | septembr
october | octubre | oktober | octombr
november | noviembre | november | noiembr
december | diciembre | december | decembr
two pair couple | dos= pareja | ketto ket= ketten= kettot | doi= doua=
three | tres= | harom= harman haromszor | trei=
four | cuatro | negy= negyen= negyfo | patru
five | cinco | ot= oten= | cinci=
six | seis= | hat= haton= | sase=
eight | ocho | nyolc | opt=
ten | diez= | tiz= tizen= | zece=
twelve dozen | doce= | tizenket | doisprezece douasprezece
half halve | medi= media= medio= mitad | fel= felnap= fele= | jumatate
whole entire full | entero completo todo_el | egesz teljes | intreg
twice two_times | dos_veces | ketszer | de_doua_ori
next_day following_day | dia_siguiente | masnap kovetkezo_nap | ziua_urmatoare
day days | dia= dias= | nap= napi= napot napos napok napra | zi= zile= ziua zilele
annual yearly | ano= anual | evente eves_dij evi= evre ev= | an= anual anului
fast quick quickly express rush | rapid urgente_mente | gyors gyorsan surgossegi | repede rapid expres
wait waiting queue waiting_time line_up backlog | esper cola= lista_de_espera | var= varni varakoz sor= varolista | astept coada lista_de_asteptare asteptare
receive receipt_of obtain | recib obten | kap= kapok kapni megkap | primi primesc obtin obtine
show display_it present_it produce | mostrar ensen presentar | mutat bemutat felmutat | arat= arata prezint
prepare preparation ready get_ready | prepar list= listo lista | keszul elokeszul kesz= keszre elkeszul | pregat gata=
start begin beginning commence | empez comenz inici | kezd kezdod elkezd indul | incep incepe porn
end finish finished over | termin acab final | veg= vegez befejez vege= | termin sfars
halt interrupt | par= parar detener | megall leallit | opr= oprest oprire
eat_in dine dining have_dinner | cenar comedor | vacsoraz etkezde ebedlo | cina_la sufragerie
seat seats seated sit armchair stool | sent= sentar asient silla sillon | ul= ulni ulohely leul szek= | stau_jos scaun loc_pe
sleeping sleeps bunk | dorm dormir duerm | alsz alud alvas alhat alusz | dorm= dormi dormit
stay staying remain overnight_stay | qued alojar estanc | marad maradhat tartozkod szallas | ramane ramanem sta= sedere
live living reside lodge | viv= vivir resid | lakik lakni lakhat | locui locuiesc
walk walking hike hiking trek hike_trail trail path stroll hikes walks trekking route | camin pasear sendero senderismo ruta excursion_a_pie | seta setal gyalog turaz tura= turat osveny turautvonal turista | plimb drumetie traseu trasee poteca mers_pe_jos
climb_up mountain hill summit peak ridge | montana cumbre monte cerro sierra | hegy= hegyi hegyen csucs gerinc | munte= muntii munti deal= creasta varf
mine cave cavern | mina= cueva gruta | banya barlang | mina= pestera
forest woods woodland | bosque | erdo= erdei erdoben | padure
river stream pond creek | rio= arroyo estanque charca | folyo= patak | rau= parau iaz
sea ocean seaside coast | mar= costa oceano | tenger ocean | mare= ocean litoral
sand beach_towel sandy | arena | homok | nisip
island | isla | sziget | insula
village town city centre | pueblo ciudad centro villa | falu varos kozpont belvaros | sat= satul oras orasul centru
leader led tour_guide escort | guia monitor | vezeto= idegenvezet turavezet | ghid calauz
skiing ski skis slope snowboard snowboarding cross-country downhill | esqui esquiar pista_de_esqui snowboard | si= sieles sielni sipalya silec snowboard sifut | schi schia schiuri partie snowboard
sledge sled sleigh toboggan sledding | trineo | szanko szan= szankozni | sanie sanius
snowshoe snowshoes snow_shoe | raquetas_de_nieve raqueta | hotalp | rachete_de_zapada
skate skating ice_rink skates | patin | korcsolya | patin
helmet | casco | sisak bukosisak | casca_de_protectie casca
football soccer basketball volleyball ball | futbol baloncesto balon pelota | foci labdarug kosarlabda labda | fotbal baschet minge
golf mini-golf minigolf | golf minigolf | golf minigolf | golf minigolf
run running jogging | corr correr | fut= futni futas kocog | alerg
dance dancing | bail= bailar baile | tanc | dans= dansa
music band dj concert live_music | musica concierto banda dj | zene zenekar koncert dj= | muzica concert formatie dj
sound speaker loudspeaker microphone sound_system audio | sonido altavoz microfono megafonia | hang= hangositas hangszoro mikrofon hangtechnika | sunet boxe= microfon
song sing karaoke choir | cant= karaoke | enek karaoke | cant karaoke
paint painting drawing draw craft art | pint dibuj arte manualidad | fest= festes rajz kezmuves muvesz | pict desen arta
theatre play_show performance show_event cinema | teatro espectaculo cine= | szinhaz eloadas mozi | teatru spectacol cinema
prayer pray chapel mass church service_religious mosque | rez= capilla misa iglesia mezquita | ima= imahely kapolna mise= templom istentisztelet | rugaciune capela biserica slujba moschee
priest registrar celebrant | cura= sacerdote registrador | pap= lelkesz anyakonyv | preot ofiter_stare_civila
groom newlywed newlyweds honeymoon | novia novio luna_de_miel recien_casados | menyasszony volegeny naszut fiatal_hazas | mireasa mire= luna_de_miere
get_married wed married tie_the_knot marrying | casarnos casarme casado casada | hazasodni hazasod ferjhez nosulni hazasok megeskud | casatori casatorim casatorit
divorce divorced separated | divorci separad | valas= valni elvalt | divort
surname family_name last_name maiden_name | apellido | vezeteknev csaladnev leanykori | nume_de_familie numele
first_name given_name forename | nombre_de_pila | keresztnev utonev | prenume
man men male gentleman | hombre masculino caballero | ferfi | barbat
woman women female lady ladies | mujer femenin senora | no= noi= nok= holgy | femei femeie doamna
teenager teen adolescent minor under-age underage | adolescente joven menor_de_edad | tizeneves kamasz kiskoru tinedzser | adolescent minor
brother sister sibling twin_child twins | herman gemelo | testver ikrek ikergyer | frate sora= gemeni
friend friends buddy mate pal | amig= amigo amiga | barat= baratom baratno | prieten
boyfriend girlfriend fiance fiancee | novio novia prometid | baratnom parom jegyes | iubit logodnic
neighbour neighbor | vecino | szomszed | vecin
crowd how_many_people capacity hold_people maximum_people | aforo capacidad | ferohely befer kapacitas hanyan | capacitate incap
instructor teach trainer tutor | instructor entrenador monitor | oktato edzo= trener tanito | instructor antrenor
beginner beginners novice level_of | principiante nivel | kezdo szint= | incepator nivel
bag_lunch lunchbox packed lunch_bag picnic_bag | bolsa_de_comida | uticsomag hideg_csomag | pachet
mirror_glass glasses spectacles eyeglasses eyewear | gafas lentes= anteojos | szemuveg | ochelari
contact_lens lens lenses contacts contact_lenses | lentill lente= lentes_de_contacto | lencse kontaktlencse lencsevel | lentil lentile lentile_de_contact
eye eyes eyesight vision sight | ojo= ojos vista= vision | szem= szemem szemet szemek szeme latas | ochi ochii ochiul vedere=
pupil_of_eye pupil pupils dilate widen dilation | pupila dilat | pupilla tagit pupillatag | pupila pupile dilat
cross-eyed squint squinting strabismus lazy_eye | estrabismo bizc bizquea | kancsal | strabism sasiu
short-sighted myopia nearsighted short_sight myopic shortsighted | miop miopia | rovidlat | miop miopie
long-sighted hyperopia far-sighted long_sight | hipermetrop | tavollat | hipermetrop
cataract | catarata | halyog szurkehalyog | cataract
glaucoma | glaucoma | glaukoma zoldhalyog | glaucom
laser lasik | laser | lezer | laser
eyedrop drops eyedrops drop | gotas colirio gota | csepp szemcsepp cseppent | picaturi picatur colir
surgery operation operate operated operating surgical procedure surgeon | cirug operac operar operarme quirurg operad | mutet muteti mutot mutetet operal operac sebesz | opera operat operatie interventie chirurg chirurgical
wound stitches stitch bandage scar dressing_change | herida puntos venda cicatriz | seb= sebes varrat kotes= kotesc heg= | rana= plaga fire= bandaj pansament cicatrice
ear ears hearing_aid nose throat | oido oreja nariz garganta | ful= fulem orr= torok torkom | ureche urechi nas= gat=
heart cardiology cardiac blood_pressure | corazon cardio tension presion_arterial | sziv= szivem kardio vernyomas | inima cardio tensiune
stomach belly tummy nausea vomit diarrhoea | estomago barriga nausea vomit diarrea | gyomor has= hasam hanyinger hany= hanyas hasmenes | stomac burta greata varsat diaree
skin rash mole dermatologist eczema | piel sarpullido lunar dermatolog | bor= borom kiutes anyajegy borgyogy | piele eruptie alunita dermatolog
bone fracture broken_bone orthopaedic plaster_cast leg arm knee | hueso fractura ortoped pierna brazo rodilla | csont tores ortoped lab= labam kar= terd terdem gipsz | os= oase fractura ortoped picior brat= genunchi
back_pain spine neck shoulder | espalda cuello hombro columna | hat= hatam nyak gerinc vall= | spate= gat= umar coloana
head headache migraine dizzy | cabeza mareo migrana jaqueca | fej= fejfaj fejem migren szedul | cap= capul durere_de_cap migrena ameteala
cold_flu cough sneeze throat_ache cold_sick | tos= resfriad catarro constip | megfaz kohog natha nathas | raceala tuse= racit
cancer tumour tumor oncology | cancer tumor oncolog | rak= daganat onkolog | cancer tumora oncolog
diabetes diabetic sugar insulin | diabet azucar insulina | cukorbeteg cukor inzulin | diabet zahar insulina
antibiotic antibiotics penicillin | antibiotic | antibiotik | antibiotic
blood_thinner thinner aspirin warfarin anticoagulant thinners | anticoagulante aspirina sintrom | verhigit aszpirin | anticoagulant aspirina
make-up makeup cosmetics mascara perfume | maquillaje cosmetic perfume | smink sminkel kozmetik parfum | machiaj cosmetic parfum
ultrasound scan_of mri ct tomography sonogram | ecografia resonancia tac= tomografia | ultrahang mri ct= tomograf | ecografie rezonanta rmn tomografie
psychologist psychiatrist therapist counselling counsellor depression mental_health | psicolog psiquiatr depresion terapeuta | pszicholog pszichiat depresszi lelki | psiholog psihiatr depresie
midwife give_birth delivery_of_baby labour | parto matrona dar_a_luz | szules szulni baba_szules szulesz | nastere moasa nasc
contraception pill_contraceptive condom | anticoncept preservativo | fogamzasgatl ovszer | contracept prezervativ
donor donate donation give_blood donating | donar donante donacion | adomany veradas donor | dona= donare donator
ambulance paramedic | ambulancia | mento= mentok mentoauto | ambulanta salvare
ward visiting_hours inpatient | planta_de_hospital ingreso | osztaly= korterem fekvobeteg | salon sectie internare
specialist consultant_doctor | especialista | szakorvos specialista | specialist
patient patients | paciente | paciens beteg= | pacient
recover recovery heal healing convalescence rehabilitation | recuper rehabil cicatriz | gyogyul felepul rehab labadoz | recuper vindec reabilit
side_effect side_effects reaction | efecto_secundario reaccion | mellekhatas reakcio | efecte_secundare reactie
weigh lose_weight nutrition dietitian obesity | adelgaz nutricion dietista | fogy= fogyni taplalkoz dietetik | slabi nutritie dietetic
zoo aquarium safari_park | zoologico acuario | allatkert vadaspark akvarium | zoologica acvariu
gala fireworks new_year | nochevieja gala cotillon | szilveszter gala | revelion gala
relax relaxing unwind pamper massage spa | relaj relajante mimar desconectar | lazit kikapcsol kenyeztet relax | relax rasfat destind
`;
