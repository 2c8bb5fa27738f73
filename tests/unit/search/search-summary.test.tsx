import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SearchSummary, type SearchSummaryProps } from "@/components/shop/search-summary";

const html = (props: SearchSummaryProps): string =>
  renderToStaticMarkup(<SearchSummary {...props} />);
/** What is read, with the page's markup taken away. */
const words = (props: SearchSummaryProps): string =>
  html(props)
    .replace(/<\/h1>/g, " ")
    .replace(/<[^>]+>/g, "");

describe("what is said of a search", () => {
  it("counts what was found", () => {
    expect(words({ text: "oat", found: 1, correction: null })).toBe("1 result for “oat” ");
    expect(words({ text: "oat", found: 1200, correction: null })).toBe("1,200 results for “oat” ");
  });

  it("asks whether other words were meant where there is little", () => {
    const props = { text: "shampo", found: 2, correction: { text: "shampoo", applied: false } };
    expect(words(props)).toBe("2 results for “shampo” Did you mean shampoo?");
    expect(html(props)).toContain('href="/search?q=shampoo"');
  });

  it("says for which words the results are where those that were typed found nothing", () => {
    const props = { text: "serumm", found: 9, correction: { text: "serum", applied: true } };
    expect(words(props)).toBe("Nothing for “serumm”. Here is what we have for “serum”.");
  });

  it("does not promise what the other words do not find either", () => {
    const props = { text: "xyz", found: 0, correction: { text: "xy", applied: true } };
    expect(words(props)).toBe("Nothing for “xyz” ");
  });

  it("shows what was typed as text", () => {
    const typed = `<img src=x onerror="alert(1)">&amp;`;
    expect(html({ text: typed, found: 0, correction: null })).not.toContain("<img");
    expect(html({ text: "a", found: 3, correction: { text: 'b"&c', applied: true } })).toContain(
      'href="/search?q=b%22%26c"',
    );
  });
});
