import { DataTable } from "@/components/admin/data-table";
import { TextLink } from "@/components/ui/link";
import { fieldText } from "@/lib/desk/parse-field";
import type { Fields } from "@/lib/desk/fields";
import { productField } from "@/lib/desk/product-fields";
import type { RunRow } from "@/lib/desk/run-view";
import { StateWord } from "./state-word";

const LONGEST = 80;
const short = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** "Price 24.00 to 26.00", one line a field. */
function Difference({ before, after }: { before: Fields | null; after: Fields | null }) {
  const keys = Object.keys(after ?? before ?? {});
  return (
    <ul className="max-w-prose whitespace-normal">
      {keys.map((key) => {
        const field = productField(key);
        const now = short(fieldText(field, after?.[key]));
        const was = short(fieldText(field, before?.[key]));
        if (!before && now === "") return null;
        return (
          <li key={key}>
            <span className="text-stone">{field.label}</span>{" "}
            {before ? <s className="text-stone">{was || "nothing"}</s> : null} {now || "nothing"}
          </li>
        );
      })}
    </ul>
  );
}

function What({ row }: { row: RunRow }) {
  const words = row.name ?? row.sku ?? "";
  if (!row.slug) return words;
  return (
    <TextLink href={`/admin/products/${row.slug}`} underline="hover" prefetch={false}>
      {words}
    </TextLink>
  );
}

/** What the rows would do or did. */
export function ChangeRows({ rows }: { rows: readonly RunRow[] }) {
  return (
    <DataTable
      caption="Rows that make or change something"
      headers={[
        { key: "row", label: "Row" },
        { key: "sku", label: "SKU" },
        { key: "name", label: "Product" },
        { key: "action", label: "Does" },
        { key: "what", label: "What" },
      ]}
      rows={rows.map((row) => ({
        key: String(row.row),
        cells: {
          row: <span className="tabular-nums">{row.row}</span>,
          sku: row.sku,
          name: <What row={row} />,
          action: <StateWord word={row.state === "waiting" ? row.action : row.state} />,
          what: <Difference before={row.before} after={row.after} />,
        },
      }))}
    />
  );
}

/** What is wrong, as "Row 42, column Price: …", and what could not be done as wished. */
export function WrongRows({ rows }: { rows: readonly RunRow[] }) {
  return (
    <ul className="border-t border-hairline">
      {rows.map((row) => (
        <li key={row.row} className="border-b border-hairline py-2 [overflow-wrap:anywhere]">
          {row.problems.map((problem) => (
            <p key={problem}>
              <span className="font-medium tabular-nums">Row {row.row}, </span>
              {problem}
            </p>
          ))}
          {row.note ? (
            <p>
              <span className="font-medium tabular-nums">Row {row.row}, </span>
              <What row={row} />: {row.note}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
