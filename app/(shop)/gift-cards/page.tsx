import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { GIFT_CARD_AMOUNTS } from "@/lib/credit/schema";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const FORM = "/gift-cards/new";

const FACTS = [
  {
    title: "Mailed on its day",
    text: "Today, or any day up to a year ahead. It goes to them alone, with your words and your name.",
  },
  {
    title: "For anything here",
    text: "Care, pieces that had another life before, delivery and sales tax. It pays as much of an order as it holds; what is left stays on it.",
  },
  {
    title: "It does not run out",
    text: "No last day, and nothing is taken off while it lies in a drawer.",
  },
] as const;

export const metadata = pageMetadata({
  title: "Gift cards",
  description:
    "A gift card for care, for pieces that had another life before, for anything in the shop. Mailed on the day you choose; it does not run out.",
  path: "/gift-cards",
});

export default async function GiftCardsPage() {
  "use cache";
  cachePage();
  return (
    <div className="page-shell page-grid gap-y-12">
      <div className="col-span-4 lg:col-span-7">
        <PageHeading
          title="Gift cards"
          intro="Choose what it holds; on the next page you write whom it is for and when it is mailed."
        />
        <ul className="grid grid-cols-2 gap-px border border-hairline bg-hairline sm:grid-cols-4">
          {GIFT_CARD_AMOUNTS.map((cents) => (
            <li key={cents} className="bg-paper">
              <Link
                href={`${FORM}?amount=${cents / 100}`}
                prefetch={false}
                className="display flex min-h-28 items-center justify-center text-3xl tabular-nums transition-colors hover:bg-moss-wash"
              >
                ${cents / 100}
              </Link>
            </li>
          ))}
        </ul>
        <p className="mt-6">
          <ButtonLink href={FORM} prefetch={false} variant="secondary">
            Another amount
          </ButtonLink>
        </p>
        <dl className="mt-12 grid gap-8 border-t border-hairline pt-8 sm:grid-cols-3">
          {FACTS.map(({ title, text }) => (
            <div key={title}>
              <dt className="mb-1 font-medium">{title}</dt>
              <dd className="text-pretty text-stone">{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <aside
        aria-label="About gift cards"
        className="col-span-4 space-y-6 lg:col-span-4 lg:col-start-9 lg:pt-14"
      >
        <section>
          <h2 className="mb-1 font-medium">Do you have one?</h2>
          <p className="text-stone">
            <TextLink href="/gift-cards/balance">See what is on it</TextLink>, or enter its code
            when you pay.
          </p>
        </section>
        <section>
          <h2 className="mb-1 font-medium">If you change your mind</h2>
          <p className="text-stone">
            As long as nothing of it is spent we take it back and give you your money.{" "}
            <TextLink href="/contact">Write to us</TextLink>.
          </p>
        </section>
      </aside>
    </div>
  );
}
