import { ProtocolError } from '@sozialplattform/fit-connect/core';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const validators = new Map<string, XsdValidator>();

/**
 * Checks an application's XML against the schema that its metadata name.
 * @throws ProtocolError `unsupported-schema` or `schema-violation`
 */
export async function validateData(data: Uint8Array, schemaUri: string): Promise<void> {
  const validator = validators.get(schemaUri) ?? (await fetchValidator(schemaUri));
  validators.set(schemaUri, validator);
  try {
    const document = XmlDocument.fromBuffer(data);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  } catch {
    throw new ProtocolError('schema-violation', 'data');
  }
}

async function fetchValidator(schemaUri: string): Promise<XsdValidator> {
  const answer = await fetch(schemaUri);
  if (!answer.ok) throw new ProtocolError('unsupported-schema', 'data');
  return XsdValidator.fromDoc(XmlDocument.fromString(await answer.text()));
}
