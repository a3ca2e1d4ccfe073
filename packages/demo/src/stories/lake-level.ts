import { heading2, paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "lake-level",
  section: "science",
  authors: ["sergei"],
  picture: "lake-chart",
  hoursAgo: 39,
  kind: "report",
  topics: ["water", "nature"],
  ru: {
    headline: "Озеро Карамойын прибывает третий год подряд",
    lede: "За три года вода в степном озере поднялась на 67 сантиметров. Гидрологи осторожно радуются, рыбаки переносят мостки.",
    alt: "График уровня озера: кривая поднимается к правому краю",
    caption: "Уровень озера растёт третий год и приближается к отметкам двадцатилетней давности",
    body: () => [
      paragraph(
        "Водомерную рейку на Карамойыне каждое утро в восемь проверяет один и тот же человек — наблюдатель Ерсайын Токпанбетов. В первый из трёх лет он записал прибавку в 14 сантиметров, во второй — 22, в нынешний — уже 31. «Сначала думал, что рейка осела, — признаётся он. — Потом вода дошла до лодочного сарая».",
      ),
      paragraph(
        "Такой высокой она не была двадцать лет. Озеро, которое на старых картах занимало 240 квадратных километров, к худшему своему году усохло до 188. Сейчас в нём 211.",
      ),
      heading2("Снег, а не чудо"),
      paragraph(
        "Объяснение у гидрологов прозаическое. Три зимы подряд в верховьях реки Сарылы лежал глубокий снег, вёсны были затяжными, и талая вода успевала дойти до озера, а не испариться по дороге. Помогли и хозяйства ниже плотины: они перешли на капельный полив и берут из реки на пятую часть меньше.",
      ),
      paragraph("Вернулись и птицы. В тростнике на восточном берегу орнитологи насчитали 46 гнёзд кудрявого пеликана; пять лет назад было девять."),
      paragraph(
        "Загадывать дальше учёные не берутся. «Три года — это не климат, это везение, — говорит гидролог Алтынай Бекшорина. — Одна сухая зима, и мы снова будем ходить к воде пешком по глине».",
      ),
    ],
  },
  kk: {
    headline: "Қарамойын көлінің суы үшінші жыл қатарынан көтеріліп келеді",
    lede: "Үш жылда дала көлінің деңгейі 67 сантиметрге өсті. Гидрологтар сақтана қуанып, балықшылар ағаш көпіршелерін жылжытып жатыр.",
    alt: "Көл деңгейінің графигі: қисық сызық оң жаққа қарай көтеріледі",
    caption: "Көл деңгейі үшінші жыл өсіп, жиырма жыл бұрынғы межеге жақындады",
    body: () => [
      paragraph(
        "Қарамойындағы су өлшегіш тақтайды күн сайын таңғы сегізде бір ғана адам тексереді – бақылаушы Ерсайын Тоқпанбетов. Үш жылдың алғашқысында ол 14 сантиметр өсімді жазып алған, екіншісінде – 22, ал биыл – 31. «Әуелі тақтай шөгіп кеткен шығар дедім, – дейді ол күліп. – Сосын су қайық қораға жетті».",
      ),
      paragraph(
        "Су мұндай деңгейге жиырма жылдан бері көтерілмеген еді. Ескі картада 240 шаршы шақырымды алып жатқан көл ең қиын жылы 188-ге дейін тартылған. Қазір оның айдыны – 211 шаршы шақырым.",
      ),
      heading2("Ғажайып емес, қардың арқасы"),
      paragraph(
        "Гидрологтардың түсіндірмесі қарапайым. Сарылы өзенінің бастауында үш қыс қатарынан қар қалың түсті, көктем ұзаққа созылды, сондықтан еріген су жолай буланып кетпей, көлге жетіп үлгерді. Бөгеттен төмендегі шаруашылықтардың да себі тиді: олар тамшылатып суаруға көшіп, өзеннен алатын суын бестен бірге азайтты.",
      ),
      paragraph("Құстар да оралды. Шығыс жағадағы қамыс арасынан орнитологтар бұйра бірқазанның 46 ұясын санаған. Бес жыл бұрын тоғыз-ақ ұя болатын."),
      paragraph(
        "Ғалымдар алдағысын болжауға асықпайды. «Үш жыл – климат емес, жолымыз болғаны ғана, – дейді гидролог Алтынай Бекшорина. – Бір қыс құрғақ келсе, суға тағы да саз кешіп жаяу баратын боламыз».",
      ),
    ],
  },
  en: {
    headline: "Lake Karamoiyn rises for the third year running",
    lede: "The water in this steppe lake has climbed 67 centimetres in three years. Hydrologists are cautiously pleased; fishermen are moving their jetties.",
    alt: "A chart of the lake’s level, the curve climbing towards the right",
    caption: "The lake has risen for three years and is nearing the marks of two decades ago",
    body: () => [
      paragraph(
        "At eight each morning the same man reads the gauge on Karamoiyn. In the first of the three years Ersaiyn Tokpanbetov wrote down a gain of 14 centimetres, in the second 22, and in this one 31. “At first I thought the gauge had sunk,” he admits. “Then the water reached the boat shed.”",
      ),
      paragraph(
        "It has not stood so high for twenty years. The lake covered 240 square kilometres on old maps and had shrunk to 188 in its worst year. It is now back to 211.",
      ),
      heading2("Snow, not a miracle"),
      paragraph(
        "The hydrologists’ explanation is prosaic. For three winters snow lay deep at the head of the river Saryly, the springs were slow, and meltwater got as far as the lake instead of evaporating on the way. Farms below the dam helped as well: they have gone over to drip irrigation and take a fifth less from the river.",
      ),
      paragraph(
        "The birds have come back too. In the reeds of the eastern shore ornithologists counted 46 nests of the Dalmatian pelican, against nine five years ago.",
      ),
      paragraph(
        "Nobody will be drawn on what comes next. “Three years are not a climate, they are luck,” says Altynai Bekshorina, a hydrologist. “One dry winter and we shall be walking to the water over clay again.”",
      ),
    ],
  },
};
