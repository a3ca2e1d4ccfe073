import { bulletList, paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "steppe-railway",
  section: "economy",
  authors: ["timur"],
  picture: "railway-steppe",
  hoursAgo: 52,
  kind: "report",
  topics: ["transport"],
  ru: {
    headline: "Первый поезд прошёл по новой линии через степь",
    lede: "Из Боздалы в Коныртобе теперь можно доехать за четыре часа сорок минут. Автобус тратил на ту же дорогу девять часов, а в буран не выходил вовсе.",
    alt: "Рельсы уходят к горизонту через ровную степь",
    caption: "Линия Боздала — Коныртобе почти на всём протяжении идёт по открытой степи",
    body: () => [
      paragraph(
        "Состав из восьми вагонов отошёл от перрона Боздалы в 6:20. Проводница третьего вагона Кульпан Айтжигитова насчитала у себя 54 пассажира и двух щенков в коробке из-под чая. «Все спрашивали одно: где будет видно озеро, — говорит она. — Отвечала: справа, после моста. А потом сама засмотрелась».",
      ),
      paragraph(
        "Рельсы укладывали три года. Дольше всего возились с солончаком у разъезда Тузкан: насыпь дважды проседала, и в конце концов её подняли на бетонные сваи. Вокруг депо за это время вырос посёлок в двадцать домов.",
      ),
      bulletList(
        "Длина линии — 286 километров, на ней семь станций и 31 мост",
        "Первым рейсом уехали 412 человек",
        "Билет в общий вагон стоит 2900 тенге, детский — 1450",
        "Поезд ходит раз в сутки, весной обещают второй",
      ),
      paragraph(
        "В Коныртобе состав встречали с баурсаками. Хозяйка придорожной столовой Дамеш Оразтегина радовалась меньше других: её клиенты — водители, и часть из них осенью останется без рейсов. Место под буфет на вокзале она, впрочем, уже присмотрела.",
      ),
      paragraph(
        "Дорога построена не только для пассажиров. С ноября по ней пойдут зерновозы: до элеватора зерно добиралось грузовиками, и каждая тонна теряла в цене, ещё не дойдя до весов.",
      ),
    ],
  },
  kk: {
    headline: "Дала төсіндегі жаңа жолмен алғашқы пойыз жүрді",
    lede: "Боздаладан Қоңыртөбеге енді төрт сағат қырық минутта жетуге болады. Автобус бұл жолға тоғыз сағат жұмсайтын, ал боранда мүлде шықпайтын.",
    alt: "Жазық даламен көкжиекке қарай созылған рельстер",
    caption: "Боздала – Қоңыртөбе желісі түгелге жуық ашық даламен өтеді",
    body: () => [
      paragraph(
        "Сегіз вагонды құрам Боздала перронынан сағат 6:20-да жылжыды. Үшінші вагонның жолсерігі Күлпан Айтжігітова 54 жолаушы мен шай қорабында кетіп бара жатқан екі күшікті санап шықты. «Бәрінің сұрағаны бір-ақ нәрсе: көл қай жерден көрінеді? – дейді ол. – Көпірден өткен соң, оң жақтан деймін. Жұртқа айтып жүріп, өзім де қарап қалыппын».",
      ),
      paragraph(
        "Рельс төсеуге үш жыл кетті. Ең көп әуреге салғаны – Тұзқан разъезінің маңындағы сор: үйінді екі рет шөгіп, ақыры оны бетон қадаларға көтеруге тура келді. Осы уақытта депоның айналасында жиырма үйлі кент бой көтерді.",
      ),
      bulletList(
        "Желінің ұзындығы – 286 шақырым, бойында жеті станса мен 31 көпір бар",
        "Алғашқы рейспен 412 адам аттанды",
        "Жалпы вагонның билеті – 2900 теңге, балаларға – 1450 теңге",
        "Пойыз тәулігіне бір рет жүреді, көктемде екіншісі қосылмақ",
      ),
      paragraph(
        "Қоңыртөбеде жолаушыларды бауырсақпен қарсы алды. Жол бойындағы асхананың иесі Дәмеш Оразтегінаның қуанышы өзгелерден аздау: оның тұтынушысы – жүргізушілер, солардың біразы күзде рейссіз қалады. Дегенмен ол вокзалдан буфет ашатын орынды көріп те қойыпты.",
      ),
      paragraph(
        "Жол тек жолаушы үшін салынған жоқ. Қарашадан бастап онымен астық та тасылады. Бұған дейін астық элеваторға жүк көлігімен жеткізіліп, әр тоннасы таразыға түспей жатып-ақ арзандап қалатын.",
      ),
    ],
  },
  en: {
    headline: "First train crosses the steppe on a new line",
    lede: "Bozdala and Konyrtobe are now four hours and forty minutes apart. The bus took nine hours over the same ground and, in a blizzard, did not run at all.",
    alt: "Rails running to the horizon across flat steppe",
    caption: "The Bozdala–Konyrtobe line crosses open steppe for almost its whole length",
    body: () => [
      paragraph(
        "The train of eight carriages left Bozdala at 6.20am. In the third, the attendant, Kulpan Aitzhigitova, counted 54 passengers and two puppies in a tea box. “They all asked the same thing, where they would see the lake,” she said. “On the right, after the bridge, I told them. And then I stood staring at it myself.”",
      ),
      paragraph(
        "Laying the track took three years. The salt flat by the Tuzkan siding gave the most trouble: the embankment sank twice and was finally lifted on to concrete piles. Meanwhile a settlement of twenty houses has grown up around the depot.",
      ),
      bulletList(
        "The line is 286km long, with seven stations and 31 bridges",
        "The first service carried 412 people",
        "A seat costs 2,900 tenge, or 1,450 for a child",
        "There is one train a day, with a second promised in spring",
      ),
      paragraph(
        "At Konyrtobe the passengers were met with baursaks, the fried dough of every Kazakh feast. Damesh Oraztegina, who keeps a roadside canteen, was less cheerful than most: her customers are drivers, and some will have no work this autumn. She has, though, already picked out a spot for a buffet at the station.",
      ),
      paragraph(
        "The line was not built for passengers alone. From November it will carry grain, which until now went to the elevator by lorry, each tonne losing value before it had reached the scales.",
      ),
    ],
  },
  comments: [
    {
      locale: "ru",
      name: "Вагонник",
      body: "Двадцать лет об этой дороге говорили ещё нашим отцам. Рад, что дожил. Только сделайте в вагонах розетки, пожалуйста.",
      minutesAfter: 35,
      standing: "visible",
    },
    {
      locale: "kk",
      name: "Нұрбек",
      body: "Апам Қоңыртөбеде тұрады, қыста үш ай көре алмайтынбыз. Енді телефонмен ғана сөйлеспей, өзіміз барып тұратын боламыз.",
      minutesAfter: 58,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Светлана",
      body: "А билеты на сайте уже три дня «временно недоступны». Об этом почему не написали?",
      minutesAfter: 140,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "bilet-24",
      body: "Билеты без очереди на любой поезд, любые даты, пишите: http://bilet-bez-ocheredi.example — перевод вперёд, гарантия 100 %",
      minutesAfter: 205,
      standing: "waiting",
    },
  ],
};
