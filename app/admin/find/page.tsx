import type { Metadata } from "next";
import { DataTable } from "@/components/admin/data-table";
import { DeskHeading } from "@/components/admin/desk-heading";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/input";
import { TextLink } from "@/components/ui/link";
import { searchWords, type QueryParameters } from "@/lib/list-page";
import { findAnything } from "@/lib/operations/find-anything";
import { requireStaff } from "@/lib/web/session";
import { Desk } from "../desk";

// Rendered in one piece: it is whole without JavaScript.
export const instant = false;
export const metadata: Metadata = { title: "Find · Desk", robots: { index: false } };

type Props = { searchParams: Promise<QueryParameters> };

/** Everything that is open to whoever asks, by numbers, addresses and names. */
export default async function FindPage({ searchParams }: Props) {
  const actor = await requireStaff();
  const words = searchWords.parse((await searchParams)["q"]) ?? "";
  const found = await findAnything(actor, words);
  return (
    <Desk actor={actor} current="/admin/find">
      <DeskHeading title="Find" />
      <form action="/admin/find" className="mb-6 flex flex-wrap items-end gap-3">
        <TextField
          id="words"
          name="q"
          type="search"
          label="Order, e-mail, name, SKU or piece"
          defaultValue={words}
          maxLength={100}
          fieldClassName="w-72 max-w-full"
        />
        <Button type="submit" variant="secondary">
          Find
        </Button>
      </form>
      {words ? (
        <DataTable
          caption="What was found"
          headers={[
            { key: "title", label: "Found" },
            { key: "kind", label: "Is" },
            { key: "detail", label: "More" },
          ]}
          empty="Nothing that is open to you has these words. Two letters at least, or a whole number."
          rows={found.map(({ kind, title, detail, href }) => ({
            key: `${kind} ${href} ${detail}`,
            cells: {
              title: (
                <TextLink
                  href={href}
                  underline="hover"
                  prefetch={false}
                  className="block max-w-80 whitespace-normal wrap-anywhere"
                >
                  {title}
                </TextLink>
              ),
              kind,
              detail: (
                <span className="block max-w-80 whitespace-normal wrap-anywhere">{detail}</span>
              ),
            },
          }))}
        />
      ) : (
        <p className="max-w-text text-stone">
          From anywhere at the desk, press Ctrl and K (or ⌘ and K) and type.
        </p>
      )}
    </Desk>
  );
}
