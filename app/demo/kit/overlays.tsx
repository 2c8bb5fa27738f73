import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Disclosure } from "@/components/ui/disclosure";
import { Fieldset } from "@/components/ui/fieldset";
import { closes, opens } from "@/components/ui/invoker";
import { Sheet } from "@/components/ui/sheet";
import { TabLinks, Tabs } from "@/components/ui/tabs";
import { Specimen, State } from "./specimen";

const CONCERNS = ["Barrier repair", "Dryness", "Fine lines", "Redness", "Uneven tone"];

/** What opens over the page or inside of it. */
export function Overlays() {
  return (
    <>
      <Specimen
        id="dialogs"
        title="Dialog"
        use="For one question or one enlarged picture. The button names the dialog; the browser does the rest, without script."
      >
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" {...opens("kit-dialog")}>
            Open a dialog
          </Button>
          <Button variant="secondary" {...opens("kit-wide")}>
            Open a wide one
          </Button>
        </div>
        <Dialog
          id="kit-dialog"
          title="Empty the bag?"
          actions={
            <>
              <Button {...closes("kit-dialog")}>Keep everything</Button>
              <Button variant="quiet" {...closes("kit-dialog")}>
                Empty it
              </Button>
            </>
          }
        >
          <p>Two things are in it. Pieces are not set aside until you pay.</p>
        </Dialog>
        <Dialog id="kit-wide" size="wide" title="A wide dialog" titleHidden>
          <div className="aspect-[4/3] bg-bone" />
        </Dialog>
      </Specimen>
      <Specimen
        id="sheets"
        title="Sheet"
        use="For filters and menus: the whole height of the screen, its last button always in reach of the thumb."
      >
        <div className="flex flex-wrap gap-3">
          <Button variant="secondary" {...opens("kit-sheet")}>
            Filter
          </Button>
          <Button variant="secondary" {...opens("kit-sheet-start")}>
            Open from the other edge
          </Button>
        </div>
        <Sheet
          id="kit-sheet"
          title="Filter"
          footer={
            <Button block {...closes("kit-sheet")}>
              Show 24 items
            </Button>
          }
        >
          {["Category", "Concern", "Brand", "Badge", "Price"].map((facet, index) => (
            <Disclosure key={facet} summary={facet} open={index < 2}>
              <Fieldset id={`kit-${facet}`} legend={facet} legendHidden>
                {CONCERNS.map((concern, at) => (
                  <Checkbox key={concern} name={facet} label={concern} trailing={28 - 5 * at} />
                ))}
              </Fieldset>
            </Disclosure>
          ))}
        </Sheet>
        <Sheet id="kit-sheet-start" title="Menu" side="start">
          <p>Without a footer.</p>
        </Sheet>
      </Specimen>
      <Specimen
        id="disclosures"
        title="Disclosure"
        use="For what some readers want and others pass by. Of those that share a name, one is open at a time."
      >
        <div>
          <Disclosure name="kit-care" summary="Care" open>
            <p className="max-w-text">Wash by hand in cool water. Dry flat, away from the sun.</p>
          </Disclosure>
          <Disclosure name="kit-care" summary="Delivery and returns">
            <p className="max-w-text">Three to six days. Fourteen days to send a piece back.</p>
          </Disclosure>
          <Disclosure
            name="kit-care"
            summary="A question whose title is so long that it needs a second line on a phone"
          >
            <p className="max-w-text">And an answer.</p>
          </Disclosure>
        </div>
      </Specimen>
      <Specimen
        id="tabs"
        title="Tabs"
        use="As links where each tab is a page, such as the results of a search. As radios where all of it is in the page."
      >
        <State name="Links">
          <TabLinks
            label="Results"
            items={[
              { href: "#tabs", label: "Products", count: 24, current: true },
              { href: "#tabs-2", label: "Pieces", count: 3 },
              { href: "#tabs-3", label: "Ingredients", count: 11 },
              { href: "#tabs-4", label: "Articles", count: 0 },
            ]}
          />
        </State>
        <State name="Within a page">
          <Tabs
            legend="Measurements"
            name="kit-units"
            panels={[
              { id: "kit-cm", label: "Centimeters", content: <p>Chest 52, length 104</p> },
              { id: "kit-in", label: "Inches", content: <p>Chest 20.5, length 41</p> },
            ]}
          />
        </State>
      </Specimen>
    </>
  );
}
