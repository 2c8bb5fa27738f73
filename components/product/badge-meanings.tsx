import { Fragment } from "react";
import { Disclosure } from "@/components/ui/disclosure";

export type BadgeMeaningsProps = {
  badges: readonly { readonly name: string; readonly meaning: string }[];
};

/** The words a product may carry, in one line; opened, each with what the shop means by it. */
export function BadgeMeanings({ badges }: BadgeMeaningsProps) {
  if (badges.length === 0) return null;
  return (
    <Disclosure
      summary={
        <span>
          {badges.map(({ name }) => name).join(" · ")}
          <span className="sr-only">: what these words mean</span>
        </span>
      }
    >
      <dl>
        {badges.map(({ name, meaning }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </Fragment>
        ))}
      </dl>
    </Disclosure>
  );
}
