/* The palette of app/tokens.css, which a picture cannot read. */
const COLORS = { paper: "#fbf8f3", ink: "#1e1b18", stone: "#665e55", hairline: "#ddd4c7" };

type Props = {
  title: string;
  eyebrow: string;
  /** A data address; cut to 4:5. */ picture: string | null;
};

const size = (title: string): number => (title.length > 60 ? 54 : title.length > 32 ? 66 : 82);

/** The picture a shared link is shown with, 1200 × 630. Drawn without a browser: inline styles, flex boxes only. */
export function ShareCard({ title, eyebrow, picture }: Props) {
  return (
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        background: COLORS.paper,
        color: COLORS.ink,
        fontFamily: "Instrument Sans",
      }}
    >
      {picture ? (
        <img src={picture} width={504} height={630} style={{ objectFit: "cover" }} alt="" />
      ) : null}
      <div
        style={{
          flex: 1,
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          padding: 64,
        }}
      >
        <div style={{ display: "flex", fontSize: 28, color: COLORS.stone }}>{eyebrow}</div>
        <div
          style={{
            display: "flex",
            fontFamily: "Newsreader",
            fontSize: size(title),
            lineHeight: 1.08,
            letterSpacing: "-0.015em",
          }}
        >
          {title}
        </div>
        <div
          style={{
            display: "flex",
            borderTop: `1px solid ${COLORS.hairline}`,
            paddingTop: 28,
            fontFamily: "Newsreader",
            fontSize: 36,
          }}
        >
          nécessité
        </div>
      </div>
    </div>
  );
}
