import type { Thing, WithContext } from "schema-dts";

type Props = { data: WithContext<Thing> | readonly WithContext<Thing>[] };

/** Facts of a page for machines (JSON-LD). `<` is written so that no text can end the script. */
export function JsonLd({ data }: Props) {
  const html = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: html }} />;
}
