import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CuratedBody } from "@/app/(shop)/products/[slug]/curated-body";
import { ResaleBody } from "@/app/(shop)/products/[slug]/resale-body";
import { TextLink } from "@/components/ui/link";
import { findPreview } from "@/lib/desk/find-preview";
import { requireStaff } from "@/lib/web/session";

// Rendered in one piece, for nobody else.
export const instant = false;
export const metadata: Metadata = { title: "Preview · Desk", robots: { index: false } };

type Props = { params: Promise<{ slug: string }> };

/** A product's page as it would stand in the shop, with what whoever looks has typed and not saved. */
export default async function PreviewPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const { slug } = await params;
  const found = await findPreview(actor, slug);
  if (!found.ok) notFound();
  const { product, withDraft, problem } = found.value;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-ink bg-bone px-5 py-3 text-sm">
        <p role="status">
          {withDraft
            ? "Preview with your draft. Nobody else sees this."
            : "Preview. Nobody else sees this."}
          {problem ? <span className="block font-medium text-error">{problem}</span> : null}
        </p>
        <TextLink href={`/admin/products/${slug}`}>Back to the desk</TextLink>
      </div>
      <main id="content">
        {product.kind === "resale" ? (
          <ResaleBody product={product} />
        ) : (
          <CuratedBody product={product} />
        )}
      </main>
    </>
  );
}
