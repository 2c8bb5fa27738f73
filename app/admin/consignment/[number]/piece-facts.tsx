import { readMeasurements, longName } from "@/components/resale/measured";
import { KeyValueList } from "@/components/ui/key-value-list";
import { CONDITION_TEXTS } from "@/lib/catalog/product-view";
import { findCategory, findKind } from "@/lib/consignment/categories";
import type { PieceSheet } from "@/lib/consignment/desk-view";
import { requestFieldName } from "@/lib/consignment/request-fields";
import { formatCents } from "@/lib/money";
import { keptAnswer } from "@/lib/web/kept-answer";
import { FactsForm, type AskedFact } from "./facts-form";

/** What its seller says, field by field. `asking`: with room to ask for changes. */
export async function PieceFacts({ sheet, asking }: { sheet: PieceSheet; asking: boolean }) {
  const facts = factsOf(sheet);
  if (asking) {
    const photos = slotFacts(sheet);
    const answer = await keptAnswer("consignment-changes");
    return <FactsForm itemId={sheet.id} facts={[...facts, ...photos]} answer={answer} />;
  }
  return (
    <KeyValueList
      items={facts.map(({ label, value }) => ({
        label,
        value: <span className="whitespace-pre-line">{value || "Not said"}</span>,
      }))}
    />
  );
}

function factsOf(sheet: PieceSheet): AskedFact[] {
  const category = sheet.category?.slug ?? null;
  const flaws = sheet.flaws.filter(({ source }) => source === "seller");
  const measured = readMeasurements(sheet.measurements)
    .map((one) => `${longName(one)} ${one.metric}`)
    .join("\n");
  const values: Readonly<Record<string, string | null | undefined>> = {
    title: sheet.title,
    categoryId: sheet.category?.name,
    subcategory: findKind(category, sheet.subcategory)?.label ?? sheet.subcategory,
    maker: sheet.maker,
    sizeLabel: sheet.sizeLabel,
    measurements: measured,
    color: sheet.color,
    material: sheet.material,
    condition: sheet.condition && CONDITION_TEXTS[sheet.condition].label,
    era: sheet.era,
    retailCents: sheet.retailCents === null ? null : formatCents(sheet.retailCents, sheet.currency),
    proof: [sheet.proof && sentence(sheet.proof), sheet.proofNote].filter(Boolean).join(": "),
    story: sheet.story,
    flaws:
      flaws.length > 0
        ? flaws.map(({ text }) => text).join("\n")
        : sheet.flawless
          ? "Says there are none"
          : "",
    disclosures: declared(sheet),
  };
  return Object.entries(values).map(([field, value]) => ({
    field,
    label: requestFieldName(field),
    value: value ?? "",
  }));
}

/** `card_of_the_maker` as "Card of the maker". */
const sentence = (name: string): string =>
  `${name.charAt(0).toUpperCase()}${name.slice(1).replaceAll("_", " ")}`;

function declared({ category, disclosures }: PieceSheet): string {
  const wanted = findCategory(category?.slug ?? null)?.disclosures ?? [];
  return wanted
    .filter(({ name }) => disclosures[name] === true)
    .map(({ text }) => text)
    .join("\n");
}

/** The places for photographs, so that another one can be asked for. */
function slotFacts({ category, photos }: PieceSheet): AskedFact[] {
  const slots = findCategory(category?.slug ?? null)?.slots ?? [];
  return slots.map(({ name, label }) => {
    const count = photos.filter((photo) => photo.source === "seller" && photo.slot === name).length;
    const value = count === 0 ? "" : count === 1 ? "One photograph" : `${count} photographs`;
    return { field: `photo:${name}`, label: `Photograph: ${label.toLowerCase()}`, value };
  });
}

/** Who offers it, and how it went before. */
export function SellerFacts({ sheet }: { sheet: PieceSheet }) {
  const { name, email, others, sold, notTaken } = sheet.seller;
  const before =
    others === 0 ? "None" : `${others}: ${sold} sold, ${notTaken} not taken or gone back`;
  const choice = sheet.rejectChoice === "donate" ? "Give it away" : "Send it back";
  return (
    <KeyValueList
      items={[
        { label: "Name", value: name ?? "Not given" },
        {
          label: "Mail",
          value: (
            <a
              href={`mailto:${email}`}
              className="underline underline-offset-4 [overflow-wrap:anywhere]"
            >
              {email}
            </a>
          ),
        },
        { label: "Other pieces", value: before },
        { label: "If it does not pass", value: sheet.rejectChoice === null ? "Not said" : choice },
        ...(sheet.shelf === null ? [] : [{ label: "Shelf", value: sheet.shelf }]),
        ...(sheet.tracking === null
          ? []
          : [{ label: "Parcel", value: `${sheet.carrier ?? "Carrier"}, ${sheet.tracking}` }]),
      ]}
    />
  );
}
