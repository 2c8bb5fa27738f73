import { Button } from "@/components/ui/button";

export type BulkGroup = { label: string; options: readonly { value: string; label: string }[] };

export type BulkBarProps = {
  form: string;
  room: string;
  /** "1,204 products". */
  all: string;
  /** The list's state, for what is done to all that match. */
  query: string;
  /** What can be done; without any, the chosen rows can only be exported. */
  groups: readonly BulkGroup[];
  /** Whether a change may be by percent. */
  percent: boolean;
  action: string;
  exportAction: string;
  /** Where all fields are exported, for a file that can be sent back. */
  fieldsAction?: string | undefined;
};

/** What is done with the chosen rows. Stands at the lower edge; without script it is always there. */
export function BulkBar(props: BulkBarProps) {
  const { form, room, all, query, groups, percent, action, exportAction, fieldsAction } = props;
  const control = "h-9 rounded-sm border border-outline bg-paper px-2";
  return (
    <form
      id={form}
      data-bulk
      method="post"
      action={action}
      className="sticky bottom-0 z-10 mt-3 flex flex-wrap items-end gap-2 border-t border-ink bg-paper py-2.5"
    >
      <input type="hidden" name="room" value={room} />
      <input type="hidden" name="query" value={query} />
      <p
        data-bulk-count
        className="flex min-h-9 items-center pr-2 font-medium tabular-nums"
        role="status"
      />
      <label>
        <span className="mb-1 block text-xs text-stone">Which</span>
        <select name="scope" data-bulk-scope className={control}>
          <option value="chosen">The chosen rows</option>
          <option value="all">All {all} that match</option>
        </select>
      </label>
      {groups.length > 0 ? (
        <>
          <label className="min-w-0">
            <span className="mb-1 block text-xs text-stone">What</span>
            <select name="change" className={`${control} max-w-60`} defaultValue="">
              <option value="">Choose what to do</option>
              {groups.map((group) => (
                <optgroup key={group.label} label={group.label}>
                  {group.options.map(({ value, label }) => (
                    <option key={value} value={value}>
                      {label}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
          {percent ? (
            <label data-bulk-percent>
              <span className="mb-1 block text-xs text-stone">Percent, for prices</span>
              <input
                name="percent"
                inputMode="decimal"
                autoComplete="off"
                placeholder="-10"
                className={`${control} w-24 tabular-nums`}
              />
            </label>
          ) : null}
          <Button type="submit" size="sm">
            Go
          </Button>
        </>
      ) : null}
      <div className={groups.length > 0 ? "ml-auto flex flex-wrap gap-2" : "flex gap-2"}>
        {fieldsAction ? (
          <Button type="submit" variant="secondary" size="sm" formAction={fieldsAction}>
            All fields as CSV
          </Button>
        ) : null}
        <Button type="submit" variant="secondary" size="sm" formAction={exportAction}>
          {fieldsAction ? "This list as CSV" : "Export as CSV"}
        </Button>
      </div>
    </form>
  );
}
