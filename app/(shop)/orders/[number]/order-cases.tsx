import { PhotoForm } from "@/components/checkout/photo-form";
import { PressForm } from "@/components/checkout/press-form";
import { SentForm } from "@/components/checkout/sent-form";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import { DateTime } from "@/components/ui/date-time";
import { Disclosure } from "@/components/ui/disclosure";
import { Price } from "@/components/ui/price";
import { dayText } from "@/lib/days";
import type { OrderView } from "@/lib/orders/order-view";
import type { OwnCases, OwnClaim, OwnReturn } from "@/lib/returns/queries";
import type { ClaimState, ReturnState } from "@/lib/returns/states";
import { keep, send, takeClaimBack } from "./actions";
import type { OrderAnswers } from "./order-actions";
import { keyQuery } from "./order-path";

type Props = {
  order: OrderView;
  linkKey: string | undefined;
  cases: OwnCases;
  answers: OrderAnswers;
  /** What came of photographs that were sent without script. */
  photoProblem: string | undefined;
};

const returnLooks: Readonly<Record<ReturnState, { label: string; tone: BadgeTone }>> = {
  requested: { label: "We look at it", tone: "warning" },
  approved: { label: "You can send it", tone: "moss" },
  in_transit: { label: "On its way to us", tone: "moss" },
  received: { label: "It is here", tone: "moss" },
  refunded: { label: "Given back", tone: "success" },
  declined: { label: "Not taken back", tone: "neutral" },
  cancelled: { label: "Called off", tone: "neutral" },
};

const claimLooks: Readonly<Record<ClaimState, { label: string; tone: BadgeTone }>> = {
  open: { label: "We look into it", tone: "warning" },
  settled: { label: "Put right", tone: "success" },
  declined: { label: "Answered", tone: "neutral" },
  withdrawn: { label: "Taken back", tone: "neutral" },
};

const remedies = {
  refund: "We have given you money back for it.",
  resend: "We send it again.",
  send_back: "Please send it back with the label above; all of the money goes back to you then.",
} as const;

/** The returns and claims of an order, with what is to be done about each. */
export function OrderCases(props: Props) {
  const { returns, claims } = props.cases;
  if (returns.length + claims.length === 0) return null;
  return (
    <section id="cases" aria-labelledby="cases-heading" className="mt-14 scroll-mt-6">
      <h2 id="cases-heading" className="display mb-4 text-2xl">
        Returns and problems
      </h2>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {returns.map((found) => (
          <Return key={found.id} found={found} {...props} />
        ))}
        {claims.map((found) => (
          <Claim key={found.id} found={found} {...props} />
        ))}
      </ul>
    </section>
  );
}

const thingsText = (lines: readonly { title: string; quantity: number }[]) =>
  lines.map(({ title, quantity }) => (quantity > 1 ? `${quantity} × ${title}` : title)).join(", ");

