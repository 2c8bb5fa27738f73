"use client";

import { useEffect } from "react";
import { startListKeys } from "./list-keyboard";

/** Brings the list of its page to life: keys, ticking, and the bar that goes with it. Draws nothing. */
export function ListKeys() {
  useEffect(() => startListKeys(document), []);
  return null;
}
