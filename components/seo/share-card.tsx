/* The palette of app/tokens.css, which a picture cannot read. */
const COLORS = {
  paper: "#fbf8f3",
  ink: "#1e1b18",
  stone: "#665e55",
  hairline: "#ddd4c7",
  moss: "#3f5241",
  clay: "#8f4629",
  plum: "#5a3550",
};

/** How wide its picture is, and how large a title may be set beside it. Pixels. */
type CardForm = { readonly picture: number; readonly title: readonly [number, number, number] };

const FORMS: Readonly<Record<"tall" | "wide" | "words", CardForm>> = {
  tall: { picture: 504, title: [84, 68, 56] },
  wide: { picture: 700, title: [64, 54, 45] },
  words: { picture: 0, title: [112, 88, 68] },
};

/** How a card is laid out, by its picture's form. */
export function cardForm(picture: "tall" | "wide" | null): CardForm {
  return FORMS[picture ?? "words"];
}

export type ShareCardProps = {
  title: string;
  eyebrow: string;
  line: string;
  tone: "moss" | "clay" | "plum";
  form: CardForm;
  /** A data address, cut to its place. */
  picture: string | null;
  /** A maker's wordmark instead of the title, on its own paper. */
  signed: { paper: string; ink: string; wordmark: string; width: number; height: number } | null;
};

function titleSize(title: string, [large, middle, small]: CardForm["title"]): number {
  const longest = Math.max(...title.split(/\s+/).map((word) => word.length));
  if (title.length > 46 || longest > 16) return small;
  return title.length > 22 || longest > 11 ? middle : large;
}

/** The picture a shared link is shown with, 1200 × 630. Drawn without a browser: inline styles, flex boxes only. */
export function ShareCard(props: ShareCardProps) {
  const { title, eyebrow, line, tone, form, picture, signed } = props;
  const room = 1200 - (picture ? form.picture : 0) - 2 * 64;
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        background: signed?.paper ?? COLORS.paper,
        color: signed?.ink ?? COLORS.ink,
        fontFamily: "Instrument Sans",
      }}
    >
      <div
        style={{
          flex: 1,
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          padding: "52px 64px 58px",
          borderLeft: signed ? "none" : `12px solid ${COLORS[tone]}`,
        }}
      >
        <div style={{ display: "flex", fontFamily: "Newsreader", fontSize: 40 }}>nécessité</div>
        {signed ? <Signed signed={signed} room={room} /> : null}
        <div style={{ display: "flex", flexDirection: "column" }}>
          <div style={{ display: "flex", fontSize: 25, opacity: 0.75 }}>{eyebrow}</div>
          {signed ? null : (
            <div
              style={{
                display: "flex",
                marginTop: 14,
                fontFamily: "Newsreader",
                fontSize: titleSize(title, form.title),
                lineHeight: 1.05,
                letterSpacing: "-0.018em",
              }}
            >
              {title}
            </div>
          )}
          {line ? (
            <div
              style={{
                display: "flex",
                marginTop: signed ? 6 : 22,
                fontFamily: "Newsreader",
                fontSize: 28,
                lineHeight: 1.3,
                opacity: 0.85,
              }}
            >
              {line}
            </div>
          ) : null}
        </div>
      </div>
      {picture ? <img src={picture} width={form.picture} height={630} alt="" /> : null}
    </div>
  );
}

function Signed({ signed, room }: { signed: NonNullable<ShareCardProps["signed"]>; room: number }) {
  const width = Math.min(room, Math.sqrt((30_000 * signed.width) / signed.height));
  return (
    <div style={{ display: "flex" }}>
      <img
        src={signed.wordmark}
        width={width}
        height={(width * signed.height) / signed.width}
        alt=""
      />
    </div>
  );
}
