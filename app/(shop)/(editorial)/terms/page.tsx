import { EditorialPage } from "@/components/shop/editorial-page";
import { TextLink } from "@/components/ui/link";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/terms";

export const metadata = pageMetadata({
  title: "Terms of sale",
  description:
    "When an order is binding, what prices hold, how payment works, what is promised of a thing and what is not.",
  path: PATH,
});

export default async function TermsPage() {
  "use cache";
  cachePage();
  return (
    <EditorialPage
      path={PATH}
      title="Terms of sale"
      standfirst="What you and we agree to when you buy something here. It is short because we tried to leave out what a law already says."
      changed="November 21, 2026"
      sections={[
        {
          id: "order",
          title: "When an order is binding",
          body: (
            <>
              <p>
                Putting a thing in the bag keeps it for nobody. When you go to pay, everything in
                the order is set aside for you for 31 minutes. When the payment is confirmed the
                order stands, and the receipt we mail is our acceptance.
              </p>
              <p>
                If a payment arrives for something that is no longer here, no sale has come about
                and all of it is refunded at once.
              </p>
            </>
          ),
        },
        {
          id: "prices",
          title: "Prices and tax",
          body: (
            <p>
              Prices are in US dollars, without sales tax and delivery. Both are added before you
              pay, and the total on the last page before payment is the total. If a price has
              changed since you put a thing in the bag, the bag says so first.
            </p>
          ),
        },
        {
          id: "payment",
          title: "Payment",
          body: (
            <p>
              By the ways that Stripe’s payment page offers. Card numbers are typed there and not
              here. You need no account to buy.
            </p>
          ),
        },
        {
          id: "goods",
          title: "What we promise of a thing",
          body: (
            <>
              <p>
                Care: that it is new, sealed and within its date, and that the ingredient list is
                the one on the label we have in hand. Makers change formulas; where the box says
                something else, the box is right, and you may return it even if that is why you
                opened it.
              </p>
              <p>
                Pieces: that condition, flaws, measurements and material are as described. They had
                an owner before and are not new, unless the condition says so.
              </p>
              <p>
                Nothing here is medical advice, and no product here is meant to diagnose, treat,
                cure or prevent a disease. If you are pregnant, ill, allergic or taking medicine,
                show the label to someone who knows you.
              </p>
            </>
          ),
        },
        {
          id: "delivery",
          title: "Delivery and returns",
          body: (
            <p>
              As the pages on <TextLink href="/shipping">shipping</TextLink> and{" "}
              <TextLink href="/returns">returns</TextLink> say on the day you order. The risk is
              ours until the parcel has been handed to you.
            </p>
          ),
        },
        {
          id: "liability",
          title: "If something goes wrong",
          body: (
            <p>
              <TextLink href="/contact">Write to us</TextLink> first; most things are settled by one
              letter. We answer for what we do wrong. Nothing in these terms shortens a right that
              the law of your state gives you as a buyer, or sends you to an arbitrator.
            </p>
          ),
        },
      ]}
    />
  );
}
