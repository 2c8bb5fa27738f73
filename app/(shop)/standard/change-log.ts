import type { LoggedVersion } from "@/components/standard/change-log";
import { listPublishedVersions, listRules } from "@/lib/standard/queries";
import { ruleChanges } from "@/lib/standard/rule-changes";

/** Every version with what it changed; the first has nothing to be compared with. */
export async function changeLog(): Promise<LoggedVersion[]> {
  const versions = await listPublishedVersions();
  const rules = await Promise.all(versions.map(({ id }) => listRules(id)));
  return versions.map((version, index) => {
    const before = rules[index + 1];
    return { version, changes: before ? ruleChanges(before, rules[index] ?? []) : [] };
  });
}
