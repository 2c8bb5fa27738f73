import { Breadcrumb } from "@/components/ui/breadcrumb";
import { CursorPagination } from "@/components/ui/cursor-pagination";
import { Price } from "@/components/ui/price";
import { Steps } from "@/components/ui/steps";
import { Table, Td, Th } from "@/components/ui/table";
import { Specimen, State } from "./specimen";

const ROWS = [
  { weight: "500 g (1.1 lb)", standard: 495, express: 1495 },
  { weight: "2 kg (4.4 lb)", standard: 695, express: 1995 },
];

/** How one gets about, and tables. */
export function Ways() {
  return (
    <>
      <Specimen
        id="breadcrumbs"
        title="Breadcrumb"
        use="Where this page stands. The last word is the page itself and no link."
      >
        <Breadcrumb
          items={[
            { label: "Shop", href: "/shop" },
            { label: "Skincare", href: "#breadcrumbs" },
            { label: "Plain Cream" },
          ]}
        />
      </Specimen>
      <Specimen
        id="pages"
        title="Pages of a list"
        use="Before and after, as links that can be followed without script and found by search engines. Nothing is shown for a single page."
      >
        <State name="In the middle">
          <CursorPagination
            label="Pages of a list, in the middle"
            previousHref="#pages"
            nextHref="#pages"
            position="25 to 48 of 312"
          />
        </State>
        <State name="At the beginning">
          <CursorPagination
            label="Pages of a list, at its beginning"
            nextHref="#pages"
            nextLabel="Next 24"
          />
        </State>
      </Specimen>
      <Specimen id="steps" title="Steps" use="The way through a task. Finished steps lead back.">
        <Steps
          label="Checkout"
          steps={[
            { label: "Address", href: "#steps", state: "done" },
            { label: "Delivery", state: "current" },
            { label: "Payment", state: "todo" },
          ]}
        />
      </Specimen>
      <Specimen
        id="tables"
        title="Table"
        use="For figures and short facts. On a phone it scrolls by itself, also by keyboard."
      >
        <Table caption="Parcels within the contiguous United States">
          <thead>
            <tr>
              <Th>Parcel up to</Th>
              <Th align="end">Standard</Th>
              <Th align="end">Express</Th>
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ weight, standard, express }) => (
              <tr key={weight}>
                <Th scope="row">{weight}</Th>
                <Td align="end">
                  <Price cents={standard} currency="usd" />
                </Td>
                <Td align="end">
                  <Price cents={express} currency="usd" />
                </Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Specimen>
    </>
  );
}
