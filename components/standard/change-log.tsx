import { DateTime } from "@/components/ui/date-time";
import type { RuleChange } from "@/lib/standard/rule-changes";
import type { VersionView } from "@/lib/standard/standard-view";

export type LoggedVersion = {
  readonly version: VersionView;
  readonly changes: readonly RuleChange[];
};

const WORDS = { added: "Added", changed: "Changed", removed: "Removed" } as const;

/** Every version with its day and what it changed. */
export function ChangeLog({ items }: { items: readonly LoggedVersion[] }) {
  return (
    <ol className="change-log">
      {items.map(({ version, changes }) => (
        <li key={version.id} id={`v${version.number}`}>
          <h3 className="font-medium">
            Version {version.number}
            {version.publishedAt ? (
              <>
                , <DateTime iso={new Date(version.publishedAt).toISOString()} />
              </>
            ) : null}
          </h3>
          <p className="mt-1 max-w-text">{version.summary}</p>
          <p className="mt-1 text-sm text-stone">{version.rules} rules</p>
          {changes.length > 0 ? (
            <ul className="mt-2 text-sm">
              {changes.map(({ key, name, what, text }) => (
                <li key={key}>
                  {WORDS[what]}: <b className="font-medium">{name}</b>. {text}
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
