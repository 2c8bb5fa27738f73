"use client";

import { TextButton } from "@/components/ui/link";
import type { RuleList } from "@/lib/consignment/policy-schema";
import { useActionForm } from "@/lib/web/use-action-form";
import { move } from "./actions";

type Props = { list: RuleList; index: number; last: boolean; seen: string };

/** Moves a rule in its list, or takes it away. */
export function MoveRuleForm({ list, index, last, seen }: Props) {
  const { formProps, errors } = useActionForm<Record<string, string>>(move, {
    id: `move-${list}-${index}`,
  });
  const button = (value: string, label: string) => (
    <TextButton
      type="submit"
      name="move"
      value={value}
      tone="stone"
      aria-label={`${label}: rule ${index + 1}`}
    >
      {label}
    </TextButton>
  );
  return (
    <form {...formProps} className="flex flex-wrap gap-x-4">
      <input type="hidden" name="list" value={list} />
      <input type="hidden" name="index" value={index} />
      <input type="hidden" name="seen" value={seen} />
      {index > 0 ? button("up", "Move up") : null}
      {last ? null : button("down", "Move down")}
      {button("remove", "Remove")}
      {errors ? <span className="text-error">{errors.join(" ")}</span> : null}
    </form>
  );
}
