import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { breadcrumbData } from "@/lib/web/structured-data";

/** Where a page of the journal stands, for people and for machines. */
export function JournalCrumbs({ items }: { items: readonly Crumb[] }) {
  const all = [{ label: "Journal", href: "/journal" }, ...items];
  return (
    <>
      <Breadcrumb items={all} />
      <JsonLd data={breadcrumbData(all)} />
    </>
  );
}
