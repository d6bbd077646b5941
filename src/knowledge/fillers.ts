/** Words that a question is made of and that no passage is found by, without accents; nouns and verbs of the matter itself never stand here. */
const lists: Record<string, string> = {
  en: `a an the this that these those some any every each all both either no not none only just also too very so much many more most lot
i im me my mine myself we us our ours you your yours yourself he him his she her hers it its they them their theirs who whom whose someone somebody anyone anybody everybody everyone something anything
am is are was were be been being do does did done doing don dont doesnt didnt have has had having havent hasnt can cant could couldnt will would wont wouldnt shall should may might must
and or but if because as until while of at by for with about against between into through during to from in out on off over under again then once here there where when what which why how than
please thanks thank hello hi hey dear ok okay yes sorry excuse pardon well
want wanted need needed like liked know tell say said ask asking wonder wondering think guess hope let make get got give take come go going possible possibly able allowed mean means happen happens
would like please info information detail details question really actually exactly still already yet maybe else etc kind sort thing things way place guys folks anyway moment
s t d ll m re ve im id ill youre theres whats hows wheres isnt arent hiya howdy hallo cheers thanx thx pls plz u ur r along lol haha btw curious suppose perhaps use using used usually try trying sure bit around there's one`,
  es: `el la los las lo un una unos unas de del al a ante con en entre para por segun sin sobre tras y e o u ni que se si no ya muy mas menos tan tambien como cuando donde quien cual cuales cuanto cuanta cuantos cuantas
yo tu usted ustedes vosotros nosotros ellos ellas me te le les nos os mi mis tu tus su sus mio esto esta este estos estas eso esa ese esos esas aquello
es son era ser estoy estan esta estamos soy hay haber he ha han has tengo tiene tienen tener teneis tenemos tienes puedo puede pueden podemos podria podrian quiero quiere quisiera querria queria gustaria
hola buenos buenas dias tardes noches gracias favor por_favor perdon disculpe necesito necesita saber decir dime digame hacer hago hace hacen hacerlo voy va vamos ir algun alguna alguno algo alli aqui ahi pues
cosa cosas informacion pregunta posible tan solo cada otro otra vez ustedes les debo debe deben porfa porfi buenisimo oye oiga mira`,
  hu: `a az egy es vagy de ha hogy nem is meg mar csak ki mi mit mikor hol hova honnan hogyan miert melyik mennyi hany hanyas ez ezt az azt ezek azok itt ott
en te o mi ti ok engem teged minket onok on onoknek nekem neked neki nekunk veluk velem nekik van vannak volt lesz legyen lenni vagyok vagyunk lehet lehetne tudok tud tudna tudnak tudom tudni szeretnek szeretnem szeretnenk akarok akar kerek kerem kell kene
jo napot reggelt estet kivanok koszonom koszi szia hello udv kerdes kerdezni mondja mondana arrol errol valami valaki valahol minden nagyon most majd akkor szerint miatt nalunk naluk onoknel nalatok e kapok kapni kaphatok mi tortenik szeretnek legyszi legyszives udvozlom szervusz helo hali nalatok`,
  ro: `un o unul una unei unui unor niste al ai ale a la in din de pe cu fara pentru despre intre prin spre catre sub si sau dar iar ori ca sa se nu da ce cine care cand unde cum cat cata cati cate de_ce
eu tu el ea noi voi ei ele dumneavoastra imi iti ii ne va le mi ti il o i mea meu mei mele ta tau ta dvs lui lor acest aceasta acesti aceste acel acea asta asa aici acolo
este e sunt esti suntem era fi fost am ai are avem aveti au as ati ar vreau vrea dori doresc putea pot poate puteti pute trebui stiu spune spuneti intreb intrebare
buna ziua seara dimineata salut multumesc rog va_rog scuze va_rog_frumos exista aveti cumva mai foarte doar numai tot toate orice ceva cineva daca atunci acum face fac faceti imi salutare hei ms mersi frumos pls`,
};

/** The fillers of each language, without accents. */
export const fillers: Record<string, ReadonlySet<string>> = Object.assign(Object.create(null) as object, Object.fromEntries(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(/\s+/))])));
