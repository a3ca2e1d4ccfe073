import { italic, paragraph } from "@polosa/document/build.ts";
import type { DemoStory } from "../story.ts";

export const story: DemoStory = {
  key: "new-horizons",
  section: "politics",
  authors: ["aigerim"],
  picture: "newspaper-columns",
  hoursAgo: 30,
  topics: ["diplomacy"],
  ru: {
    headline: "Токаев написал для «Известий» о будущем партнёрства с Россией",
    lede: "Российская газета «Известия» напечатала статью президента Казахстана. Касым-Жомарт Токаев называет в ней отношения двух стран образцом дружбы.",
    alt: "Газетная полоса с колонками текста",
    caption: "Статья президента вышла в российской газете",
    body: () => [
      paragraph(
        "Статья озаглавлена ",
        italic("«Казахстан и Россия: новые горизонты стратегического партнёрства»"),
        " и подписана именем главы государства. Появилась она перед государственным визитом Владимира Путина, который едет в Казахстан по приглашению Токаева.",
      ),
      paragraph("Главную мысль текста можно изложить в одной фразе: связи Казахстана и России, считает автор, служат примером дружбы — крепкой и нерушимой."),
      paragraph(
        "Заглавие говорит о том же, но языком дипломатии. «Стратегическое партнёрство» в нём — понятие уже знакомое, а «новые горизонты» обращают читателя к будущему: речь не столько о пройденном, сколько о том, что впереди.",
      ),
      paragraph(
        "Обращаться к соседям со страниц их собственной газеты — приём старый и надёжный. Интервью зависит от вопросов, речь на переговорах слышат только те, кто в зале. Статью же автор строит сам: выбирает, с чего начать, о чём сказать подробно, о чём промолчать. И прочесть её может каждый, кто развернул газету за завтраком.",
      ),
      paragraph(
        "Поэтому такие тексты принято читать дважды. В первый раз — до встречи, чтобы понять, какой разговор предлагает автор. Во второй — после неё, положив рядом подписанные документы. Тогда и становится видно, какие слова остались словами, а какие превратились в строки соглашений.",
      ),
      paragraph("О том, чем закончатся переговоры, мы расскажем отдельно."),
    ],
  },
  kk: {
    headline: "Тоқаев «Известияға» Ресеймен серіктестіктің болашағы туралы жазды",
    lede: "Ресейдің «Известия» газеті Қазақстан президентінің мақаласын жариялады. Қасым-Жомарт Тоқаев онда екі елдің қарым-қатынасын достықтың үлгісі деп атайды.",
    alt: "Мәтін бағандары бар газет беті",
    caption: "Президент мақаласы Ресей газетінде шықты",
    body: () => [
      paragraph(
        "Мемлекет басшысының қолтаңбасымен шыққан мақала ",
        italic("«Қазақстан мен Ресей: стратегиялық серіктестіктің жаңа көкжиектері»"),
        " деп аталады. Ол Тоқаевтың шақыруымен Қазақстанға келе жатқан Владимир Путиннің мемлекеттік сапары алдында жарық көрді.",
      ),
      paragraph("Мәтіннің өзегін бір-ақ сөйлеммен айтуға болады: автордың пікірінше, Қазақстан мен Ресейдің байланысы – берік әрі мызғымас достықтың үлгісі."),
      paragraph(
        "Тақырып та соны айтады, тек дипломатия тілімен. «Стратегиялық серіктестік» – бұрыннан таныс ұғым, ал «жаңа көкжиектер» оқырманды болашаққа қаратады: әңгіме жүріп өткен жолдан гөрі алда тұрған іс туралы.",
      ),
      paragraph(
        "Көрші елге сол елдің өз газеті арқылы сөз арнау – ескі де сенімді тәсіл. Сұхбат қойылған сұраққа тәуелді, келіссөздегі сөзді залдағылар ғана естиді. Ал мақаланы автордың өзі құрады: неден бастайтынын, нені тарқатып айтып, нені айтпай кететінін өзі таңдайды. Оны таңғы шай үстінде газет ашқан кез келген адам оқи алады.",
      ),
      paragraph(
        "Сондықтан мұндай мәтінді екі рет оқыған жөн. Алғашында – кездесуге дейін, автор қандай әңгімеге шақырып отырғанын ұғу үшін. Екіншісінде – кездесуден кейін, қол қойылған құжаттармен қатар қойып. Сонда қай сөздің сөз күйінде қалғаны, қайсысының келісім жолына айналғаны көрінеді.",
      ),
      paragraph("Келіссөздің немен аяқталатыны туралы бөлек жазамыз."),
    ],
  },
  en: {
    headline: "Tokayev writes in Izvestia on the future of partnership with Russia",
    lede: "The Russian newspaper Izvestia has published an article by the president of Kazakhstan. Kassym-Jomart Tokayev calls relations between the two countries a model of friendship.",
    alt: "A newspaper page with columns of text",
    caption: "The president’s article appeared in a Russian newspaper",
    body: () => [
      paragraph(
        "The article is headed ",
        italic("“Kazakhstan and Russia: New Horizons of Strategic Partnership”"),
        " and carries the name of the head of state. It has appeared ahead of a state visit by Vladimir Putin, who is coming to Kazakhstan at Mr Tokayev’s invitation.",
      ),
      paragraph(
        "Its central thought fits into a sentence: the ties between Kazakhstan and Russia, the author holds, are an example of friendship that is firm and unbreakable.",
      ),
      paragraph(
        "The headline says the same in the language of diplomacy. “Strategic partnership” is a term already familiar, while “new horizons” turns the reader towards the future. The subject is less the road behind than the one ahead.",
      ),
      paragraph(
        "To address a neighbour from the pages of its own newspaper is an old and dependable device. An interview hangs on the questions, and a speech at the negotiating table is heard only by those in the room. An article is built by its author, who chooses where to begin, what to dwell on and what to leave unsaid. And anyone who opens a paper at breakfast can read it.",
      ),
      paragraph(
        "That is why such pieces are best read twice: once before the meeting, to learn what sort of conversation is being proposed, and again afterwards, with the signed documents alongside. Only then can one see which words stayed words and which became clauses.",
      ),
      paragraph("How the talks end will be the subject of a separate report."),
    ],
  },
};
