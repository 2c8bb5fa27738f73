import { EditorialPage } from "@/components/shop/editorial-page";
import { TextLink } from "@/components/ui/link";
import { env } from "@/lib/env";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/accessibility";

export const metadata = pageMetadata({
  title: "Accessibility",
  description:
    "What works with a keyboard, a screen reader, large text and without scripts; what was tested and how; what is not good yet.",
  path: PATH,
});

export default async function AccessibilityPage() {
  "use cache";
  cachePage();
  return (
    <EditorialPage
      path={PATH}
      title="Accessibility"
      standfirst="Everybody should be able to buy here, whatever they use to read and to point. We build to WCAG 2.2 at level AA. This page says what that has come to, and what has not been tried."
      changed="November 21, 2026"
      sections={[
        {
          id: "works",
          title: "What should work",
          body: (
            <ul>
              <li>
                Everything by keyboard, from the search to the payment, with the focus in sight.
              </li>
              <li>
                Text at twice its size, and pages in a window 320 pixels wide, without scrolling
                sideways. Tables scroll by themselves.
              </li>
              <li>
                The whole purchase without scripts: the bag, the checkout and every form here are
                plain pages that a browser sends by itself.
              </li>
              <li>
                Screen readers: headings in order, fields with names, and messages that are read out
                when they appear. Mistakes in a form stand beside their field and are said in words.
              </li>
              <li>
                Colors with a contrast of at least 4.5 to 1 for text. No color carries a meaning by
                itself.
              </li>
              <li>Movement under a fifth of a second, and none where your system asks for none.</li>
            </ul>
          ),
        },
        {
          id: "tested",
          title: "How it is tested",
          body: (
            <p>
              Each change to the shop runs through automatic checks: every public page is looked at
              by axe at the width of a phone and of a desk, and a purchase is made by keyboard alone
              and another without scripts. Such checks find perhaps half of what can be wrong.
              People who use a screen reader every day have not tested the shop yet, and nobody from
              outside has audited it.
            </p>
          ),
        },
        {
          id: "limits",
          title: "What is not good yet",
          body: (
            <ul>
              <li>
                The payment page is Stripe’s, and we cannot change it. Stripe publishes its own
                statement.
              </li>
              <li>
                Ingredient names are Latin and English mixed, as on the label, and screen readers
                pronounce them in English.
              </li>
              <li>
                Descriptions of pictures name the thing, its color and its label. They do not give
                every detail that an eye would find; flaws and measurements are always given in
                text.
              </li>
            </ul>
          ),
        },
        {
          id: "tell",
          title: "Tell us what stops you",
          body: (
            <p>
              Use <TextLink href="/contact?topic=accessibility">the contact form</TextLink> or write
              to <a href={`mailto:${env.CONTACT_EMAIL}`}>{env.CONTACT_EMAIL}</a>. Say which page it
              was and what you use, if you like. We answer within five working days, and until it is
              mended we will take your order by mail.
            </p>
          ),
        },
      ]}
    />
  );
}
