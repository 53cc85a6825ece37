import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** The schema is not there now; to be tried again, not a fault of the application. */
export class SchemaUnavailable extends Error {
  override name = 'SchemaUnavailable';
}

/** Checks XML against the schemas that the portal publishes. */
export function schemaChecker(portalUrl: string) {
  const prefix = `${portalUrl}/schemas/`;
  const validators = new Map<string, XsdValidator | undefined>();

  const validatorOf = async (schemaUri: string): Promise<XsdValidator | undefined> => {
    if (validators.has(schemaUri)) return validators.get(schemaUri);
    const answer = await fetch(schemaUri, {
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    }).catch(() => undefined);
    if (!answer || answer.status >= 500) throw new SchemaUnavailable(schemaUri);
    const validator = answer.ok
      ? XsdValidator.fromDoc(XmlDocument.fromString(await answer.text()))
      : undefined;
    if (validator) validators.set(schemaUri, validator);
    return validator;
  };

  return {
    accepts: (schemaUri: string) => schemaUri.startsWith(prefix),
    /**
     * @returns where the data break the schema, by line; the content is not repeated
     * @throws SchemaUnavailable while the portal does not answer
     */
    async check(bytes: Uint8Array, schemaUri: string): Promise<string[]> {
      const validator = await validatorOf(schemaUri);
      if (!validator) return ['Das Schema gibt es unter seiner Adresse nicht.'];
      let document: XmlDocument | undefined;
      try {
        document = XmlDocument.fromBuffer(bytes);
        validator.validate(document);
        return [];
      } catch (error) {
        return linesOf(error);
      } finally {
        document?.dispose();
      }
    },
  };
}

function linesOf(error: unknown): string[] {
  const details = (error as { details?: { line?: number }[] }).details ?? [];
  const lines = [...new Set(details.map(({ line }) => `Zeile ${line ?? '?'}`))];
  return lines.length > 0 ? lines : ['Die Daten sind kein XML.'];
}
