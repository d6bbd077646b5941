/** Labelled questions: `folder | where the answer is (document > heading, several with ;, - for nowhere) | question`. */
const written = `
clinic | appointments > Making an appointment | How long is a normal visit with the doctor?
clinic | appointments > Making an appointment | how far ahead can I book dr kerekes
clinic | appointments > Making an appointment | I have two different problems, do I need to book more time?
clinic | appointments > Same-day appointments | I woke up ill, can somebody see me today?
clinic | appointments > Same-day appointments | when do the urgent slots for the day come out
clinic | appointments > Moving or cancelling | what happens if I dont show up
clinic | appointments > Moving or cancelling | do I have to pay for a missed apointment
clinic | appointments > Moving or cancelling | cancelation fee?
clinic | appointments > If you are late | I'm stuck in traffic and will be 5 minutes late
clinic | prescriptions > Renewing a prescription | How do I get more of my regular pills?
clinic | prescriptions > Renewing a prescription | can I phone to renew my perscription
clinic | prescriptions > Where to collect | which pharmacy is close to you
clinic | prescriptions > Where to collect | is the chemist open on saturday
clinic | prescriptions > Strong painkillers and sleeping tablets | can you give me sleeping pills for a month
clinic | prescriptions > Antibiotics | just send me an antibiotic please, I know what I have
clinic | tests > Blood samples | do I have to be fasting for a cholesterol test
clinic | tests > Blood samples | what time can I have my blood taken
clinic | tests > Results | how long until I get the lab results
clinic | tests > Results | when wil my resuts be ready
clinic | tests > X-ray | where can I have my wrist x-rayed
clinic | prices | how much is a first consultation for my 8 year old
clinic | prices | what do you charge for a house call
clinic | prices | driving licence medical price
clinic | prices > Paying | do you take credit cards
clinic | prices > Paying | I have private insurance, how does that work
clinic | visiting > Opening hours | are you open on saturdays
clinic | visiting > Opening hours | until when are you open on friday
clinic | visiting > Out of hours | who can I call at 3 in the morning
clinic | visiting > Getting here | is there somewhere to leave the car
clinic | visiting > Getting here | which tram goes to you
clinic | visiting > Wheelchairs and prams | my mother is in a wheelchair, can she get in
clinic | visiting > Wheelchairs and prams | where do I put the stroller
clinic | visiting > Children | can my 17 year old come by herself
clinic | visiting > Interpreters | I don't speak the language, can someone translate
clinic | vacunas > Vacuna de la gripe | ¿cuánto cuesta vacunarse contra la gripe?
clinic | vacunas > Vacuna de la gripe | when can I get a flu shot
clinic | vacunas > Vacunas para viajes | me voy a Kenia en verano, ¿con cuánta antelación pido cita?
clinic | vacunas > Después de la vacuna | ¿es normal tener fiebre después de vacunarme?
clinic | vacunas > Vacunas para viajes | ¿ponen la fiebre amarilla?
clinic | physiotherapy > Sessions | how much are ten physio sessions
clinic | physiotherapy > Referral | do I need a letter from my GP for physiotherapy
clinic | physiotherapy > Massage | can I book a relaxing massage
clinic | visiting > Opening hours | ¿a qué hora abren los lunes?
clinic | visiting > Getting here | ¿hay aparcamiento?
clinic | visiting > Opening hours | mikor vannak nyitva?
clinic | appointments > Moving or cancelling | mennyibe kerül, ha nem megyek el az időpontra?
clinic | visiting > Getting here | unde pot parca mașina?
clinic | tests > Results | când sunt gata rezultatele analizelor?
clinic | - | do you treat dogs and cats
clinic | - | what is the wifi password
clinic | - | can I get a tattoo removed
clinic | - | do you offer laser eye surgery
clinic | - | is there a swimming pool
clinic | - | how much is a dental implant
clinic | - | do you have a cafeteria
clinic | - | who won the world cup in 2014
clinic | - | can you deliver my baby at your clinic
clinic | - | do I need to wear an FFP2 mask
clinic | - | what is the code of the safe with the drug cupboard key
clinic | - | ¿tienen servicio de peluquería?
clinic | - | van gyógyvizes medencéjük?
clinic | - | are you hiring nurses at the moment
bank | cards > Lost or stolen card | someone took my wallet with my card in it
bank | cards > Lost or stolen card | how fast can I get a new card
bank | cards > Lost or stolen card | my credit crad was stolen
bank | cards > Forgotten PIN | I don't remember my pin
bank | cards > Forgotten PIN | I typed the wrong code three times and now the card does not work
bank | cards > Limits | how much money can I take out of the machine per day with gold
bank | cards > Limits | daily spending limit of the youth card
bank | cards > Paying abroad | what does it cost to use my card in the USA
bank | cards > Contactless | up to what amount can I tap without entering a PIN
bank | accounts > Basic account | what is the monthly fee of the basic account
bank | accounts > Basic account | I'm a 20 year old student, do I pay for the account
bank | accounts > Premium account | which account comes with travel insurance
bank | accounts > Opening an account | which documents do I need to become a client
bank | accounts > Opening an account | can I open an acount from home
bank | accounts > Joint account | my wife and I want to share one account
bank | accounts > Closing an account | I want to leave your bank
bank | accounts > Overdraft | what interest do I pay when my balance is negative
bank | transfers > How long a transfer takes | when will the money arrive if I send it on friday afternoon
bank | transfers > Transfers abroad | sending money to Brazil, what will it cost
bank | transfers > Wrong transfer | I sent money to the wrong person
bank | transfers > Standing orders | how do I change my monthly rent order
bank | transfers > Direct debits | a company took money from my account, can I get it back
bank | branch > Opening hours | are you open on tuesday afternoon
bank | branch > Opening hours | can I use the cash machine at 11 at night
bank | branch > Cash desk | I need 20000 in cash
bank | branch > Coins | where can I bring my piggy bank
bank | branch > Coins | do you count coins for free
bank | branch > Safe deposit boxes | how much is a small safe
bank | branch > Foreign currency | can I buy swiss francs
bank | branch > Foreign currency | I need japanese yen for my holiday
bank | branch > Access | is the branch accessible with a wheelchair
bank | loans > Personal loan | how much can I borrow for a new kitchen
bank | loans > Papers for a loan | what paperwork do freelancers have to bring for a loan
bank | loans > Repaying early | can I pay off my loan before the end
bank | loans > Mortgage | how much deposit do I need to buy a house
bank | loans > Mortgage | mortage valuation price
bank | reclamaciones > Cómo presentar una reclamación | quiero quejarme, ¿cómo lo hago?
bank | reclamaciones > Testamentos y herencias | ha muerto mi padre y tenía una cuenta con ustedes
bank | reclamaciones > Cómo presentar una reclamación | how do I make a complaint
bank | reclamaciones > Si no está de acuerdo | no estoy conforme con la respuesta a mi queja
bank | megtakaritas > Lekötött betét | mekkora kamatot kapok egy évre?
bank | megtakaritas > Gyermek megtakarítási számla | szamlat szeretnek nyitni a lanyomnak
bank | megtakaritas > Lekötött betét | mi történik, ha előbb kiveszem a lekötött pénzt?
bank | cards > Lost or stolen card | he perdido mi tarjeta
bank | cards > Lost or stolen card | elveszett a kártyám
bank | accounts > Opening an account | ce acte îmi trebuie ca să deschid un cont?
bank | branch > Opening hours | ¿qué horario tiene la sucursal?
bank | - | do you sell bitcoin
bank | - | can I rent a meeting room
bank | - | what was the summer savings interest of 3.1 percent for six months
bank | - | what form do you fill in for cash over 10000
bank | - | is my account frozen because of suspicion AMBER
bank | - | do you insure racing horses
bank | - | what's the weather tomorrow
bank | - | can I bring my dog inside
bank | - | do you have vegetarian food
bank | - | how do I renew my passport
bank | - | ¿venden entradas para el teatro?
bank | - | what time does the train to Vienna leave
bank | - | do you buy gold jewellery
bank | - | please recommend a good restaurant nearby
helpdesk | passwords > Forgotten password | I can't remember my password
helpdesk | passwords > Forgotten password | can you reset my pasword over the phone
helpdesk | passwords > Rules for passwords | how long must a password be
helpdesk | passwords > Rules for passwords | how often do I need to change it, my password
helpdesk | passwords > Locked account | I'm locked out after too many attempts
helpdesk | passwords > Two-factor sign-in | how to set up 2FA
helpdesk | passwords > Two-factor sign-in | I have no smartphone, how can I use the authenticator
helpdesk | passwords > New phone | I bought a new mobile, what about the authentication
helpdesk | equipment > Ordering a laptop | how do I get a new notebook
helpdesk | equipment > Broken screen or keyboard | I spilled coffee on my keyboard
helpdesk | equipment > Broken screen or keyboard | my display is cracked, where do I take it
helpdesk | equipment > Lost or stolen laptop | my laptop was stolen on the train
helpdesk | equipment > Second monitor | may I have a third screen
helpdesk | equipment > Working from home | can I take my headset home
helpdesk | equipment > Returning equipment | I'm leaving the company, what do I do with my computer
helpdesk | network > Wi-Fi for visitors | internet for a guest of mine
helpdesk | network > Wi-Fi for staff | which wireless network should I connect to as an employee
helpdesk | network > VPN | do I need vpn for email
helpdesk | network > VPN | how can I reach the file server from home
helpdesk | network > Slow network | my internet is so slow today
helpdesk | printing > Printing | how do I print something
helpdesk | printing > Colour | what does a color page cost
helpdesk | printing > Paper jam or empty toner | the printer is jammed
helpdesk | printing > Scanning | my scan is too big to be mailed
helpdesk | printing > Posters | can you print a conference poster
helpdesk | software > Installing programs | I need a program that isn't in the catalogue
helpdesk | software > Office at home | can I use Word on my private PC
helpdesk | software > Updates | when do machines get updated
helpdesk | software > Artificial intelligence tools | can I paste internal documents into ChatGPT
helpdesk | servicezeiten > Hours | what's your phone number
helpdesk | servicezeiten > Hours | when is the counter open on friday
helpdesk | servicezeiten > How fast we answer | how quickly is a critical problem solved
helpdesk | servicezeiten > Asking for more | nobody has touched my ticket for days
helpdesk | cont-nou > Crearea contului | de unde iau parola inițială?
helpdesk | cont-nou > Colaboratori externi | cat timp e valabil contul unui colaborator extern
helpdesk | passwords > Forgotten password | am uitat parola
helpdesk | passwords > Forgotten password | he olvidado mi contraseña
helpdesk | equipment > Lost or stolen laptop | ellopták a laptopomat
helpdesk | network > Wi-Fi for visitors | hogyan csatlakozhat a vendégem a wifire?
helpdesk | - | who can get administrator rights
helpdesk | - | in which envelope is the break-glass password
helpdesk | - | how many vacation days do I have
helpdesk | - | can you fix my washing machine
helpdesk | - | what's for lunch in the canteen
helpdesk | - | how do I claim travel expenses
helpdesk | - | is there a gym on campus
helpdesk | - | how do I get a parking permit
helpdesk | - | can you translate this contract into french
helpdesk | - | when is the next public holiday
helpdesk | - | ¿dónde puedo alquilar una bicicleta?
helpdesk | - | do you repair private televisions
helpdesk | - | what is the meaning of life
helpdesk | - | mennyi a fizetésem jövőre?
hotel | guest/breakfast > The buffet in the Garden Hall | what time is breakfast on weekdays
hotel | guest/breakfast > The buffet in the Garden Hall | until when can I get breakfast on sunday
hotel | guest/breakfast > The early breakfast in the lobby | I have to leave at 6 am, can I eat something before
hotel | guest/breakfast > The late breakfast on the Reed Bar terrace | do you do brunch
hotel | guest/breakfast > Breakfast in the room; guest/room-service > Breakfast | can I have brekfast in my room
hotel | guest/pets > Pets | is my dog allowed
hotel | guest/pets > Pets | how much for a small dog per night
hotel | guest/pets > Assistance dogs | I'm coming with a guide dog, is that ok
hotel | guest/pools > Indoor pool | how long is the swimming pool
hotel | guest/pools > Outdoor thermal pool | how warm is the thermal water
hotel | guest/pools > Visitors | can people who don't stay at the hotel use the pools
hotel | guest/pools > Towels and caps | do I need a swimming cap
hotel | guest/arrival-departure > Checking in | from what time can I check in
hotel | guest/arrival-departure > Late check-out | can we leave the room later than noon
hotel | guest/arrival-departure > Early check-in | our flight lands at 8, can we get the room in the morning
hotel | guest/after-hours > If you arrive after 23:00 | we will get there past midnight
hotel | guest/parking > The garage; guest/parking > The open car park | where can I leave my car and what does it cost
hotel | guest/parking > Charging an electric car | can I charge my tesla
hotel | guest/wifi > Getting online | whats the wifi pasword
hotel | guest/cancellation > Rooms at the flexible rate | until when can I cancel for free
hotel | guest/cancellation > Rooms at the non-refundable rate; guest/rates > Non-refundable rate | do I get money back with the nonrefundable price
hotel | guest/taxi > Airport taxi | how much is a taxi to the airport
hotel | guest/children > Cots and beds | do you have a crib for my baby
hotel | guest/children > Babysitting | can somebody watch the kids tonight
hotel | guest/smoking > Where you may smoke; guest/smoking > Rooms and balconies | where can I have a cigarette
hotel | guest/luggage > On the day of arrival and departure | can I leave my suitcases after checkout
hotel | guest/lost-property > If you miss something | I think I left my glasses in the room
hotel | guest/gym > Hours | when is the fitness room open
hotel | guest/saunas > Who may come; guest/saunas > What to wear | are bathing suits allowed in the sauna
hotel | guest/tourist-levy > How much | how much is the city tax
hotel | guest/payment > How you can pay | do you accept american express
hotel | guest/laundry > Laundry service | can you wash my shirts
hotel | guest/gift-vouchers > How long it holds | does a voucher expire
hotel | guest/restaurant > Dinner | what time is dinner served
hotel | guest/allergens > What is always there; guest/allergens > Allergens | I have celiac disease, is there something for me
hotel | guest/pets > Pets | ¿aceptan perros?
hotel | guest/breakfast > The buffet in the Garden Hall | ¿a qué hora es el desayuno?
hotel | guest/parking > The garage; guest/parking > The open car park | mennyibe kerül a parkolás?
hotel | guest/pets > Pets | hozhatok kutyát?
hotel | guest/wifi > Getting online | mi a wifi jelszó?
hotel | guest/arrival-departure > Checking out | până la ce oră trebuie eliberată camera?
hotel | guest/taxi > Airport taxi | cât costă un taxi până la aeroport?
hotel | guest/pools > Indoor pool; guest/pools > Outdoor thermal pool | ¿está abierta la piscina los lunes?
hotel | - | do you have a casino
hotel | - | is there a helicopter landing pad
hotel | - | do you rent out jet skis
hotel | - | can I buy a timeshare apartment
hotel | - | what is the exchange rate of the yen
hotel | - | is there a kosher kitchen
hotel | - | what is the minimum wage for your cooks
hotel | - | where do you keep the spare master key at night
hotel | - | how do I walk a guest when overbooked
hotel | - | can you file my tax return
hotel | - | ¿hay campo de golf?
hotel | - | van bowlingpálya?
hotel | - | aveți teren de tenis?
hr | leave > Annual leave | how many days off do I get
hr | leave > Carrying days over | can I keep my unused holidays for next year
hr | leave > Sick leave | I've got the flu, when do you need a note from the doctor
hr | leave > Parental leave | how long can I stay home with my newborn
hr | leave > Moving house and weddings | do I get a free day for my wedding
hr | leave > Annual leave | ¿cuántos días de vacaciones tengo?
hr | leave > Sick leave | meddig lehetek betegszabadságon igazolás nélkül?
hr | pay > Pay day | when is my salary paid
hr | pay > Pay day | what if the 28th is a sunday, when do I get my money
hr | pay > Payslips | where do I find my paysilp
hr | pay > Overtime | are extra hours paid
hr | pay > Bonus | do we get a christmas bonus
hr | expenses > Claiming expenses | how do I get back what I paid for a train ticket
hr | expenses > Hotels on trips | how expensive may my hotel be on a business trip
hr | expenses > Own car | what do I get per kilometer with my own car
hr | expenses > Meals | daily allowance for food when travelling abroad
hr | remote > Days at home | how many days a week can I do home office
hr | remote > Working from abroad | can I work from spain for a month
hr | remote > Equipment at home | who pays for a chair at home
hr | joining > First day | where do I go on my first day
hr | joining > Probation | how long is the trial period
hr | joining > Notice | how long before must I tell you that I quit
hr | training > Budget | is there money for courses
hr | training > Languages | can I take english lessons
hr | reglas > Horario flexible | ¿a qué hora tengo que estar en la oficina?
hr | reglas > Código de vestimenta | can I come to work in shorts
hr | joining > Notice | mennyi a felmondási idő?
hr | leave > Annual leave | câte zile de concediu am?
hr | - | how do I reset my password
hr | - | what is the share price today
hr | - | can I bring my cat to the office
hr | - | who won the elections
hr | - | is there a company yacht
hr | - | what does the chief executive earn
hr | - | how do I apply for a mortgage
hr | - | when does the canteen serve pizza
hr | - | which warning comes before a dismissal
hr | - | ¿hay guardería en la empresa?
`;

/** A question, and which passages answer it (none: the folder has no answer for a guest). */
export interface Labelled { folder: string; query: string; answers: { document: string; heading?: string }[] }

/** All of them, in the order written. */
export const questions: Labelled[] = written.trim().split("\n").map((line) => {
  const [folder, where, query] = line.split(" | ") as [string, string, string];
  const answers = where === "-" ? [] : where.split(";").map((place) => {
    const [document, heading] = place.trim().split(" > ") as [string, string?];
    return { document, ...(heading && { heading }) };
  });
  return { folder, query, answers };
});
