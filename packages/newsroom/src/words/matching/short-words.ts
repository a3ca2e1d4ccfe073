/** Ordinary words of up to three letters: two of them side by side are no word that somebody has cut. Folded like everything here. */
const ORDINARY = `
а и о у в к с я е б ж на но не ни по до за из от об со ко во ты мы он вы их им ей его ее еи мне нас вас нам вам вот как так где кто что чем чья чеи чье мои твои
свои моя моё мое наш ваш сам сеи тот та то те тем той тои эта это эти еще ещё уж уже ли же бы да или при под над про для без изо ото обо два три сто раз год дом дел
день мир нет был бил быт жил сил пил ел еда ест еще лет вес все всё всю вся сын дар рад зал рот род ряд сад сок сон суд суп сыр тут ток там тип тир тон уши ухо
ус ум хор ход цех час чаи шаг шум шар щи юг яд пар пот пол пыл бал бар бок бег бои бык век вид вор гад газ гол гол гул дно дуб дух душ дым жар жир жук зло зуб
иск кит кот код ком кум куб лес лед лев лик лоб лук луч мак мед мел мех миг мяч нож нос ноч око опа оса ось ром рыб рис рок рог рук лап лом нал сор три тон ноль
де то ка-то ну эх ах ох уф ура мол еще сми сша рф рк кз бы
ал бул ол ос не ма ме ба бе па пе да де та те су ат ит ан ай аи ау оу ой ои уи кун тун бар жок рас тек гана екі еки уш бес алты жети он бас коз кол суз соз ел ер еш
am an as at be by do go he hi if in is it me my no of oh ok on or so to up us we a i the and for are but not you all any can had her was one our out day get has him
his how man new now old see two way who boy did its let put say she too use dad mom far few fun gas god got guy hit ill job key kid law led let lie lot low may mr ms
off own pay per pro red run sad sat set sit six son sun ten tax top try tv war why win won yes yet uk eu art ask bad bag bar bed big bit box bus buy car cat cut dog
due eat end eye fit fly gap gun hot ice leg map mix net oil pen pet pop raw row sea sky tip toy via wet`;

const ordinary = new Set(ORDINARY.split(/\s+/));

/** True of half a word: too short to be one, and none that is written. */
export const isFragment = (word: string): boolean => word.length <= 3 && !ordinary.has(word);
