import Link from "next/link";
import { mediaBase } from "@/components/product/card-props";
import { Picture } from "@/components/shop/picture";
import { CONDITIONS, CONDITION_TEXTS } from "@/lib/catalog/product-view";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/about";

export const metadata = pageMetadata({
  title: "About the shop",
  description:
    "Why care with a label one can read to the end and single pieces with a past are sold in one place, and how both are chosen.",
  path: PATH,
});

function Plate({ name, alt, first }: { name: string; alt: string; first?: boolean }) {
  return (
    <Picture
      base={mediaBase(`home/${name}`)}
      alt={alt}
      width={1600}
      height={1000}
      widths={[640, 1024, 1600]}
      sizes="(min-width: 64rem) 58vw, 92vw"
      priority={first}
    />
  );
}

/** An essay in three parts, set to be read. */
export default async function AboutPage() {
  "use cache";
  cachePage();
  return (
    <article className="page-shell">
      <header className="max-w-[54rem] pt-10 pb-10 lg:pt-16 lg:pb-14">
        <h1 className="display text-5xl">A shop for people who turn the bottle around</h1>
      </header>
      <div className="page-grid gap-y-10">
        <div className="col-span-4 lg:col-span-8">
          <Plate
            first
            name="home-hero"
            alt="Face oil, serum, cream and a salve on a slab of travertine with rosehips, before a tea cup and a walnut bowl, in light from the side"
          />
        </div>
        <p className="col-span-4 self-end font-serif text-2xl leading-snug text-pretty lg:col-span-4">
          nécessité is French for what one needs. It is also a fair question to put to a shelf of
          twelve serums, and to a wardrobe.
        </p>
      </div>
      <div className="essay mt-14 lg:mt-20">
        <section aria-labelledby="two">
          <h2 id="two">Two shelves, one question</h2>
          <p>
            We sell two kinds of things that are usually sold apart. On one shelf stands care for
            skin, hair and gut, newly made. On the other hang single pieces that had an owner
            before: a coat, a bag, a bowl. What they have in common is the question one should be
            able to ask of both, and seldom gets an answer to. What is this made of, and what is
            wrong with it?
          </p>
          <p>
            A label answers half of it, in small type and Latin. A picture of a coat on a good day
            answers less. So we do the dull part: we copy the label out, measure the coat, look for
            the moth hole, and write all of it down where you decide and not in a footnote after.
          </p>
        </section>
        <section aria-labelledby="labels">
          <h2 id="labels">How we read a label</h2>
          <p>
            Every product’s ingredients are printed in the order of its label, all of them, from the
            first to the last. Open one and it says what it is, what it does in there and where it
            commonly comes from. The fragrance allergens that European law wants named are named
            here too, for shoppers whom American law does not ask about. What a capsule holds is
            given by its facts panel, amounts and all.
          </p>
          <p>
            Then the list is held against <Link href="/standard">our standard</Link>, entry by
            entry: what the law forbids or limits, what we leave out by choice, each with its reason
            and its source. A product that fails does not appear; what{" "}
            <Link href="/standard/refused">was refused, and why</Link>, does. The whole list stands
            beside every verdict, so that you can come to your own.
          </p>
        </section>
        <figure className="wide">
          <Plate
            name="home-standard"
            alt="A printed card with every ingredient of a cleanser, lit from the side"
          />
        </figure>
        <section aria-labelledby="pieces">
          <h2 id="pieces">How we look at a piece</h2>
          <p>
            There is one of each. It is laid flat and measured by hand, in centimeters and inches,
            and graded in one of five words that always mean the same:
          </p>
          <dl>
            {CONDITIONS.map((condition) => (
              <div key={condition}>
                <dt>{CONDITION_TEXTS[condition].label}</dt>
                <dd>{CONDITION_TEXTS[condition].meaning}.</dd>
              </div>
            ))}
          </dl>
          <p>
            Then every flaw is listed, also the small ones. When two people want the same piece it
            belongs to the one who goes to pay: it is set aside for 31 minutes, and nobody is
            charged for something that is gone. After a sale its page stays, so that you can look up
            what you bought, or what you missed.
          </p>
        </section>
        <section aria-labelledby="journal">
          <h2 id="journal">Why there is a journal</h2>
          <p>
            Much is said about gut and skin, and little of it comes with its source. In{" "}
            <Link href="/journal">the journal</Link> every claim carries the studies it stands on
            and a grade for how much they can bear; where there is not much, it says so. What we
            sell is named only beside a passage with evidence worth the name, and marked as ours.
          </p>
        </section>
        <section aria-labelledby="not">
          <h2 id="not">What you will not find</h2>
          <p>
            Prices that were raised to be lowered. Reviews that were paid for. A cookie banner, as
            there is nothing to consent to: no other company’s script, picture or font is loaded
            while you read, and the <Link href="/privacy">few cookies we set</Link> carry your bag.
            An account you must open before you may pay; you need none.
          </p>
          <p>
            If something here is wrong, <Link href="/contact">tell us</Link>. A mistake on a label
            page is the kind we most want to hear of.
          </p>
        </section>
      </div>
    </article>
  );
}
