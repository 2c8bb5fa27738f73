/**
 * Writes `lib/payments/stand-in/schemas.json`: what the Stripe stand-in accepts, taken from the
 * SDK's own parameter types. Run it after upgrading `stripe` or changing `params.ts`:
 *
 *   node --import tsx scripts/generate-stripe-schemas.ts
 *   npx oxfmt lib/payments/stand-in/schemas.json
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Stripe from "stripe";
import { createGenerator } from "ts-json-schema-generator";

type Schema = ReturnType<ReturnType<typeof createGenerator>["createSchema"]>;
type Node = Schema | boolean;
type Nodes = Record<string, Node>;
type Content = { operations: Nodes };
/** `source` names the SDK; `digest` is over it, the parameter list, this script and the content. */
export type SchemaFile = Content & { source: string; digest: string };

const root = new URL("../", import.meta.url);
const SOURCES = ["lib/payments/stand-in/params.ts", "scripts/generate-stripe-schemas.ts"] as const;
const TARGET = "lib/payments/stand-in/schemas.json";

/**
 * The parameters that the stand-in acts on, where the SDK knows many more. The rest become
 * `false`: sending one is an error that names it, so that nothing is ignored in silence.
 */
const SUPPORTED: Record<string, string[]> = {
  CheckoutSessionCreate: [
    "allowed_payment_method_types",
    "automatic_tax",
    "billing_address_collection",
    "cancel_url",
    "client_reference_id",
    "currency",
    "customer_creation",
    "customer_email",
    "excluded_payment_method_types",
    "expand",
    "expires_at",
    "line_items",
    "locale",
    "metadata",
    "mode",
    "payment_intent_data",
    "phone_number_collection",
    "shipping_address_collection",
    "shipping_options",
    "submit_type",
    "success_url",
    "ui_mode",
  ],
  "CheckoutSessionCreate.automatic_tax": ["enabled"],
  "CheckoutSessionCreate.line_items": ["metadata", "price_data", "quantity"],
  "CheckoutSessionCreate.line_items.price_data": [
    "currency",
    "product_data",
    "tax_behavior",
    "unit_amount",
  ],
  "CheckoutSessionCreate.payment_intent_data": [
    "capture_method",
    "description",
    "metadata",
    "receipt_email",
    "shipping",
    "statement_descriptor",
    "statement_descriptor_suffix",
    "transfer_group",
  ],
  "CheckoutSessionCreate.shipping_options": ["shipping_rate_data"],
  "AccountCreate.configuration": ["recipient"],
  "AccountCreate.identity": ["country", "entity_type", "individual"],
  "AccountCreate.identity.individual": ["email", "given_name", "surname", "phone"],
  TaxCalculationCreate: ["currency", "customer_details", "expand", "line_items", "shipping_cost"],
  "TaxCalculationCreate.customer_details": ["address", "address_source"],
  "TaxCalculationCreate.line_items": [
    "amount",
    "metadata",
    "quantity",
    "reference",
    "tax_behavior",
    "tax_code",
  ],
  "TaxCalculationCreate.shipping_cost": ["amount", "tax_behavior", "tax_code"],
  TaxTransactionCreate: ["calculation", "expand", "metadata", "reference"],
  RefundCreate: ["amount", "charge", "expand", "metadata", "payment_intent", "reason"],
};

const METADATA: Schema = { type: "object", additionalProperties: { type: "string" } };
const DECIMAL: Schema = { type: "string", pattern: String.raw`^-?\d+(\.\d{1,12})?$` };

/** Closed, small and self-contained: references inlined, open enums closed, numbers integers. */
function close(node: Node, path: string, defs: Nodes): Node {
  if (typeof node === "boolean") return node;
  if (node.$ref) return closeReference(node.$ref, path, defs);
  if (node.anyOf) return closeUnion(node.anyOf, path, defs);
  if (node.const !== undefined) return { enum: [node.const] };
  if (node.enum) return { enum: node.enum };
  if (node.type === "number") return { type: "integer" };
  if (node.type === "array") {
    return { type: "array", items: close(node.items as Node, path, defs) };
  }
  if (node.type === "object") return closeObject(node, path, defs);
  // Stripe takes an empty string for an attempt to unset, which only some parameters allow.
  return node.type === "string" ? { type: "string", minLength: 1 } : { type: node.type };
}

function closeReference(ref: string, path: string, defs: Nodes): Node {
  const name = decodeURIComponent(ref.replace("#/definitions/", ""));
  if (name === "MetadataParam") return METADATA;
  if (name === "Decimal") return DECIMAL;
  const target = defs[name];
  if (target === undefined) throw new Error(`The SDK's types have no definition ${name}`);
  return close(target, path, defs);
}

/** `'a' | 'b' | OtherString` is how the SDK leaves an enum open; Stripe itself does not. */
function closeUnion(members: Node[], path: string, defs: Nodes): Node {
  const closed = members
    .filter((member) => typeof member === "boolean" || !isOther(member))
    .map((member) => close(member, path, defs))
    .filter((member) => typeof member === "boolean" || member.type !== "null");
  const values = closed.flatMap((member) =>
    typeof member === "object" && member.enum ? member.enum : [],
  );
  const rest = closed.filter((member) => typeof member === "boolean" || !member.enum);
  const unique = values.length > 0 ? [{ enum: [...new Set(values)] }] : [];
  const all = [...unique, ...rest];
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : { anyOf: all };
}

function isOther(node: Schema): boolean {
  return node.$ref === "#/definitions/OtherString";
}

function closeObject(node: Schema, path: string, defs: Nodes): Schema {
  const supported = SUPPORTED[path];
  const properties: Nodes = {};
  for (const [name, child] of Object.entries(node.properties ?? {})) {
    const known = !supported || supported.includes(name);
    properties[name] = known ? close(child, `${path}.${name}`, defs) : false;
  }
  const extra = node.additionalProperties;
  return {
    type: "object",
    properties,
    ...(node.required ? { required: node.required } : {}),
    additionalProperties: typeof extra === "object" ? close(extra, path, defs) : false,
  };
}

/** The schemas from the types as they are installed. Takes some seconds. */
function generateSchemas(): Content {
  const { definitions } = createGenerator({
    path: fileURLToPath(new URL(SOURCES[0], root)),
    tsconfig: fileURLToPath(new URL("tsconfig.json", root)),
    type: "StandInParams",
    expose: "all",
    jsDoc: "none",
    skipTypeCheck: true,
    additionalProperties: false,
  }).createSchema("StandInParams");
  const nodes = definitions as Nodes;
  const { properties = {} } = nodes["StandInParams"] as Schema;
  const closed = Object.entries(properties).map(([name, node]) => [name, close(node, name, nodes)]);
  return { operations: Object.fromEntries(closed) as Nodes };
}

/** Changes when the SDK, the list of parameters, this script or the written content changes. */
export function schemaDigest(content: Content): string {
  const hash = createHash("sha256").update(Stripe.PACKAGE_VERSION);
  for (const path of SOURCES) hash.update(readFileSync(new URL(path, root)));
  return hash.update(JSON.stringify(content.operations)).digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = generateSchemas();
  const source = `stripe ${Stripe.PACKAGE_VERSION}`;
  const file: SchemaFile = { source, digest: schemaDigest(content), ...content };
  writeFileSync(new URL(TARGET, root), `${JSON.stringify(file)}\n`);
  console.log(`wrote ${TARGET} for ${source}`);
}
