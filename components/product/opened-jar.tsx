export type OpenedJarProps = { months: number };

/** The mark on packages: an open jar with the months that the contents keep once opened, and the same in words. */
export function OpenedJar({ months }: OpenedJarProps) {
  return (
    <span className="jar">
      <svg viewBox="0 0 40 44" aria-hidden="true">
        <path d="M5 9.5 33 3.5l1 4.5L6 14zM4 19h32v5H4zM6 24v14.5q0 2.5 2.5 2.5h23q2.5 0 2.5-2.5V24" />
        <text x="20" y="36.5" textAnchor="middle">
          {`${months}M`}
        </text>
      </svg>
      {`Use within ${months} months`}
    </span>
  );
}
