import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { coerce, type Shape } from "./coerce";
import { invalidParam, type StripeApiError } from "./errors";
import type { OperationName, StandInParams } from "./params";

type SchemaFile = { source: string; operations: Record<OperationName, Shape> };

const file = JSON.parse(
  readFileSync(new URL("./schemas.json", import.meta.url), "utf8"),
) as SchemaFile;
const ajv = new Ajv({ strict: false, ownProperties: true });
const compiled = new Map<OperationName, ValidateFunction>();

function validatorOf(operation: OperationName): ValidateFunction {
  let validator = compiled.get(operation);
  if (!validator) {
    validator = ajv.compile(file.operations[operation]);
    compiled.set(operation, validator);
  }
  return validator;
}

/**
 * Checks a request's parameters against the SDK's own types and returns them typed.
 * Form-encoded values are turned into integers, booleans and arrays first; JSON is taken as it is.
 * Throws the error that Stripe would answer with, naming the parameter.
 */
export function checkParams<Name extends OperationName>(
  operation: Name,
  raw: unknown,
  encoding: "form" | "json",
): StandInParams[Name] {
  const value = encoding === "form" ? coerce(file.operations[operation], raw) : raw;
  const validate = validatorOf(operation);
  if (validate(value)) return value as StandInParams[Name];
  throw explain(validate.errors ?? []);
}

function explain(errors: ErrorObject[]): StripeApiError {
  // In a union every branch complains; the complaint that goes deepest is about the chosen one.
  const deepest = errors.reduce((a, b) => (depth(b) > depth(a) ? b : a));
  const at = deepest.instancePath.split("/").slice(1).map(unescapePointer);
  switch (deepest.keyword) {
    case "additionalProperties": {
      const param = nameOf([...at, String(deepest.params["additionalProperty"])]);
      return invalidParam(`Received unknown parameter: ${param}`, param, "parameter_unknown");
    }
    case "required": {
      const param = nameOf([...at, String(deepest.params["missingProperty"])]);
      return invalidParam(`Missing required param: ${param}.`, param, "parameter_missing");
    }
    case "false schema": {
      const param = nameOf(at);
      return invalidParam(`The Stripe stand-in does not support the parameter ${param}.`, param);
    }
    case "enum": {
      const param = nameOf(at);
      const values = (deepest.params["allowedValues"] as unknown[]).join(", ");
      return invalidParam(`Invalid ${param}: must be one of ${values}`, param);
    }
    case "minLength": {
      const param = nameOf(at);
      const text = `You passed an empty string for '${param}'. You should remove '${param}' from your request or supply a non-empty value.`;
      return invalidParam(text, param, "parameter_invalid_empty");
    }
    default:
      return wrongType(deepest, nameOf(at));
  }
}

function wrongType(error: ErrorObject, param: string): StripeApiError {
  const type = String(error.params["type"] ?? "value");
  const code = type === "integer" ? "parameter_invalid_integer" : undefined;
  return invalidParam(`Invalid ${type}: ${param} ${error.message ?? ""}`.trim(), param, code);
}

function depth(error: ErrorObject): number {
  return error.instancePath.split("/").length;
}

function unescapePointer(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** `line_items[0][price_data][currency]`, as Stripe writes a parameter's place. */
function nameOf(path: string[]): string {
  return path.map((step, i) => (i === 0 ? step : `[${step}]`)).join("");
}
