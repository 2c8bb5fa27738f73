import { expect, it } from "vitest";
import { ArticleStatus, CorrectionKind, EvidenceGrade } from "@/lib/generated/prisma/enums";
import { EVIDENCE_GRADES } from "@/lib/journal/evidence";
import { CORRECTION_KINDS, PLAIN_MOVES } from "@/lib/journal/schema";
import { ARTICLE_STATES, articleTransitions } from "@/lib/journal/states";
import { movesFrom, reachable } from "@/lib/state-machine";

it("the states of an article are the database's own, and each can be reached", () => {
  expect(ARTICLE_STATES).toEqual(Object.values(ArticleStatus));
  expect([...reachable(articleTransitions, "draft")].toSorted()).toEqual(
    [...ARTICLE_STATES].toSorted(),
  );
  expect(EVIDENCE_GRADES).toEqual(Object.values(EvidenceGrade));
  expect(CORRECTION_KINDS).toEqual(Object.values(CorrectionKind));
});

it("no move stays where it starts", () => {
  for (const { from, to } of Object.values(articleTransitions)) expect(from).not.toContain(to);
});

it("nothing is published that was not approved, and nothing is approved that was not reviewed", () => {
  expect(articleTransitions.publish.from).toEqual(["approved", "scheduled"]);
  expect(articleTransitions.approve.from).toEqual(["in_review"]);
});

it("a timer publishes what is due, holds back what may not appear, and flags; all else is done by people", () => {
  const byTimer = ARTICLE_STATES.flatMap((state) =>
    movesFrom(articleTransitions, state, "system").map((move) => `${state} ${move}`),
  );
  expect(byTimer).toEqual([
    "approved publish",
    "scheduled unschedule",
    "scheduled publish",
    "published flag",
  ]);
  expect(movesFrom(articleTransitions, "in_review", "staff")).toEqual([
    "request_changes",
    "approve",
    "archive",
  ]);
  expect(movesFrom(articleTransitions, "archived", "staff")).toEqual(["restore"]);
});

it("the moves that need no more than a word are in the table", () => {
  expect(Object.keys(articleTransitions)).toEqual(expect.arrayContaining([...PLAIN_MOVES]));
});
