import { EditorialPage } from "@/components/shop/editorial-page";
import { RatesTable } from "@/components/shop/editorial-rates";
import { TextLink } from "@/components/ui/link";
import { listShippingZones, type ShippingZone } from "@/lib/cart/shipping-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/shipping";

export const metadata = pageMetadata({
  title: "Shipping",
  description:
    "What a parcel costs, how long it takes, and where we send: every rate, as the checkout reckons it.",
  path: PATH,
});

/** A short zone lists its states; a long one would only be a list of nearly all of them. */
const FEW_STATES = 12;

function Zone({ zone }: { zone: ShippingZone }) {
  const [first] = zone.ways;
  return (
    <div>
      <h3>{zone.name}</h3>
      {zone.states.length <= FEW_STATES ? (
        <p className="mb-2 text-sm text-stone">{zone.states.join(", ")}</p>
      ) : null}
      {first ? <RatesTable zone={zone.name} currency={first.currency} columns={zone.ways} /> : null}
    </div>
  );
}

/** Rates as they stand in the database, so that this page and the checkout never disagree. */
export default async function ShippingPage() {
  "use cache";
  cachePage("shipping");
  const zones = await listShippingZones();
  return (
    <EditorialPage
      path={PATH}
      title="Shipping"
      standfirst="Everything in an order travels in one parcel, care and pieces together. What it costs depends on where it goes and what it weighs, and the checkout shows the exact amount before you pay."
      sections={[
        {
          id: "rates",
          title: "What it costs",
          body: (
            <>
              <p>
                Working days are counted from the day we pack the parcel. Where a rate becomes free,
                it does so for goods worth that much, before tax.
              </p>
              {zones.map((zone) => (
                <Zone key={zone.name} zone={zone} />
              ))}
            </>
          ),
        },
        {
          id: "where",
          title: "Where we send",
          body: (
            <p>
              To the fifty states, the District of Columbia, the territories and military addresses.
              We do not send abroad yet. A heavier parcel than the tables know has to go by
              appointment with a carrier: <TextLink href="/contact">write to us</TextLink> before
              you order.
            </p>
          ),
        },
        {
          id: "when",
          title: "When it leaves",
          body: (
            <>
              <p>
                Payment first, parcel second: as soon as your payment is confirmed we mail you a
                receipt, and the order’s page says that it is being packed. If we ever cannot send
                an order within thirty days of payment, we say so and you may have your money back.
              </p>
              <p>
                Without an account you can come back to an order at any time through{" "}
                <TextLink href="/orders/lookup">a link by mail</TextLink>.
              </p>
            </>
          ),
        },
        {
          id: "tax",
          title: "Sales tax",
          body: (
            <p>
              Prices are shown without sales tax. It depends on the state the parcel goes to and on
              what is in it, and stands on its own line before you pay.
            </p>
          ),
        },
        {
          id: "trouble",
          title: "Late, damaged or lost",
          body: (
            <p>
              Write to us with the order’s number. A parcel that the carrier has lost, or that
              arrives broken, is ours to put right: we send the same thing again where there is
              another one, and give the money back where there was only one.
            </p>
          ),
        },
      ]}
    />
  );
}
