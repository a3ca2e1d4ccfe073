import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { expect, test } from "vitest";

const newsroom = join(import.meta.dirname, "..");

/** What people do with a row and without an entry, and where it is told instead. */
const unwritten = {
  "articles/saveDraft": "the revision is the record",
  "articles/restoreRevision": "the revision is the record",
  "articles/startArticle": "the first revision is the record",
  "revisions/writeRevision": "is the record",
  "margins/writeNote": "the note is the record, and is never changed",
  "media/addPicture": "the picture says who added it and when",
  "files/addFile": "the file says who added it and when",
  "crops/cropPicture": "takes no picture from readers and is drawn anew as easily",
  "crops/setFocus": "takes no picture from readers and is set anew as easily",
  "codes/startCodes": "does nothing until confirmCodes",
  "codes/proveByCode": "the session is the record",
  "claims/claimComment": "as of a moment ago",
  "claims/releaseComment": "as of a moment ago",
  "moderation/approveComment": "by decideComments",
  "moderation/decideComments": "by carryOut, for each comment",
  "moderation/removeAllOfReader": "by carryOut, for each comment",
  "moderation/removeComment": "by decideComments",
  "graph/writeGraph": "part of commands that write their own",
  "second-steps/keepASecondStep": "part of commands that write their own",
  "passkeys/renamePasskey": "a name that only its owner sees",
  "notices/readNotice": "one's own inbox",
  "notices/readAllNotices": "one's own inbox",
  "presences/markPresent": "as of a moment ago",
  "presences/leaveArticle": "as of a moment ago",
};

interface Command {
  name: string;
  source: string;
}

test("every command that somebody gives leaves an entry, or says here why not", () => {
  const silent = globSync("**/commands.ts", { cwd: newsroom }).flatMap((file) => {
    const functions = toFunctions(readFileSync(join(newsroom, file), "utf8"));
    return functions.filter((each) => isGivenBySomebody(each) && !isAudited(each, functions)).map(({ name }) => `${basename(dirname(file))}/${name}`);
  });

  expect(silent.toSorted()).toEqual(Object.keys(unwritten).toSorted());
});

/** Every function of a file, up to where the next one begins. */
const toFunctions = (source: string): Command[] =>
  source.split(/^(?=(?:export )?(?:async )?function )/m).flatMap((each) => {
    const name = /^(?:export )?(?:async )?function (\w+)/.exec(each)?.[1];
    return name ? [{ name, source: each }] : [];
  });

const isGivenBySomebody = ({ source }: Command): boolean => /^export async function \w+\((?:db|tx): Db, actor: /.test(source);

/** By itself, or by another function of its file. */
function isAudited({ name, source }: Command, functions: readonly Command[]): boolean {
  if (/\bwriteAudit(?:Each)?\(/.test(source)) return true;
  const others = functions.filter((other) => other.name !== name);
  return others.some((other) => new RegExp(`\\b${other.name}\\(`).test(source) && isAudited(other, others));
}
