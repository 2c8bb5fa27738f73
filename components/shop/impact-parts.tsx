import { Table, Td, Th } from "@/components/ui/table";
import type { Impact } from "@/lib/consignment/impact/impact";
import type { ImpactSource } from "@/lib/consignment/impact/sources";

const NUMBER = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

const pieces = (count: number) => `${NUMBER.format(count)} ${count === 1 ? "piece" : "pieces"}`;
/** Whole kilograms: the figures bear no more. */
const kg = (grams: number) => `${NUMBER.format(Math.floor(grams / 1000))} kg`;

/** How many pieces, and the range of what they may have spared, with what the parcels caused taken off. */
export function ImpactFigures({ impact }: { impact: Impact }) {
  if (impact.pieces === 0) {
    return <p>No piece has found its next owner here yet. The count starts with the first one.</p>;
  }
  const { weighed, lowGrams, highGrams, parcelGrams } = impact;
  return (
    <>
      <p className="display text-3xl">{pieces(impact.pieces)} kept in use</p>
      {highGrams <= 0 ? (
        <p>
          Their parcels caused {kg(parcelGrams)} of CO₂ equivalent by our figures, and that is more
          than what was spared by them. It will be otherwise, or we will say that it is not.
        </p>
      ) : lowGrams <= 0 ? (
        <p>
          That may have spared up to {kg(highGrams)} of CO₂ equivalent, what their parcels caused
          taken off. It may also have spared nothing: by the lowest figures, the parcels outweigh
          what was not made.
        </p>
      ) : (
        <p>
          That may have spared between {kg(lowGrams)} and {kg(highGrams)} of CO₂ equivalent, what
          their parcels caused ({kg(parcelGrams)}) taken off.
        </p>
      )}
      <p>
        The source has figures for the kinds of {NUMBER.format(weighed)} of {pieces(impact.pieces)}.
        Of any other, the parcels are taken off, and nothing is claimed for it.
      </p>
    </>
  );
}

export type ImpactTableProps = {
  impact: Impact;
  labelOf: (category: string, kind: string) => string;
};

/** Kind by kind, before the parcels are taken off. */
export function ImpactTable({ impact, labelOf }: ImpactTableProps) {
  if (impact.lines.length === 0) return null;
  return (
    <Table caption="By kind, before parcels are taken off">
      <thead>
        <tr>
          <Th>Kind</Th>
          <Th align="end">Pieces</Th>
          <Th align="end">May have spared, CO₂ equivalent</Th>
        </tr>
      </thead>
      <tbody>
        {impact.lines.map(({ category, kind, pieces: count, avoided }) => (
          <tr key={`${category}/${kind}`}>
            <Th scope="row">{labelOf(category, kind)}</Th>
            <Td align="end">{NUMBER.format(count)}</Td>
            <Td align="end">
              {avoided ? `${kg(avoided.lowGrams)} to ${kg(avoided.highGrams)}` : "Not weighed"}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Each source with its version, how far we have read it, and what it does not say. */
export function ImpactSources({ sources }: { sources: readonly ImpactSource[] }) {
  return (
    <ol>
      {sources.map((source) => (
        <li key={source.id}>
          {source.publisher}:{" "}
          <a href={source.url} className="link ink wrap-anywhere">
            {source.title}
          </a>
          , <span className="wrap-anywhere">{source.version}</span>. {source.note} What we know of
          it, we have {source.confidence}.
        </li>
      ))}
    </ol>
  );
}
