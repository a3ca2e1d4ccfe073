export interface DemoAuthor {
  key: string;
  slug: string;
  names: Record<"kk" | "ru" | "en", string>;
  bios: Record<"kk" | "ru" | "en", string>;
  portrait: string;
}

export const authors: DemoAuthor[] = [
  {
    key: "aigerim",
    slug: "aigerim-shyntasova",
    names: { kk: "Айгерім Шынтасова", ru: "Айгерим Шынтасова", en: "Aigerim Shyntasova" },
    bios: {
      kk: "Саясат тақырыбында жазады: келіссөздер, сайлау және заңның қалай дүниеге келетіні.",
      ru: "Пишет о политике: о переговорах, выборах и о том, как рождаются законы.",
      en: "Writes about politics: negotiations, elections and how laws come to be made.",
    },
    portrait: "portrait-aigerim",
  },
  {
    key: "timur",
    slug: "timur-erdenbekov",
    names: { kk: "Тимур Ерденбеков", ru: "Тимур Ерденбеков", en: "Timur Erdenbekov" },
    bios: {
      kk: "Экономика шолушысы: баға, егін, жол және отбасының қалтасы туралы жазады.",
      ru: "Экономический обозреватель: следит за ценами, урожаем, дорогами и семейным кошельком.",
      en: "Economics correspondent, following prices, harvests, roads and the household purse.",
    },
    portrait: "portrait-timur",
  },
  {
    key: "dana",
    slug: "dana-konyratova",
    names: { kk: "Дана Қоңыратова", ru: "Дана Коныратова", en: "Dana Konyratova" },
    bios: {
      kk: "Қала тынысын жазады: көлік, аула, емхана және соларға күн сайын ісі түсетін жұрт.",
      ru: "Рассказывает о городской жизни: о транспорте, дворах, поликлиниках и людях, которым всё это нужно каждый день.",
      en: "Covers city life: transport, courtyards, clinics and the people who depend on them every day.",
    },
    portrait: "portrait-dana",
  },
  {
    key: "ruslan",
    slug: "ruslan-toksangaliev",
    names: { kk: "Руслан Тоқсанғалиев", ru: "Руслан Токсангалиев", en: "Ruslan Toksangaliev" },
    bios: {
      kk: "Халықаралық бөлімнің тілшісі: көршілер, теңіз жолдары және алыс елдер туралы жазады.",
      ru: "Корреспондент международного отдела: соседи, морские пути и дальние страны.",
      en: "Foreign correspondent, with an eye on neighbours, sea routes and faraway countries.",
    },
    portrait: "portrait-ruslan",
  },
  {
    key: "madina",
    slug: "madina-sarkytbaeva",
    names: { kk: "Мадина Сарқытбаева", ru: "Мадина Саркытбаева", en: "Madina Sarkytbaeva" },
    bios: {
      kk: "Мәдениет туралы жазады: театр, музыка, кино және көне қолөнер.",
      ru: "Пишет о культуре: о театре, музыке, кино и старых ремёслах.",
      en: "Writes about culture: theatre, music, film and old crafts.",
    },
    portrait: "portrait-madina",
  },
  {
    key: "sergei",
    slug: "sergei-zaozyornov",
    names: { kk: "Сергей Заозёрнов", ru: "Сергей Заозёрнов", en: "Sergei Zaozyornov" },
    bios: {
      kk: "Ғылым мен табиғатты жазады: көлдер, таулар, жұлдыздар және оларды бақылап жүретін адамдар.",
      ru: "Пишет о науке и природе: об озёрах, горах, звёздах и тех, кто за ними наблюдает.",
      en: "Writes about science and nature: lakes, mountains, stars and the people who watch them.",
    },
    portrait: "portrait-sergei",
  },
  {
    key: "zhanar",
    slug: "zhanar-boztorgaeva",
    names: { kk: "Жанар Бозторғаева", ru: "Жанар Бозторгаева", en: "Zhanar Boztorgaeva" },
    bios: {
      kk: "Ауылды аралап, мектеп, денсаулық және алыстағы ағайынның күнделікті тірлігі туралы жазады.",
      ru: "Ездит по сёлам и пишет о школах, здоровье и жизни вдали от больших городов.",
      en: "Travels from village to village, reporting on schools, health and life far from the big cities.",
    },
    portrait: "portrait-zhanar",
  },
  {
    key: "arman",
    slug: "arman-shokparov",
    names: { kk: "Арман Шоқпаров", ru: "Арман Шокпаров", en: "Arman Shokparov" },
    bios: {
      kk: "Спорт туралы жазады: марафоннан бастап ауладағы хоккейге дейін.",
      ru: "Пишет о спорте — от марафона до хоккея во дворе.",
      en: "Writes about sport, from the marathon to backyard hockey.",
    },
    portrait: "portrait-arman",
  },
];
