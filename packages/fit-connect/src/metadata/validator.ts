import { Ajv2020 } from 'ajv/dist/2020.js';

/** Says where a value breaks a schema, as JSON pointers with the broken rule; empty if it keeps it. */
export type Validator = (value: unknown) => string[];

/**
 * A validator for a JSON Schema 2020-12 of the caller, such as FITKO's metadata schema. Formats are
 * not asserted, unknown keywords not refused: FITKO's schemas use some.
 */
export function jsonSchemaValidator(schema: object): Validator {
  const validate = new Ajv2020({
    strict: false,
    validateFormats: false,
    allErrors: false,
    logger: false,
  }).compile(schema);
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, keyword }) => `${instancePath}: ${keyword}`,
    );
  };
}
