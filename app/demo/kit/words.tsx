import { Badge, type BadgeTone } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { DateTime } from "@/components/ui/date-time";
import { Icon, type IconName } from "@/components/ui/icon";
import { KeyValueList } from "@/components/ui/key-value-list";
import { TextButton, TextLink } from "@/components/ui/link";
import { Price } from "@/components/ui/price";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { Specimen, State } from "./specimen";

const VARIANTS = ["primary", "secondary", "quiet", "danger"] as const;
const LINKS = ["ink", "stone", "moss", "clay", "plum", "error"] as const;
const BADGES: readonly BadgeTone[] = [
  "neutral",
  "moss",
  "clay",
  "plum",
  "success",
  "warning",
  "error",
  "outline",
];
const ICONS: readonly IconName[] = ["chevron", "close", "menu", "minus", "plus", "search"];

/** Buttons, links and the small things that stand in a line. */
export function Words() {
  return (
    <>
      <Specimen
        id="buttons"
        title="Button"
        use="One primary button in a view. The label is a verb. Where it leads somewhere instead of doing something, it is a link that looks the same."
      >
        <State name="Variants">
          <div className="flex flex-wrap gap-3">
            {VARIANTS.map((variant) => (
              <Button key={variant} variant={variant}>
                Add to bag
              </Button>
            ))}
            <ButtonLink href="#buttons">A link</ButtonLink>
          </div>
        </State>
        <State name="Sizes">
          <div className="flex flex-wrap items-center gap-3">
            <Button size="sm">Small</Button>
            <Button>Middle</Button>
            <Button size="lg">Large</Button>
          </div>
        </State>
        <State name="Disabled">
          <div className="flex flex-wrap gap-3">
            {VARIANTS.map((variant) => (
              <Button key={variant} variant={variant} disabled>
                Add to bag
              </Button>
            ))}
          </div>
        </State>
        <State name="Being sent: keeps the focus, ignores a second press">
          <Button aria-disabled="true">Adding…</Button>
        </State>
        <State name="As wide as its place">
          <div className="max-w-form">
            <Button block size="lg">
              Pay $48.00
            </Button>
          </div>
        </State>
      </Specimen>
      <Specimen
        id="links"
        title="Link"
        use="Underlined in running text; in a list of links only when pointed at. A small action that is no link is a button that reads as one."
      >
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          {LINKS.map((tone) => (
            <TextLink key={tone} href="#links" tone={tone}>
              {tone}
            </TextLink>
          ))}
          <TextLink href="#links" underline="hover">
            in a list
          </TextLink>
          <TextButton>Remove</TextButton>
        </p>
      </Specimen>
      <Specimen
        id="badges"
        title="Badge"
        use="A state or a claim in a word or two. The word carries the meaning."
      >
        <p className="flex flex-wrap gap-2">
          {BADGES.map((tone) => (
            <Badge key={tone} tone={tone}>
              {tone}
            </Badge>
          ))}
        </p>
      </Specimen>
      <Specimen
        id="prices"
        title="Price and date"
        use="The only place where the shop writes money. An earlier price is read out as such, not only struck through. Dates are in UTC, so that a cached page is right everywhere."
      >
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          <Price cents={4800} currency="usd" />
          <Price cents={11200} compareAtCents={14000} currency="usd" />
          <Price cents={0} currency="usd" />
          <DateTime iso="2026-11-21T09:30:00Z" />
          <DateTime iso="2026-11-21T09:30:00Z" withTime />
        </div>
      </Specimen>
      <Specimen id="facts" title="Facts" use="What is known of a thing, a hairline under each.">
        <KeyValueList
          items={[
            { label: "Size", value: "US 8" },
            { label: "Material", value: "Wool, with a viscose lining that has been replaced once" },
            { label: "Made", value: "1970s" },
          ]}
        />
      </Specimen>
      <Specimen
        id="icons"
        title="Icon"
        use="Thin lines, always beside words; where the words are not shown they are there for a screen reader."
      >
        <ul className="flex flex-wrap gap-6">
          {ICONS.map((name) => (
            <li key={name}>
              <Icon name={name} />
              <VisuallyHidden>{name}</VisuallyHidden>
            </li>
          ))}
        </ul>
      </Specimen>
    </>
  );
}
