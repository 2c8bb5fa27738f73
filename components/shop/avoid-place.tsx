"use client";

import { lazy, Suspense } from "react";
import { useVisitorFact } from "./visitor-store";

const Bar = lazy(() => import("./avoid-bar"));

/** Under a list, where something on the page is marked: how much, and whether it is to be left out. */
export function AvoidPlace() {
  return useVisitorFact((facts) => facts.marks !== undefined) ? (
    <Suspense>
      <Bar />
    </Suspense>
  ) : null;
}
