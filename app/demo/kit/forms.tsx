import { Checkbox, CheckboxField } from "@/components/ui/checkbox";
import { FormErrors } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { TextField } from "@/components/ui/input";
import { QuantityStepper } from "@/components/ui/quantity-stepper";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextAreaField } from "@/components/ui/textarea";
import { Specimen, State } from "./specimen";

const STATES = [
  { value: "OR", label: "Oregon" },
  { value: "WA", label: "Washington" },
];
const RATES = [
  { value: "standard", label: "Standard", hint: "3 to 6 working days", trailing: "$4.95" },
  { value: "express", label: "Express", hint: "1 to 2 working days", trailing: "$14.95" },
  {
    value: "boat",
    label: "By boat",
    hint: "Not to this address",
    trailing: "$2.00",
    disabled: true,
  },
];

/** What one fills in. */
export function Forms() {
  return (
    <>
      <Specimen
        id="fields"
        title="Field"
        use="A label above, a hint where one is needed, the message below. A field is required unless it says Optional."
      >
        <div className="grid gap-x-6 gap-y-6 sm:grid-cols-2">
          <TextField id="kit-plain" label="Full name" defaultValue="Rosalind Park" />
          <TextField id="kit-optional" label="Apartment, unit" optional />
          <TextField
            id="kit-hint"
            label="Order number"
            hint="It stands on the receipt."
            placeholder="N-100234"
          />
          <TextField
            id="kit-error"
            label="ZIP code"
            defaultValue="10001"
            errors={["This ZIP code is not in the state chosen above."]}
          />
          <TextField id="kit-disabled" label="Coupon" disabled defaultValue="Not yet" />
          <TextField id="kit-readonly" label="E-mail" readOnly defaultValue="ada@mail.example" />
        </div>
        <State name="Above a form that could not be sent">
          <FormErrors errors={["That was tried too often. Try again in 12 minutes."]} />
        </State>
      </Specimen>
      <Specimen
        id="selects"
        title="Select"
        use="The browser’s own list, which every phone shows well."
      >
        <div className="grid gap-6 sm:grid-cols-3">
          <SelectField id="kit-state" label="State" options={STATES} placeholder="Choose" />
          <SelectField
            id="kit-state-error"
            label="State"
            options={STATES}
            placeholder="Choose"
            errors={["Choose a state that we deliver to."]}
          />
          <SelectField
            id="kit-state-off"
            label="State"
            options={STATES}
            defaultValue="OR"
            disabled
          />
        </div>
      </Specimen>
      <Specimen
        id="textareas"
        title="Text area"
        use="Grows with what is typed, and can be pulled larger."
      >
        <div className="grid gap-6 sm:grid-cols-2">
          <TextAreaField id="kit-message" label="Message" rows={4} />
          <TextAreaField
            id="kit-message-error"
            label="Message"
            rows={4}
            errors={["A message is needed."]}
          />
        </div>
      </Specimen>
      <Specimen
        id="choices"
        title="Checkbox and radio"
        use="Checkboxes for any number, radios for one of few. The whole row is the target. A set of them stands in a fieldset, under a name."
      >
        <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
          <Fieldset id="kit-concern" legend="Concern">
            <Checkbox name="kit-concern" label="Dryness" trailing={28} defaultChecked />
            <Checkbox name="kit-concern" label="Redness" trailing={13} />
            <Checkbox name="kit-concern" label="None of these" trailing={0} disabled />
          </Fieldset>
          <Fieldset
            id="kit-photos"
            legend="Photographs"
            hint="At least the front and the label."
            errors={["Choose at least two."]}
          >
            <Checkbox name="kit-photos" label="Front" defaultChecked />
            <Checkbox name="kit-photos" label="Label" />
          </Fieldset>
          <CheckboxField
            id="kit-terms"
            label="I have read the terms"
            hint="Version 1, four minutes."
            errors={["Read and accept the terms to go on."]}
          />
          <Fieldset id="kit-large" legend="A part of a long form" size="large" disabled>
            <Checkbox label="All of it is disabled" />
          </Fieldset>
        </div>
        <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2">
          <RadioGroup
            id="kit-rate"
            name="kit-rate"
            legend="Delivery"
            options={RATES}
            defaultValue="standard"
          />
          <RadioGroup
            id="kit-rate-error"
            name="kit-rate-error"
            legend="Delivery"
            hint="For 1.2 kg to Oregon."
            options={RATES.slice(0, 2)}
            errors={["Choose how it should travel."]}
          />
        </div>
      </Specimen>
      <Specimen
        id="quantity"
        title="Quantity and sending"
        use="A number field with a button on each side. The button that sends a form says that it is under way, and sends once."
      >
        <form className="flex flex-wrap items-center gap-4">
          <QuantityStepper
            id="kit-quantity"
            name="quantity"
            label="Quantity of Plain Cream"
            defaultValue={2}
            max={6}
          />
          <SubmitButton pendingLabel="Changing…" variant="secondary">
            Change
          </SubmitButton>
        </form>
      </Specimen>
    </>
  );
}
