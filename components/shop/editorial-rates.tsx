import { Price } from "@/components/ui/price";
import { Table, Td, Th } from "@/components/ui/table";

export type RateColumn = {
  name: string;
  minDays: number;
  maxDays: number;
  freeFromCents: number | null;
  bands: readonly { maxWeightGrams: number; priceCents: number }[];
};

export type RatesTableProps = { zone: string; currency: string; columns: readonly RateColumn[] };

const POUND_GRAMS = 453.592;

/** "2 kg (4.4 lb)", "500 g (1.1 lb)". */
export function weightText(grams: number): string {
  const metric = grams < 1000 ? `${grams} g` : `${grams / 1000} kg`;
  const pounds = grams / POUND_GRAMS;
  return `${metric} (${pounds < 10 ? pounds.toFixed(1) : Math.round(pounds)} lb)`;
}

/** What a parcel to one zone costs: a row for each weight, a column for each way of sending. */
export function RatesTable({ zone, currency, columns }: RatesTableProps) {
  const weights = [...new Set(columns.flatMap(({ bands }) => bands.map((b) => b.maxWeightGrams)))];
  const rows = weights.toSorted((a, b) => a - b);
  return (
    <Table caption={`Parcels to ${zone}`} captionHidden>
      <thead>
        <tr>
          <Th>Parcel up to</Th>
          {columns.map(({ name, minDays, maxDays }) => (
            <Th key={name} align="end">
              {name}
              <span className="block font-normal text-stone">
                {minDays}–{maxDays} working days
              </span>
            </Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((weight) => (
          <tr key={weight}>
            <Th scope="row" quiet className="whitespace-nowrap">
              {weightText(weight)}
            </Th>
            {columns.map(({ name, bands }) => {
              const band = bands.find(({ maxWeightGrams }) => maxWeightGrams === weight);
              return (
                <Td key={name} align="end">
                  {band ? <Price cents={band.priceCents} currency={currency} /> : "Not offered"}
                </Td>
              );
            })}
          </tr>
        ))}
        {columns.some(({ freeFromCents }) => freeFromCents !== null) ? (
          <tr>
            <Th scope="row" quiet>
              Free from
            </Th>
            {columns.map(({ name, freeFromCents }) => (
              <Td key={name} align="end">
                {freeFromCents === null ? (
                  <span className="text-stone">Never</span>
                ) : (
                  <Price cents={freeFromCents} currency={currency} />
                )}
              </Td>
            ))}
          </tr>
        ) : null}
      </tbody>
    </Table>
  );
}
