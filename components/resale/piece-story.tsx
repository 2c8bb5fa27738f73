import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";

export type PieceStoryProps = {
  /** How it came to us. */
  provenance: string | null;
  facts: readonly KeyValue[];
};

/** Where a piece comes from, in its owner's words, and what is known of it. */
export function PieceStory({ provenance, facts }: PieceStoryProps) {
  return (
    <div className="grid gap-x-8 gap-y-8 lg:grid-cols-8">
      {provenance ? (
        <p className="font-serif text-xl text-pretty lg:col-span-4 lg:text-2xl">{provenance}</p>
      ) : null}
      <div className={provenance ? "lg:col-span-4" : "lg:col-span-5"}>
        <KeyValueList items={facts} />
      </div>
    </div>
  );
}
