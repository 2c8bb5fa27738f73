import { env } from "@/lib/env";

/** Whether the desk opens only after a second factor: everywhere but in a demo, unless the setting says otherwise. */
export function staffNeedSecondFactor(): boolean {
  return env.STAFF_SECOND_FACTOR ? env.STAFF_SECOND_FACTOR === "required" : !env.DEMO;
}
