import type { Locale } from "@polosa/db/schema/columns.ts";

/** Changes with every change of the words below: readers agree anew at their next sign-in. */
export const AGREEMENT_VERSION = "2026-11";

/** What readers agree to before their first comment, paragraph by paragraph. Records keep the hash of exactly these words. */
export const agreementTexts: Record<Locale, readonly string[]> = {
  kk: [
    "Пікір жазған кезде мен сайттың пікір жазу ережелерін сақтаймын: адамдарды қорламаймын, араздық тудырмаймын, бөтен адамның жеке деректерін жарияламаймын, жарнама таратпаймын. Жазғаным үшін өзім жауап беремін.",
    "Редакция менің көрсетілетін атымды, сайтқа кірген электрондық поштамды немесе телефон нөмірімді, пікірлерімді және олар бойынша қабылданған шешімдерді сақтайды. Оқырмандар тек атым мен пікірлерімді көреді; лақап ат таңдауыма болады.",
    "Телефон нөмірі шифрланып сақталады. Оны тек әкімші заңда көзделген жағдайда аша алады, әрбір ашу журналға жазылады. Келісім аяқталғаннан кейін үш ай өткен соң нөмір жойылады.",
    "Мен кез келген уақытта «Менің парақшам» бетінде өзім туралы деректердің бәрін көре, жүктеп ала және өшіре аламын. Деректерімді өшіргенде осы келісім аяқталады.",
  ],
  ru: [
    "Комментируя, я соблюдаю правила сайта: не оскорбляю людей, не разжигаю вражду, не публикую чужих личных данных и не рассылаю рекламу. За свои слова отвечаю я.",
    "Редакция хранит имя, под которым меня видят, адрес почты или номер телефона, указанный при входе, мои комментарии и решения по ним. Читатели видят только имя и комментарии; имя может быть псевдонимом.",
    "Номер телефона хранится зашифрованным. Открыть его может только администратор и только в случаях, предусмотренных законом; каждое открытие записывается в журнал. Через три месяца после окончания соглашения номер удаляется.",
    "Я могу в любой момент посмотреть, скачать и удалить всё, что обо мне хранится, на странице «Моя страница». С удалением соглашение заканчивается.",
  ],
  en: [
    "When I comment I keep to the rules of this site: I insult nobody, stir up no hatred, publish nobody else's private details and post no advertisements. I answer for my own words.",
    "The newsroom keeps the name I am shown under, the e-mail address or telephone number I signed in with, my comments and the decisions made about them. Readers see only the name and the comments; the name may be a pseudonym.",
    "A telephone number is kept encrypted. Only an administrator can open it, only where the law provides for it, and every time is logged. Three months after this agreement ends the number is deleted.",
    "On “My page” I can see, download and delete everything that is held about me at any time. Deleting it ends this agreement.",
  ],
};
