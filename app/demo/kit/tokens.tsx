import { Specimen, State } from "./specimen";

const COLORS: readonly { name: string; style: string; use: string }[] = [
  { name: "paper", style: "bg-paper", use: "The page" },
  { name: "bone", style: "bg-bone", use: "Quiet areas, pictures on their way" },
  { name: "hairline", style: "bg-hairline", use: "Lines that only order" },
  { name: "outline", style: "bg-outline", use: "Borders of controls" },
  { name: "stone", style: "bg-stone", use: "Second text" },
  { name: "ink", style: "bg-ink", use: "Text" },
  { name: "moss", style: "bg-moss", use: "Curated; the main action" },
  { name: "clay", style: "bg-clay", use: "Resale" },
  { name: "plum", style: "bg-plum", use: "Journal, evidence" },
  { name: "success", style: "bg-success", use: "It worked" },
  { name: "warning", style: "bg-warning", use: "Before something goes wrong" },
  { name: "error", style: "bg-error", use: "It went wrong" },
];

const SIZES = [
  ["6xl", "text-6xl"],
  ["5xl", "text-5xl"],
  ["4xl", "text-4xl"],
  ["3xl", "text-3xl"],
  ["2xl", "text-2xl"],
] as const;

const TEXTS = [
  ["xl", "text-xl font-serif"],
  ["lg", "text-lg font-serif"],
  ["base", "text-base"],
  ["sm", "text-sm"],
  ["xs", "text-xs"],
] as const;

/** What everything else is made of; decided in app/tokens.css. */
export function Tokens() {
  return (
    <>
      <Specimen
        id="colors"
        title="Color"
        use="One accent for each world, and not much of it. A color never says anything that a word does not say too."
      >
        <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4">
          {COLORS.map(({ name, style, use }) => (
            <li key={name}>
              <div className={`h-16 rounded-sm border border-hairline ${style}`} />
              <p className="mt-2 text-sm">{name}</p>
              <p className="text-xs text-stone">{use}</p>
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen
        id="type"
        title="Type"
        use="Newsreader for what is read or looked at, Instrument Sans for what is used. Sizes grow with the window, from a ratio of 1.2 to one of 1.25, and with the reader’s own setting."
      >
        <State name="Display">
          <div className="space-y-3 overflow-hidden">
            {SIZES.map(([name, style]) => (
              <p key={name} className={`display ${style}`}>
                Oat, ash, wool <span className="text-xs text-stone">{name}</span>
              </p>
            ))}
          </div>
        </State>
        <State name="Text">
          <div className="space-y-3">
            {TEXTS.map(([name, style]) => (
              <p key={name} className={style}>
                Every label is printed in its own order.{" "}
                <span className="text-xs text-stone">{name}</span>
              </p>
            ))}
          </div>
        </State>
      </Specimen>
    </>
  );
}
