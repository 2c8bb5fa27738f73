export type BagCountProps = { count: number };

/** The number beside "Bag". Renders nothing for an empty bag; read out as "2 items". */
export function BagCount({ count }: BagCountProps) {
  if (count <= 0) return null;
  return (
    <>
      <span aria-hidden="true" className="count">
        {count > 99 ? "99+" : count}
      </span>
      <span className="sr-only">{count === 1 ? "1 item" : `${count} items`}</span>
    </>
  );
}
