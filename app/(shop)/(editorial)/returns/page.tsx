import { EditorialPage } from "@/components/shop/editorial-page";
import { TextLink } from "@/components/ui/link";
import { Table, Td, Th } from "@/components/ui/table";
import { findReturnWindows } from "@/lib/orders/return-queries";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/returns";

export const metadata = pageMetadata({
  title: "Returns",
  description:
    "What can come back, until when, and what you are given for it, for unopened care and for pre-owned pieces.",
  path: PATH,
});

/** Windows as staff have set them. */
export default async function ReturnsPage() {
  "use cache";
  cachePage("settings");
  const { curatedDays, resaleDays } = await findReturnWindows();
  return (
    <EditorialPage
      path={PATH}
      title="Returns"
      standfirst={`Unopened care can come back for ${curatedDays} days, a pre-owned piece for ${resaleDays}. The days count from delivery, and you need not give a reason.`}
      sections={[
        {
          id: "windows",
          title: "What can come back, and until when",
          body: (
            <>
              <Table caption="Return windows" captionHidden>
                <thead>
                  <tr>
                    <Th>What</Th>
                    <Th>How</Th>
                    <Th align="end">Until</Th>
                  </tr>
                </thead>
                <tbody>
                  <tr>
                    <Th scope="row">Care</Th>
                    <Td>Unopened, its seal whole</Td>
                    <Td align="end" className="whitespace-nowrap">
                      {curatedDays} days
                    </Td>
                  </tr>
                  <tr>
                    <Th scope="row">Pre-owned pieces</Th>
                    <Td>As they came, not worn or used</Td>
                    <Td align="end" className="whitespace-nowrap">
                      {resaleDays} days
                    </Td>
                  </tr>
                </tbody>
              </Table>
              <p>
                Care that has been opened cannot be sold to anybody else, so we cannot take it back
                for a change of mind. If it arrived leaking, past its date, or is not what you
                ordered, tell us: that is our mistake, opened or not.
              </p>
            </>
          ),
        },
        {
          id: "how",
          title: "How to send something back",
          body: (
            <ol>
              <li>
                <TextLink href="/contact?topic=return">Write to us</TextLink> with the order’s
                number and what you would like to return. The number stands on the receipt.
              </li>
              <li>We answer with the address to send it to, and what to write on the parcel.</li>
              <li>
                Send it within the days above. Keep the carrier’s receipt until we have told you
                that it is here.
              </li>
              <li>We look at what arrived and give your money back.</li>
            </ol>
          ),
        },
        {
          id: "refunds",
          title: "What you are given back",
          body: (
            <>
              <p>
                The price you paid for the thing and the sales tax on it, to the card you paid with.
                We write to you when we have sent it off; banks take some days to show it. What the
                first delivery cost is given back only where the mistake was ours.
              </p>
              <p>
                The postage back is yours to pay, unless what came was not what we described: a flaw
                we did not list, a measurement that is wrong, the wrong thing. Then we pay it.
              </p>
            </>
          ),
        },
        {
          id: "gone",
          title: "If a piece is gone when you pay",
          body: (
            <p>
              There is one of each piece. It is set aside for you from the moment you go to pay, for
              31 minutes. Should a payment reach us after that and the piece has found somebody
              else, all of your money goes back at once, without your asking, and we write to you.
            </p>
          ),
        },
        {
          id: "cancel",
          title: "Changing your mind before it is sent",
          body: (
            <p>
              Write to us as soon as you can. As long as the parcel has not left we cancel the order
              and give back all of it, delivery included.
            </p>
          ),
        },
        {
          id: "rights",
          title: "Your rights",
          body: (
            <p>
              Nothing here takes away what the law of your state gives you. If something that you
              bought here harms you or makes your skin react, stop using it and tell us, whatever
              the date: we also pass it on to its maker.
            </p>
          ),
        },
      ]}
    />
  );
}
