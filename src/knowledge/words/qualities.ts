/** How things are, how much, how many, when and where, by meaning; written as in `everyday`. */
export const qualities = `
good fine great nice excellent | buen bueno excelent bien= | jo= joe= kivalo jol= | bun= buna= bine= excelent
better best improve improvement | mejor | jobb legjobb javul | mai_bun imbunat
bad poor terrible awful worst worse | mal= malo mala peor | rossz borzalmas legrosszabb | rau= rea= prost groaznic
beautiful pretty lovely | bonit hermos precios= | szep gyonyoru | frumos
ugly | feo= fea= | csunya ronda | urat
big large huge bulky oversized | grand= voluminos | nagy= nagyobb oriasi | mare= mari= voluminos urias
small little tiny | pequen chic= | kicsi kis= apro= kisebb | mic= mica mici=
tall lofty | alt= | magas= | inalt
short brief quick_one | cort= corto breve | rovid | scurt
wide_enough narrow tight | estrech ancho | szuk= szeles | ingust stramt
thick thin slim | grues delgad fin= | vastag vekony | gros= subtire
strong powerful | fuerte potent | eros= erosebb | puternic tare=
soft hard firm | bland dur= duro | puha kemeny | moale tare= dur=
heavy_load light_weight | pesad ligero | nehez konnyu | greu= usor
difficult hard_to complicated | dificil complicad | nehez bonyolult | dificil complicat
easy simple_to | facil sencill | konnyu egyszeru | usor simplu
safe_to dangerous danger hazard risk risky | pelig riesgo segur | veszely kockazat biztonsag | peric risc sigur
clean_enough hygienic hygiene sterile sterilise | higien esteril | higien steril fertotlen | igien steril dezinfect
old_one ancient antique | viej antigu | regi= oreg antik | vech= batran antic
young youth | joven jovenes juven | fiatal ifjusag | tanar= tineret
modern recent latest | modern recient ultim= | modern legujabb friss | modern recent
next following coming upcoming | proxim siguient que_viene | kovetkezo jovo= | urmator viitor
previous last past former | anterior pasad ultim= | elozo mult= korabbi | anterior trecut
first initial | primer inicial | elso= | prim= prima primul
second_one another other | otro otra segund | masik masodik | alt= alta altul al_doilea
third_one | tercer | harmadik | treilea
last_one final | ultim final= | utolso vegso | ultim final=
once one_time single_time | una_vez | egyszer egyszeri | o_data singur=
always all_the_time constantly | siempre constant | mindig allandoan | mereu intotdeauna
never not_once | nunca jamas | soha | niciodat
sometimes occasionally now_and_then | a_veces | neha idonkent | uneori
often frequent regularly | a_menudo frecuent | gyakran rendszeres | des= adesea frecvent
soon shortly straight_away right_away immediate | pronto enseguida inmediat en_el_acto | hamarosan azonnal rogton | curand imediat pe_loc
meanwhile in_the_meantime while_waiting during | mientras entretanto durante | kozben addig amig alatt kozott | intre_timp in_timp timpul
same_day on_the_day same-day walk-in unannounced without_appointment drop-in | mismo_dia sin_cita | aznap bejelentkezes_nelkul soron_kivul | aceeasi_zi fara_programare
overnight until_next_morning | de_un_dia_para_otro | reggelig | peste_noapte
fortnight two_weeks | quincena | ket_het kethet | doua_saptamani
hour hours_long minute half_hour quarter_hour | hora= horas minut media_hora | ora= orat oras= perc | ora= ore= minut
year years_old years | ano= anos | ev= eves evig | an= ani= anul
century decade era | siglo decada | szazad evtized | secol deceniu
weekday working_day business_day working_days | laborable dia_habil entre_semana | hetkoznap munkanap | zi_lucratoare lucratoar
night_time at_night in_the_night | noche nocturn | ejjel ejszaka ejszakai este | noaptea noapte nocturn
morning_time in_the_morning a.m | manana= manana maniana | reggel delelott | dimineat
enough sufficient enough_of | suficient bastant | elegendo elegseges eleg= | sufici ajung=
too_much excess surplus | demasiad exces | tul_sok felesleg tobblet | prea_mult surplus exces
more additional further another_one | mas= adicional | tobb tovabbi plusz= | mai_mult suplimentar
only just merely | solo= solament unic | csak csupan egyetlen | doar numai singur
all everything complete entire_set | todo toda todos | minden osszes teljes | tot= toata toti complet
nothing none zero | nada ningun | semmi nincs egyik_sem | nimic niciun
many a_lot several plenty | much= varios | sok= tobb= szamos | mult= multe cateva
few a_few little_bit | poco poca pocos | keves nehany par= | putin cativa
each per_person every apiece | cada por_persona | egyenkent fejenkent darabonkent | fiecare de_persoan
approximately roughly around_about | aproximad | korulbelul kb= | aproximativ cam=
exact exactly precise accurate | exact precis | pontos | exact precis
different various diverse | diferent distint vari= | kulonbozo eltero mas= | diferit divers alt_fel
similar alike the_same same | mism igual parecid | ugyanaz ugyanolyan hasonlo | acelasi aceeasi la_fel
equal equals equivalent | equival | egyenlo | egal
main chief_one major most_important important | principal importan | fo= fontos | principal important
necessary_to compulsory mandatory obligatory must_have | obligator imprescind | kotelezo muszaj | obligator
optional voluntary if_you_wish | opcional voluntar | onkentes valaszthato | optional facultativ
possible is_it_possible feasible | posib | lehetseg | posibil se_poate
available on_offer vacant unoccupied | disponib libre= | elerheto szabad= kaphato | disponib liber
ready_to finished_with done completed | list= acabad terminad | kesz= elkeszul befejezett | gata= terminat
secret_from hidden | secret | titkos rejtett | ascuns secret
public open_to_public anyone | public | nyilvanos kozossegi | public
official formal_letter | oficial | hivatalos | oficial
real genuine authentic original | real= autentic original | valodi eredeti | autentic original
fake counterfeit | fals | hamis | fals
natural organic eco bio environmentally ecological | natural organic ecolog | termeszetes bio= okolog kornyezet | natural bio= ecolog
artificial synthetic | artificial sintetic | mesterseges mu= szintet | artificial sintetic
healthy wholesome | salud= sano sana | egeszseges | sanatos
weak tired exhausted fatigue | debil cansad agot | gyenge faradt kimerult | slab obosit
hungry thirsty hunger | hambre sed= | ehes szomjas | foame sete
busy occupied engaged full_up fully_booked | ocupad complet lleno | foglalt tele= betelt | ocupat plin
empty vacant_seat free_place free_seat | vaci libre | ures szabad_hely | liber gol=
bright darkness shade shadow | sombra oscur | arnyek sotet vilagos | umbra intuner
blue | azul | kek= | albastr
red | roj= rojo roja | piros voros | rosu rosie
green | verde | zold= | verde
white | blanc | feher= | alb= alba
black_colour | negr | fekete | negr
yellow orange | amarill naranja | sarga narancs | galben portocal
grey silver golden gold | gris plata dorad oro= | szurke ezust arany | gri= argint aur= auriu
round circle | redond circul | kerek= kor= | rotund cerc
square_metre area surface | metro_cuadrad superfic | negyzetmeter terulet alapterulet | metri_patrat suprafat
length metres_long | longitud largo | hossz hosszu | lungime lung=
weighing kilogram grams | kilo gramo | kilogramm dekagramm | kilogram gram=
litre litres volume | litro | liter | litr
percent percentage share_of | por_ciento porcentaj | szazalek | la_suta procent
hundred thousand million | cien= mil= millon | szaz= ezer | suta mie= mii= milion
plural_count number_of_people | cuantas_personas | hany_fo letszam | cate_persoane
number numeral figure | numero cifra | szam= szama | numar cifra
amount sum total | importe suma total | osszeg vegosszeg | suma= total
value worth | valor= vale | ertek erteku | valoare
quality standard_of | calidad | minoseg | calitat
kind type sort variety model | tipo clase modelo | fajta tipus modell milyen= | tip= fel= model
brand make manufacturer producer | marca fabricant | marka gyarto | marca= producator
shape form_of | forma= | alak forma | forma=
side left right | lado izquierd derech | oldal bal= jobb= | stang dreapt lateral
front rear back_of | delante frente trasera detras | elso= hatso elol hatul | fata= spate
top upper above | arriba encima superior | felso folott tetejen | sus= deasupra superior
bottom lower_part below under | abajo debajo inferior | also alatt lent= | jos= sub= inferior
middle between centre_of | medio= entre | kozepen kozott | mijloc intre
inside_of interior indoors | dentro interior | belul benn bent belso | inauntru interior
outside_of exterior | fuera exterior | kivul kint= kulso | afara exterior
north south east west | norte sur= este= oeste | eszak del= kelet nyugat | nord sud= est= vest=
near_to beside_it | cerca junto | mellett kozel | langa aproape
country nation national | pais nacional | orszag nemzet | tara= tari national
foreigner foreign_national citizenship nationality | extranjer nacional | kulfoldi allampolgar | strain cetaten
world worldwide international | mundo internacional | vilag nemzetkozi | lume international
local_resident resident inhabitant population locals | residente habitant vecino empadron | lakos helyi lako | locuitor localnic rezident
people everybody public_at_large | gente todos | emberek mindenki | oameni lumea toti
person_in_charge contact_person | encargad | kapcsolattarto ugyintezo illetekes | persoana_de_contact
home homely | casa= hogar | otthon haza= hazhoz | acasa casa=
`;
