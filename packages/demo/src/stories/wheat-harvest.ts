import { heading2, link, paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "wheat-harvest",
  section: "economy",
  authors: ["timur", "zhanar"],
  picture: "wheat-field",
  hoursAgo: 14,
  ru: {
    headline: "Поздняя жатва: дожди задержали комбайны и подняли цену зерна",
    lede: "В Боздалинской степи убрано 61 процент пшеницы, хотя год назад к этому дню было 84. Мука уже подорожала, хлеб — пока нет.",
    alt: "Пшеничное поле под низкими облаками",
    caption: "Комбайны выходят в поле после обеда, когда колос успевает просохнуть",
    body: (to) => [
      paragraph(
        "Семнадцать дождливых дней сентября Сагындык Борибасаров помнит поимённо: каждый отмечен крестиком на календаре в вагончике полевого стана. Его комбайны вышли на две недели позже обычного, и теперь убирают с полудня до темноты, потому что утром колос мокрый.",
      ),
      paragraph(
        "Хлеба в поле при этом хватает: в среднем 13,4 центнера с гектара, почти как в прошлом году. Беда в качестве. Треть намолота ушла в пятый класс, которым кормят птицу, а за сушку приходится платить по 3800 тенге с тонны.",
      ),
      heading2("От элеватора до прилавка"),
      paragraph(
        "Отсюда и цена. Тонна пшеницы третьего класса за месяц подорожала с 92 до 104 тысяч тенге, то есть на 13 процентов. Мельница в Коныртобе подняла цену муки на восемь процентов; местные пекарни держат буханку по 180 тенге и надеются дотянуть так до Нового года.",
      ),
      paragraph(
        "Немного поможет ",
        link(to.story("steppe-railway"), "новая железная дорога"),
        ": с ноября зерно повезут по ней, и доставка тонны до элеватора обойдётся примерно вдвое дешевле, чем грузовиком.",
      ),
      paragraph("Обещают неделю без дождя. «Если не обманут, за восемь дней управимся, — говорит Борибасаров. — Если обманут, куплю ещё один календарь»."),
    ],
  },
  kk: {
    headline: "Кеш піскен егін: жауын комбайнды тоқтатып, астық бағасын көтерді",
    lede: "Боздала даласында бидайдың 61 пайызы жиналды, былтыр бұл күнге 84 пайызы алынған еді. Ұн қымбаттап үлгерді, нан бағасы әзірге орнында.",
    alt: "Аласа бұлт астындағы бидай алқабы",
    caption: "Комбайндар масақ құрғаған соң, түстен кейін ғана егінге түседі",
    body: (to) => [
      paragraph(
        "Қыркүйектің жаңбырлы он жеті күнін Сағындық Бөрібасаров жатқа біледі: әрқайсысы егін басындағы вагоншадағы күнтізбеге крестпен белгіленген. Комбайндары әдеттегіден екі апта кеш шықты, таңертең масақ дымқыл болғандықтан, енді түстен қараңғы түскенше ғана жұмыс істейді.",
      ),
      paragraph(
        "Әйтсе де егін шығымы жаман емес: гектарынан орта есеппен 13,4 центнер, былтырғыдан сәл ғана кем. Мәселе – сапада. Бастырылған астықтың үштен бірі құсқа жем болатын бесінші сыныпқа кетті, кептірудің әр тоннасына 3800 теңге төлеуге тура келеді.",
      ),
      heading2("Элеватордан сөреге дейін"),
      paragraph(
        "Баға да содан өсіп отыр. Үшінші сыныпты бидайдың тоннасы бір айда 92 мыңнан 104 мың теңгеге, яғни 13 пайызға қымбаттады. Қоңыртөбедегі диірмен ұн бағасын сегіз пайызға көтерді. Жергілікті наубайханалар бөлке нанды 180 теңгеден сатып, осы бағаны Жаңа жылға дейін ұстап тұрмақ.",
      ),
      paragraph(
        "Аздап болса да ",
        link(to.story("steppe-railway"), "жаңа теміржолдың"),
        " көмегі тимек: қарашадан бастап астық сонымен тасылады, сонда бір тоннаны элеваторға жеткізу жүк көлігіне қарағанда екі есеге жуық арзан түседі.",
      ),
      paragraph("Болжам бойынша бір апта жауын жаумайды. «Алдамаса, сегіз күнде бітіреміз, – дейді Бөрібасаров. – Алдаса, тағы бір күнтізбе сатып аламын»."),
    ],
  },
  en: {
    headline: "Late harvest: rain holds up the combines and lifts the price of grain",
    lede: "On the Bozdala steppe 61 per cent of the wheat is in, against 84 on the same day last year. Flour is already dearer; bread, so far, is not.",
    alt: "A wheat field under low cloud",
    caption: "The combines go out after lunch, once the ears have had time to dry",
    body: (to) => [
      paragraph(
        "Sagyndyk Boribasarov knows the seventeen rainy days of September by heart: each has its cross on the calendar in his field hut. His combines went out two weeks later than usual and now work from noon until dark, because in the morning the ears are wet.",
      ),
      paragraph(
        "There is no shortage of wheat in the field. The yield averages 1.34 tonnes a hectare, almost what it was last year. The trouble is quality. A third of the crop has been graded fifth class, which is fed to poultry, and drying costs 3,800 tenge a tonne.",
      ),
      heading2("From elevator to counter"),
      paragraph(
        "Hence the price. A tonne of third-class wheat has gone from 92,000 to 104,000 tenge in a month, a rise of 13 per cent. The mill at Konyrtobe has put up flour by 8 per cent; local bakeries are holding a loaf at 180 tenge and hope to do so until New Year.",
      ),
      paragraph(
        "Some relief is coming from ",
        link(to.story("steppe-railway"), "the new railway"),
        ". It will carry grain from November, and bringing a tonne to the elevator should cost about half what it does by lorry.",
      ),
      paragraph(
        "A dry week is forecast. “If they are telling the truth, we shall be done in eight days,” says Mr Boribasarov. “If not, I shall buy another calendar.”",
      ),
    ],
  },
  comments: [
    {
      locale: "ru",
      name: "Агроном на пенсии",
      body: "Пятый класс — это ещё и поздний сев. В мае тоже лило, про это забыли.",
      minutesAfter: 29,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Мадина Т.",
      body: "У нас в магазине буханка уже 200. Так что «пока нет» — это смотря где.",
      minutesAfter: 64,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Серик",
      body: "СКУПИЛИ ВСЁ ПЕРЕКУПЩИКИ А ПОТОМ ДОЖДЬ ВИНОВАТ!!! ВСЕ ВСЁ ЗНАЮТ И МОЛЧАТ!!!",
      minutesAfter: 112,
      standing: "waiting",
    },
  ],
};
