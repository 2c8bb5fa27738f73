import { Disclosure } from "@/components/ui/disclosure";

export type BadgeMeaningsProps = {
  badges: readonly { readonly name: string; readonly meaning: string }[];
};

/** The words a product may carry, in one line; opened, each with what the shop means by it. */
export function BadgeMeanings({ badges }: BadgeMeaningsProps) {
  if (badges.length === 0) return null;
  return (
    <Disclosure
      className="text-sm [&>summary]:font-normal"
      summary={
        <span>
          <span className="text-moss">{badges.map(({ name }) => name).join(" · ")}</span>
          <span className="sr-only">: what these words mean</span>
        </span>
      }
    >
      <dl className="space-y-3">
        {badges.map(({ name, meaning }) => (
          <div key={name}>
            <dt className="font-medium">{name}</dt>
            <dd className="text-stone">{meaning}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
