import { link, paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "sea-shipping",
  section: "world",
  authors: ["ruslan", "timur"],
  picture: "container-route",
  hoursAgo: 21,
  topics: ["transport"],
  ru: {
    headline: "Контейнеровоз пошёл через Каспий по расписанию, а не по погоде",
    lede: "Между портами Тасмола и Сахилдаг открыта регулярная линия: два рейса в неделю, двадцать шесть часов в пути. Прежде груз мог ждать парома неделю.",
    alt: "Карта морского пути контейнеровоза между двумя берегами",
    caption: "Путь от восточного берега до западного занимает чуть больше суток",
    body: (to) => [
      paragraph(
        "«Толкын» вышел из Тасмолы во вторник в два часа ночи с 340 контейнерами на борту: хлопок, шины, сушёные абрикосы и одна разобранная карусель. Капитан Ильяс Мыктыбаров ведёт судно по Каспию шестнадцатый год и впервые знает, когда вернётся домой.",
      ),
      paragraph(
        "Раньше здесь ходили паромы, которые отчаливали, когда набирался груз. Стояли по четыре дня, по восемь; однажды, рассказывает капитан, полным составом ждали трёх верблюдов. Теперь судно уходит в назначенный час, даже если трюм заполнен на треть.",
      ),
      paragraph(
        "Считать пришлось долго. Перевозчик «Дала-Лайн» закупил два контейнеровоза, углубил причал на полтора метра и обещает клиентам скидку за каждые шесть часов опоздания. Ящик от ворот до ворот едет теперь одиннадцать дней вместо девятнадцати.",
      ),
      paragraph(
        "Самое узкое место осталось на суше: в Тасмоле контейнеры снимает один кран на двоих, и грузовики встают в очередь с вечера. Часть потока надеются переложить на рельсы — ",
        link(to.story("steppe-railway"), "первый поезд по новой степной линии"),
        " уже прошёл, и до порта от неё 94 километра.",
      ),
      paragraph(
        "Штормовых дней на этом переходе бывает тридцать в году. На такой случай в расписании есть приписка мелким шрифтом: «Море оставляет за собой право».",
      ),
    ],
  },
  kk: {
    headline: "Каспийде контейнер кемесі ауа райымен емес, кестемен жүре бастады",
    lede: "Тасмола мен Сахилдағ порттарының арасында тұрақты желі ашылды: аптасына екі рейс, жол жиырма алты сағат. Бұрын жүк паромды бір апта күтіп жата беретін.",
    alt: "Екі жағалау арасындағы контейнер кемесі жолының картасы",
    caption: "Шығыс жағадан батыс жағаға жету бір тәуліктен сәл асады",
    body: (to) => [
      paragraph(
        "«Толқын» сейсенбі күні түнгі екіде Тасмоладан 340 контейнермен шықты: мақта, шина, кептірілген өрік және бөлшектелген бір әткеншек-карусель. Кемені Каспиймен он алтыншы жыл алып жүрген капитан Ілияс Мықтыбаров үйіне қашан оралатынын алғаш рет алдын ала біліп отыр.",
      ),
      paragraph(
        "Бұрын мұнда жүк толғанда ғана жолға шығатын паромдар жүретін. Төрт күн де, сегіз күн де тұрған; бірде бүкіл паром үш түйені күтіп тұрыпты, дейді капитан. Енді кеме трюмінің үштен бірі ғана толса да, белгіленген сағатында аттанады.",
      ),
      paragraph(
        "Есеп-қисап оңай болмады. «Дала-Лайн» тасымалдаушысы екі контейнер кемесін сатып алып, айлақты бір жарым метрге тереңдетті. Кешіккен әр алты сағат үшін тұтынушыға жеңілдік жасамақ. Жәшік қақпадан қақпаға енді он тоғыз күннің орнына он бір күнде жетеді.",
      ),
      paragraph(
        "Ең тар жер құрлықта қалып отыр: Тасмолада екі кемеге бір кран ғана қызмет етеді, жүк көліктері кешінде кезекке тұрады. Жүк ағынының бір бөлігін теміржолға ауыстырмақ – ",
        link(to.story("steppe-railway"), "жаңа дала желісімен алғашқы пойыз"),
        " жүріп те қойды, одан портқа дейін 94 шақырым.",
      ),
      paragraph("Бұл өткелде жылына отыз күн дауыл соғады. Ондай жағдайға кестенің шетіне ұсақ әріппен былай деп жазылған: «Теңіздің өз еркі бар»."),
    ],
  },
  en: {
    headline: "Container ships cross the Caspian to a timetable, not the weather",
    lede: "A regular line has opened between the ports of Tasmola and Sahildagh: two sailings a week, 26 hours at sea. Before that, cargo might wait a week for a ferry.",
    alt: "A map of a container ship’s route between two shores",
    caption: "From the eastern shore to the western takes a little over a day",
    body: (to) => [
      paragraph(
        "The Tolkyn sailed from Tasmola at two o’clock on Tuesday morning with 340 containers aboard: cotton, tyres, dried apricots and one dismantled carousel. Her master, Ilyas Myktybarov, is in his sixteenth year on the Caspian and knows for the first time when he will be home.",
      ),
      paragraph(
        "Ferries used to leave when they were full. They stood for four days, or for eight; once, the captain says, everyone waited for three camels. Now the ship goes at the appointed hour even if her hold is only a third full.",
      ),
      paragraph(
        "The sums took a while. The carrier, Dala Line, bought two container ships, deepened a berth by a metre and a half and promises customers a discount for every six hours of delay. A box now takes eleven days from gate to gate instead of nineteen.",
      ),
      paragraph(
        "The tightest spot is still on land: at Tasmola one crane serves both ships, and lorries begin to queue the evening before. Some of the traffic, it is hoped, will move to rail. ",
        link(to.story("steppe-railway"), "The first train on the new steppe line"),
        " has already run, and the port is 94 kilometres from it.",
      ),
      paragraph("Storms close the crossing on thirty days a year. For these the timetable has a line in small print: “The sea reserves its rights.”"),
    ],
  },
};
