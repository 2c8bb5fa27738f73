import { DataTable } from "@/components/admin/data-table";
import { DeskPanel } from "@/components/admin/desk-panel";
import { StateWord } from "@/components/desk/state-word";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import type { PersonSheet } from "@/lib/operations/person-queries";

type Rows = PersonSheet["orders"];

type TableProps = {
  rows: Rows;
  caption: string;
  what: string;
  href?: (key: string) => string;
  money?: boolean;
  empty: string;
};

function HistoryTable({ rows, caption, what, href, money = false, empty }: TableProps) {
  return (
    <DataTable
      caption={caption}
      headers={[
        { key: "what", label: what },
        { key: "status", label: "Stands" },
        { key: "at", label: "When" },
        ...(money ? [{ key: "cents", label: "Amount", align: "end" as const }] : []),
      ]}
      empty={empty}
      rows={rows.map((row) => ({
        key: `${row.key} ${row.at}`,
        cells: {
          what: href ? (
            <TextLink href={href(row.key)} underline="hover">
              {row.what}
            </TextLink>
          ) : (
            <span className="block min-w-40 max-w-96 whitespace-normal wrap-anywhere">
              {row.what}
            </span>
          ),
          status: <StateWord word={row.status} />,
          at: <DateTime iso={row.at} />,
          cents: row.cents === null ? null : <Price cents={row.cents} currency="usd" />,
        },
      }))}
    />
  );
}

/** What somebody did here and what was said to them, the latest twenty of each. */
export function HistoryPanels({ person }: { person: PersonSheet }) {
  const email = encodeURIComponent(person.email);
  return (
    <>
      <DeskPanel
        title="Orders"
        aside={<TextLink href={`/admin/orders?q=${email}`}>All with this address</TextLink>}
      >
        <HistoryTable
          rows={person.orders}
          caption="Orders"
          what="Order"
          href={(number) => `/admin/orders/${number}`}
          money
          empty="None with this account. Orders of a guest are found by their address."
        />
      </DeskPanel>
      {person.returns.length > 0 ? (
        <DeskPanel title="Returns">
          <HistoryTable
            rows={person.returns}
            caption="Returns"
            what="Return"
            href={(number) => `/admin/returns/${number}`}
            empty=""
          />
        </DeskPanel>
      ) : null}
      {person.claims.length > 0 ? (
        <DeskPanel title="Claims">
          <HistoryTable
            rows={person.claims}
            caption="Claims"
            what="Claim"
            href={(number) => `/admin/claims/${number}`}
            empty=""
          />
        </DeskPanel>
      ) : null}
      {person.consignor ? (
        <>
          <DeskPanel title="Pieces">
            <HistoryTable
              rows={person.pieces}
              caption="Pieces they consigned"
              what="Piece"
              empty="They have not offered one yet."
            />
          </DeskPanel>
          <DeskPanel title="Words about pieces">
            <HistoryTable
              rows={person.words}
              caption="Words about pieces"
              what="Said"
              empty="Nobody has written about one."
            />
          </DeskPanel>
        </>
      ) : null}
      <DeskPanel title="Mail">
        <HistoryTable
          rows={person.mails}
          caption="Mail to them"
          what="Letter"
          empty="Nothing was written to this address."
        />
      </DeskPanel>
    </>
  );
}
