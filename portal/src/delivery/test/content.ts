import type { Deliverable } from '../context.ts';

/** The schema of the applications that tests send. */
export const xsd = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:test"
  elementFormDefault="qualified"><xs:element name="antrag" type="xs:string"/></xs:schema>`;

export const service = {
  identifier: 'urn:de:fim:leika:leistung:99107002017000',
  name: 'Bürgergeld',
};

/** An application with a document and two proofs. */
export function contentOf(submissionId: string, schemaUri: string): Deliverable {
  return {
    xml: Buffer.from(`<antrag xmlns="urn:test">${submissionId}</antrag>`),
    schemaUri,
    pdf: Buffer.from('%PDF-1.7'),
    proofs: ['a', 'b'].map((id) => ({
      id,
      name: `Foto ${id}.png`,
      mimeType: 'image/png',
      bytes: Buffer.from(id),
    })),
    reference: submissionId,
  };
}
