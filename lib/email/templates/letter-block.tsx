import { Button, Link, Text } from "react-email";
import { Fragment } from "react";
import type { Block } from "../letter";
import { Items, Sums } from "./tables";
import { look } from "./look";

/** One block of a letter as HTML. */
export function LetterBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "paragraph":
      return <Text style={look.paragraph}>{block.text}</Text>;
    case "aside":
      return <Text style={look.aside}>{block.text}</Text>;
    case "action":
      return (
        <Button href={block.url} target="_top" style={look.action}>
          {block.label}
        </Button>
      );
    case "link":
      return (
        <Text style={look.aside}>
          {block.text}{" "}
          <Link href={block.url} target="_top" style={look.quietLink}>
            {block.label}
          </Link>
        </Text>
      );
    case "items":
      return <Items items={block.items} />;
    case "sums":
      return <Sums sums={block.sums} />;
    case "facts":
      return (
        <>
          <Text style={look.factsTitle}>{block.title}</Text>
          <Text style={look.facts}>
            {block.lines.map((line, index) => (
              <Fragment key={index}>
                {index > 0 ? <br /> : null}
                {line}
              </Fragment>
            ))}
          </Text>
        </>
      );
  }
}
