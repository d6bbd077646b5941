import { wordlist } from "#understanding/wordlist.ts";

/** English words for numbers, times, dates and people. */
export const english = wordlist(`
num 0: zero, nil
num 1: one
num 2: two
num 3: three
num 4: four
num 5: five
num 6: six
num 7: seven
num 8: eight
num 9: nine
num 10: ten
num 11: eleven
num 12: twelve
num 13: thirteen
num 14: fourteen
num 15: fifteen
num 16: sixteen
num 17: seventeen
num 18: eighteen
num 19: nineteen
num 20: twenty
num 30: thirty
num 40: forty, fourty
num 50: fifty
num 60: sixty
num 70: seventy
num 80: eighty
num 90: ninety
scale 100: hundred, hundreds
scale 1000: thousand, thousands
scale 1000000: million, millions
dozen 12: dozen
ord 1: first
ord 2: second
ord 3: third
ord 4: fourth
ord 5: fifth
ord 6: sixth
ord 7: seventh
ord 8: eighth
ord 9: ninth
ord 10: tenth
ord 11: eleventh
ord 12: twelfth
ord 13: thirteenth
ord 14: fourteenth
ord 15: fifteenth
ord 16: sixteenth
ord 17: seventeenth
ord 18: eighteenth
ord 19: nineteenth
ord 20: twentieth
ord 30: thirtieth
ordinal true: st, nd, rd, th
a true: a, an
the true: the
month 1: january, jan
month 2: february, feb, febuary, feburary
month 3: march
month 4: april, apr
month 6: june, jun
month 7: july, jul
month 8: august, aug
month 9: september, sept, sep
month 10: october, oct
month 11: november, nov
month 12: december, dec
weakmonth 5: may
weakmonth 3: mar
weekday 1: monday, mondays, mon
weekday 2: tuesday, tuesdays, tue, tues
weekday 3: wednesday, wednesdays, wed, weds, wensday, wednsday
weekday 4: thursday, thursdays, thu, thur, thurs
weekday 5: friday, fridays, fri
weekday 6: saturday, saturdays
weekday 7: sunday, sundays
weakweekday 6: sat
weakweekday 7: sun
plural true: mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays
day 0: today, todays, tonight, tonite, this morning, this afternoon, this evening, this noon, this lunchtime
day 1: tomorrow, tmrw, tmr, tomorow, tommorow, tommorrow, tomorrows
day 2: day after tomorrow, overmorrow, tomorrow week day
day -1: yesterday, yesterdays, last night
day -2: day before yesterday
now true: now, right now, right away, immediately, asap
part morning: morning, mornings, in the morning, this morning, breakfast time
part noon: lunchtime, lunch, at lunch, this noon, this lunchtime
part afternoon: afternoon, in the afternoon, this afternoon
part evening: evening, in the evening, this evening, dinnertime, dinner
part night: night, at night, tonight, tonite, last night
lone night: night, nights
clock 720: noon, midday, 12 noon, twelve noon
clock 0: midnight, 12 midnight
ampm am: am, a.m
ampm pm: pm, p.m
oclock true: oclock, o clock, hrs, hours
ish true: ish
about true: about, around, roughly, approximately, approx, circa, ca, say, like, at about, at around, some time around, sometime around, more or less, by
at true: at, @
half true: half, half past
halfpast true: half past
quarter true: quarter
past true: past, after, gone
minus true: to, til, till, before, of
unit minute: minute, minutes, min, mins
unit second: seconds, secs
unit hour: hour, hours, hr, hrs
unit day: day, days
unit night: night, nights, nite, nites, overnight
unit week: week, weeks, wk, wks, weeks time
unit fortnight: fortnight, fortnights
unit month: month, months
unit year: year, years, yr, yrs
unit weekend: weekend, weekends, wkend, week end
unit workday: working day, working days, business day, business days, weekday, weekdays
mod this: this, this coming, the coming, coming, upcoming
mod next: next, following
mod last: last, past, previous
from true: from, starting, starting from, starting on, beginning, beginning on, since, arriving, arriving on, arrive, arrive on, arrival, checking in, check in, check in on, checkin, commencing, as of
until true: to, until, till, til, thru, through, up to, through to, leaving, leaving on, leave on, departing, departing on, departure, checking out, check out, check out on, checkout, ending, ending on, and leaving, and leave on, and departing, and checking out
leaving true: leaving, leaving on, leave on, departing, departing on, departure, checking out, check out, check out on, checkout, and leaving, and leave on
between true: between
and true: and, &, n
or true: or
on true: on, for, by, the night of, night of, on the night of, for the night of, the evening of
of true: of, in
for true: for
within true: in, within
ago true: ago
later true: later, from now, from today, after that, afterwards, hence
after true: after, from, following
before true: before
daynext true: day after, the day after, following day, next day, the next day, the following day
dayprev true: day before, night before
edge early: early, beginning of, start of, the beginning of, the start of
edge mid: mid, middle of, the middle of
edge late: late, end of, the end of
whole true: whole, entire, all of
ofthemonth true: of this month, of the month, of the current month
ofnextmonth true: of next month, of the next month
holiday newyear: new years day, new year, new years
holiday newyearseve: new years eve, nye, old years night, hogmanay, silvester
holiday christmaseve: christmas eve, xmas eve
holiday christmas: christmas day, christmas, xmas, xmas day
holiday boxing: boxing day, st stephens day, second day of christmas
holiday valentine: valentines day, valentines, valentine, st valentines day
holiday epiphany: epiphany, three kings day
holiday easter: easter, easter sunday, easter day
holiday goodfriday: good friday
holiday eastermonday: easter monday
holiday pentecost: pentecost, whitsun, whit sunday
holiday halloween: halloween
holiday allsaints: all saints day, all saints
holiday laborday: may day, labour day, labor day
holiday womensday: womens day
holiday stnicholas: st nicholas day, saint nicholas day
rather true: actually, rather, make it, instead, i meant, i mean, sorry, correction, no wait, better
not true: not, no
insteadof true: instead of, instead of on, rather than, in place of
greeting true: happy new year, merry christmas, happy christmas, happy easter, merry xmas, good morning, good afternoon, good evening, good night, goodnight, good day, morning all, evening all
adult 1: adult*, grown up, grown ups, grownup, grownups, men, women, ladies, lady, gentlemen, seniors, senior, pensioners, oaps
person 1: person, persons, people, ppl, pers, pax, guests, guest, of us, friends, colleagues, students, participants, attendees, covers, diners, heads, souls, players, mates, folks
child 1: child, children, kid, kids, boy, boys, girl, girls, son, sons, daughter, daughters, teen, teens, teenager, teenagers, youngster, youngsters, grandson, granddaughter, grandchild, grandchildren, nephew, niece, little one, little ones, kiddos, kiddo, minors
baby 1: baby, babies, infant, infants, newborn, toddler, toddlers, bub
twins 2: twins
kin 1: wife, husband, partner, spouse, fiance, fiancee, girlfriend, boyfriend, mother, father, mum, mom, dad, mother in law, father in law, brother, sister, friend, colleague, boss, grandmother, grandfather, grandma, grandpa, granny, aunt, uncle, cousin, hubby, other half, better half, missus, secretary, assistant, nanny, carer
kin 2: parents, in laws, grandparents
self 1: me, myself, i
selves 1: us, we, our
alone 1: just me, only me, on my own, by myself, just myself, alone, travelling solo, solo traveller, traveling solo, only one person, just for me, just one person
couple 2: couple, the two of us, two of us, both of us, for us two, just us two, only us two, the pair of us
family true: family, party, group
groupof true: family of, party of, group of, table of, a total of, total of
weare true: we are, were, well be, we will be, there are, there will be, therell be, there is, we would be, there would be, itll be, it will be, we have, its, that makes, make it, total, us, party size, number of people, number of guests, the number of guests, were going to be, can we be, could we be, may we be, if we are, if were, we might be, were now, we are now
both true: both
moving true: move, moved, moving, change, changed, changing, reschedule, rescheduled, rescheduling, postpone, postponed, push, pushed, shift, shifted, switch, switched, swap, rearrange, bring forward, put back, push back
room 1: room, rooms, rm, rms, doubles, singles, suites, suite, double room, double rooms, single room, single rooms, twin room, twin rooms, family room, family rooms
roomkind true: double, dbl, single, sgl, twin, triple, quadruple, family, deluxe, standard, superior, queen, king, garden, connecting, adjoining, separate
age true: years old, year old, yr old, yrs old, years of age, yo, y o, yrs, y/o, yearold
agemonths true: months old, month old, mo old, mos old
aged true: of, aged, age, ages, who is, whos, who are, is, are
stay true: room*, rm, dbl, stay*, hotel*, night, nights, suite*, accommodation, lodging, sleep, overnight, bed, beds, double, twin, check in, checkin, b&b
meal true: table*, dinner, supper, restaurant, dine, dining, reservation for dinner, drinks, seat*, terrace, book a table
morningword true: breakfast, wake, wake up, wakeup, brunch, jog, sunrise
plain true: taxi, cab, flight, airport, bus, train, shuttle, transfer, pickup, pick up, open*, clos*, arriv*, leave, leaving, check out, checkout
percent true: per cent
fixed true: floor, room number, street, platform, gate, kg, kilo, kilos, cm, km, euros, euro, stars, star, percent
`);
