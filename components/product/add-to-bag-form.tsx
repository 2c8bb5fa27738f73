"use client";

import { useState, type FormEvent } from "react";
import { setBagCount, useVisitor } from "@/components/shop/visitor-store";
import { Button } from "@/components/ui/button";
import { Price } from "@/components/ui/price";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { showToast } from "@/components/ui/toast";
import { SoldNotice } from "./sold-notice";
import { StickyAddBar } from "./sticky-add-bar";

export type AddToBagFormProps = {
  productId: string;
  variantId: string;
  title: string;
  priceCents: number;
  currency: string;
  limit: number;
  isPiece: boolean;
  /** As of when the page was made; the live answer follows. */
  inStock: boolean;
};

type Answer = { ok: boolean; message: string; bag?: number };

/** A plain form that posts to the bag; with script it stays on the page and says what happened. */
export function AddToBagForm(props: AddToBagFormProps) {
  const { productId, variantId, title, limit, isPiece } = props;
  const visitor = useVisitor(productId);
  const stock = visitor?.stock ?? null;
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  // The router keeps the pages that one came from, hidden: an id must be this product's own.
  const id = `add-${productId.slice(-12)}`;
  const gone = stock ? stock.onHand === 0 : !props.inStock;
  const held = stock !== null && stock.onHand > 0 && stock.free <= 0;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    setPending(true);
    setProblem(null);
    const answer = await post(form);
    setPending(false);
    if (!answer.ok) return setProblem(answer.message);
    if (answer.bag !== undefined) setBagCount(answer.bag, productId);
    showToast({ message: answer.message, link: { href: "/bag", label: "See your bag" } });
  }

  if (gone && isPiece) return <SoldNotice />;
  const button = (form?: string) => (
    <Button type="submit" {...(form ? { form } : {})} disabled={gone || pending} className="flex-1">
      {gone ? "Out of stock for now" : pending ? "Adding…" : "Add to bag"}
    </Button>
  );
  const max = Math.max(1, Math.min(limit, stock?.free ?? limit));
  return (
    <form id={id} action="/bag/lines" method="post" onSubmit={(event) => void submit(event)}>
      <input type="hidden" name="variantId" value={variantId} />
      {visitor?.marks?.[productId]?.note}
      <div id={`${id}-button`} className="flex gap-3">
        {isPiece || gone ? null : (
          <QuantityStepper
            id={`${id}-quantity`}
            name="quantity"
            label={`Quantity of ${title}`}
            defaultValue={1}
            max={max}
          />
        )}
        {button()}
      </div>
      {problem ? (
        <p role="alert" className="problem">
          {problem}
        </p>
      ) : null}
      {held ? <p className="mt-3 text-sm text-clay">{HELD}</p> : null}
      {!held && !isPiece && stock && stock.free > 0 && stock.free <= 5 ? (
        <p className="mt-3 text-sm text-stone">{`${stock.free} left.`}</p>
      ) : null}
      <StickyAddBar
        targetId={`${id}-button`}
        title={title}
        price={<Price cents={props.priceCents} currency={props.currency} />}
      >
        {button(id)}
      </StickyAddBar>
    </form>
  );
}

const HELD =
  "Somebody is paying for it at this moment. You can put it in your bag; if they do not finish, it is free again within half an hour.";

async function post(form: HTMLFormElement): Promise<Answer> {
  try {
    const response = await fetch(form.getAttribute("action") ?? "", {
      method: "POST",
      body: new FormData(form),
      headers: { accept: "application/json" },
    });
    return (await response.json()) as Answer;
  } catch {
    return {
      ok: false,
      message: "The shop could not be reached. Check your connection and try again.",
    };
  }
}
