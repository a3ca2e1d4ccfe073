import { paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "mountain-observatory",
  section: "science",
  authors: ["sergei"],
  picture: "observatory-stars",
  hoursAgo: 133,
  ru: {
    headline: "У горной обсерватории Карлытас появился второй телескоп",
    lede: "Новое зеркало вдвое шире прежнего и собирает вчетверо больше света. Искать им будут планеты у чужих звёзд.",
    alt: "Купол обсерватории под звёздным небом",
    caption: "Обсерватория Карлытас стоит на высоте 2740 метров",
    body: () => [
      paragraph(
        "Последние девять километров до Карлытаса зеркало ехало со скоростью пешехода. Диаметр его 1,2 метра, вес 340 килограммов; впереди грузовика шёл человек и убирал с дороги камни. Подъём длился три часа, выдохнули только наверху.",
      ),
      paragraph(
        "До сих пор обсерватория обходилась единственным телескопом с зеркалом в 60 сантиметров, установленным в 1978 году. Он исправен и останется в работе: по нему учатся студенты, и старший астроном Дауит Аккозиев уверяет, что у старика характер лучше, чем у компьютеров.",
      ),
      paragraph(
        "Новый инструмент займётся экзопланетами. Когда планета проходит перед своей звездой, та тускнеет едва заметно: на один процент, а то и меньше. Чтобы поймать такое мигание, нужны чистое небо и терпение. Ясных ночей на Карлытасе около двухсот десяти в году.",
      ),
      paragraph(
        "Первый снимок получили на четвёртую ночь, когда разошлись облака: шаровое скопление, тысячи точек и ни одной размытой. В журнале наблюдений напротив времени 03:14 стоит одно слово — «Ура».",
      ),
      paragraph(
        "Регулярная работа начнётся через два месяца, после настройки. По субботам купол обещают открывать для гостей, по двадцать человек за вечер. Записываются уже на весну.",
      ),
    ],
  },
  kk: {
    headline: "Тау басындағы Қарлытас обсерваториясы екінші телескопты іске қосты",
    lede: "Жаңа айна бұрынғысынан екі есе кең, ал жарықты төрт есе көп жинайды. Онымен бөгде жұлдыздардың маңындағы планеталар ізделеді.",
    alt: "Жұлдызды аспан астындағы обсерватория күмбезі",
    caption: "Қарлытас обсерваториясы 2740 метр биіктікте тұр",
    body: () => [
      paragraph(
        "Қарлытасқа дейінгі соңғы тоғыз шақырымды айна жаяу адамның жүрісімен өтті. Диаметрі – 1,2 метр, салмағы – 340 келі. Жүк көлігінің алдында бір адам жүріп, жолдағы тасты теріп отырды. Жол үш сағатқа созылды, жұрт тау басына жеткенде ғана еркін тыныстады.",
      ),
      paragraph(
        "Осыған дейін обсерватория 1978 жылы орнатылған, айнасы 60 сантиметрлік жалғыз телескоппен күн көріп келді. Ол әлі сап-сау, қызметін жалғастыра береді: студенттер соған қарап үйренеді. Аға астроном Дәуіт Аққозиевтің айтуынша, «қарттың» мінезі компьютерден әлдеқайда жайлы.",
      ),
      paragraph(
        "Жаңа құрал экзопланеталармен айналысады. Планета өз жұлдызының алдынан өткенде, жұлдыз болар-болмас қана, бір пайызға, кейде одан да аз күңгірттенеді. Соны аңғару үшін ашық аспан мен шыдам керек. Қарлытаста жылына екі жүз онға жуық ашық түн болады.",
      ),
      paragraph(
        "Алғашқы сурет төртінші түні, бұлт ыдыраған кезде түсірілді: шар тәрізді жұлдыз шоғыры, мыңдаған нүкте, бірде-бірі бұлдыр емес. Бақылау журналында 03:14 уақытының тұсында бір-ақ сөз тұр – «Алақай!».",
      ),
      paragraph(
        "Тұрақты жұмыс екі айдан кейін, баптау біткен соң басталады. Сенбі сайын күмбезді қонақтарға ашып, бір кеште жиырма адам қабылдамақ. Жазылушылар кезегі көктемге дейін жетті.",
      ),
    ],
  },
  en: {
    headline: "Karlytas mountain observatory gains a second telescope",
    lede: "The new mirror is twice as wide as the old one and gathers four times the light. It will look for planets around other stars.",
    alt: "An observatory dome beneath a starry sky",
    caption: "The Karlytas observatory stands at 2,740 metres",
    body: () => [
      paragraph(
        "For the last nine kilometres to Karlytas the mirror travelled at walking pace. It is 1.2 metres across and weighs 340 kilograms, and a man went ahead of the lorry clearing stones from the road. It took three hours. Nobody breathed out until the top.",
      ),
      paragraph(
        "Until now the observatory has made do with a single telescope, a 60-centimetre instrument installed in 1978. It works perfectly well and will stay in service, because students learn on it; besides, says Dauit Akkoziev, the senior astronomer, the old thing has a better temper than the computers.",
      ),
      paragraph(
        "The newcomer will hunt for exoplanets. When a planet passes in front of its star, the star dims by one per cent or less. Catching such a flicker takes a clear sky and patience. Karlytas has some 210 clear nights a year.",
      ),
      paragraph(
        "The first picture came on the fourth night, when the cloud parted: a globular cluster, thousands of points and not one of them blurred. In the observing log, against the time 03.14, stands a single word: “Hurrah”.",
      ),
      paragraph(
        "Regular work will begin in two months, once the instrument has been tuned. On Saturdays the dome is to be opened to visitors, twenty an evening. Bookings are already running into the spring.",
      ),
    ],
  },
};
