import type { getTranslator } from "../../server/messages.ts";
import { messages } from "../../server/messages.ts";

type Words = (typeof messages)["ru"]["audit"];

const isAct = (act: string): act is keyof Words["acts"] & string => Object.hasOwn(messages.ru.audit.acts, act);
const isSubject = (subject: string): subject is keyof Words["subjects"] & string => Object.hasOwn(messages.ru.audit.subjects, subject);

/** What an act is called; one that has no words yet goes by its own name. */
export const toActName = (t: ReturnType<typeof getTranslator>, act: string): string => (isAct(act) ? t(`audit.acts.${act}`) : act);

export const toSubjectName = (t: ReturnType<typeof getTranslator>, subject: string): string => (isSubject(subject) ? t(`audit.subjects.${subject}`) : subject);
