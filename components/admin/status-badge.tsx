import { Badge, type BadgeTone } from "@/components/ui/badge";

export type StatusLook = { label: string; tone: BadgeTone };
export type StatusBadgeProps<State extends string> = {
  state: State;
  /** Word and tone of every state, so that a new state can't be forgotten. */
  looks: Readonly<Record<State, StatusLook>>;
  className?: string;
};

/** A state as a badge. */
export function StatusBadge<State extends string>(props: StatusBadgeProps<State>) {
  const look = props.looks[props.state];
  return (
    <Badge tone={look.tone} className={props.className}>
      {look.label}
    </Badge>
  );
}
