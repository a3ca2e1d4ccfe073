import { paragraph, quote } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "rural-school",
  section: "society",
  authors: ["zhanar"],
  picture: "school-windows",
  hoursAgo: 97,
  kind: "report",
  topics: ["schools"],
  ru: {
    headline: "Сельская школа, где физику ведут по-английски",
    lede: "В ауле Ушкайын 214 учеников и три языка обучения. Шесть лет назад здесь не могли найти ни одного учителя английского, теперь их четверо.",
    alt: "Освещённые окна школьного здания",
    caption: "Вечером в школе светятся почти все окна: здесь занимаются и родители",
    body: () => [
      paragraph(
        "Расписание на первом этаже напечатано тремя цветами. Синий — казахский: на нём идут математика и история. Зелёный — русский, это география и литература. Оранжевый — английский: физика, информатика и кружок робототехники, куда записан каждый пятый.",
      ),
      paragraph(
        "Начиналось всё с обмана, смеётся директор Бибинур Калжанова. Она объявила родителям, что английский будет «временно, на одну четверть», пока идёт ремонт кабинета химии. Ремонт закончился, а дети попросили оставить.",
      ),
      quote(
        "Мы не делали школу для отличников. Мы делали школу, из которой не надо уезжать в десять лет, чтобы потом поступить.",
        "Бибинур Калжанова, директор",
      ),
      paragraph(
        "Учителей сюда не присылали, их вырастили. Четверо выпускников вернулись с дипломами: село дало им по дому и по участку, взамен они обещали отработать пять лет. Срок первого истёк весной, он остался.",
      ),
      paragraph(
        "Труднее всех пришлось бабушкам, которым внуки приносят задачи с незнакомыми словами. Поэтому по вторникам и четвергам школа открыта до девяти вечера: за партами сидят взрослые, 38 человек. Самой старшей ученице 71 год, и к доске она ходит охотнее внука.",
      ),
    ],
  },
  kk: {
    headline: "Физика ағылшынша өтетін ауыл мектебі",
    lede: "Үшқайың ауылында 214 оқушы үш тілде білім алады. Алты жыл бұрын мұнда ағылшын тілінің бірде-бір мұғалімі табылмайтын, қазір төртеу.",
    alt: "Мектеп ғимаратының жарық терезелері",
    caption: "Кешке мектептің терезелері түгел дерлік жарық: мұнда ата-аналар да оқиды",
    body: () => [
      paragraph(
        "Бірінші қабаттағы сабақ кестесі үш түспен басылған. Көгі – қазақ тілі: математика мен тарих осы тілде өтеді. Жасылы – орыс тілі, бұл – география мен әдебиет. Қызғылт сарысы – ағылшын тілі: физика, информатика және әр бесінші бала жазылған робототехника үйірмесі.",
      ),
      paragraph(
        "Бәрі кішкентай қулықтан басталды, дейді күліп директор Бибінұр Қалжанова. Ол ата-аналарға ағылшын тілі химия кабинетінің жөндеуі біткенше, «уақытша, бір тоқсанға ғана» кіреді деп хабарлаған. Жөндеу аяқталды, ал балалар сабақты қалдыруды сұрады.",
      ),
      quote("Біз үздіктерге арналған мектеп жасаған жоқпыз. Баланың кейін оқуға түсу үшін он жасында ауылдан кетпеуін ойладық.", "Бибінұр Қалжанова, директор"),
      paragraph(
        "Мұғалімді мұнда ешкім жіберген жоқ, өздері өсіріп шығарды. Мектептің төрт түлегі дипломмен оралды: ауыл оларға бір-бір үй мен жер телімін берді, олар бес жыл жұмыс істеуге уәде етті. Біріншісінің мерзімі көктемде бітті, бірақ ол кетпей қалды.",
      ),
      paragraph(
        "Бәрінен де немересі бейтаныс сөздері бар есеп әкелетін әжелерге қиын тиді. Сондықтан сейсенбі мен бейсенбіде мектеп кешкі тоғызға дейін ашық: партада 38 ересек отырады. Ең үлкен оқушы 71 жаста, тақтаға немересінен де құлшына шығады.",
      ),
    ],
  },
  en: {
    headline: "The village school that teaches physics in English",
    lede: "Ushkaiyn has 214 pupils and three languages of instruction. Six years ago the village could not find a single English teacher; now it has four.",
    alt: "The lit windows of a school building",
    caption: "Most of the school’s windows are lit in the evening, when the parents study",
    body: () => [
      paragraph(
        "The timetable on the ground floor is printed in three colours. Blue is for Kazakh, the language of mathematics and history. Green is for Russian: geography and literature. Orange is for English, which means physics, computing and a robotics club that one pupil in five has joined.",
      ),
      paragraph(
        "It began with a fib, laughs Bibinur Kalzhanova, the head teacher. She told parents that English would be “temporary, for one term”, while the chemistry room was being repaired. The repairs were finished and the children asked to keep it.",
      ),
      quote(
        "We did not set out to make a school for top pupils. We wanted one you need not leave at ten in order to get to university.",
        "Bibinur Kalzhanova, head teacher",
      ),
      paragraph(
        "Nobody sent teachers here; the village grew its own. Four former pupils came back with degrees. Each was given a house and a plot, and promised five years in return. The first of those terms ran out in spring. He stayed.",
      ),
      paragraph(
        "Hardest hit were the grandmothers, to whom children brought home problems full of unknown words. So on Tuesdays and Thursdays the school is open until nine in the evening, and 38 adults sit at the desks. The oldest pupil is 71, and goes to the blackboard more readily than her grandson.",
      ),
    ],
  },
  comments: [
    {
      locale: "kk",
      name: "Гүлжан апай",
      body: "Отыз жыл ауылда мұғалім болдым. Осындай директорлар көбейсін, айналайындар!",
      minutesAfter: 47,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Отец двоих",
      body: "А ЕНТ они на каком языке сдают? Идея хорошая, но боюсь, что дети застрянут между тремя языками и ни одного не выучат.",
      minutesAfter: 90,
      standing: "visible",
    },
    {
      locale: "en",
      name: "Callum",
      body: "I taught English in a village like this for two years. The grandmothers were always my best students.",
      minutesAfter: 180,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "репетитор",
      body: "ЗАЧЕМ ШКОЛА, АНГЛИЙСКИЙ ЗА 14 ДНЕЙ ВО СНЕ!!! ПЕРВЫЙ УРОК БЕСПЛАТНО!!! http://angliyskiy-vo-sne.example",
      minutesAfter: 260,
      standing: "waiting",
    },
  ],
};
