import { EditorialPage } from "@/components/shop/editorial-page";
import { ImpactFigures, ImpactSources, ImpactTable } from "@/components/shop/impact-parts";
import { TextLink } from "@/components/ui/link";
import { findCategory, findKind } from "@/lib/consignment/categories";
import { estimateImpact } from "@/lib/consignment/impact/impact";
import { countPiecesKept } from "@/lib/consignment/impact/queries";
import { DISPLACEMENT, IMPACT_METHOD, IMPACT_SOURCES } from "@/lib/consignment/impact/sources";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/impact";

export const metadata = pageMetadata({
  title: "Pieces kept in use",
  description:
    "How many pieces have found their next owner here, what that may have spared, how we reckon it, and what we do not claim.",
  path: PATH,
});

const percent = (bp: number) => `${bp / 100} %`;

const kindLabel = (category: string, kind: string) =>
  findKind(category, kind)?.label ?? findCategory(category)?.label ?? kind;

/** What is counted, what may follow from it, and how that is worked out: everything to check the figure by. */
export default async function ImpactPage() {
  "use cache";
  cachePage();
  const impact = estimateImpact(await countPiecesKept());
  return (
    <EditorialPage
      path={PATH}
      title="Pieces kept in use"
      standfirst="A coat that is worn by a second person need not be made again for her. How much that spares is less certain than shops like to say, so we give a range, and show how we get there."
      changed={`${IMPACT_METHOD.since}; this is version ${IMPACT_METHOD.version} of the method`}
      sections={[
        { id: "figure", title: "What we count", body: <ImpactFigures impact={impact} /> },
        {
          id: "method",
          title: "How we reckon",
          body: (
            <>
              <p>
                For every kind of piece: how many were sold here and not sent back, times what
                making a new one causes, times how often buying second-hand takes the place of
                buying new. From the sum we take two parcels for every piece, one from its seller to
                us and one from us to its buyer, also for pieces that we cannot weigh.
              </p>
              <p>
                Studies find that a second-hand purchase takes the place of a new one in{" "}
                {percent(DISPLACEMENT.lowBp)} to {percent(DISPLACEMENT.highBp)} of cases. The lower
                end of our range takes the lowest figures of everything together, the upper end the
                highest.
              </p>
              <ImpactTable impact={impact} labelOf={kindLabel} />
            </>
          ),
        },
        {
          id: "not",
          title: "What we do not claim",
          body: (
            <>
              <p>
                Nothing for what we sell new: a cream is made and shipped like any other cream.
                Nothing for water, waste or land, for which we know no figure that we would stand
                by. Nothing for kinds of pieces that the source has no figure for; they are counted
                and not weighed. And nothing for a single piece: these are averages, and say little
                about the one in your hands.
              </p>
              <p>
                Washing, our heating and light, packaging and pictures are not in it either. They
                would make the figure smaller.
              </p>
            </>
          ),
        },
        {
          id: "sources",
          title: "Where the figures are from",
          body: <ImpactSources sources={IMPACT_SOURCES} />,
        },
        {
          id: "wrong",
          title: "If it is wrong",
          body: (
            <p>
              Who knows a better source, or finds a mistake, does us a favor to{" "}
              <TextLink href="/contact">say so</TextLink>. A change of the method gets a new
              version, and the page says since when it holds.
            </p>
          ),
        },
      ]}
    />
  );
}
