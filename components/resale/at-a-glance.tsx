import { KeyValueList } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { type Measurement, shortName } from "./measured";
import { sentence } from "./sentence";

export type AtAGlanceProps = {
  /** Of the page: its chapters are named after it. */
  slug: string;
  material: string;
  /** Maker and time, as far as they are known. */
  origin: readonly (string | null)[];
  flaws: number;
  measurements: readonly Measurement[];
};

/** High enough to be hit with a thumb. */
const TARGET = "target";

/** What one wants to know before reading on, each with the way to its chapter. */
export function AtAGlance({ slug, material, origin, flaws, measurements }: AtAGlanceProps) {
  const known = origin.filter((part) => part !== null).join(", ");
  const lengths = measurements.filter(({ isLength }) => isLength);
  const wide = lengths.slice(0, 3).map(({ part, inches }) => `${shortName(part)} ${inches}`);
  return (
    <KeyValueList
      items={[
        { label: "Material", value: sentence(material) },
        ...(known ? [{ label: "Made", value: sentence(known) }] : []),
        {
          label: "Flaws",
          value: (
            <TextLink href={`#condition-${slug}`} className={TARGET}>
              {flawCount(flaws)}
            </TextLink>
          ),
        },
        ...(wide.length > 0
          ? [
              {
                label: "Measured",
                value: (
                  <TextLink href={`#measurements-${slug}`} className={TARGET}>
                    {wide.join(" · ")}
                  </TextLink>
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

const NUMBERS = ["None that we found", "One, with its picture", "Two", "Three", "Four", "Five"];

function flawCount(count: number): string {
  return count < 2 ? (NUMBERS[count] ?? "") : `${NUMBERS[count] ?? count}, each with its picture`;
}
