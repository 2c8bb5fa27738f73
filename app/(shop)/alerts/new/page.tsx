import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AlertForm } from "@/components/product/alert-form";
import { TextLink } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { findProfile } from "@/lib/accounts/queries";
import { findAlertSubject } from "@/lib/alerts/queries";
import { alertKindOf } from "@/lib/alerts/schema";
import { parameter, type QueryParameters } from "@/lib/list-page";
import { uuid } from "@/lib/text";
import { keptAnswer } from "@/lib/web/kept-answer";
import { currentActor } from "@/lib/web/session";
import { ALERT_FORM } from "../alert-texts";

export const metadata: Metadata = { title: "Tell me", robots: { index: false } };

// Rendered in one piece: it is where the form leads without JavaScript.
export const instant = false;

const productOf = parameter(uuid);

type Props = { searchParams: Promise<QueryParameters> };

export default async function NewAlertPage({ searchParams }: Props) {
  const product = productOf.parse((await searchParams).product);
  const subject = product ? await findAlertSubject(product) : null;
  if (!subject) notFound();
  const actor = await currentActor();
  const [answer, profile] = await Promise.all([
    keptAnswer(ALERT_FORM),
    actor.kind === "guest" ? null : findProfile(actor),
  ]);
  const kind = alertKindOf(subject.kind);
  const typed: unknown = answer?.initialValue?.email;
  const page = (
    <TextLink href={`/products/${subject.slug}`} prefetch={false}>
      {subject.name}
    </TextLink>
  );
  return (
    <div className="page-shell">
      <PageHeading
        title={
          kind === "back_in_stock" ? "Tell me when it is back" : "Tell me about similar pieces"
        }
        intro={
          <p>
            {page} {kind === "back_in_stock" ? "is out of stock for now." : "has been sold."}
          </p>
        }
      />
      <div className="max-w-form">
        {subject.inStock && !answer?.notice ? (
          <Notice title="It can be bought now">There is nothing to wait for: see {page}.</Notice>
        ) : (
          <AlertForm
            product={subject.id}
            kind={kind}
            email={typeof typed === "string" ? typed : (profile?.email ?? "")}
            notice={answer?.notice}
            errors={answer?.error?.[""] ?? undefined}
            emailErrors={answer?.error?.email ?? undefined}
          />
        )}
      </div>
    </div>
  );
}
