"use client";

import { getInputProps } from "@conform-to/react";
import { Disclosure } from "@/components/ui/disclosure";
import { FormErrors } from "@/components/ui/field";
import { TextField } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import type { PARCEL_MOVES } from "@/lib/fulfilment/schema";
import type { SheetShipment } from "@/lib/orders/desk-view";
import type { FormState } from "@/lib/web/form-state";
import { useActionForm } from "@/lib/web/use-action-form";
import { moveParcel, sendParcel, splitOff } from "./actions";

type Move = (typeof PARCEL_MOVES)[number];
type Answers = {
  move?: FormState | undefined;
  send?: FormState | undefined;
  split?: FormState | undefined;
};
type Props = { parcel: SheetShipment; demo: boolean; answers: Answers };

const labels: Readonly<Record<Move, { label: string; quiet?: boolean }>> = {
  label: { label: "Ask for a label" },
  ship: { label: "Hand to the carrier" },
  deliver: { label: "Mark as delivered" },
  lose: { label: "Mark as lost", quiet: true },
  resend: { label: "Send again" },
  advance: { label: "Demo: the carrier moves it on", quiet: true },
};

/** What may be done with a parcel as it stands. */
function movesOf(parcel: SheetShipment, demo: boolean): Move[] {
  const local =
    demo && parcel.carrier === "local" && parcel.labelMade ? (["advance"] as const) : [];
  switch (parcel.status) {
    case "to_pack":
      if (parcel.labelMade) return ["ship", ...local];
      return parcel.labelAsked && !parcel.labelFailure ? [] : ["label"];
    case "shipped":
      return ["deliver", "lose", ...local];
    case "lost":
      return parcel.replaced || parcel.lines.some((line) => line.isPiece) ? [] : ["resend"];
    default:
      return [];
  }
}

/** Everything that staff do with one parcel. It stays while its forms come and go, and says what happened. */
export function ParcelActions({ parcel, demo, answers }: Props) {
  const move = useActionForm<{ move: string }>(moveParcel, {
    id: `move-${parcel.id}`,
    answer: answers.move,
  });
  const send = useActionForm<{ carrier: string; tracking: string }>(sendParcel, {
    id: `send-${parcel.id}`,
    answer: answers.send,
  });
  const split = useActionForm<{ quantities: number[] }>(splitOff, {
    id: `split-${parcel.id}`,
    answer: answers.split,
  });
  const notice = move.notice ?? send.notice ?? split.notice;
  const moves = movesOf(parcel, demo);
  const things = parcel.lines.reduce((sum, line) => sum + line.quantity, 0);
  const id = <input type="hidden" name="shipmentId" value={parcel.id} />;
  return (
    <div className="mt-2 grid gap-2">
      <div role="status">
        {notice ? (
          <Notice tone="success" live={false}>
            {notice}
          </Notice>
        ) : null}
      </div>
      <form {...move.formProps} className="grid gap-2">
        <FormErrors errors={move.errors} />
        {id}
        {moves.length > 0 ? (
          <div className="flex flex-wrap gap-2">
            {moves.map((name) => (
              <SubmitButton
                key={name}
                name="move"
                value={name}
                size="sm"
                variant={labels[name].quiet ? "quiet" : "secondary"}
                pendingLabel="…"
              >
                {labels[name].label}
              </SubmitButton>
            ))}
          </div>
        ) : null}
      </form>
      {parcel.status === "to_pack" && !parcel.labelMade ? (
        <Disclosure summary="Send it by another carrier" open={Boolean(answers.send?.error)}>
          <form {...send.formProps} className="grid gap-3">
            <FormErrors errors={send.errors} />
            {id}
            <TextField
              {...getInputProps(send.fields.carrier, { type: "text" })}
              key={send.fields.carrier.key}
              label="Carrier"
              autoComplete="off"
              required
              maxLength={40}
              errors={send.fields.carrier.errors}
            />
            <TextField
              {...getInputProps(send.fields.tracking, { type: "text" })}
              key={send.fields.tracking.key}
              label="Tracking number"
              autoComplete="off"
              optional
              maxLength={40}
              errors={send.fields.tracking.errors}
            />
            <div>
              <SubmitButton size="sm" variant="secondary" pendingLabel="Sending…">
                Mark as sent
              </SubmitButton>
            </div>
          </form>
        </Disclosure>
      ) : null}
      {parcel.status === "to_pack" && !parcel.labelAsked && things > 1 ? (
        <Disclosure summary="Send a part of it first" open={Boolean(answers.split?.error)}>
          <form {...split.formProps} className="grid gap-3">
            <FormErrors errors={split.errors} />
            {id}
            <p className="text-stone">How many go into a parcel of their own:</p>
            {parcel.lines.map((line, at) => (
              <label key={line.orderLineId} className="flex items-center justify-between gap-3">
                <span>
                  {line.title} <span className="text-stone">(of {line.quantity})</span>
                </span>
                <input
                  type="number"
                  name={`quantities[${at}]`}
                  defaultValue={0}
                  min={0}
                  max={line.quantity}
                  className="h-9 w-20 rounded-sm border border-outline bg-paper px-2 tabular-nums"
                />
              </label>
            ))}
            <div>
              <SubmitButton size="sm" variant="secondary" pendingLabel="Dividing…">
                Make a parcel of these
              </SubmitButton>
            </div>
          </form>
        </Disclosure>
      ) : null}
    </div>
  );
}
