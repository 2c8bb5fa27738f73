import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { CursorNav } from "@/components/admin/cursor-nav";
import { BulkBar, type BulkGroup } from "@/components/desk/bulk-bar";
import { KeysHelp } from "@/components/desk/keys-help";
import { ListKeys } from "@/components/desk/list-keys";
import { ListTable, type TableColumn } from "@/components/desk/list-table";
import { ListTools } from "@/components/desk/list-tools";
import { ListViews, type ViewLink } from "@/components/desk/list-views";
import { EmptyState } from "@/components/ui/empty-state";
import { FormErrors } from "@/components/ui/field";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import type { StaffActor } from "@/lib/access/actor";
import { shelfChoices } from "@/lib/desk/bulk-shelf";
import { ANY_DAY, type ListColumn, type ListDefinition } from "@/lib/desk/list-definition";
import { filterOptions, findDeskList } from "@/lib/desk/list-queries";
import {
  isNarrowed,
  listAddress,
  listQuery,
  readListState,
  type ListState,
} from "@/lib/desk/list-state";
import { shownColumns } from "@/lib/desk/list-state";
import { listViews } from "@/lib/desk/view-queries";
import type { QueryParameters } from "@/lib/list-page";
import { keptAnswer } from "@/lib/web/kept-answer";

const BULK_FORM = "bulk";

export type ListRoomProps = {
  actor: StaffActor;
  list: ListDefinition;
  given: QueryParameters;
  /** Views that everybody has, by their query. */
  views?: readonly { label: string; query: string }[];
  bulk?: readonly BulkGroup[];
  percent?: boolean;
  /** Where the bulk bar's form goes. */
  bulkAction?: string;
  /** Where all fields of the rows are exported. */
  fieldsAction?: string;
  /** What stands in place of an empty list. */
  empty?: ReactNode;
};

/** A whole list of the desk: views, search, filters, columns, rows, bulk bar, pages. Works without script for reading. */
export async function ListRoom(props: ListRoomProps) {
  const { actor, list, given, percent = false, bulkAction = "/admin/bulk" } = props;
  const { bulk = shelfChoices(list.room) } = props;
  const state = readListState(list, given);
  const [found, kept, answer, ...choices] = await Promise.all([
    findDeskList(actor, list, state),
    listViews(actor, list.room),
    keptAnswer(`bulk-${list.room}`),
    ...list.filters.map(({ options }) => filterOptions(options)),
  ]);
  if (!found.ok) notFound();
  const { rows, previous, next, total } = found.value;
  const [one, many] = list.noun;
  const query = listQuery(list, state).toString();
  const amount = `${total.toLocaleString("en-US")} ${total === 1 ? one : many}`;
  const views = viewLinks(props, query, kept);
  return (
    <>
      <FormErrors errors={answer?.error?.[""] ?? undefined} />
      {answer?.notice ? (
        <Notice tone="success" live className="mb-4">
          {answer.notice}
        </Notice>
      ) : null}
      <ListViews
        room={list.room}
        views={views}
        unsaved={views.some(({ current }) => current) ? null : query}
        action="/admin/views"
      />
      <ListTools
        action={list.path}
        search={{ label: list.search.label, value: state.q ?? "" }}
        filters={list.filters.map(({ key, label, options }, index) => ({
          key,
          label,
          value: state.filters[key] ?? "",
          options: options === ANY_DAY ? null : (choices[index] ?? []),
        }))}
        columns={list.columns.map(({ key, label }, index) => ({
          key,
          label,
          shown: state.columns.includes(key),
          fixed: index === 0,
        }))}
        sort={listQuery(list, { ...state, columns: [] }).get("sort") ?? undefined}
        clearHref={
          isNarrowed(state) ? listAddress(list, { ...state, q: undefined, filters: {} }) : null
        }
        resultLabel={amount}
      >
        <KeysHelp />
      </ListTools>
      {rows.length > 0 ? (
        <>
          <ListTable
            caption={many.charAt(0).toUpperCase() + many.slice(1)}
            columns={tableColumns(list, state)}
            rows={rows}
            form={BULK_FORM}
            pictures={list.image !== undefined}
          />
          <CursorNav
            label={many}
            previousHref={previous && listAddress(list, state, { before: previous })}
            previousLabel="Previous"
            next={next ? { href: listAddress(list, state, { after: next }), label: "Next" } : null}
          />
          <BulkBar
            form={BULK_FORM}
            room={list.room}
            all={total.toLocaleString("en-US")}
            query={query}
            groups={bulk}
            percent={percent}
            action={bulkAction}
            exportAction={`/admin/export/${list.room}`}
            fieldsAction={props.fieldsAction}
          />
        </>
      ) : (
        <EmptyState
          title={isNarrowed(state) ? `No ${one} fits` : `No ${many} yet`}
          action={<TextLink href={list.path}>Show all {many}</TextLink>}
        >
          {isNarrowed(state) ? `Search looks at: ${list.search.label.toLowerCase()}.` : props.empty}
        </EmptyState>
      )}
      <ListKeys />
    </>
  );
}

function viewLinks(
  { list, views = [] }: ListRoomProps,
  query: string,
  kept: readonly { id: string; name: string; query: string }[],
): ViewLink[] {
  const link = (label: string, wanted: string, id: string | null): ViewLink => ({
    id,
    label,
    href: wanted ? `${list.path}?${wanted}` : list.path,
    current: wanted === query,
  });
  return [
    link("All", "", null),
    ...views.map((view) => link(view.label, view.query, null)),
    ...kept.map((view) => link(view.name, view.query, view.id)),
  ];
}

function tableColumns(list: ListDefinition, state: ListState): [TableColumn, ...TableColumn[]] {
  const column = ({ key, label, kind, sort }: ListColumn): TableColumn => {
    const now = state.sort === key;
    return {
      key,
      label,
      kind,
      sortHref: sort ? listAddress(list, { ...state, sort: key, down: now && !state.down }) : null,
      sorted: now ? (state.down ? "descending" : "ascending") : null,
    };
  };
  const [first = list.columns[0], ...others] = shownColumns(list, state);
  return [column(first), ...others.map(column)];
}
