export type Grade = { label: string; meaning: string };
export type ConditionScaleProps = {
  /** From the best to the worst. */
  grades: readonly Grade[];
  /** The label of this piece's grade. */
  current: string;
};

/** All grades with what they mean, this piece's marked: a ladder on a phone, a scale on a desk. See `app/piece.css`. */
export function ConditionScale({ grades, current }: ConditionScaleProps) {
  return (
    <ol className="grades">
      {grades.map(({ label, meaning }) => (
        <li key={label} aria-current={label === current ? "true" : undefined}>
          <p>
            {label}
            {label === current ? <span className="sr-only"> (this piece)</span> : null}
          </p>
          <p>{meaning}.</p>
        </li>
      ))}
    </ol>
  );
}
