import { EditorialPage } from "@/components/shop/editorial-page";
import { TermsText } from "@/components/sell/terms-text";
import { SplitTable } from "@/components/shop/editorial-split";
import { splitRows } from "@/lib/consignment/split-rows";
import { dayText } from "@/lib/consignment/paper-words";
import { currentTermsText } from "@/lib/consignment/terms-text";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/consignment-terms";

export const metadata = pageMetadata({
  title: "Consignment terms",
  description:
    "What we take, what you have of a sale, how a price comes down, and what becomes of a piece that does not sell.",
  path: PATH,
});

const text = currentTermsText();

/** The terms in force. Their figures are the ones that sales are reckoned by. */
export default async function ConsignmentTermsPage() {
  "use cache";
  cachePage();
  return (
    <EditorialPage
      path={PATH}
      title="Consignment terms"
      standfirst={`Version ${text.version}, in force from ${dayText(new Date(text.from))}. You own a piece until it is sold: we photograph it, measure it, price it with you, sell it and send it on.`}
      sections={text.sections.map((section) => ({
        id: section.id,
        title: section.title,
        body: (
          <TermsText section={section} table={<SplitTable currency="usd" rows={splitRows()} />} />
        ),
      }))}
    />
  );
}
