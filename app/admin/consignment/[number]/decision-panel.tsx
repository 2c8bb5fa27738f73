import { DeskPanel } from "@/components/admin/desk-panel";
import { Disclosure } from "@/components/ui/disclosure";
import { Price } from "@/components/ui/price";
import { differs, stepsWorse } from "@/lib/consignment/inspection-differences";
import type { InspectionLack } from "@/lib/consignment/inspection-readiness";
import type { PieceSheet } from "@/lib/consignment/desk-view";
import { CONDITION_TEXTS } from "@/lib/catalog/product-view";
import { measurementsOf } from "@/lib/consignment/categories";
import { measurementKey } from "@/lib/consignment/categories/category";
import { keptAnswer } from "@/lib/web/kept-answer";
import { pass, reject, requote } from "./intake-actions";
import { LACK_WORDS } from "./lack-words";
import { MoveForm } from "./move-form";

type Props = {
  sheet: PieceSheet;
  lacks: Readonly<Record<"pass" | "requote", readonly InspectionLack[]>>;
};

/** What becomes of a piece that was inspected: into the shop, another price, or back. */
export async function DecisionPanel({ sheet, lacks }: Props) {
  const [passed, quoted, rejected] = await Promise.all([
    keptAnswer("consignment-pass"),
    keptAnswer("consignment-requote"),
    keptAnswer("consignment-reject"),
  ]);
  const hidden = { itemId: sheet.id, version: sheet.version };
  const agreed = sheet.contracts.find(({ status }) => status === "accepted");
  return (
    <DeskPanel title="Decide">
      <Lacks lacks={lacks.pass} />
      {agreed ? (
        <p className="mb-3">
          Listed at <Price cents={agreed.priceCents} currency={sheet.currency} />, as agreed.
        </p>
      ) : null}
      <MoveForm
        key={`pass-${sheet.version}`}
        id="pass"
        action={pass}
        hidden={hidden}
        fields={[]}
        button="Pass and list it"
        pending="Listing…"
        primary
        answer={passed}
      />
      <div className="mt-4">
        <Disclosure summary="Put another price before its seller" open={quoted !== undefined}>
          <Lacks lacks={lacks.requote} />
          <MoveForm
            key={`requote-${sheet.version}`}
            id="requote"
            action={requote}
            hidden={hidden}
            fields={[
              { name: "price", label: "Price in dollars", most: 12 },
              {
                name: "differences",
                label: "What differs",
                hint: "One thing a line. Its seller reads them beside the photographs taken here",
                long: true,
                most: 2000,
                value: differencesOf(sheet),
              },
              {
                name: "note",
                label: "A word to the seller",
                optional: true,
                long: true,
                most: 1000,
              },
            ]}
            button="Ask its seller"
            pending="Sending…"
            answer={quoted}
          />
        </Disclosure>
        <Disclosure summary="Reject" open={rejected !== undefined}>
          <p className="mb-3 text-stone">
            {sheet.rejectChoice === "donate"
              ? "It is then given away, as its seller chose."
              : "It then goes back, as its seller chose."}
          </p>
          <MoveForm
            id="reject"
            action={reject}
            hidden={hidden}
            fields={[
              {
                name: "reason",
                label: "Reason",
                hint: "Its seller reads this",
                long: true,
                most: 1000,
              },
            ]}
            button="Reject it"
            pending="Rejecting…"
            answer={rejected}
          />
        </Disclosure>
      </div>
    </DeskPanel>
  );
}

function Lacks({ lacks }: { lacks: readonly InspectionLack[] }) {
  if (lacks.length === 0) return null;
  return (
    <ul className="mb-3 list-disc pl-5 text-stone">
      {lacks.map((lack) => (
        <li key={lack}>{LACK_WORDS[lack]}</li>
      ))}
    </ul>
  );
}

/** The differences that the saved inspection shows, one a line, to begin with. */
function differencesOf(sheet: PieceSheet): string {
  const open = sheet.inspections.find(({ outcome }) => outcome === null);
  if (!open) return "";
  const category = sheet.category?.slug ?? null;
  const lines: string[] = [];
  if (open.condition && sheet.condition && stepsWorse(sheet.condition, open.condition) > 0)
    lines.push(
      `Condition: ${CONDITION_TEXTS[open.condition].label}, not ${CONDITION_TEXTS[sheet.condition].label.toLowerCase()}`,
    );
  for (const spec of measurementsOf(category, sheet.subcategory)) {
    const key = measurementKey(spec);
    const [said, found] = [sheet.measurements[key], open.measurements[key]];
    if (differs(category, key, said, found))
      lines.push(`${spec.label}: ${found} ${spec.unit}, not ${said} ${spec.unit}`);
  }
  const named = new Set(
    sheet.flaws.filter(({ source }) => source === "seller").map(({ text }) => text),
  );
  const fresh = sheet.flaws.filter(({ source, text }) => source === "intake" && !named.has(text));
  return [...lines, ...fresh.map(({ text }) => `Not named: ${text}`)].join("\n");
}
