import { StyleSheet } from "@react-pdf/renderer";
import { SANS, SERIF } from "./fonts";

const color = { ink: "#1e1b18", stone: "#665e55", hairline: "#ddd4c7" } as const;

/** Every style of a paper, by what it dresses. Points. */
export const look = StyleSheet.create({
  page: {
    paddingTop: 54,
    paddingBottom: 64,
    paddingHorizontal: 58,
    color: color.ink,
    fontFamily: SANS,
    fontSize: 9.5,
    lineHeight: 1.45,
  },
  top: {
    flexDirection: "row",
    justifyContent: "space-between",
    alignItems: "flex-end",
    borderBottom: `0.75 solid ${color.ink}`,
    paddingBottom: 8,
    marginBottom: 22,
  },
  wordmark: { fontFamily: SERIF, fontSize: 15, lineHeight: 1.2 },
  reference: { color: color.stone, fontSize: 9 },
  title: { fontFamily: SERIF, fontSize: 25, lineHeight: 1.15, marginBottom: 6 },
  lead: { color: color.stone, fontSize: 10.5, marginBottom: 8 },
  heading: { fontFamily: SERIF, fontSize: 14, lineHeight: 1.25, marginTop: 16, marginBottom: 5 },
  subheading: { fontWeight: 600, marginTop: 9, marginBottom: 3 },
  paragraph: { marginBottom: 7 },
  items: { marginBottom: 7 },
  aside: { color: color.stone, fontSize: 8.5, marginBottom: 6 },
  facts: { borderTop: `0.5 solid ${color.hairline}`, marginTop: 4, marginBottom: 8 },
  fact: {
    flexDirection: "row",
    borderBottom: `0.5 solid ${color.hairline}`,
    paddingVertical: 3.5,
  },
  factLabel: { width: "34%", color: color.stone, paddingRight: 10 },
  factValue: { width: "66%" },
  table: { marginTop: 4, marginBottom: 8 },
  head: { flexDirection: "row", borderBottom: `0.75 solid ${color.ink}`, paddingBottom: 3 },
  row: {
    flexDirection: "row",
    borderBottom: `0.5 solid ${color.hairline}`,
    paddingVertical: 3.5,
  },
  cell: { flexGrow: 1, flexBasis: 0, paddingRight: 8 },
  cellEnd: { flexGrow: 1, flexBasis: 0, paddingLeft: 8, textAlign: "right" },
  strong: { fontWeight: 600 },
  item: { flexDirection: "row", marginBottom: 4 },
  bullet: { width: 14, color: color.stone },
  box: { width: 9, height: 9, marginRight: 7, marginTop: 2, border: `0.75 solid ${color.stone}` },
  itemText: { flex: 1 },
  addressTitle: { color: color.stone, fontSize: 8.5, marginTop: 8, marginBottom: 2 },
  address: { fontSize: 14, lineHeight: 1.35 },
  barcode: { marginTop: 14, marginBottom: 10 },
  // Under the first bar, behind the white at its side.
  barcodeText: { fontSize: 12, marginTop: 4, marginLeft: 13, letterSpacing: 1 },
  cut: { borderTop: `0.75 dashed ${color.stone}`, marginVertical: 20 },
  foot: {
    position: "absolute",
    // Not from the bottom: with a line height on the page that is not drawn at all (@react-pdf 4.9).
    top: 742,
    left: 58,
    right: 58,
    flexDirection: "row",
    justifyContent: "space-between",
    color: color.stone,
    fontSize: 8,
  },
});
