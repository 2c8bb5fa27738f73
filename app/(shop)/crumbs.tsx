import { JsonLd } from "@/components/seo/json-ld";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { breadcrumbData } from "@/lib/web/structured-data";

/** Where a page stands, for readers and for machines. */
export function Crumbs({ items }: { items: readonly Crumb[] }) {
  return (
    <>
      <Breadcrumb items={items} />
      <JsonLd data={breadcrumbData(items)} />
    </>
  );
}
