/** What people do and what happens to things, by meaning; written as in `everyday`. */
export const actions = `
put place_on lay set_down | pon= poner ponga pongo puesto coloc | tesz= tenni teszem tehet letesz letenni rak= rakni rakjam lerak elhelyez | pun= pune puneti punem asez plasez
take_with carry_off take_away | llev= llevar llevo llevarm lleva llevan | visz vinni viszem vihet elvisz elvinni vigyem magammal | duc= duce duceti iau_cu
give hand_over pass_over | dar= dan= doy= dais entreg | ad= adni adnak adtok adjak atad adhat | dau= dati dau_inapoi ofer
send_off dispatch mailing | envi= enviar enviais mandar mandais | kuld= kuldeni kuldtek elkuld kuldhet | trimit trimiteti expedi
write_down note_down fill | apunt anot escrib | ir= irni irjam felir beir | scriu scrie noteaz
read reading | leer= leo= lectura leyend | olvas | cit= citi citesc citire citit
look look_at watch_over see_at | mir= mirar mirarlo miran | nez= nezni nezek megnez nezze atnez | uit= uita priv vede_la
search search_for look_for seek | busc= buscar busco | keres keresek keresni | caut cautam
discover find_out figure_out | averigu descubr enter= enterar | megtud kiderul kiderit | afl= aflu descoper
choose pick_out select selection choice preference | eleg elijo escog opcion prefer | valaszt valaszthat | aleg alege selecta prefer
decide decision make_up_mind | decid decision | dont= dontes donteni eldont dontott | decid hotar decizie
think_over consider hesitate reconsider | pensar_lo dud= | gondol meggondol atgondol | gand razgand
know_about familiar aware | conoc conozco | ismer ismerem | cunosc cunoast
understand comprehend make_sense | entiend entend comprend | ertem erthet megert erteni | inteleg
explain explanation clarify | explic aclar | magyaraz elmagyaraz | explic lamur
teach_me learn_how learn learning beginner_learn | aprend | tanul megtanul | invat
try_on fit_on fitting | probador probarm | felprobal probafulke | cabina_de_proba
test_it try_first trial_run | prob= probar pruebo | kiproba probal kiprobal | incerc proba
turn_on switch_on power_on light_on | encend enciend | bekapcs felkapcs | aprind porn=
turn_off switch_off power_off | apag= apagar apago | kikapcs lekapcs | sting stinge opresc
press push_button squeeze | puls= pulsar apret | nyom= nyomni megnyom | apas apasa
pull drag tug | tirar_de arrastr | huz= huzni | trag= trage
push shove | empuj | tol= tolni | imping
break_down stop_working conked_out died_on breakdown stranded | se_par averi averia averiad estrope estropead romp rompi tirad_en | elromlik elromlott lerobban lerobbant bedogl lefulladt tonkrement | stric defect stricat pana ramas_in
fall_off come_off loose came_off fell_out | cae= caido suelt desprend despeg | leesik leesett kiesett meglazul laza lejott levalt | cazut desprins slab= dezlipit
tear ripped torn rip | rasg desgarr roto= | szakad elszakad kiszakad | rupt rup=
crack chip chipped dent dented scratch scratched | rasgun rayon rayad abolla golpe desconch | karcol horpad repedt csorba | zgari ciob lovitur
bent twisted crooked warped | torcid doblad | gorbe elgorbul elhajl | stramb indoit
bump crash_into hit collision run_into knocked | choc choque golpe golpead atropell | nekimen karambol utkoz koccan belemen | lovit ciocn tampon coliz
stick stuck_in jammed_in wedged | atasc encajad | beszorul beragad elakad | blocat intepenit
leave_out forget_to overlook | olvid | elfelejt kimarad kihagy | uit= uitat omis
drop_in pop_in stop_by pass_by swing_by | pasar_por pasarme acerc | benez beugr bemegy bemenni | trec_pe trec=
hand_back give_up surrender | entreg devuel | lead= leadni visszaad | predau preda
keep_for hold_for put_aside set_aside reserve_for | guard= guardar apart | felretesz eltesz tart= megtart tartjak tartjatok | pastr pun_deoparte opri
store_for stow winter_storage | almacen guard= | tarol tarolas tarolni elrak | depozit
move_house relocate moving_in move_in relocation | mudanz mudar traslad | koltoz bekoltoz kikoltoz | mut= muta mutam mutat
move_around relocate_it shift_it | mov= mover | mozgat arrebb | misc muta
build construct erect extension_of_house annex | constru edific obra | epit= epiteni epitkez epitmeny | constru cladesc cladi
demolish tear_down knock_down | demol derrib | bont= bontas lebont | demol
dig excavate hole pothole | cav= agujer hoyo bache | as= asni godor katyu lyuk | sap= groap gropi gaur
cut cutting chop | cort= cortar cortan | vag= vagni vagas | tai= taie taia
tie fasten attach_to fix_to secure_it | at= fij= sujet | rogzit kot= odakot | fix= leg=
open_up unwrap unpack | desenvuelv abr= | kibont felbont kicsomagol | desfac despachet
close_down shut_down permanently_closed go_out_of_business | clausur | bezar megszun | inchis_definitiv desfiint
stop_it cease discontinue | dej= dejar= ces= | abbahagy megszuntet leall | incet opresc
continue carry_on keep_going go_on | sigu seguir contin | folytat tovabb | continu
finish_early cut_short | adelant termin | hamarabb | mai_repede
repeat do_again once_more redo | repet otra_vez de_nuevo | ujra= megismetel ujbol | repet din_nou
skip leave_out_of stay_away not_turn_up blow_off | saltar faltar | elblicc ellog kihagy | sar= chiul
happen occur take_place come_up came_up | pas= sucede ocurr surg | tortenik kozbejott kozbejon | intampl interven
arise crop_up unexpected surprise | imprevist surg sorpres | varatlan kozbejott meglepet | neprevaz surpriz
depend depends | depend | fugg= fuggo | depinde
belong whose_is | pertenec | tartozik | apartin
affect influence impact | afect | erint hat= | afect
cause reason why_is | caus= motiv razon | ok= oka= okoz | cauz motiv
solve resolve sort_out settle_it | resolv resuelv soluc arregl | megold rendez elintez | rezolv solution
fix_it mend put_right repairs patch | arregl repar apan parch | javit megjavit foltoz szerel | repar petic carpi
check_it verify double-check make_sure | comprob verific revis | ellenoriz megnez leellenoriz | verific
measure measuring gauge | med= medir mido medida | mer= merni meres | masor masur
count number_of tally | cont= contar cuenta= | szamol szamlal | numar
calculate compute estimate work_out estimated | calcul estim presupuest | kiszamol szamit becsul | calcul estim
compare comparison difference_between | compar diferenc | osszehasonlit kulonbseg | compar diferent
quote estimate_of price_quote cost_estimate quotation | presupuest cotiz | arajanlat koltsegbecsl ajanlat | deviz ofert_de estimare
agree_on arrange settle_on arrangement | acord conven qued= | megbeszel megegyez egyeztet megallapod | stabil conven intel
promise guarantee_that warranty guarantee guaranteed_for | garant promet | garancia jotallas szavatoss garancial | garant promis
responsible_for liable liability blame at_fault | responsab culp respond | felelos felel hibas= | raspunde raspunz vina
argue argument quarrel fight | pele discus disput | vita= veszek | cert= discut
thank grateful appreciate | agradec | halas koszon | recunosc
apologise apology regret | disculp lament | elnezes sajnal bocsanat | scuz regret
invite invitation | invit | meghiv meghivo | invit
greet welcome | bienven salud | udvozl fogad= | bun_venit
introduce oneself | present | bemutat bemutatkoz | prezint
warn warning notify_in_advance tell_in_advance inform let_know give_notice | avis advert inform notif | szol= szolni szoljak ertesit figyelmeztet tajekoztat | anunt avertiz inform
remind reminder | record= recordatorio recuerd | emlekeztet | amint reamint
hear_from get_back_to answer_me respond response reply | respuest contest responder | valasz valaszol | raspun
publish announce announced post_online | public anunci | kozzetesz kihirdet megjelen | publica anunt
record_it tape recorded | grab= grabar grabac | rogzit felvesz felvetel | inregistr
print_out hard_copy | imprim | kinyomtat nyomtat | tipar imprim listez
save_file keep_copy | guardar_el | ment= menteni elment | salvez
type_in enter_code key_in | tecle introduc | beir begepel beut | tastez introduc
click tap_on touch | clic toc= | kattint megerint | click apas ating
link_to web_address url | enlace link | link hivatkozas | link legatur
connect pair plug_in hook_up | conect enchuf | csatlak osszekot bedug | conect
disconnect unplug cut_off | desconect desenchuf cort= | levalaszt kihuz lekapcsol | deconect scot_din
wear_out worn worn_out thin_out | desgast gast | kopott elkop kopas elhasznal | uzat toci
rust rusty corrode | oxid oxidad | rozsda rozsdas | rugin
melt | derret derrit | olvad | topi
boil boiling | herv hirv | forr= forral | fierb
freeze_food frozen_food deep-frozen | congelad | fagyasztott melyhut | congelat
pour spill_over leak_out drip dripping | gote derram goter | csopog csepeg kifoly szivarog | picur curg scurg
fill_up refill top_it_up | rellen llen= llenar | megtolt feltolt utantolt tele= | umpl reumpl
empty_out clear_out emptied | vaci | urit kiurit ures | golesc goli gol=
wrap wrapping gift_wrap packaging | envolv envoltorio embal | becsomagol csomagol csomagolas | impachet ambal
load unload loading | carg= descarg= | rakod kirakod bepakol | incarc_marfa descarc
lift_up raise_up hoist_up heavy_lifting | levant | emel= felemel | ridic=
throw_ball toss | lanz= | dob= | arunc
hang_up hang hung | colg= cuelg | akaszt felakaszt | atarn agat
stand standing stand_in | de_pie | all= allni allva allhat | stau_in picioare
lie_down rest resting lie | tumb= acost descans | fekszik lefekszik pihen fekve | intind culca odihn
kneel bend bend_over squat | agach dobl arrodill | hajol lehajol guggol terdel | aplec genunch
jump leap | salt= saltar | ugr= ugral ugrani | sar= sari
slip slippery slide_on trip_over | resbal tropez | csusz elcsusz megbotl | aluneca alunec impiedic
catch grab hold_on | atrap agarr coger= cojo= | megfog elkap kapaszk | prind= apuc
chase follow_behind follow | persegu sigu= | kovet= | urmar
hide conceal | escond ocult | elrejt | ascund
protect_from shelter shield | proteg refugi cobij | ved= megved menedek | protej adapost
attack attacked bite_attack | atac | megtamad | atac
save_life rescue | rescat salv= | ment= mentes kiment | salv=
die_of passed | muer morir fallec | meghal elhuny | mor= decedat
grow growing grow_up | crec= crecer | no= novekszik felno | crest
shrink shrunk | encog | osszemegy osszement | intra_la_apa micsor
spread_out divide split share_out split_bill | divid repart compart_la | szetoszt eloszt megoszt | impart impart_nota
mix combine blend | mezcl combin | kever kombinal vegyit osszevon | amestec combin
add_to include_in extra add added plus_one | anad agreg inclu= | hozzaad tartalmaz benne | adaug inclu
leave_off exclude except without excluded | exclu except salvo | kiveve nelkul kizar | exclus exceptia fara=
gain earn_points collect_points | acumul ganar_punt | gyujt= gyujteni osszegyujt | acumul stran
win winner prize raffle draw_lots | gan= ganador premio sorteo rifa | nyer= nyertes nyeremeny sorsol tombola | castig premiu tombol tragere
lose_to defeat | perd= | veszit | pierd=
play_with play_for | jug= jugar | jatsz= jatszani | joc= juca
sing_in perform perform_at stage | actu escenari | fellep szinpad | scena interpret
bring_up mention | mencion | megemlit | pomen
believe trust reliable rely | cre= confi fiab | bizik megbiz hisz | cred increder
hope wish | esper= dese | remel kivan | sper dor=
love like enjoy fond favourite | gust= encant disfrut favorit | szeret kedvenc elvez tetszik | plac iub= prefera
hate dislike cannot_stand annoyed annoying angry furious | od= molest enfad | utal idegesit duhos merges bosszant | deranj enerv suparat
worry worried concerned trouble_with | preocup | aggod aggaszt gond= baj= bajom | ingrijor problem
cry upset tears | llor | sir= sirni | plang plans
laugh funny joke | risa gracios broma | nevet vicc | ras= glum
shout yell scream | grit | kiabal ordit | strig tip=
afford budget_for too_dear | permitir | megenged_maganak | permite
spend_money cost_me set_back spending | gast= | kolt= kolteni elkolt | cheltui
owe_you due_to_pay | deb= deber | tartoz= tartozom | datorez
charge_me billed deducted taken_from debited | cobr descont | levon felszamit terhel levonjak | retin debit perceput
earn_back save_money cheaper_way | ahorr | sporol megtakar | economis
bargain haggle negotiate negotiation | regate negoci | alkud targyal | negoci
lend_me borrow_from | prest= | kolcson= | imprumut=
buy_from purchase_from shopping | compr= comprad comprar compras | vasarol vett= vettem venni megvesz veszek | cumpar cumparat cumparatur
sell_to resale sold | vend= vender vendid | elad= eladni eladas arul= arultok arulnak | vand vind= vandut vindeti
deliver_to bring_to_home home_delivery | domicili a_casa reparto | hazhoz kiszallit hazaszallit | la_domiciliu acasa=
drive_away drive_off take_car | conduc | elvezet elhajt | conduc=
tow towing tow_truck towed roadside | remolc grua | vontat elvontat trailer automent | tract remorc platform
transport_sick stretcher | camilla | hordagy | targa
accompany_me take_me drive_me lift_home ride_home | acompan llevar_a llevarm acercarm | elkiser hazavisz elvisz kiser | insot duce_acas
get_lost lost_way find_way | perder_me orient | eltev eltevedt odatal | rataci
turn_left turn_right turning | girar gir= izquierda derecha | fordul kanyar balra jobbra | virez stanga dreapta
get_off get_on board exit_train hop_on | baj= bajar subir | leszall felszall | cobor urca
change_trains transfer_at connecting | transbord enlaz | atszall atszallas | schimb_tren legatur
pass_exam succeed fail failed flunk not_pass | aprob suspend desfavor | sikerul megbukik megbukott atmegy atmenne bukas | pic= picat trecut admis respins
practise practice_at rehearse training_at | practic ensay | gyakorol gyakorl proba= | exers repet
strain effort overdo exertion | esfuerz sobreesf | eroltet erofesz megeroltet | efort
breathe breath breathing | respir | legzes lelegz | respir
swallow_pill swallow_it | trag= | lenyel nyel= | inghit
chew bite | mord= mastic | rag= harap | mestec musc
sweat sweating | sud= | izzad | transpir
faint pass_out unconscious collapsed | desmay inconscien | ajul elajul eszmelet | lesin
itch itchy itching | pic= picor | viszket | mananc_pielea mancarim
shave shaving wax waxing depilation hair_removal | afeit depil cera= | borotva szortelen gyanta epil | ras= epil ceara
dye highlight highlights tint bleach_hair | tint= ten= mecha | festes hajfest melir | vops suvit
cover_with wrap_in | cubr= tap= | takar betakar | acop
choke suffocate | atragant asfix | fulladas megfullad | sufoc inec
drown drowning | ahog | vizbe_ful | inec
come come_along come_with come_over | ven= venir viene vengo vienes venga vienen | jon= jonni jovok jovunk jonnek johet johetek johetnek jojjon jojjek jott jonne bejohet bejonni lejonni eljonni odaer odaernek | veni= vin= venim vine vina veniti
go went gone going_to go_there | ir= voy= ido= vaya fue= ido= | megy= megyek megyunk menni mehet mehetek mennek menne elmenni elmegy bemehet odamegy atmenne | merge mergem merg= mers= duce_la
take_along bring_with bring_something brought | traer traig traes traiga trae= | hoz= hozni hozok hozzon hozzak hozhat behoz bevihet bevinni bevihetem | aduc aduce aduceti adus
leave_it leave_there let_stay left_at | dej= dejar dejais dejo deja= dejamos | hagy= hagyni hagyom hagyhatom hagyhat hagyhatjuk otthagy | las= lasa lasati lasam
eat_it eats eating | com= comer come= comido comen | esz= eszik enni ehet evett egyen megett | manan mananc mancat manca
drink_it drinks | beb= beber bebe= bebid | isz= iszik inni ihat ivott | bea= beau bauti
take_out take_off unfasten detach remove_it removed | quit= quitar quitan sacar saco= saque retir | levesz kivesz leszed kiszed szed= szedni eltavolit leold kiveszem | scoate scot= scos indepart
prescribe prescribed take_medicine | recet= prescri | felir= felirni szedhet szedett | prescri
ask_for request_it | pedir pido= piden pide= pida solicit | ker= kerni kerek kerhet kerjen kerjuk igenyel | cere= cer= cereti solicit
say tell told | dec= decir digo= dice= dicho | mond= mondani mondja mondott | spun= spune spuneti zice
see view_it seen | ver= veo= visto vemos | lat= latni lathat latom latjuk | vad= vede vedea vazut
work_at function works | trabaj funcion | mukod mukodik dolgoz dolgozik | functioneaz lucr lucreaz merge=
product goods article merchandise | product articulo mercan | termek aru= arucikk | produs marf
customer_number client_number | numero_de_cliente | ugyfelszam | numar_client
twenty thirty forty fifty | veinte treinta cuarenta cincuenta | husz harminc negyven otven | douazeci treizeci patruzeci cincizeci
sixty seventy eighty ninety | sesenta setenta ochenta noventa | hatvan hetven nyolcvan kilencven | saizeci saptezeci optzeci nouazeci
seven nine | siete nueve | het= kilenc= | sapte noua
fifteen eleven | quince once= | tizenot tizenegy | cincisprezece unsprezece
`;
