"use client";

import { TOPIC_LIMIT } from "@polosa/newsroom/articles/input.ts";
import type { Topic } from "@polosa/newsroom/topics/queries.ts";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Icon } from "../../../shell/components/icon.tsx";
import { useReason } from "../../../shell/components/use-reason.ts";
import { useDraft } from "../../draft.tsx";
import { NewTopicDialog } from "./new-topic-dialog.tsx";

/** What the story is about, the weightiest first. */
export function TopicsField() {
  const t = useTranslations("panel");
  const toSentence = useReason();
  const { keeper, contents, draft } = useDraft();
  const [topics, setTopics] = useState(contents.topics);
  const [adding, setAdding] = useState(false);
  const { topicIds } = draft.fields;
  const language = contents.article.locale;
  const chosen = topicIds.flatMap((id) => topics.find((topic) => topic.id === id) ?? []);
  const others = topics.filter((topic) => !topicIds.includes(topic.id));
  const refusal = draft.refusal?.fields.topicIds;

  function take(topic: Topic) {
    setAdding(false);
    setTopics([...topics, topic]);
    keeper.change({ topicIds: [...topicIds, topic.id] });
  }

  return (
    <div>
      <label className="label" htmlFor="topics">
        {t("topics")}
      </label>
      {chosen.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-1.5">
          {chosen.map((topic) => (
            <li key={topic.id} className="flex items-center rounded border border-line bg-sheet pl-2.5 text-sm">
              <span lang={language}>{topic.names[language]}</span>
              <button
                type="button"
                className="inline-flex size-9 cursor-pointer items-center justify-center text-quiet hover:text-ink"
                aria-label={t("topicRemove", { name: topic.names[language] })}
                onClick={() => keeper.change({ topicIds: topicIds.filter((id) => id !== topic.id) })}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <select
        id="topics"
        className="field"
        value=""
        disabled={topicIds.length >= TOPIC_LIMIT}
        aria-describedby="topics-note"
        onChange={(event) => keeper.change({ topicIds: [...topicIds, event.target.value] })}
      >
        <option value="" disabled>
          {t(topicIds.length >= TOPIC_LIMIT ? "topicsFull" : "topicAdd")}
        </option>
        {others.map((topic) => (
          <option key={topic.id} value={topic.id} lang={language}>
            {topic.names[language]}
          </option>
        ))}
      </select>
      <p id="topics-note" className="refusal">
        {refusal && toSentence(refusal)}
      </p>
      {contents.mayPublish && (
        <button type="button" className="button button-plain mt-1 -ml-4" onClick={() => setAdding(true)}>
          {t("topicNew")}
        </button>
      )}
      {adding && <NewTopicDialog onAdded={take} onClose={() => setAdding(false)} />}
    </div>
  );
}
