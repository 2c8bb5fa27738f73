import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ReasonForm } from "@/components/journal/helpful-form";
import { ReaderScript } from "@/components/journal/reader-script";
import { ButtonLink } from "@/components/ui/button";
import { PageHeading } from "@/components/ui/page-heading";
import { hasPage } from "@/lib/catalog/has-page";

export const metadata: Metadata = { title: "Thank you", robots: { index: false } };

// Rendered in one piece: it is where the form leads without JavaScript.
export const instant = false;

type Props = { params: Promise<{ slug: string }> };

/** What a reader sees who said a word without script. */
export default async function ThanksPage({ params }: Props) {
  const { slug } = await params;
  if (!(await hasPage({ show: "article", slug }))) notFound();
  const path = `/journal/${encodeURIComponent(slug)}`;
  return (
    <div className="page-shell">
      <PageHeading title="Thank you" intro={<p>Your word was noted, without a name.</p>} />
      <div className="max-w-form">
        <ReaderScript />
        <ReasonForm action={`${path}/helpful`} />
      </div>
      <p className="mt-8">
        <ButtonLink href={path} variant="secondary">
          Back to the article
        </ButtonLink>
      </p>
    </div>
  );
}
