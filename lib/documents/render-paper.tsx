import "server-only";
import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import { Block } from "./internal/blocks";
import { registerFonts } from "./internal/fonts";
import { look } from "./internal/look";
import { settable } from "./internal/settable";
import type { Paper } from "./paper";

/** Sets a paper as a PDF in letter format. What no face of the shop can show becomes a question mark. */
export async function renderPaper(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  registerFonts();
  const { title, reference, lead, date, blocks, foot } = paper;
  const pdf = await renderToBuffer(
    <Document
      title={`${title} ${reference}`}
      author="nécessité"
      language="en-US"
      creationDate={date}
      modificationDate={date}
    >
      <Page size="LETTER" style={look.page}>
        <View style={look.foot} fixed>
          <Text>{settable(foot)}</Text>
          <Text
            render={({ pageNumber, totalPages }) =>
              `${reference} · ${String(pageNumber)} of ${String(totalPages)}`
            }
          />
        </View>
        <View style={look.top}>
          <Text style={look.wordmark}>nécessité</Text>
          <Text style={look.reference}>{settable(reference)}</Text>
        </View>
        <Text style={look.title}>{settable(title)}</Text>
        {lead ? <Text style={look.lead}>{settable(lead)}</Text> : null}
        {blocks.map((block, at) => (
          <Block key={at} block={block} />
        ))}
      </Page>
    </Document>,
  );
  return new Uint8Array(pdf);
}