function Return({ found, order, linkKey, answers, photoProblem }: Props & { found: OwnReturn }) {
  const look = returnLooks[found.status];
  const about = { orderId: order.id, key: linkKey, returnId: found.id };
  const findings = found.lines.flatMap(({ finding }) => finding ?? []);
  return (
    <li className="space-y-3 py-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium tabular-nums">Return {found.number}</span>
        <Badge tone={look.tone}>{look.label}</Badge>
        <DateTime iso={found.createdAt} className="text-sm text-stone" />
      </p>
      <p className="wrap-anywhere">{thingsText(found.lines)}</p>
      {found.declineReason ? <p className="text-stone">{found.declineReason}</p> : null}
      {findings.map((finding) => (
        <p key={finding} className="text-stone">
          {finding}
        </p>
      ))}
      {found.status === "refunded" ? (
        <p>
          <Price cents={found.refundedCents} currency={order.currency} /> given back
          {found.outcome === "credit" ? " as credit" : ""}.
        </p>
      ) : null}
      {found.status === "approved" ? (
        <div className="space-y-3">
          <p>
            Hand it to the carrier{found.sendBy ? ` by ${dayText(found.sendBy)}` : ""}. The postage
            is paid.{" "}
            {found.hasLabel ? (
              <a
                href={`/orders/returns/${found.id}/label${keyQuery(linkKey)}`}
                className="underline underline-offset-4"
              >
                Print the label (PDF)
              </a>
            ) : (
              <span className="text-stone">The label is being made; reload in a minute.</span>
            )}
          </p>
          <div className="flex flex-wrap gap-3">
            <PressForm
              action={send}
              id={`sent-${found.id}`}
              values={about}
              label="It is on its way"
              size="sm"
              answer={answers.sent}
            />
            <PressForm
              action={keep}
              id={`off-${found.id}`}
              values={about}
              label="I keep it after all"
              variant="quiet"
              size="sm"
              answer={answers.off}
            />
          </div>
          <Disclosure summary="Sent with another carrier">
            <SentForm action={send} values={about} answer={answers.sent} />
          </Disclosure>
        </div>
      ) : null}
      {found.status === "requested" ? (
        <PressForm
          action={keep}
          id={`off-${found.id}`}
          values={about}
          label="I keep it after all"
          variant="quiet"
          size="sm"
          answer={answers.off}
        />
      ) : null}
      <Photos
        kind="return"
        id={found.id}
        photos={found.photos}
        open={["requested", "approved", "in_transit"].includes(found.status)}
        order={order}
        linkKey={linkKey}
        problem={photoProblem}
      />
    </li>
  );
}

function Claim({ found, order, linkKey, answers, photoProblem }: Props & { found: OwnClaim }) {
  const look = claimLooks[found.status];
  return (
    <li className="space-y-3 py-5">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium tabular-nums">{found.number}</span>
        <Badge tone={look.tone}>{look.label}</Badge>
        <DateTime iso={found.createdAt} className="text-sm text-stone" />
      </p>
      <p className="wrap-anywhere">{thingsText(found.lines)}</p>
      <p className="whitespace-pre-wrap text-stone wrap-anywhere">{found.comment}</p>
      {found.remedy ? <p>{remedies[found.remedy]}</p> : null}
      {found.answer ? <p className="whitespace-pre-wrap wrap-anywhere">{found.answer}</p> : null}
      {found.status === "open" ? (
        <PressForm
          action={takeClaimBack}
          id={`claim-off-${found.id}`}
          values={{ orderId: order.id, key: linkKey, claimId: found.id }}
          label="It is settled, forget it"
          variant="quiet"
          size="sm"
          answer={answers.claimOff}
        />
      ) : null}
      <Photos
        kind="claim"
        id={found.id}
        photos={found.photos}
        open={found.status === "open"}
        order={order}
        linkKey={linkKey}
        problem={photoProblem}
      />
    </li>
  );
}

type PhotosProps = {
  kind: "return" | "claim";
  id: string;
  photos: readonly string[];
  open: boolean;
  order: OrderView;
  linkKey: string | undefined;
  problem: string | undefined;
};

function Photos({ kind, id, photos, open, order, linkKey, problem }: PhotosProps) {
  const query = keyQuery(linkKey);
  return (
    <>
      {photos.length > 0 ? (
        <ul className="flex flex-wrap gap-2">
          {photos.map((photo, at) => (
            <li key={photo}>
              <a href={`/orders/photos/${photo}/1600${query}`}>
                <img
                  src={`/orders/photos/${photo}/400${query}`}
                  alt={`Your photograph ${at + 1}`}
                  loading="lazy"
                  className="size-24 rounded-sm border border-hairline object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {open && photos.length < 6 ? (
        <Disclosure summary="Add photographs" open={problem !== undefined}>
          <PhotoForm
            action="/api/uploads/photos"
            values={{ orderId: order.id, number: order.number, key: linkKey, kind, id }}
            problem={problem}
          />
        </Disclosure>
      ) : null}
    </>
  );
}
