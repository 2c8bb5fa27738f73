import Link from "next/link";
import { EditorialPage } from "@/components/shop/editorial-page";
import { cachePage } from "@/lib/web/cache-page";
import { pageMetadata } from "@/lib/web/page-metadata";

const PATH = "/journal/editorial-policy";

export const metadata = pageMetadata({
  title: "Editorial policy · Journal",
  description:
    "Who writes, who reviews, what a product may and may not do in an article, and what we do not keep about readers.",
  path: PATH,
});

export default async function EditorialPolicyPage() {
  "use cache";
  cachePage();
  return (
    <EditorialPage
      path={PATH}
      title="Editorial policy"
      standfirst="A shop that writes about health has a reason to bend what it says. These are the rules by which we try not to, and where you can check that we keep them."
      sections={[
        {
          id: "written",
          title: "Written by one, signed by another",
          body: (
            <>
              <p>
                Every article names{" "}
                <Link href="/journal/authors">who wrote it and who reviewed it</Link>, with the
                credentials of both: what, from whom, and when. Nobody reviews what they wrote. The
                reviewer signs one version of the text and no other; until there is a signature, the
                text cannot appear, and if it is changed afterward, the signature falls.
              </p>
              <p>
                Before it is signed it goes through a list: every claim cites its studies and has a
                grade, every study is on file and has been read for what it found, every picture
                says what it shows and where it is from. After a year, or sooner, somebody has to
                look at the article again. Where that is overdue, the article says so itself.
              </p>
            </>
          ),
        },
        {
          id: "evidence",
          title: "Evidence before opinion",
          body: (
            <p>
              A claim carries its studies and a grade;{" "}
              <Link href="/journal/how-we-grade">how we grade</Link> is written down. We cite the
              study itself and say what it found in our own words. Findings in animals and cells are
              told as what they are. Where we looked and found nothing, we say that.
            </p>
          ),
        },
        {
          id: "products",
          title: "What a product may do here",
          body: (
            <>
              <p>
                Very little. It may stand below a passage, without a picture, if its label has an
                ingredient that the passage discusses and if every claim in that passage is graded
                moderate or better. Beside it stand the grade, the sentence that carries it, and
                that we earn by selling it. Where the evidence is limited, nothing is for sale. When
                a product sells out or leaves the shop, it leaves the article too.
              </p>
              <p>
                No brand pays for a mention, sees a text before it appears, or can have one taken
                down. There are no affiliate links, here or anywhere in the shop. Writers and
                reviewers are paid by the piece or the hour, whatever the piece concludes, and none
                of them has a share in what is sold.
              </p>
            </>
          ),
        },
        {
          id: "words",
          title: "Words we keep away from",
          body: (
            <p>
              Nothing we sell treats, heals or prevents a disease, and no article says so or lets a
              reader think it. We do not write that skin is cleansed from within, that a label is
              free of everything, or that a study proves. Each article lists, near its end, what we
              do not claim.
            </p>
          ),
        },
        {
          id: "advice",
          title: "No medical advice",
          body: (
            <p>
              An article cannot see you. It can tell you what is known about people like you, or
              unlike you, and when that belongs in front of a clinician. Do not begin or stop a
              medicine, a diet for a child or a supplement in pregnancy because of something you
              read here.
            </p>
          ),
        },
        {
          id: "corrections",
          title: "Mistakes",
          body: (
            <p>
              They are put right in the open, with a date, for good:{" "}
              <Link href="/journal/corrections">how we correct</Link>.
            </p>
          ),
        },
        {
          id: "private",
          title: "Reading is private",
          body: (
            <>
              <p>
                What you read here can say more about you than what you buy. So nothing is loaded
                from anybody else while you read: no font, no counter, no button that watches. We
                keep no history of what you have read, with an account or without.
              </p>
              <p>
                If you tell us whether an article was helpful, we keep your word, the day and, if
                you write one, the reason. To count it once, your browser keeps a random number that
                we store only mixed beyond recognition, apart for each article, so that two of your
                words cannot be told to be yours. The letter does not count who opens it. Details
                are in <Link href="/privacy">the privacy notice</Link>.
              </p>
            </>
          ),
        },
        {
          id: "machines",
          title: "Pictures",
          body: (
            <p>
              The plates that open our articles are drawn by a program of our own for each of them;
              they illustrate and prove nothing. Other pictures say where they are from.
            </p>
          ),
        },
      ]}
    />
  );
}
