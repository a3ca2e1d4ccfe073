import { paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "night-bus",
  section: "society",
  authors: ["dana"],
  picture: "night-city",
  hoursAgo: 5,
  topics: ["transport", "cities"],
  ru: {
    headline: "Кто едет в ночном автобусе",
    lede: "В Тасжоте месяц назад пустили автобусы, которые ходят с половины первого до половины шестого. Мы проехали один круг и спросили пассажиров, куда они едут.",
    alt: "Ночной город с огнями в окнах домов",
    caption: "Ночью по Тасжоте ходят три маршрута, интервал — сорок минут",
    body: () => [
      paragraph(
        "00:50, остановка «Вокзал». Входят двое: студент с гитарой и женщина в белых кроссовках. Женщину зовут Райхан, она медсестра. Раньше после вечерней смены она отдавала таксисту почти час своей зарплаты, теперь — 150 тенге.",
      ),
      paragraph(
        "01:30. Автобус заполнен наполовину. На задней площадке спит охранник торгового центра, рядом две подруги шёпотом спорят, можно ли после полуночи есть самсу. Приходят к выводу, что можно.",
      ),
      paragraph(
        "02:45. Самая тихая часть круга. Водитель Кенжебай Шылбыров возил людей днём одиннадцать лет и разницу чувствует сразу: «Днём все торопятся и сердятся. Ночью здороваются». Кофе ему каждую смену приносит один и тот же пассажир, имени которого он не знает.",
      ),
      paragraph("04:10. Садятся пекари — шестеро, с ними запах ванили. Их цех раньше держал собственный микроавтобус, а теперь продал."),
      paragraph(
        "За месяц три ночных маршрута перевезли 9600 человек, по 320 за ночь. Перевозчик рассчитывал на двести. До окупаемости ещё далеко: каждая поездка обходится в 410 тенге. Решать, оставлять ли автобусы на зиму, в городе будут после Нового года.",
      ),
      paragraph(
        "05:20. Конечная. Последней выходит пожилая женщина с двумя вёдрами георгинов: рынок открывается в шесть, и лучшие места достаются тем, кто приехал первым.",
      ),
    ],
  },
  kk: {
    headline: "Түнгі автобуста кімдер жүреді",
    lede: "Тасжотада бір ай бұрын түнгі жарымнан таңғы бес жарымға дейін жүретін автобустар іске қосылды. Біз бір айналым жасап, жолаушылардан қайда бара жатқанын сұрадық.",
    alt: "Үйлерінің терезесінен жарық көрінген түнгі қала",
    caption: "Түнде Тасжотада үш бағыт жүреді, аралығы – қырық минут",
    body: () => [
      paragraph(
        "00:50, «Вокзал» аялдамасы. Екеу мінді: гитара асынған студент пен ақ кроссовка киген әйел. Әйелдің есімі – Райхан, мейіргер. Бұрын кешкі кезектен соң таксиге бір сағаттық еңбекақысын дерлік беретін, енді 150 теңге төлейді.",
      ),
      paragraph(
        "01:30. Автобустың жартысы толды. Арт жақта сауда орталығының күзетшісі ұйықтап келеді, қасында екі құрбы түн ортасынан ауғанда самса жеуге бола ма деп сыбырлап дауласып отыр. Ақыры болады деп шешті.",
      ),
      paragraph(
        "02:45. Айналымның ең тыныш тұсы. Жүргізуші Кенжебай Шылбыров он бір жыл күндіз жүрген, айырмасын бірден сезеді: «Күндіз бәрі асығып, ашуланып жүреді. Түнде амандасады». Оған кезек сайын бір жолаушы кофе әкеліп береді, атын әлі білмейді.",
      ),
      paragraph("04:10. Наубайшылар мінді – алтауы бірге, қосыла ваниль исі келді. Бұрын олардың цехы өз шағын автобусын ұстайтын, енді сатып жіберіпті."),
      paragraph(
        "Бір айда үш түнгі бағыт 9600 адам тасыды, бір түнде – 320. Тасымалдаушының есебі екі жүз еді. Ақталуға әлі ерте: әр сапардың өзіндік құны – 410 теңге. Автобустарды қысқа қалдыру-қалдырмау мәселесі Жаңа жылдан кейін шешіледі.",
      ),
      paragraph("05:20. Соңғы аялдама. Ең соңынан екі шелек нарғызгүл көтерген кейуана түсті: базар алтыда ашылады, ал жақсы орын ерте келгенге бұйырады."),
    ],
  },
  en: {
    headline: "Who takes the night bus",
    lede: "A month ago Taszhota gained buses that run from half past midnight to half past five. We rode one full circuit and asked the passengers where they were going.",
    alt: "A city at night with lit windows",
    caption: "Three routes serve Taszhota by night, at intervals of forty minutes",
    body: () => [
      paragraph(
        "12.50am, Station. Two people get on: a student with a guitar and a woman in white trainers. She is Raikhan, a nurse. After a late shift she used to hand a taxi driver almost an hour’s wages. Now she pays 150 tenge.",
      ),
      paragraph(
        "1.30am. The bus is half full. A shopping-centre guard is asleep at the back; beside him two friends argue in whispers over whether one may eat a samsa after midnight. One may, they conclude.",
      ),
      paragraph(
        "2.45am. The quietest stretch. Kenzhebai Shylbyrov drove by day for eleven years and knows the difference: “In the daytime everyone is in a hurry and cross. At night they say hello.” One passenger brings him coffee on every shift. He has yet to learn the man’s name.",
      ),
      paragraph("4.10am. The bakers board, six of them, and with them a smell of vanilla. Their bakery used to keep a minibus of its own and has now sold it."),
      paragraph(
        "In a month the three night routes have carried 9,600 people, or 320 a night; the operator had reckoned on 200. They are a long way from paying their way, since each journey costs 410 tenge to provide. Whether the buses run through the winter will be decided after New Year.",
      ),
      paragraph(
        "5.20am, end of the line. Last off is an elderly woman with two buckets of dahlias. The market opens at six, and the best pitches go to those who come first.",
      ),
    ],
  },
};
