import type { HistoryEntry } from "@/lib/journal/desk-view";

/** What was done, in the history. */
export const MOVE_WORDS: Readonly<Record<HistoryEntry["move"], string>> = {
  start: "Begun",
  submit: "Submitted for review",
  request_changes: "Changes asked for",
  approve: "Approved",
  reopen: "Reopened",
  schedule: "Scheduled",
  unschedule: "Taken off the schedule",
  publish: "Published",
  flag: "Marked as needing an update",
  archive: "Put away",
  restore: "Brought back as a draft",
};
