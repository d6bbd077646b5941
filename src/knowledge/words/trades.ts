/** Vehicles, crafts, goods and the kitchen, by meaning; written as in `everyday`. */
export const trades = `
engine motor | motor | motor= motort motorja | motor
oil lubricant oil_change grease | aceite lubric | olaj olajcsere kenoanyag | ulei lubrifiant
brake brakes brake_pads pads brake_disc | fren pastilla | fek= fekek fekbetet fektarcsa | fran placut
clutch gearbox transmission gear | embrague cambio_de_march caja_de_cambi | kuplung valto= sebessegvalto | ambreiaj cutie_de_viteze
automatic manual_gearbox | automatic manual= | automata kezi= | automat manual
exhaust catalytic emission emissions | escape catalizador emision | kipufogo katalizator kibocsat | esapament catalizator emisii
headlight headlamp tail_light | faro= faros luces | fenyszoro lampa | far= faruri
windscreen windshield wiper wipers | parabris limpiaparab | szelvedo ablaktorlo | parbriz stergator
bumper bonnet bodywork body_shop paintwork | parachoq carrocer chapa pintura | lokharito karosszer fenyez lakatos | bara= caroser vopsitor tinichig
wheel wheels rim hubcap | rueda llanta | kerek= kereke felni | roata roti= janta
puncture flat_tyre flat_tire nail_in | pinchaz | defekt durrdefekt | pana_de_cauciuc intepat
alignment wheel_alignment balancing pulls_left | alinea equilibr | futomu beallit kiegyensulyoz | directie echilibr geometrie
suspension shock_absorber | amortigu suspension | lengescsillapito | amortizor suspens
dashboard warning_light light_on_dash indicator | testigo cuadro_de tablero | visszajelzo muszerfal jelzofeny | martor bord= indicator
diagnosis diagnostic fault_finding diagnose | diagnos | diagnoszt hibakeres hibakod | diagnoz diagnostic
spare_part part component parts | recambio pieza repuest | alkatresz potalkatresz | piesa piese
roadworthiness technical_inspection mot vehicle_inspection | itv= inspeccion_tecnica | muszaki_vizsga muszaki= muszakin | itp= inspectie_tehnica inspect
courtesy_car replacement_car loan_car loaner substitute_car | sustitucion cortesia coche_de | csereauto csereautot | masina_de_schimb inlocuire
mileage_of odometer kilometres_run | kilometraj | futott kilometerora | rulaj kilometraj
garage_workshop mechanic_shop repair_shop workshop | taller= mecanic | autoszerelo szerviz muhely | service= atelier mecanic
labour_cost hourly_rate man-hour | mano_de_obra | munkadij oradij | manopera
licence_plate number_plate registration_number | matricula | rendszam | numar_de_inmatriculare placuta
logbook vehicle_papers registration_document | permiso_de_circulacion ficha_tecnica | forgalmi torzskonyv | talon carte_de_identitate
driving_school driving_lesson learner_driver | autoescuela practicas | autosiskola jogositvany vezetesi | scoala_de_soferi permis
helmet_hire bike_repair bike_shop chain pedal | cadena pedal | lanc= pedal | lant= pedal
electrician wiring wire fuse | electricist cable fusible | villanyszerel vezetek biztositek | electrician fir= siguranta
plumber plumbing_work pipe pipes | fontaner tuber | vizvezetek cso= csovek | instalator teava tevi
carpenter joiner wood_work wooden | carpinter madera | asztalos fabol fa= | tamplar lemn
painter decorator paint_walls wallpaper wall | pintor pared papel_pint | festo fal= falat tapeta | zugrav perete tapet
roofer chimney chimney_sweep gutter | chimenea canalon | kemeny kemenyseprto eresz | cos= cosar jgheab
builder contractor_build construction_site construction | albanil constructor obra | kivitelezo epitkezes kozmuves | constructor santier zidar
architect plan_drawing blueprint | arquitect plano | epitesz tervrajz terv= | arhitect plan=
locksmith lock_change | cerrajer cerradura | lakatos zarcsere zar= | lacatus yala broasca
glazier glass_pane window_pane | cristal vidri | uveges uveg | geam= sticla
cleaner cleaning_lady cleaning_company | limpiador empresa_de_limpieza | takarito takaritono | menajera firma_de_curatenie
gardener prune mow lawn_mower | jardiner pod= cortacesped | kertesz metsz= funyiro | gradinar tund=
moving_company removal removals haul | mudanza | koltoztet fuvar | firma_de_mutari
warehouse storage_unit depot | almacen deposito trastero | raktar tarolo | depozit magazie
factory plant_factory production manufacture | fabrica producc | gyar= gyart termeles | fabrica product
tool_hire ladder drill hammer screwdriver | escalera_de_mano taladro martill | letra furo= kalapacs csavarhuzo | scara_pliant bormasin ciocan
machine appliance household_appliance gadget | maquina electrodomest aparato | gep= gepek keszulek haztartasi_gep | aparat masina electrocasnic
vacuum_cleaner hoover broom mop | aspirador escoba fregona | porszivo sepru felmoso | aspirator matura mop=
sofa armchair_set couch wardrobe_old mattress | sofa colchon butaca | kanape matrac fotel | canapea saltea fotoliu
mat exercise_mat yoga_mat carpet rug | esterilla alfombra | szonyeg matrac= jogamatrac | saltea covor
shelf drawer rack cabinet | estante cajon armari | polc fiok szekreny | raft sertar dulap
box container crate carton_box | caja= cajas contenedor | doboz lada kontener | cutie lada container
rope string cord | cuerda soga | kotel madzag zsinor | sfoara funie
padlock combination_lock | candado | lakat | lacat
letter_of complaint_form | hoja_de_reclam | panaszkonyv | registru_de_reclamatii
scissors blade | tijera | ollo= penge | foarfec lama=
needle thread wool fabric cloth | aguja hilo lana tela | tu= cerna gyapju szovet | ac= ata= lana= stofa
leather fur | cuero piel | bor= szorme | piele blana
jewellery jewelry necklace earring bracelet | joya collar= pendient pulsera anillo | ekszer nyaklanc fulbevalo karkoto gyuru | bijuteri colier cercei bratar inel
watch clock wristwatch | reloj | karora ora= falioro | ceas
gold_ring pawn silverware | empen | zalog | amanet
engraving engrave | grab=_en | graviroz veset | gravur
frame picture_frame framing | marco enmarc | keret keretez | rama= inram
instrument guitar piano violin | instrument guitarra piano violin | hangszer gitar zongora hegedu | instrument chitara pian vioara
stage_light spotlight | foco | reflektor | reflector
ticket_office box_office | taquill | jegypenztar penztar | casa_de_bilete
cash_desk till checkout cashier | caja= cajero= cajera | penztar kassza | casierie casa= casier
receipt_slip ticket_stub proof_of_purchase | recibo ticket= comprobante factura | blokk nyugta bizonylat szamla | bon= chitant dovada
barcode qr_code qr code_scan | codigo qr= | vonalkod qr= kod= | cod= qr=
vending_machine dispenser machine_for_drinks | maquina_expend | automata italautomata | automat_de
wholesale bulk_order | al_por_mayor | nagyker nagy_tetel | en_gros
stock in_stock sold_out out_of_stock | existencias agotad stock | keszlet raktaron elfogyott | stoc epuizat
order_status track_order tracking where_is_order | seguimiento estado_del_pedido | rendeles_allapota nyomkovet | starea_comenzii urmarire
delivery_fee shipping_cost postage | gastos_de_envio | szallitasi_dij postakoltseg | cost_de_livrare
exchange_goods swap wrong_size | cambio_de_talla cambiar | csere= cserel kicserel | schimb= inlocuire
faulty_goods defective guarantee_claim | defectuos tara= | hibas= selejtes | defect=
recipe ingredient ingredients | receta ingrediente | recept= hozzavalo osszetevo | reteta ingredient
flavour taste spicy hot_spice mild | sabor picante | iz= izes csipos fuszer | gust= picant condiment
salt pepper sugar_in spice | sal= pimienta azucar | so= bors cukor | sare= piper zahar
rice pasta potato noodles chips fries | arroz pasta patata fideo | rizs teszta krumpli burgonya | orez paste cartof
pizza burger fast_food hamburger kebab | pizza hamburgues | pizza hamburger gyors_etterem | pizza burger
breakfast_cereal honey jam_bread | cereal miel mermelada | gabonapehely mez= lekvar | cereale miere gem=
mushroom onion garlic tomato | seta cebolla ajo= tomate | gomba hagyma fokhagyma paradicsom | ciuperc ceapa usturoi rosii
terrace_table table_outside table_booking table | mesa= mesas | asztal asztalt asztalunk | masa= mese=
tablecloth napkin | mantel servilleta | terito szalveta | fata_de_masa servetel
wine_list wine_tasting vineyard cellar_visit | bodega carta_de_vinos vined | borlap borkostol pinceszet szolo | carta_de_vinuri crama podgorie
beer_garden draught_beer brewery | cervec | sorfozde csapolt | berarie
corkage bring_own_bottle own_wine | descorche | dugopenz sajat_bor | taxa_de_dop
cake_for birthday_cake own_cake | tarta_de_cumple | szuletesnapi_torta | tort_aniversar
highchair_for kids_portion | trona | etetoszek | scaun_de_copil
live_cooking cookery_class cooking_class | clase_de_cocina | fozotanfolyam | curs_de_gatit
`;
