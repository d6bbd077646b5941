import { wordlist } from "#understanding/wordlist.ts";

/** Spanish words for numbers, times, dates and people. */
export const spanish = wordlist(`
num 0: cero
num 1: uno, una, un
num 2: dos
num 3: tres
num 4: cuatro
num 5: cinco
num 6: seis
num 7: siete
num 8: ocho
num 9: nueve
num 10: diez
num 11: once
num 12: doce
num 13: trece
num 14: catorce
num 15: quince
num 16: dieciséis
num 17: diecisiete
num 18: dieciocho
num 19: diecinueve
num 20: veinte
num 21: veintiuno, veintiun, veintiuna
num 22: veintidós
num 23: veintitrés
num 24: veinticuatro
num 25: veinticinco
num 26: veintiséis
num 27: veintisiete
num 28: veintiocho
num 29: veintinueve
num 30: treinta
num 40: cuarenta
num 50: cincuenta
num 60: sesenta
num 70: setenta
num 80: ochenta
num 90: noventa
num 200: doscientos, doscientas
num 300: trescientos, trescientas
num 400: cuatrocientos, cuatrocientas
num 500: quinientos, quinientas
num 600: seiscientos, seiscientas
num 700: setecientos, setecientas
num 800: ochocientos, ochocientas
num 900: novecientos, novecientas
scale 100: cien, ciento
scale 1000: mil
scale 1000000: millón, millones
dozen 12: docena
ord 1: primero, primer, primera
ord 2: segundo, segunda
ord 3: tercero, tercer, tercera
ord 4: cuarto, cuarta
ord 5: quinto, quinta
ord 6: sexto, sexta
ord 7: séptimo, séptima
ord 8: octavo, octava
ord 9: noveno, novena
ord 10: décimo, décima
ordinal true: º, ª, o, er, ero
a true: un, una
the true: el, la, los, las, al, del, este, el día, los días, día, días, al día, del día
dayword true: el día, día, al día, del día, el, del, al, los días
month 1: enero, ene
month 2: febrero, feb
month 3: marzo
month 4: abril, abr
month 5: mayo
month 6: junio, jun
month 7: julio, jul
month 8: agosto, ago
month 9: septiembre, setiembre, sept, sep
month 10: octubre, oct
month 11: noviembre, nov
month 12: diciembre, dic
weekday 1: lunes, lun
weekday 2: martes
weekday 3: miércoles, miercole, mié
weekday 4: jueves, jue
weekday 5: viernes, vie
weekday 6: sábado, sábados, sáb
weekday 7: domingo, domingos, dom
weakweekday 2: mar
weakmonth 3: mar
plural true: los lunes, los martes, los miércoles, los jueves, los viernes, los sábados, los domingos
weekday 1: los lunes
weekday 2: los martes
weekday 3: los miércoles
weekday 4: los jueves
weekday 5: los viernes
weekday 6: los sábados
weekday 7: los domingos
day 0: hoy, esta noche, esta tarde, esta mañana, este mediodía, hoy mismo, hoy día
day 1: mañana, mñn, mñna, mñana, mañana mismo, el día de mañana
day 2: pasado mañana
day -1: ayer, anoche
day -2: anteayer, antes de ayer
now true: ahora, ahora mismo, ya mismo
part morning: por la mañana, de la mañana, en la mañana, a la mañana, esta mañana, mañana por la mañana, temprano por la mañana, de la madrugada
day 1: mañana por la mañana, mañana por la noche, mañana por la tarde, mañana en la noche, mañana en la tarde, mañana a la noche, mañana a la tarde
part evening: mañana por la noche, mañana en la noche, mañana a la noche
part afternoon: mañana por la tarde, mañana en la tarde, mañana a la tarde
part noon: a mediodía, al mediodía, este mediodía, del mediodía
part afternoon: por la tarde, de la tarde, en la tarde, a la tarde, esta tarde, tarde
part evening: por la noche, de la noche, en la noche, a la noche, esta noche, noche, cenar, cena, anoche
clock 720: mediodía, al mediodía, a mediodía, del mediodía, las doce del mediodía, doce del mediodía, las 12 del mediodía, 12 del mediodía
clock 0: medianoche, la medianoche, a medianoche, las doce de la noche, doce de la noche, las 12 de la noche, 12 de la noche
part noon: las doce del mediodía
ampm am: am, a.m
ampm pm: pm, p.m
oclock true: horas, h, hs, hrs, en punto, hora
about true: sobre, sobre las, sobre la, hacia, hacia las, hacia la, alrededor de, alrededor de las, alrededor de la, aproximadamente, más o menos, a eso de, a eso de las, como a las, a partir de, tipo, cerca de las
at true: a las, a la, las, la, a eso de las, a eso de la, sobre las, sobre la, hacia las, hacia la, alrededor de las, alrededor de la, como a las, para las, de las, de la, desde las, desde la, hasta las, hasta la, entre las, entre la, y las, y la, a, tipo, a partir de las, cerca de las, antes de las, después de las, para la, tipo las
half true: media
andhalf true: y media
andquarter true: y cuarto
minusquarter true: menos cuarto
quarter true: cuarto
past true: y
minus true: menos
unit minute: minuto, minutos, min, mins
unit second: segundos
unit hour: hora, horas
unit day: día, días
unit night: noche, noches
unit week: semana, semanas
unit fortnight: quincena
unit month: mes, meses
unit year: año, años
unit weekend: fin de semana, finde, fines de semana, findes
unit workday: días laborables, día laborable, días hábiles
mod this: este, esta
mod next: próximo, próxima, siguiente, que viene, que entra, proximos, proximas
mod last: pasado, pasada, último, última
from true: desde, del, de, desde el, a partir del, a partir de, desde las, de las, entrando el, llegando el, llegada el, llegamos el, llego el, llegada, entrada, entrada el, a contar del, empezando el, desde la, de la
until true: hasta, al, a, hasta el, hasta las, a las, y saliendo el, saliendo el, salida el, salimos el, salgo el, salida, y salida, nos vamos el, me voy el, hasta la, a la, y nos vamos el, y salimos el, y me voy el
leaving true: saliendo el, y saliendo el, salida el, salimos el, salgo el, salida, y salida, nos vamos el, me voy el, y nos vamos el, y salimos el
between true: entre, entre las, entre la
and true: y, e, y el, y las, y la
or true: o, u
on true: el, para, para el, la noche del, en
of true: de, del, de el, en, de la
for true: para, por, durante
within true: en, dentro de, de aquí a
ago true: hace
later true: más tarde, después, a partir de hoy, desde hoy
after true: después de, a partir de, después del, desde
before true: antes de, antes del
daynext true: día siguiente, al día siguiente, el día siguiente, día después, el día después, al otro día, día después de, el día después de, día siguiente a
dayprev true: día antes, día anterior, el día antes, el día anterior, la víspera, víspera de, día antes de, el día antes de, víspera
edge early: principios, principios de, a principios de, comienzos de, a comienzos de, inicios de, a inicios de
edge mid: mediados, mediados de, a mediados de
edge late: finales, finales de, a finales de, fines de, a fines de, fin de, a fin de, final de
whole true: todo, toda
ofthemonth true: de este mes, del mes, del corriente
ofnextmonth true: del mes que viene, del próximo mes, del mes próximo
holiday newyear: año nuevo, el año nuevo
holiday newyearseve: nochevieja, noche vieja, fin de año, víspera de año nuevo
holiday christmaseve: nochebuena, noche buena, víspera de navidad
holiday christmas: navidad, día de navidad
holiday boxing: san esteban
holiday valentine: san valentín, día de los enamorados
holiday epiphany: reyes, día de reyes, epifanía
holiday easter: domingo de pascua, domingo de resurrección, pascua
holiday goodfriday: viernes santo
holiday eastermonday: lunes de pascua
holiday allsaints: todos los santos, día de todos los santos
holiday laborday: día del trabajo, día del trabajador
holiday halloween: halloween
holiday womensday: día de la mujer
rather true: mejor, en realidad, perdón, mejor dicho, quise decir, quiero decir, que sean, más bien
not true: no
insteadof true: en vez de, en vez del, en lugar de, en lugar del
moving true: mover, moverla, moverlo, mueva, muevan, mueve, mueven, movernos, cambi*, pasar, pasarla, pasarlo, pasarnos, pasarme, pasa, pasen, pase, páseme, aplazar*, aplac*, adelant*, posponer*, retras*, reprogram*, trasladar*
percent true: por ciento
greeting true: feliz año, feliz año nuevo, próspero año nuevo, feliz navidad, felices fiestas, felices pascuas, feliz pascua, buenos días, buenas tardes, buenas noches, buen día, muy buenos días, muy buenas noches, muy buenas tardes
part morning: la mañana, las mañanas, una mañana, cada mañana, toda la mañana
adult 1: adulto*, mayores, hombres, mujeres, señoras, señores, jubilados
person 1: persona*, pers, gente, huéspedes, huésped, comensales, amigos, amigas, colegas, compañeros, compañeras, pax, invitados, participantes, asistentes, plazas, jugadores
child 1: niño, niños, niña, niñas, niñ@s, hijo, hijos, hija, hijas, menores, menor, crío, críos, peques, pequeños, peque, chicos, nene, nena, nenes, adolescente, adolescentes, nieto, nietos, nieta, nietas, sobrino, sobrina, sobrinos, chaval, chavales, infantes
baby 1: bebé, bebés, bebe, bebes, recién nacido, lactante, bebito
twins 2: gemelos, gemelas, mellizos, mellizas
kin 1: mujer, esposa, esposo, marido, pareja, novia, novio, madre, padre, mamá, papá, suegra, suegro, hermano, hermana, amigo, amiga, colega, compañero, compañera, jefe, jefa, abuela, abuelo, tía, tío, primo, prima
kin 2: padres, suegros, abuelos, papás
self 1: yo, mí
selves 1: nosotros, nuestro, nuestra, nuestros, nuestras, nosotras
alone 1: vengo solo, vengo sola, voy solo, voy sola, iré solo, iré sola, estoy solo, estoy sola, solo yo, sólo yo, solo para mí, yo solo, yo sola, viajo solo, viajo sola, solo una persona, una sola persona
couple 2: una pareja, pareja de adultos, la pareja, matrimonio, los dos, nosotros dos, las dos, nosotras dos
family true: familia, grupo
groupof true: familia de, grupo de, un total de, mesa de
weare true: somos, seremos, seríamos, vamos a ser, estaremos, seremos unos, éramos, vamos, iremos, venimos, vendremos, total, en total, ser, podemos ser, podríamos ser, si somos
room 1: habitación, habitaciones, hab, habs, cuarto, cuartos, suites, suite, dobles, individuales, pieza
roomkind true: doble, dobles, individual, individuales, triple, familiar, twin, sencilla, matrimonial, cuádruple
age true: años, añitos, añito, año, años de edad
agemonths true: meses, mes, meses de edad
aged true: de, tiene, tienen, con
stay true: habitación, habitaciones, hab, noche*, alojamiento, hotel, hospeda*, estancia, dormir, suite, doble, alojarnos, estadía
meal true: mesa*, cena*, restaurante, cenar, tapas, terraza
morningword true: desayun*, despiert*, despert*, despertador, madrugada
plain true: taxi, vuelo, aeropuerto, autobús, tren, traslado, abre, abren, abrir, abierto, abierta, abiertos, apertura, cierr*, lleg*, sale, salen, salir, salida, salimos, salgo, salís
fixed true: planta, piso, kilos, kg, cm, km, euros, euro, estrellas, calle
`);
