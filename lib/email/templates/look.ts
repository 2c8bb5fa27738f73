import type { CSSProperties } from "react";

/** The shop's tokens as mail programs take them: fixed values, inline, no variables and no web fonts. */
const color = {
  paper: "#fbf8f3",
  ink: "#1e1b18",
  stone: "#665e55",
  hairline: "#ddd4c7",
  moss: "#3f5241",
} as const;

const serif = "Newsreader, Georgia, 'Times New Roman', serif";
const sans = "'Instrument Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif";

const base: CSSProperties = {
  color: color.ink,
  fontFamily: sans,
  fontSize: "16px",
  lineHeight: "25px",
};

const cell: CSSProperties = { ...base, padding: "10px 0", verticalAlign: "top" };

/** Every style of a letter, by what it dresses. */
export const look = {
  body: { backgroundColor: color.paper, margin: "0", padding: "0" },
  page: { maxWidth: "560px", padding: "32px 20px 40px" },
  wordmark: { color: color.ink, fontFamily: serif, fontSize: "24px", textDecoration: "none" },
  rule: { borderTop: `1px solid ${color.hairline}`, margin: "20px 0 28px" },
  heading: {
    color: color.ink,
    fontFamily: serif,
    fontSize: "28px",
    fontWeight: 400,
    lineHeight: "34px",
    margin: "0 0 20px",
  },
  paragraph: { ...base, margin: "0 0 16px" },
  aside: { ...base, color: color.stone, fontSize: "14px", lineHeight: "21px", margin: "0 0 16px" },
  quietLink: { color: color.stone, textDecoration: "underline" },
  action: {
    backgroundColor: color.moss,
    borderRadius: "2px",
    color: color.paper,
    fontFamily: sans,
    fontSize: "16px",
    fontWeight: 500,
    margin: "8px 0 24px",
    padding: "14px 24px",
  },
  table: { borderTop: `1px solid ${color.hairline}`, margin: "8px 0 0" },
  item: { ...cell, borderBottom: `1px solid ${color.hairline}`, padding: "12px 12px 12px 0" },
  picture: { borderRadius: "2px", display: "block" },
  itemDetail: { color: color.stone, fontSize: "14px", lineHeight: "21px" },
  itemAmount: {
    ...cell,
    borderBottom: `1px solid ${color.hairline}`,
    fontVariantNumeric: "tabular-nums",
    padding: "12px 0",
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  sums: { margin: "8px 0 24px" },
  sum: { ...base, color: color.stone, padding: "4px 12px 4px 0" },
  sumAmount: {
    ...base,
    fontVariantNumeric: "tabular-nums",
    padding: "4px 0",
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  strong: { color: color.ink, fontWeight: 600 },
  factsTitle: { ...base, color: color.stone, fontSize: "14px", margin: "8px 0 2px" },
  facts: { ...base, margin: "0 0 16px" },
  footRule: { borderTop: `1px solid ${color.hairline}`, margin: "24px 0 16px" },
  foot: { ...base, color: color.stone, fontSize: "13px", lineHeight: "20px", margin: "0" },
} as const satisfies Record<string, CSSProperties>;
