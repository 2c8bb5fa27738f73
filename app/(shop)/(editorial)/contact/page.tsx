import { EditorialContact } from "@/components/shop/editorial-contact";
import { TextLink } from "@/components/ui/link";
import { PageHeading } from "@/components/ui/page-heading";
import { topicOf } from "@/lib/contact/topics";
import { env } from "@/lib/env";
import { keptAnswer } from "@/lib/web/kept-answer";
import { pageMetadata } from "@/lib/web/page-metadata";
import { contact } from "./actions";

export const metadata = pageMetadata({
  title: "Contact",
  description:
    "Write to the shop about an order, a return, a label, or a piece you would like to sell.",
  path: "/contact",
});

// Rendered in one piece: what streams in later needs a script to be put in its place, and this page works without.
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ContactPage({ searchParams }: Props) {
  const [answer, { topic }] = await Promise.all([keptAnswer("contact"), searchParams]);
  return (
    <div className="page-shell">
      <PageHeading
        title="Contact"
        intro="People read this, not a machine. The more exactly you say what happened, the fewer letters it takes."
      />
      <div className="page-grid gap-y-12">
        <div className="col-span-4 max-w-form lg:col-span-6">
          <EditorialContact action={contact} answer={answer} topic={topicOf(topic)} />
        </div>
        <aside
          aria-label="Other ways"
          className="col-span-4 space-y-6 text-stone lg:col-span-4 lg:col-start-9"
        >
          <div>
            <h2 className="font-medium text-ink">By mail</h2>
            <p className="mt-1">
              <a className="underline underline-offset-4" href={`mailto:${env.CONTACT_EMAIL}`}>
                {env.CONTACT_EMAIL}
              </a>
            </p>
          </div>
          <div>
            <h2 className="font-medium text-ink">Where is my order?</h2>
            <p className="mt-1">
              <TextLink href="/orders/lookup">Have the link mailed to you</TextLink>. It shows what
              is packed and what is on its way.
            </p>
          </div>
          <div>
            <h2 className="font-medium text-ink">Does this suit my skin?</h2>
            <p className="mt-1">
              We can tell you what is in a product and what each part is for. We are not doctors,
              and cannot say what it will do to you.
            </p>
          </div>
          <div>
            <h2 className="font-medium text-ink">Perhaps it is answered already</h2>
            <p className="mt-1">
              <TextLink href="/shipping">Shipping</TextLink>,{" "}
              <TextLink href="/returns">returns</TextLink>,{" "}
              <TextLink href="/sell">selling with us</TextLink>.
            </p>
          </div>
        </aside>
      </div>
    </div>
  );
}
