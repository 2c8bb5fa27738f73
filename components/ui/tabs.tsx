import Link from "next/link";
import { Fragment, type ReactNode } from "react";
import { cn } from "./cn";

export type TabLink = { href: string; label: string; count?: number; current?: boolean };
export type TabLinksProps = { label: string; items: readonly TabLink[]; className?: string };

/** Tabs that are pages: each has an address, and the one shown is `current`. For results and long lists. */
export function TabLinks({ label, items, className }: TabLinksProps) {
  return (
    <nav aria-label={label} className={cn("tab-row", className)}>
      <ul>
        {items.map(({ href, label: text, count, current }) => (
          <li key={href}>
            <Link href={href} prefetch={false} aria-current={current ? "page" : undefined}>
              {text}
              {count === undefined ? null : <small>{count}</small>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export type TabPanel = { id: string; label: string; content: ReactNode };
export type TabsProps = {
  /** Names the choice, for a screen reader. */
  legend: string;
  /** Unique on the page; also the name of the radios. */
  name: string;
  panels: readonly TabPanel[];
  className?: string;
};

/**
 * Tabs within a page, without script: a radio for each panel, arrow keys as in any group of radios. Everything is
 * in the page, so it can be found and printed; more than a screenful belongs in disclosures instead.
 */
export function Tabs({ legend, name, panels, className }: TabsProps) {
  return (
    <fieldset className={cn("tabs", className)}>
      <legend className="sr-only">{legend}</legend>
      {panels.map(({ id, label, content }, index) => (
        <Fragment key={id}>
          <input id={id} type="radio" name={name} defaultChecked={index === 0} />
          <label htmlFor={id}>{label}</label>
          <section aria-label={label}>{content}</section>
        </Fragment>
      ))}
    </fieldset>
  );
}
