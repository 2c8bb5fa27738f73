import { randomUUID } from "node:crypto";
import { afterAll, describe, expect, it } from "vitest";
import { closeDb } from "@/lib/db";
import { closeSender } from "@/lib/jobs/boss";
import { addComment, listComments, settleComment } from "@/lib/journal/comments";
import { checkWorkingCopy } from "@/lib/journal/desk-queries";
import { draftArticle, editor, occasion, second, stranger, value } from "./world";

afterAll(async () => {
  await closeSender();
  await closeDb();
});

const say = async (articleId: string, more: object = {}, by = editor) =>
  addComment(
    await by(),
    { articleId, id: randomUUID(), quote: "These words", text: "Are they right?", ...more },
    occasion,
  );
const open = async (articleId: string) =>
  value(await checkWorkingCopy(await editor(), articleId)).checks.find(
    ({ check }) => check === "comments",
  )?.problems;

describe("comments of editors", () => {
  it("are answered, counted while they are open, and kept once they are settled", async () => {
    const articleId = await draftArticle("Is talked about");
    const id = randomUUID();
    value(await say(articleId, { id }));
    // Sent twice, it is there once.
    value(await say(articleId, { id, text: "Another text" }));
    value(await say(articleId, { parentId: id, quote: "", text: "They are." }, second));
    expect(await listComments(await editor(), articleId)).toMatchObject([
      {
        id,
        quote: "These words",
        text: "Are they right?",
        who: "Edda Example",
        settledBy: null,
        answers: [{ text: "They are.", who: "Ada Example" }],
      },
    ]);
    expect(await open(articleId)).toEqual(["1 is open."]);
    value(await settleComment(await second(), { articleId, id }, occasion));
    expect(await open(articleId)).toEqual([]);
    expect(await listComments(await editor(), articleId)).toMatchObject([
      { id, settledBy: "Ada Example" },
    ]);
    expect(await say(articleId, { parentId: id })).toMatchObject({ code: "gone" });
  });

  it("belong to their article, and are for editors", async () => {
    const [articleId, other] = [await draftArticle("One"), await draftArticle("Another")];
    const id = randomUUID();
    value(await say(articleId, { id }));
    expect(await say(other, { parentId: id })).toMatchObject({ code: "gone" });
    const settle = { articleId: other, id };
    expect(await settleComment(await editor(), settle, occasion)).toMatchObject({ ok: false });
    expect(await say(articleId, {}, stranger)).toMatchObject({ code: "not_found" });
    const theirs = await stranger();
    expect(await settleComment(theirs, { articleId, id }, occasion)).toMatchObject({ ok: false });
    expect(await listComments(theirs, articleId)).toEqual([]);
    expect(await open(articleId)).toEqual(["1 is open."]);
  });
});
