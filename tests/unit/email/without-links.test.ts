import fc from "fast-check";
import { expect, test } from "vitest";
import { withoutLinks } from "@/lib/email/internal/without-links";
import { renderMail } from "@/lib/email/render-mail";
import { anyContent } from "./contents";

const HOME = "http://localhost:3000";

test("what is kept of a mail has no trace of its link's secret", async () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9_-]{32}$/);
  await fc.assert(
    fc.asyncProperty(anyContent, secret, async (content, token) => {
      if (!("url" in content.props) || content.props.url === null) return;
      const url = `http://localhost:3000/link?a='1'&token=${token}&next=/"account"`;
      const stopUrl = `http://localhost:3000/alerts/${token}`;
      const links = "stopUrl" in content.props ? { url, stopUrl } : { url };
      const secretly = { ...content, props: { ...content.props, ...links } } as typeof content;
      const kept = withoutLinks(secretly, await renderMail(secretly, HOME), HOME);
      expect(JSON.stringify(kept)).not.toContain(token);
      expect(kept.text.split("\n")).toContain(HOME);
    }),
    { numRuns: 60 },
  );
});
