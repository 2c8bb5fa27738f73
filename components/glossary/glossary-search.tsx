import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";

/** A plain form that asks the shop's search for ingredients. */
export function GlossarySearch() {
  return (
    <form action="/search" className="w-full max-w-sm">
      <label htmlFor="glossary-words" className="text-sm text-stone">
        A name, as any label writes it
      </label>
      <div className="mt-1 flex gap-3">
        <input type="hidden" name="tab" value="ingredients" />
        <Input id="glossary-words" name="q" type="search" required maxLength={100} />
        <Button type="submit" variant="secondary">
          Find
        </Button>
      </div>
    </form>
  );
}
