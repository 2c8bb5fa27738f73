import { ProductSection } from "@/components/product/product-section";
import { RefusedList } from "@/components/standard/refused-list";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { STANDARD_TAG } from "@/lib/standard/announce";
import { MOST_REFUSED } from "@/lib/standard/standard-view";
import { countOffered, listRefused } from "@/lib/standard/queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";
import { Crumbs } from "../../crumbs";

export const metadata = pageMetadata({
  title: "Offered, and not accepted · Our standard",
  description:
    "What brands offered us and we did not take: every entry of the label that decided, and why.",
  path: "/standard/refused",
});

/** Everything that was offered and not taken, with every reason. */
export default async function RefusedPage() {
  "use cache";
  cachePage(STANDARD_TAG);
  const [refused, offered] = await Promise.all([listRefused(MOST_REFUSED), countOffered()]);
  return (
    <>
      <div className="page-shell">
        <PageHeading
          above={
            <Crumbs
              items={[
                { label: "Our standard", href: "/standard" },
                { label: "Offered, and not accepted" },
              ]}
            />
          }
          title="Offered, and not accepted"
          intro={
            <p>
              Of {offered.decided} products that brands have offered us, we did not take{" "}
              {offered.refused}, and {offered.held} wait for documents. Brands are named where they
              agreed to it.
            </p>
          }
        />
      </div>
      <ProductSection
        id="each"
        title="Each of them"
        intro={
          refused.length === MOST_REFUSED
            ? `The latest ${MOST_REFUSED}.`
            : "The latest first, with every entry of the label that decided."
        }
      >
        {refused.length > 0 ? (
          <RefusedList items={refused} />
        ) : (
          <EmptyState
            title="Nothing was refused yet"
            action={<TextLink href="/standard">Our standard</TextLink>}
          />
        )}
      </ProductSection>
    </>
  );
}
