import { Path, Svg, Text, View } from "@react-pdf/renderer";
import { barcode } from "../barcode";
import type { PaperBlock, PaperColumn } from "../paper";
import { look } from "./look";
import { settable } from "./settable";

/** Height of a code and width of a module, in points: wide enough for a telephone's camera. */
const BAR_HEIGHT = 48;
const MODULE = 1.3;

/** One block of a paper. */
export function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case "heading":
      return (
        <Text style={look.heading} minPresenceAhead={60}>
          {settable(block.text)}
        </Text>
      );
    case "subheading":
      return (
        <Text style={look.subheading} minPresenceAhead={30}>
          {settable(block.text)}
        </Text>
      );
    case "paragraph":
      return <Text style={look.paragraph}>{settable(block.text)}</Text>;
    case "aside":
      return <Text style={look.aside}>{settable(block.text)}</Text>;
    case "facts":
      return (
        <View style={look.facts}>
          {block.rows.map(({ label, value }, at) => (
            <View key={at} style={look.fact} wrap={false}>
              <Text style={look.factLabel}>{settable(label)}</Text>
              <Text style={look.factValue}>{settable(value)}</Text>
            </View>
          ))}
        </View>
      );
    case "table":
      return <Rows {...block} />;
    case "list":
      return (
        <View style={look.items}>
          {block.items.map((item, at) => (
            <View key={at} style={look.item} wrap={false}>
              {block.boxes ? <View style={look.box} /> : <Text style={look.bullet}>{at + 1}.</Text>}
              <Text style={look.itemText}>{settable(item)}</Text>
            </View>
          ))}
        </View>
      );
    case "address":
      return (
        <View wrap={false}>
          <Text style={look.addressTitle}>{settable(block.title)}</Text>
          {block.lines.map((line, at) => (
            <Text key={at} style={look.address}>
              {settable(line)}
            </Text>
          ))}
        </View>
      );
    case "barcode":
      return <Code text={block.text} />;
    case "page":
      return <View break />;
    case "cut":
      return <View style={look.cut} />;
  }
}

function Rows({
  columns,
  rows,
  sums = [],
}: {
  columns: readonly PaperColumn[];
  rows: readonly (readonly string[])[];
  sums?: readonly (readonly string[])[];
}) {
  const line = (cells: readonly string[], strong: boolean) =>
    columns.map(({ align }, at) => (
      <Text
        key={at}
        style={[align === "end" ? look.cellEnd : look.cell, ...(strong ? [look.strong] : [])]}
      >
        {settable(cells[at] ?? "")}
      </Text>
    ));
  return (
    <View style={look.table}>
      <View style={look.head} fixed>
        {line(
          columns.map(({ label }) => label),
          true,
        )}
      </View>
      {rows.map((cells, at) => (
        <View key={at} style={look.row} wrap={false}>
          {line(cells, false)}
        </View>
      ))}
      {sums.map((cells, at) => (
        <View key={at} style={look.row} wrap={false}>
          {line(cells, true)}
        </View>
      ))}
    </View>
  );
}

function Code({ text }: { text: string }) {
  const { path, modules } = barcode(text);
  return (
    <View style={look.barcode} wrap={false}>
      <Svg
        width={modules * MODULE}
        height={BAR_HEIGHT}
        viewBox={`0 0 ${modules} 1`}
        preserveAspectRatio="none"
      >
        <Path d={path} fill="#000000" />
      </Svg>
      <Text style={look.barcodeText}>{text}</Text>
    </View>
  );
}
