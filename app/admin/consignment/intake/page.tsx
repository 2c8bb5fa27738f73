import type { Metadata } from "next";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { DateTime } from "@/components/ui/date-time";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { listIntake, type IntakeRow } from "@/lib/consignment/intake-queries";
import type { QueryParameters } from "@/lib/list-page";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { ConsignmentNav } from "../consignment-nav";
import { ScanField } from "./scan-field";

// Rendered in one piece: the field and the lists work without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Intake · Desk", robots: { index: false } };

const PATH = "/admin/consignment/intake";

type Props = { searchParams: Promise<QueryParameters> };

/** Where parcels are opened: one field for the scanner, and what is expected or waits to be looked at. */
export default async function IntakePage({ searchParams }: Props) {
  const actor = await requireStaff("merchandiser");
  const [given, rows] = await Promise.all([searchParams, listIntake(actor)]);
  const unknown = given["unknown"];
  const here = rows.filter(({ status }) => status === "received");
  const expected = rows.filter(({ status }) => status !== "received");
  return (
    <Desk actor={actor} current="/admin/consignment">
      <DeskHeading title="Intake" />
      <ConsignmentNav actor={actor} current={PATH} />
      {given["rejected"] ? (
        <Notice tone="success" className="mb-5">
          Rejected. Its seller has been told, and it stands under “To go back”.
        </Notice>
      ) : null}
      <div className="mb-8 max-w-form">
        <ScanField unknown={typeof unknown === "string" ? unknown.slice(0, 40) : null} />
      </div>
      <div className="grid gap-x-10 gap-y-8 xl:grid-cols-2">
        <DeskPanel
          title="To be looked at"
          aside={<span className="text-stone">{here.length}</span>}
        >
          <IntakeTable
            caption="Pieces to be looked at"
            rows={here}
            empty="Nothing lies here to be looked at."
          />
        </DeskPanel>
        <DeskPanel title="Expected" aside={<span className="text-stone">{expected.length}</span>}>
          <IntakeTable
            caption="Pieces that are expected"
            rows={expected}
            empty="No parcel is on its way."
          />
        </DeskPanel>
      </div>
    </Desk>
  );
}

type TableProps = { caption: string; rows: readonly IntakeRow[]; empty: string };

function IntakeTable({ caption, rows, empty }: TableProps) {
  return (
    <DataTable
      caption={caption}
      headers={[
        { key: "number", label: "Number" },
        { key: "title", label: "Piece" },
        { key: "place", label: "Shelf or parcel" },
        { key: "since", label: "Since or until" },
      ]}
      rows={rows.map((row) => ({
        key: row.number,
        cells: {
          number: (
            <TextLink
              href={`/admin/consignment/${row.number}`}
              prefetch={false}
              className="tabular-nums"
            >
              {row.number}
            </TextLink>
          ),
          title: <span className="whitespace-normal">{row.title}</span>,
          place: row.place,
          since: row.at ? <DateTime iso={row.at} /> : null,
        },
      }))}
      empty={empty}
    />
  );
}
