/**
 * Everyday English words that say little about what is asked: where a document does not have one, little is missing.
 * (The languages of other questions have their own fillers; their rare words are judged as they are.)
 */
const everyday = new Set(`about above accept across actually add afternoon afterwards again age ago ahead alone along already alright amount another answer appear apply around arrive aside available away back bad
balance basically become before begin behind below best better between big bit both bought break bring brought build busy call came care carry case cause certain chance change check choose clear close
come company complete concern consider contact continue correct cost could couple course cover current customer daily date day days deal decide depend different difficult directly done door double down during each early easy
eat either else employee end enjoy enough enter especially even evening event ever every exact example except expect experience explain extra fact fall family far fast feel few figure fill final find fine finish first fit
follow follows form found friend friends front full further future general given glad good great group grow guest guests half hand handle hang happen happy hard having head hear hello help here high hold home hour hours house
idea immediately important include included inside instead interested issue item job join keep kept kind know large last late later lead learn least left less let level life light line list little live local long look looking lot low
main major make making manage many matter meet meeting member middle mind minute minutes miss moment month months morning most move moved much myself name near nearby need never new next nice night normal normally note nothing number offer
office often old once ones only open option order ordinary original other others otherwise outside own paid part particular pass past people per perhaps person personal pick piece place plan planning please point possible prefer prepare present pretty
previous private probably problem proper provide public purpose put question quick quickly quite rather reach read ready real really reason receive recently regular remember reply request rest result return right round run same save saw say second see
seem seen send sent separate serious set several share short should show side similar simple simply since single sit situation size small soon special specific spend spilled spoke stand start state stay step stop straight stuff such suddenly suppose
switch system taken talk team tell test thinking third though thought three till time times today together told tomorrow tonight too took top total touched towards tried true trying turn two type typed under understand until up usual usually
various wait waiting walk want watch way week weeks went whether while whole wish without woke wonder word work working works world worry worse worth write wrong year years yesterday yet young yourself`.split(/\s+/));

/** How much a word that stands in no document tells of what is asked: 0..1. */
export const commonness = (word: string): number => everyday.has(word) || word.length < 4 ? 0.35 : 1;
