import { bulletList, paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "marathon",
  section: "sport",
  authors: ["arman"],
  picture: "runners-route",
  hoursAgo: 9,
  ru: {
    headline: "Марафон в Аккайнаре пойдёт по новой трассе — без подъёма к плотине",
    lede: "Организаторы убрали из маршрута крутую гору на тридцать втором километре и увели бегунов к реке. Кому-то это кажется победой здравого смысла, кому-то — потерей характера.",
    alt: "Бегуны на извилистой трассе марафона",
    caption: "Новая трасса трижды пересекает реку и заканчивается у старого рынка",
    body: () => [
      paragraph(
        "На прежней трассе подъём к плотине начинался ровно там, где у любителя кончаются силы. В прошлом году 61 участник сошёл именно на нём, ещё четверых увезли с судорогами. Директор забега Ескен Толымбетов решил, что хватит: «Это марафон, а не экзамен по альпинизму».",
      ),
      paragraph("Что изменится в воскресенье:"),
      bulletList(
        "Набор высоты сокращается с 210 до 95 метров",
        "Старт в 7:00, на час раньше прежнего, чтобы обойти жару",
        "Пунктов с водой станет семнадцать вместо двенадцати",
        "Мост у мельницы закроют для машин с 6:30 до 13:00",
      ),
      paragraph(
        "На дистанцию записались 3800 человек из девятнадцати городов. Самому младшему 18 лет, самому старшему — 79; Леонид Шкворцов бежит в одиннадцатый раз и горку одобрял. «Без неё будет быстро, но скучно, — говорит он. — Я на ней каждый год мирился с женой: внизу ругались, наверху уже нет сил».",
      ),
      paragraph(
        "Рекорд трассы, 2:21:08, теперь аннулируют: другая дорога, другой счёт. Новый появится около 9:20 утра, если кто-нибудь из лидеров не остановится у рынка, где болельщикам и бегунам обещают пироги с яблоками.",
      ),
    ],
  },
  kk: {
    headline: "Аққайнар марафоны жаңа жолмен өтеді: бөгет басындағы өр алынып тасталды",
    lede: "Ұйымдастырушылар отыз екінші шақырымдағы тік өрді алып тастап, жүгірушілерді өзен бойына бұрды. Біреулер мұны ақылға қонымды шешім десе, енді біреулер жарыстың мінезі кетті дейді.",
    alt: "Марафонның бұралаң жолындағы жүгірушілер",
    caption: "Жаңа жол өзенді үш рет кесіп өтіп, ескі базардың жанында аяқталады",
    body: () => [
      paragraph(
        "Бұрынғы жолда бөгетке шығатын өр дәл әуесқойдың күші таусылар тұстан басталатын. Былтыр 61 қатысушы осы жерде жарыстан шығып қалды, тағы төртеуін сіңірі тартылып қалғандықтан дәрігерлер алып кетті. Жарыс директоры Ескен Толымбетов енді жетер деп шешті: «Бұл – марафон, альпинизмнен емтихан емес».",
      ),
      paragraph("Жексенбіде не өзгереді:"),
      bulletList(
        "Биіктік өсімі 210 метрден 95 метрге азаяды",
        "Ыстыққа қалмау үшін сөре бұрынғыдан бір сағат ерте, 7:00-де беріледі",
        "Су беретін орын он екінің орнына он жеті болады",
        "Диірмен жанындағы көпір 6:30-дан 13:00-ге дейін көлікке жабылады",
      ),
      paragraph(
        "Жарысқа он тоғыз қаладан 3800 адам жазылды. Ең жасы 18-де, ең үлкені 79-да. Леонид Шкворцов он бірінші рет жүгіреді, ол ескі өрді қатты ұнататын. «Онсыз тез, бірақ қызықсыз болады, – дейді ол. – Мен жыл сайын әйеліммен сол өрде татуласатынмын: төменде ұрсысамыз, жоғарыда ұрсуға шама келмейді».",
      ),
      paragraph(
        "Жолдың рекорды – 2:21:08 – енді есептен шығады: жол басқа, есеп те басқа. Жаңа рекорд таңғы 9:20 шамасында орнамақ, егер көшбасшылардың бірі базар тұсында тоқтап қалмаса: ол жерде жанкүйерлер мен жүгірушілерге алма қосылған бәліш үлестіріледі.",
      ),
    ],
  },
  en: {
    headline: "Akkainar marathon drops its dam climb and heads for the river",
    lede: "Organisers have taken the steep hill at the 32nd kilometre out of the course and sent the runners along the river. Some call it a victory for common sense; others, a loss of character.",
    alt: "Runners on the winding course of a marathon",
    caption: "The new course crosses the river three times and ends by the old market",
    body: () => [
      paragraph(
        "On the old course the climb to the dam began exactly where an amateur’s strength runs out. Last year 61 entrants gave up on it and four more were taken away with cramp. Esken Tolymbetov, the race director, decided that was enough: “This is a marathon, not an examination in mountaineering.”",
      ),
      paragraph("What changes on Sunday:"),
      bulletList(
        "Total ascent falls from 210 metres to 95",
        "The start is at 7am, an hour earlier than before, to beat the heat",
        "There will be seventeen water points instead of twelve",
        "The bridge by the mill will be closed to traffic from 6.30am to 1pm",
      ),
      paragraph(
        "Entries stand at 3,800 from nineteen towns. The youngest is 18 and the oldest 79: Leonid Shkvortsov, who is running for the eleventh time and approved of the hill. “It will be quick without it, but dull,” he says. “Every year I made peace with my wife on that climb. We quarrelled at the bottom and had no breath for it at the top.”",
      ),
      paragraph(
        "The course record of 2:21:08 now lapses: a different road, a different count. A new one should fall due at about 9.20am, provided none of the leaders stops at the market, where spectators and runners alike have been promised apple pies.",
      ),
    ],
  },
};
