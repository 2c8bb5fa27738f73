import { expect, it } from "vitest";
import { CandidateStatus } from "@/lib/generated/prisma/enums";
import { CANDIDATE_STATES, candidateTransitions } from "@/lib/standard/candidate-states";
import { reachable } from "@/lib/state-machine";

it("every state of a candidate can be reached, and the database knows the same", () => {
  expect([...reachable(candidateTransitions, "open")].toSorted()).toEqual(
    CANDIDATE_STATES.toSorted(),
  );
  expect(Object.values(CandidateStatus).toSorted()).toEqual(CANDIDATE_STATES.toSorted());
});
