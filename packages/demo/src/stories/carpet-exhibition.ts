import { paragraph, quote } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "carpet-exhibition",
  section: "culture",
  authors: ["madina"],
  picture: "felt-pattern",
  hoursAgo: 71,
  ru: {
    headline: "Три поколения войлока: в Кулансазе показывают ковры одной семьи",
    lede: "Бабушка катала войлок по заказу соседей, мать прятала узоры под кроватью, дочь отвезла их на выставку. В трёх залах — сорок три ковра и один незаконченный.",
    alt: "Узор войлочного ковра с закрученными рогами",
    caption: "«Кошкар муйиз», бараний рог, — старейший узор семейной коллекции",
    body: () => [
      paragraph(
        "Первый зал пахнет овцой, и смотрители этим гордятся. Здесь висят восемнадцать ковров Зейнеп Тулкибаккызы: белое по чёрному, чёрное по белому, симметрия до последнего завитка. Выкройки она делала на глаз, солью на полу, и стирала подошвой, как только войлок был скатан.",
      ),
      paragraph(
        "Её дочь Орынкуль работала бухгалтером. Во втором зале четырнадцать работ, сделанных по ночам и никому не показанных: среди бараньих рогов вдруг появляются подъёмный кран, троллейбус, радиоприёмник.",
      ),
      quote("Мама говорила, что узор надо повторять точно. Бабушка говорила, что повторять не надо вовсе. Я до сих пор выбираю.", "Айсулу Тулкибак, художница"),
      paragraph(
        "Самой Айсулу, внучке, достался третий зал и одиннадцать ковров. Она красит шерсть луковой шелухой и мареной, оставляет рваный край и режет ковёр там, где бабушка поставила бы точку. Рядом лежит начатый сорок четвёртый: по воскресеньям посетителям дают шерсть, горячую воду и разрешают катать.",
      ),
      paragraph(
        "Выставка в зале «Кииз» открыта шесть недель. Вход свободный, а обувь у двери третьего зала придётся снять: по одному ковру здесь ходят. Так хотела бабушка.",
      ),
    ],
  },
  kk: {
    headline: "Үш ұрпақтың киізі: Құлансазда бір әулеттің кілемдері көрмеге қойылды",
    lede: "Әжесі көрші-қолаңға киіз басты, шешесі ою-өрнегін төсек астына тықты, қызы оны көрмеге алып шықты. Үш залда қырық үш кілем және аяқталмаған бір кілем бар.",
    alt: "Иірілген мүйіз бейнелі киіз кілемнің оюы",
    caption: "«Қошқар мүйіз» – әулет топтамасындағы ең көне өрнек",
    body: () => [
      paragraph(
        "Бірінші залда қойдың иісі бар, күзетушілер соны мақтан тұтады. Мұнда Зейнеп Түлкібаққызының он сегіз кілемі ілулі тұр: қараға ақ, аққа қара ою, соңғы иіріміне дейін дәл үйлесім. Үлгіні ол еденге тұз себіп, көзмөлшермен сызған да, киіз басылып болысымен табанымен өшіріп тастайтын болған.",
      ),
      paragraph(
        "Қызы Орынкүл есепші болып жұмыс істеген. Екінші залда түн баласында жасалып, ешкімге көрсетілмеген он төрт туынды тұр: қошқар мүйіздің арасынан бір кезде көтергіш кран, троллейбус, радиоқабылдағыш шыға келеді.",
      ),
      quote("Анам оюды дәл қайталау керек дейтін. Әжем мүлде қайталама дейтін. Мен әлі күнге таңдап жүрмін.", "Айсұлу Түлкібақ, суретші"),
      paragraph(
        "Айсұлудың өзіне, немересіне, үшінші зал мен он бір кілем тиді. Ол жүнді пияз қабығы мен рияң бояуымен бояйды, шетін жыртық күйінде қалдырып, әжесі нүкте қоятын тұста кілемді қиып жібереді. Қасында басталған қырық төртінші кілем жатыр: жексенбі сайын көрерменге жүн мен ыстық су беріп, киіз бастырады.",
      ),
      paragraph(
        "«Киіз» залындағы көрме алты апта бойы ашық. Кіру тегін, бірақ үшінші залдың есігінде аяқкиімді шешу керек: мұнда бір кілемнің үстімен жүріледі. Әженің қалауы осындай.",
      ),
    ],
  },
  en: {
    headline: "Three generations of felt: one family’s carpets go on show",
    lede: "The grandmother made felt for her neighbours, the mother hid her patterns under a bed, the daughter took them to an exhibition. Three rooms in Kulansaz hold 43 carpets, and one unfinished.",
    alt: "The pattern of a felt carpet with curling horns",
    caption: "“Qoshqar muiiz”, the ram’s horn, is the oldest pattern in the family’s collection",
    body: () => [
      paragraph(
        "The first room smells of sheep, and the attendants are proud of it. Here hang eighteen carpets by Zeinep Tulkibakkyzy: white on black, black on white, symmetrical to the last curl. She drew her patterns by eye, in salt on the floor, and rubbed them out with her foot as soon as the felt was rolled.",
      ),
      paragraph(
        "Her daughter Orynkul was a bookkeeper. The second room has fourteen pieces that she made at night and showed to nobody: among the rams’ horns a crane appears, then a trolleybus, then a wireless set.",
      ),
      quote(
        "My mother said a pattern must be repeated exactly. My grandmother said it must not be repeated at all. I am still choosing.",
        "Aisulu Tulkibak, artist",
      ),
      paragraph(
        "To Aisulu, the granddaughter, fell the third room and eleven carpets. She dyes her wool with onion skins and madder, leaves the edges ragged and cuts where her grandmother would have put a full stop. Beside them lies the beginning of a forty-fourth: on Sundays visitors are given wool and hot water and allowed to roll.",
      ),
      paragraph(
        "The exhibition, in the Kiiz gallery, is open for six weeks. Admission is free, but shoes come off at the door of the third room, where one carpet is there to be walked on. The grandmother wanted it so.",
      ),
    ],
  },
};
