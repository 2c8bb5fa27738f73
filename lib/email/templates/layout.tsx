import { Body, Container, Head, Heading, Hr, Html, Link, Preview, Text } from "react-email";
import type { Letter } from "../letter";
import { LetterBlock } from "./letter-block";
import { look } from "./look";

export type LayoutProps = {
  readonly letter: Letter;
  /** The shop's own address, for the wordmark and the foot. */
  readonly home: string;
};

/** The sheet every letter is written on. Links open at the top, so that they leave a frame that shows the letter. */
export function Layout({ letter, home }: LayoutProps) {
  return (
    <Html lang="en">
      <Head>
        <title>{letter.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <meta name="supported-color-schemes" content="light" />
      </Head>
      <Body style={look.body}>
        <Preview useTitleTag={false}>{letter.preview}</Preview>
        <Container style={look.page}>
          <Link href={home} target="_top" style={look.wordmark}>
            nécessité
          </Link>
          <Hr style={look.rule} />
          <Heading style={look.heading}>{letter.heading}</Heading>
          {letter.blocks.map((block, index) => (
            <LetterBlock key={index} block={block} />
          ))}
          <Hr style={look.footRule} />
          <Text style={look.foot}>
            nécessité, examined cosmetics and one-of-a-kind resale. You get this letter because of
            something you did in the shop; we do not send advertising to this address.
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
