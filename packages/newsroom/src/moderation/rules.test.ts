import { describe, expect, test } from "vitest";
import { type ActedOn, commentActs, isOpenTo } from "./rules.ts";

const visible: ActedOn = { standing: "visible", isReply: false, isPicked: false, isPinned: false, isWithdrawn: false, isQuestioned: false };

describe("what is open to a moderator:", () => {
  test.for<[string, Partial<ActedOn>, string[]]>([
    ["a waiting comment", { standing: "waiting" }, ["approve", "remove"]],
    ["one that readers see", {}, ["remove", "pick", "pin"]],
    ["one in question", { isQuestioned: true }, ["remove", "leave", "pick", "pin"]],
    ["an answer", { isReply: true }, ["remove", "pick"]],
    ["a picked and pinned one", { isPicked: true, isPinned: true }, ["remove", "unpick", "unpin"]],
    ["a removed one", { standing: "removed" }, ["restore"]],
    ["one that its author took away", { standing: "removed", isWithdrawn: true }, []],
  ])("%s", ([, change, open]) => expect(commentActs.filter((act) => isOpenTo(act, { ...visible, ...change }))).toEqual(open));
});
