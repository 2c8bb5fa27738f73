import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mailContent, type MailContent } from "@/lib/email/mail";
import { renderMail } from "@/lib/email/render-mail";
import { formatCents } from "@/lib/money";
import { anyContent, receiptProps, refundProps } from "./contents";

const HOME = "http://localhost:3000";
const usd = (cents: number) => formatCents(cents, "usd");

/** What a reader sees of the HTML: no tags, no comments, entities written out. */
function seen(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->|<head>[\s\S]*?<\/head>|<[^>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}

async function bothOf(content: MailContent): Promise<string[]> {
  const { html, text } = await renderMail(content, HOME);
  return [text, seen(html)];
}

describe("both versions of a letter", () => {
  test("of a receipt have every amount", async () => {
    await fc.assert(
      fc.asyncProperty(receiptProps, async (props) => {
        const amounts = [
          props.subtotalCents,
          props.taxCents,
          props.totalCents,
          ...(props.discountCents > 0 ? [-props.discountCents] : []),
          ...(props.shippingCents > 0 ? [props.shippingCents] : []),
          ...props.lines.map((line) => line.unitPriceCents * line.quantity),
          ...props.lines
            .filter((line) => line.quantity > 1)
            .map(({ unitPriceCents }) => unitPriceCents),
        ].map(usd);
        for (const version of await bothOf({ template: "receipt", props })) {
          for (const amount of amounts) expect(version).toContain(amount);
          for (const line of props.lines) expect(version).toContain(line.title);
          for (const line of props.shipTo) expect(version).toContain(line);
          if (props.shippingCents === 0) expect(version).toContain("Free");
        }
      }),
      { numRuns: 60 },
    );
  });

  test("of a refund have its amount, its reason and what it is for", async () => {
    await fc.assert(
      fc.asyncProperty(refundProps, async (props) => {
        for (const version of await bothOf({ template: "refund", props })) {
          expect(version).toContain(usd(props.amountCents));
          expect(version).toContain(props.reason);
          if (props.number) expect(version).toContain(props.number);
          for (const line of props.lines) expect(version).toContain(line.title);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("any letter", () => {
  test("fits its schema, has a subject of one line and its link", async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        expect(mailContent.parse(structuredClone(content))).toEqual(content);
        const { subject, html, text } = await renderMail(content, HOME);
        expect(subject).toMatch(/^[^\r\n]+$/);
        if ("url" in content.props && content.props.url !== null) {
          expect(text.split("\n")).toContain(content.props.url);
          const { url } = content.props;
          expect(html).toContain(
            `href="${url.replaceAll("&", "&amp;").replaceAll("'", "&#x27;")}"`,
          );
        }
        expect(html).toContain('<html dir="ltr" lang="en">');
        expect(html).not.toMatch(/<script|undefined|\[object/);
      }),
      { numRuns: 120 },
    );
  });

  test("is written calmly", async () => {
    const calm = fc.sample(anyContent, { numRuns: 60, seed: 7 }).map((content) => {
      // Only what the shop itself writes: everything that comes from elsewhere is a plain word.
      const ours = {
        name: "Ada",
        title: "A coat",
        detail: "",
        message: "Hello.",
        asked: ["A hat"],
        words: "A word.",
        points: ["A point."],
        subject: "A letter",
        preview: "",
        pieces: [{ kind: "text", paragraphs: ["A word."] }],
      };
      const more = { url: `${HOME}/x`, lines: [], shipTo: ["Ada"] };
      const props = { ...content.props, ...ours, ...more };
      return { template: content.template, props } as unknown as MailContent;
    });
    for (const content of calm) {
      const { subject, html, text } = await renderMail(content, HOME);
      expect(`${subject} ${seen(html)} ${text}`).not.toContain("!");
    }
  });

  test("shows markup in a title as text", async () => {
    const lines = [{ title: "<b onclick=x>Oil</b>", quantity: 1 }];
    const props = {
      number: null,
      url: null,
      amountCents: 5,
      currency: "usd",
      reason: "Sold.",
      lines,
    };
    const { html, text } = await renderMail({ template: "refund", props }, HOME);
    expect(html).toContain("&lt;b onclick=x&gt;Oil&lt;/b&gt;");
    expect(text).toContain("<b onclick=x>Oil</b>");
  });
});
