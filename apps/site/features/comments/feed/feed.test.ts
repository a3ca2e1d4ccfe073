import { expect, test } from "vitest";
import { toCommentsAtom } from "./atom.ts";
import { toCommentsJsonFeed } from "./json-feed.ts";
import type { FeedView } from "./loaders.ts";

const view: FeedView = {
  frame: { locale: "ru", siteUrl: "https://polosa.example", siteName: "Полоса", timeZone: "Asia/Almaty", sections: [], identity: "open", isWayOpen: true },
  article: { id: "a", path: "/ru/city/most", headline: "Мост", publishedAt: "2026-11-24T09:00:00.000Z" },
  comments: [
    {
      id: "c2",
      rootId: "c1",
      answered: { id: "c1", name: "Анна" },
      postedAt: "2026-11-24T10:00:00.000Z",
      standing: "visible",
      readerId: "r",
      name: "Ким & <сын>",
      body: '<script>alert("1")</script> & ]]>',
      editedAt: "2026-11-24T10:05:00.000Z",
      recommendCount: 3,
      isPicked: false,
      isPinned: false,
    },
  ],
};

test("an Atom entry says who answers what, and no markup of a reader's is markup", () => {
  const feed = toCommentsAtom(view, { title: "Комментарии: Мост", titleOf: (name) => `${name}: «Мост»` });

  expect(feed).toContain('<thr:in-reply-to ref="urn:uuid:c1"/>');
  expect(feed).toContain("<author><name>Ким &amp; &lt;сын&gt;</name></author>");
  expect(feed.match(/<updated>[^<]+/g)).toEqual(["<updated>2026-11-24T10:05:00.000Z", "<updated>2026-11-24T10:05:00.000Z"]);
  expect(feed).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt;");
  expect(feed).not.toContain("<script");
});

test("a JSON feed keeps words as they are, and says the same", () => {
  expect(JSON.parse(toCommentsJsonFeed(view, { title: "Комментарии: Мост" }))).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    feed_url: "https://polosa.example/ru/city/most/comments.json",
    items: [{ id: "urn:uuid:c2", content_text: '<script>alert("1")</script> & ]]>', authors: [{ name: "Ким & <сын>" }], _comment: { answers: "urn:uuid:c1" } }],
  });
});
