import { heading2, image, link, paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "state-visit",
  section: "politics",
  authors: ["aigerim", "ruslan"],
  picture: "flags-capital",
  hoursAgo: 2,
  kind: "report",
  topics: ["diplomacy"],
  ru: {
    headline: "Путин в Астане: заявление из 36 пунктов и 20 соглашений",
    lede: "Касым-Жомарт Токаев и Владимир Путин провели переговоры в Акорде. Итог — общее заявление двух стран и двадцать соглашений, от мостов до телефонных номеров. Рассказываем, чем запомнился первый день визита, который относят к важнейшим в году.",
    alt: "Флаги Казахстана и России на фоне столичных зданий",
    caption: "К приезду гостя Астану украсили флагами России",
    body: (to) => [
      paragraph(
        "Утром 27 ноября Астана уже выглядела парадно. Над улицами висели российские триколоры, на самих улицах стояла военная техника. Баннер в аэропорту соединил портрет Владимира Путина со словами «Ваше Превосходительство». Так столица ждала президента России, которого пригласил с государственным визитом Касым-Жомарт Токаев.",
      ),
      paragraph(
        "По словам политолога Газиза Абишева, случайного в этом убранстве нет. За подобными деталями стоит простой смысл: гостя принимают по самой высокой ступени, какую знает протокол.",
      ),
      paragraph("Ждать, впрочем, пришлось дольше намеченного. Программа сдвинулась, и в казахстанской столице Путин оказался только вечером."),
      paragraph(
        "Всё, что было дальше, уместилось в стенах Акорды. Прессе, однако, отвели другое место: пресс-центр развернули отдельно, под своей крышей, и за ходом встречи корреспонденты следили оттуда. Обычно порядок иной: когда с государственным визитом приезжает зарубежный лидер, журналистам находят место в самой резиденции.",
      ),
      heading2("Знакомые темы за длинным столом"),
      paragraph(
        "Разговор разделили на две части: сперва узкий состав, затем расширенный. К этому добавилась ещё одна встреча, заочная. В Уфе в двадцатый раз собрался казахстанско-российский Форум межрегионального сотрудничества, и оба президента присоединились к нему по видеосвязи.",
      ),
      paragraph(
        "С казахстанской стороны за стол сели министры, их коллеги по правительству и главы нацкомпаний — состав для таких встреч привычный. Москва ответила тем же: с президентом приехали чиновники высокого ранга, среди них каждый второй член российского кабинета. Путин сам обратил на это внимание собеседников: по делегации, дал он понять, видно, какой вес Россия придаёт поездке.",
      ),
      image({
        mediaId: to.picture("negotiation-table"),
        alt: "Длинный стол переговоров с местами для двух делегаций",
        caption: "Сначала говорили в узком составе, потом в расширенном",
        credit: "Рисунок редакции",
      }),
      paragraph(
        "Неожиданностей не случилось. Говорили о промышленности, об образовании, о том, как поддержать русский язык, — то есть о том, о чём Казахстан и Россия беседуют не первый год. Новых инициатив на передний план никто не выдвигал.",
      ),
      paragraph(
        "Зато у будущих студентов появился ещё один адрес. Токаев и Путин дали старт омскому филиалу КазНУ; сделали они это на расстоянии, без поездки в Омск. Филиал создан при Омском государственном университете имени Ф. М. Достоевского, и ждать первого набора недолго: поступать туда можно будет с сентября.",
      ),
      heading2("Что осталось на бумаге"),
      paragraph(
        "Главный документ дня — заявление, под которым стоят подписи обеих сторон. Заголовок у него обстоятельный: партнёрство, уже названное стратегическим, стороны берутся углублять при новом глобальном порядке. Внутри 36 пунктов, и распределены они между тремя областями: политикой, экономикой, а также культурой и гуманитарными связями.",
      ),
      paragraph(
        "Потом настал черёд папок. На глазах двух президентов участники делегаций передали друг другу двадцать соглашений. Они расширяют правовую базу отношений: на неё Астана и Москва намерены опираться в следующих общих делах.",
      ),
      paragraph(
        "Заметное место в перечне занимает дорога во всех её видах. Страны условились развивать сообщение по рельсам, приводить в порядок автотрассы, перестраивать мосты и обновлять пограничные пункты пропуска.",
      ),
      paragraph(
        "Теснее станет и работа медиков: о ней говорят соглашения по здравоохранению. Экологам обещано, что Экибастузская ГРЭС-2 будет меньше загрязнять воздух. Юстиция двух стран определила, чем займётся сообща; в этом списке значатся и правила, по которым живут некоммерческие организации.",
      ),
      paragraph(
        "Для образования омским адресом дело не ограничилось: подтверждено, что в Костанайской области и дальше будет работать филиал Челябинского государственного университета. В энергетике перемен нет — нефть и нефтепродукты пойдут на условиях, о которых договорились раньше. Замыкают перечень туризм, нумерация телефонов, стройка и коммунальное хозяйство.",
      ),
      paragraph(
        "На следующий день, 28 ноября, Токаев проведёт сессию Совета коллективной безопасности ОДКБ, и Путин в ней тоже участвует. Говорить предстоит о том, насколько безопасно сейчас в регионе и в мире; затем на стол лягут ключевые документы — их обсудят и примут.",
      ),
      paragraph(
        "А ещё до встречи Токаев обратился к российскому читателю через «Известия»: газета напечатала его статью «Казахстан и Россия: новые горизонты стратегического партнёрства». Дружбу двух стран он назвал в ней крепкой, нерушимой и достойной служить образцом. Подробнее об этой публикации — ",
        link(to.story("new-horizons"), "в нашем материале о статье президента"),
        ".",
      ),
    ],
  },
  kk: {
    headline: "Путин Астанада: 36 тармақты мәлімдеме және 20 келісім",
    lede: "Қасым-Жомарт Тоқаев пен Владимир Путин Ақордада келіссөз жүргізді. Қорытындысында екі ел бірлескен мәлімдеме қабылдап, көпірден телефон нөміріне дейінгі мәселелерді қамтитын жиырма келісім жасалды. Жылдың аса маңызды сапарларының біріне саналатын оқиғаның алғашқы күні қалай өткенін баяндаймыз.",
    alt: "Елорда ғимараттарының фонындағы Қазақстан мен Ресей тулары",
    caption: "Мейман келер алдында Астана көшелеріне Ресей тулары ілінді",
    body: (to) => [
      paragraph(
        "27 қараша күні таңертең Астана салтанатты кейіпке еніп үлгерген еді. Көшелерде Ресейдің үш түсті туы ілініп, қалаға әскери техника шығарылды. Әуежайға Владимир Путиннің суреті бар, «Ваше Превосходительство» («Жоғары мәртебелі мырза») деп жазылған баннер қойылды. Қасым-Жомарт Тоқаевтың шақыруымен мемлекеттік сапарға келе жатқан Ресей президентін елорда осылай күтті.",
      ),
      paragraph(
        "Саясаттанушы Ғазиз Әбішевтің айтуынша, мұның бірде-бірі кездейсоқ емес. Мұндай белгілердің мәні айқын: мейман хаттама бойынша ең жоғары деңгейде қарсы алынып жатыр.",
      ),
      paragraph("Дегенмен жоспардағыдан ұзағырақ күтуге тура келді. Сапардың басталуы кешігіп, Путин Қазақстан елордасына тек кешке қарай жетті."),
      paragraph(
        "Одан кейінгі шараның бәрі Ақордада өтті. Бірақ баспасөзге басқа орын берілді: баспасөз орталығы бөлек ғимаратта ашылып, тілшілер кездесуді сол жерден бақылады. Әдетте тәртіп бөлек: шетел басшысы мемлекеттік сапармен келгенде журналистер резиденцияның өзінде жұмыс істейді.",
      ),
      heading2("Ұзын үстел басындағы таныс тақырыптар"),
      paragraph(
        "Келіссөз екі бөлікке бөлінді: алдымен шағын құрамда, кейін кеңейтілген құрамда өтті. Оған қоса тағы бір кездесу сырттай ұйымдастырылды. Уфада Қазақстан мен Ресейдің Өңіраралық ынтымақтастық форумы жиырмасыншы рет жиналып, оған екі президент бейнебайланыс арқылы қосылды.",
      ),
      paragraph(
        "Қазақстан тарапынан үстел басына Үкімет мүшелері, министрлер мен ұлттық компания басшылары жайғасты – мұндай кездесуге үйреншікті құрам. Мәскеу де қарап қалмады: президентпен бірге жоғары лауазымды шенеуніктер, соның ішінде Ресей министрлер кабинетінің тең жартысы келді. Бұған Путиннің өзі назар аудартты: делегацияның құрамынан-ақ Ресейдің осы сапарға қандай мән беретінін аңғаруға болады дегенді меңзеді.",
      ),
      image({
        mediaId: to.picture("negotiation-table"),
        alt: "Екі делегацияға арналған орындары бар ұзын келіссөз үстелі",
        caption: "Келіссөз шағын және кеңейтілген құрамда өтті",
        credit: "Редакция суреті",
      }),
      paragraph(
        "Тосын жаңалық болған жоқ. Өнеркәсіп, білім беру, орыс тілін қолдау мәселелері сөз болды – Қазақстан мен Ресей бұл тақырыптарды бірінші рет талқылап отырған жоқ. Жаңа бастамаларға ерекше екпін түсірілмеді.",
      ),
      paragraph(
        "Есесіне болашақ студенттер үшін тағы бір мекенжай пайда болды. Тоқаев пен Путин ҚазҰУ-дың Омбыдағы филиалын ресми түрде ашты. Рәсім қашықтан, екі президент Омбыға бармай-ақ өтті. Филиал Ф. М. Достоевский атындағы Омбы мемлекеттік университетінің негізінде құрылды, алғашқы талапкерлерін қыркүйек айында-ақ қабылдай бастайды.",
      ),
      heading2("Қағазға не түсті"),
      paragraph(
        "Күннің басты құжаты – екі тарап қол қойған бірлескен мәлімдеме. Оның атауы да салмақты: жаңа жаһандық тәртіп жағдайында стратегиялық серіктестікті тереңдету туралы. Мәтін 36 тармақтан тұрады және үш саланы қамтиды: саясат, экономика, мәдени-гуманитарлық байланыс.",
      ),
      paragraph(
        "Содан соң кезек папкаларға келді. Екі президенттің көзінше делегация мүшелері бір-біріне жиырма келісім табыстады. Бұл құжаттар екіжақты қатынастың құқықтық негізін кеңейтеді: Астана мен Мәскеу алдағы ортақ істерде соған сүйенбек.",
      ),
      paragraph(
        "Тізімде жол мәселесіне елеулі орын берілген. Тараптар теміржол қатынасын дамытуға, автожолдарды жақсартуға, көпірлерді қайта салып, шекарадағы өткізу бекеттерін жаңғыртуға уағдаласты.",
      ),
      paragraph(
        "Дәрігерлердің де байланысы нығая түседі: денсаулық сақтау саласындағы келісімдер соған арналған. Экология бөлімінде Екібастұз ГРЭС-2 зиянды қалдық шығаруды азайтады деп келісілді. Әділет саласында бірлескен жұмыстың бағыттары белгіленді, олардың қатарында коммерциялық емес ұйымдардың қызметін құқықтық реттеу де бар.",
      ),
      paragraph(
        "Білім саласы Омбымен шектелген жоқ: Челябі мемлекеттік университетінің Қостанай облысындағы филиалы жұмысын жалғастыратыны расталды. Энергетикада өзгеріс жоқ – мұнай мен мұнай өнімдері бұрынғы уағдаластықтар бойынша жеткізіледі. Тізімнің соңында туризм, телефон нөмірлері, құрылыс және тұрғын үй-коммуналдық шаруашылық тұр.",
      ),
      paragraph(
        "Ертеңіне, 28 қараша күні, Тоқаев ҰҚШҰ Ұжымдық қауіпсіздік кеңесінің сессиясын өткізеді, оған Путин де қатысады. Онда өңірдегі және әлемдегі қауіпсіздік жайы сөз болады, содан кейін негізгі құжаттар талқыланып, қабылданады.",
      ),
      paragraph(
        "Ал кездесуден бұрын Тоқаев Ресей оқырманына «Известия» газеті арқылы үн қатқан болатын: басылым оның «Қазақстан мен Ресей: стратегиялық серіктестіктің жаңа көкжиектері» атты мақаласын жариялады. Онда ол екі елдің арасындағы қатынасты берік әрі мызғымас достықтың үлгісі деп атады. Бұл жарияланым жайлы толығырақ – ",
        link(to.story("new-horizons"), "президент мақаласына арналған материалымызда"),
        ".",
      ),
    ],
  },
  en: {
    headline: "Putin in Astana: a 36-point statement and 20 agreements",
    lede: "Kassym-Jomart Tokayev and Vladimir Putin have held talks at the Akorda, ending with a joint statement and twenty agreements that range from bridges to telephone numbers. This is how the first day of one of the year’s weightiest visits unfolded.",
    alt: "Flags of Kazakhstan and Russia against the buildings of the capital",
    caption: "Russian flags went up across Astana for the visit",
    body: (to) => [
      paragraph(
        "By the morning of 27 November Astana had already put on its best. Russian tricolours hung over the streets, military vehicles stood about the city, and a banner at the airport carried a portrait of Vladimir Putin above the words “Your Excellency”. The capital was waiting for the president of Russia, invited on a state visit by Kassym-Jomart Tokayev.",
      ),
      paragraph(
        "None of this decoration is accidental, according to the political analyst Gaziz Abishev. Such touches have a simple meaning: the guest is being received on the highest rung that protocol knows.",
      ),
      paragraph("The wait, however, was longer than planned. The programme slipped, and it was evening before Mr Putin reached the Kazakh capital."),
      paragraph(
        "Everything that followed took place inside the Akorda, the presidential residence. The press was placed elsewhere: a media centre had been set up in a separate building, and reporters followed the meeting from there. That is a departure from custom. When a foreign leader comes on a state visit, journalists usually work in the residence itself.",
      ),
      heading2("Familiar subjects at a long table"),
      paragraph(
        "The conversation was divided in two, first in a small circle and then with full delegations. A third meeting was held at a distance: the twentieth Forum of Interregional Cooperation between Kazakhstan and Russia had gathered in Ufa, and both presidents joined it by video link.",
      ),
      paragraph(
        "On the Kazakh side of the table sat members of the government, ministers and the heads of national companies, the usual company for such occasions. Moscow replied in kind, sending senior officials who included half of the Russian cabinet. Mr Putin drew attention to the fact himself: the delegation, he made clear, was a measure of how much weight Russia attached to the trip.",
      ),
      image({
        mediaId: to.picture("negotiation-table"),
        alt: "A long negotiating table with places for two delegations",
        caption: "The talks were held first in a small circle, then with full delegations",
        credit: "Drawing: newsroom",
      }),
      paragraph(
        "There were no surprises. Industry, education and support for the Russian language were discussed, subjects on which Kazakhstan and Russia have been talking for years. Nobody pushed a new initiative to the fore.",
      ),
      paragraph(
        "Prospective students, on the other hand, gained a new address. Mr Tokayev and Mr Putin formally opened a branch of KazNU in Omsk, doing so remotely, without travelling there. It is based at Dostoevsky Omsk State University, and the first intake is not far off: applicants will be admitted from September.",
      ),
      heading2("What was put on paper"),
      paragraph(
        "The main document of the day is the statement that both sides signed. Its title is a substantial one, speaking of a strategic partnership to be deepened under the conditions of a new global order. Inside are 36 points spread over three fields: politics, the economy, and cultural and humanitarian ties.",
      ),
      paragraph(
        "Then came the turn of the folders. With the two presidents looking on, members of the delegations exchanged twenty agreements. They widen the legal footing of the relationship, on which Astana and Moscow mean to rest their next joint undertakings.",
      ),
      paragraph(
        "Travel in all its forms takes up a good part of the list. The two countries agreed to develop rail links, improve roads, rebuild bridges and modernise their border crossings.",
      ),
      paragraph(
        "Doctors are to work more closely together too, under agreements on health. On the environment, it was settled that emissions from the Ekibastuz GRES-2 power station should come down. In matters of justice the two sides have decided where they will co-operate; the legal rules for non-profit organisations are among the subjects.",
      ),
      paragraph(
        "Omsk was not the only item under education: the branch of Chelyabinsk State University in Kostanay region was confirmed in its work. Energy brings no change, as oil and oil products will go on being supplied under existing arrangements. Tourism, telephone numbering, construction, and housing and utilities complete the list.",
      ),
      paragraph(
        "On the following day, 28 November, Mr Tokayev chairs a session of the Collective Security Council of the CSTO, which Mr Putin is also to attend. The talk will be of security in the region and in the world; key documents are then to be discussed and adopted.",
      ),
      paragraph(
        "Before the meeting Mr Tokayev had addressed Russian readers through the newspaper Izvestia, which published his article “Kazakhstan and Russia: New Horizons of Strategic Partnership”. In it he described relations between the two countries as a model of firm and unbreakable friendship. There is more about it ",
        link(to.story("new-horizons"), "in our earlier report on the president’s article"),
        ".",
      ),
    ],
  },
  comments: [
    {
      locale: "ru",
      name: "Ольга Н.",
      body: "Спасибо, что перечислили соглашения по-человечески. В других местах прочла три заметки и так и не поняла, о чём договорились.",
      minutesAfter: 11,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Бауыржан",
      body: "По мне, флаги и баннеры можно было описать одной строкой, а про железную дорогу рассказать подробнее. Когда и куда поедем?",
      minutesAfter: 18,
      standing: "visible",
    },
    {
      locale: "kk",
      name: "Әсел",
      body: "Омбыдағы филиал туралы толығырақ жазсаңыздар екен: қандай мамандықтар болады, грант бөліне ме? Қызым биыл мектеп бітіреді.",
      minutesAfter: 24,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Пётр из Костаная",
      body: "Про мосты и пункты пропуска — это хорошо. Кто хоть раз ждал на границе семь часов с детьми, тот поймёт.",
      minutesAfter: 33,
      standing: "visible",
    },
    {
      locale: "en",
      name: "Margaret",
      body: "Useful summary, thank you. Is the full text of the 36 points available anywhere in English?",
      minutesAfter: 41,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Гульсим",
      body: "А почему журналистов не пустили в резиденцию? Хотелось бы услышать объяснение, а не только сам факт.",
      minutesAfter: 52,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "инженер",
      body: "Жду цифр по Экибастузу: на сколько снизят выбросы и к какому году. Без этого «достигнута договорённость» ничего не значит.",
      minutesAfter: 67,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "ФЛАГИ ОПТОМ",
      body: "Флаги любых стран, баннеры, растяжки! Скидка 70 % только сегодня, оплата на карту: http://flagi-za-chas.example/akciya",
      minutesAfter: 74,
      standing: "waiting",
    },
    {
      locale: "ru",
      name: "Марат 1961",
      body: "Двадцать соглашений — это много. Напишите, пожалуйста, через год, какие из них заработали. Вот это будет настоящая журналистика.",
      minutesAfter: 83,
      standing: "visible",
    },
    {
      locale: "ru",
      name: "Правдоруб",
      body: "ОПЯТЬ ОДНИ БУМАГИ!!! А У НАС ВО ДВОРЕ ТРЕТИЙ ГОД ФОНАРЬ НЕ ГОРИТ!!! КОГДА ОБ ЭТОМ НАПИШЕТЕ???",
      minutesAfter: 96,
      standing: "waiting",
    },
  ],
};
