import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { DeskHeading } from "@/components/admin/desk-heading";
import { DeskPanel } from "@/components/admin/desk-panel";
import { conditionLine } from "@/components/admin/condition-line";
import { ProductBadge } from "@/components/admin/state-badges";
import { Thumb } from "@/components/admin/thumb";
import { DateTime } from "@/components/ui/date-time";
import { KeyValueList, type KeyValue } from "@/components/ui/key-value-list";
import { TextLink } from "@/components/ui/link";
import { findProductSheet } from "@/lib/catalog/desk-queries";
import type { ProductSheet } from "@/lib/catalog/desk-view";
import { findEntity } from "@/lib/desk/entity-queries";
import { listPictures } from "@/lib/desk/picture-queries";
import { listSchedules } from "@/lib/desk/schedule-queries";
import type { FormState } from "@/lib/web/form-state";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor, requireStaff } from "@/lib/web/session";
import { Desk } from "../../desk";
import { EntityEditor } from "../../entity/entity-editor";
import { History } from "../../entity/history";
import { PicturesPanel } from "./pictures-panel";
import { PriceForm } from "./price-form";
import { SchedulePanel } from "./schedule-panel";
import { StatusForm } from "./status-form";
import { StockForm } from "./stock-form";
import { StockMoves } from "./stock-moves";

// Rendered in one piece: its forms work without JavaScript.
export const instant = false;

type Props = { params: Promise<{ slug: string }> };

/** Looked up once for the page and its title. */
const load = cache(async (slug: string) => findProductSheet(await currentActor(), slug));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await load((await params).slug);
  return { title: found.ok ? `${found.value.name} · Desk` : "Not found", robots: { index: false } };
}

export default async function ProductPage({ params }: Props) {
  const actor = await requireStaff("merchandiser");
  const found = await load((await params).slug);
  if (!found.ok) notFound();
  const product = found.value;
  const [sheet, pictures, plans, price, stock, status, schedule] = await Promise.all([
    findEntity(actor, "product", product.slug),
    listPictures(actor, product.id),
    listSchedules(actor, product.id),
    keptAnswer("product-price"),
    keptAnswer("product-stock"),
    keptAnswer("product-status"),
    keptAnswer("schedule"),
  ]);
  if (!sheet.ok) notFound();
  const shopHref = product.status === "published" ? `/products/${product.slug}` : null;
  return (
    <Desk actor={actor} current="/admin/products">
      <DeskHeading
        above={
          <TextLink href="/admin/products" tone="stone" underline="hover">
            Products
          </TextLink>
        }
        title={product.name}
        status={<ProductBadge state={product.status} />}
        actions={
          <>
            <TextLink
              href={`/admin/products/${product.slug}/preview`}
              prefetch={false}
              className="mr-4"
            >
              Preview
            </TextLink>
            {shopHref ? <TextLink href={shopHref}>See it in the shop</TextLink> : null}
          </>
        }
      />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="grid min-w-0 content-start gap-8">
          {product.variants.map((variant) => (
            <DeskPanel key={variant.id} title={variant.sku}>
              <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[auto_minmax(0,1fr)]">
                <PriceForm
                  variant={variant}
                  shopHref={shopHref}
                  answer={answerFor(variant.id, price)}
                />
                <StockForm
                  variant={variant}
                  shopHref={shopHref}
                  answer={answerFor(variant.id, stock)}
                />
              </div>
            </DeskPanel>
          ))}
          <DeskPanel title="Product">
            <EntityEditor
              actor={actor}
              entity="product"
              sheet={sheet.value}
              back={`/admin/products/${product.slug}`}
              piece={product.kind === "resale"}
            />
          </DeskPanel>
          <DeskPanel title="Pictures" aside={<span className="text-stone">{pictures.length}</span>}>
            <PicturesPanel productId={product.id} pictures={pictures} />
          </DeskPanel>
          <DeskPanel title="Stock movements">
            <StockMoves movements={product.movements} />
          </DeskPanel>
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <DeskPanel title="In the shop">
            <StatusForm
              productId={product.id}
              status={product.status}
              shopHref={shopHref}
              answer={status}
            />
          </DeskPanel>
          {product.kind === "curated" ? (
            <DeskPanel title="Standard">
              <TextLink href={`/admin/standard/products/${product.id}`} prefetch={false}>
                Verdict and documents
              </TextLink>
            </DeskPanel>
          ) : null}
          <DeskPanel title="At a time">
            <SchedulePanel
              productId={product.id}
              published={product.status === "published"}
              planned={plans.map((plan) => ({ ...plan, at: plan.at.toISOString() }))}
              answer={schedule}
            />
          </DeskPanel>
          <DeskPanel title="Facts">
            <Facts product={product} />
          </DeskPanel>
          <DeskPanel title="Changes by staff">
            <History
              actor={actor}
              entity="product"
              id={product.id}
              now={sheet.value.fields}
              back={`/admin/products/${product.slug}`}
            />
          </DeskPanel>
        </div>
      </div>
    </Desk>
  );
}

/** What was typed for one variant must not turn up in the form of another. */
function answerFor(variantId: string, answer: FormState | undefined): FormState | undefined {
  const sent = answer?.initialValue?.["variantId"];
  return sent === undefined || sent === variantId ? answer : undefined;
}

function Facts({ product }: { product: ProductSheet }) {
  const { condition, sizeLabel, publishedAt, updatedAt } = product;
  const facts: (KeyValue | null)[] = [
    { label: "World", value: product.kind === "resale" ? "Resale, one of a kind" : "Curated" },
    product.brandName === null ? null : { label: "Brand", value: product.brandName },
    { label: "Category", value: `${product.categoryName}, ${product.subcategory}` },
    product.netQuantity === null ? null : { label: "Contents", value: product.netQuantity },
    condition === null ? null : { label: "Condition", value: conditionLine(condition, sizeLabel) },
    product.consignorName === null ? null : { label: "Consignor", value: product.consignorName },
    publishedAt && {
      label: "First published",
      value: <DateTime iso={publishedAt.toISOString()} />,
    },
    { label: "Last change", value: <DateTime iso={updatedAt.toISOString()} withTime /> },
  ];
  return (
    <div className="grid items-start gap-4 max-lg:sm:grid-cols-[auto_minmax(0,1fr)]">
      <Thumb base={product.imageBase} className="h-40 w-32" />
      <KeyValueList items={facts.filter((fact) => fact !== null)} />
    </div>
  );
}
