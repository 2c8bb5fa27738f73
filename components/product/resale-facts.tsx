import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { MeasurementsTable, type Measurement } from "./measurements-table";

export type ResaleFactsProps = {
  sizeLabel?: string;
  material?: string;
  era?: string;
  color?: string;
  maker?: string;
  condition: { label: string; meaning: string };
  /** Empty means that none were found, and says so. */
  flaws: readonly string[];
  measurements: readonly Measurement[];
  curatorNote?: string | null;
};

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Everything that is known about a piece: condition first, then what is wrong, then facts and measurements. */
export function ResaleFacts(props: ResaleFactsProps) {
  const { condition, flaws, measurements, curatorNote } = props;
  const facts: KeyValue[] = [
    { label: "Size", value: props.sizeLabel },
    { label: "Material", value: props.material },
    { label: "Color", value: props.color },
    { label: "Made", value: props.era },
    { label: "Maker", value: props.maker },
  ].filter((fact) => Boolean(fact.value));
  return (
    <div className="space-y-10">
      {curatorNote ? (
        <p className="border-l border-clay pl-4 font-serif text-xl leading-snug">{curatorNote}</p>
      ) : null}
      <section>
        <h2 className="font-medium">
          Condition: <span className="text-clay">{condition.label}</span>
        </h2>
        <p className="mt-1 text-stone">{condition.meaning}.</p>
        <h3 className="mt-5 text-sm text-stone">What is wrong with it</h3>
        {flaws.length > 0 ? (
          <ul className="mt-1">
            {flaws.map((flaw) => (
              <li key={flaw} className="flex gap-3">
                <span aria-hidden="true" className="mt-[0.75em] h-px w-3 shrink-0 bg-clay" />
                {sentence(flaw)}
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-1">Nothing that we found.</p>
        )}
      </section>
      <section>
        <h2 className="mb-3 font-medium">About the piece</h2>
        <KeyValueList items={facts} />
      </section>
      {measurements.length > 0 ? (
        <section>
          <h2 className="font-medium">Measurements</h2>
          <MeasurementsTable rows={measurements} />
        </section>
      ) : null}
    </div>
  );
}
