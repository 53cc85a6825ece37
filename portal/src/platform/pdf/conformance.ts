/** PDF/UA-1 (ISO 14289-1), 5: how a file says that it conforms. */
const statement = '<pdfuaid:part>1</pdfuaid:part>';

/** ISO 19005-3, 6.6.2.3: PDF/A allows a property of another standard only with its description. */
const description = [
  '<rdf:li rdf:parseType="Resource">',
  '<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>',
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">',
  '<pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>',
  '<pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType>',
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('');

const namespace = ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"';

/**
 * Adds to a PDF/A-3a of Typst what PDF/UA-1 asks for on top: the identification and the title in the
 * window. Typst writes one standard a file (its issue 7183). It also writes metadata and catalogue,
 * in this order, as the last two objects, uncompressed, before a classic cross-reference table; so
 * only their bytes, the place of the catalogue and the place of the table change.
 * @throws Error when the file is not laid out like that
 */
export function declareUniversalAccess(pdf: Uint8Array): Uint8Array {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  const metadataAt = file.lastIndexOf('/Type /Metadata');
  const objectAt = file.lastIndexOf(' 0 obj', metadataAt);
  const start = file.lastIndexOf('\n', objectAt) + 1;
  if (metadataAt < 0 || objectAt < 0) throw new Error('the PDF has no metadata where expected');
  const tail = file.toString('latin1', start);

  const [, head, length, xmp, rest] = must(
    tail.match(/^(.*?\/Length )(\d+)(.*?endstream\nendobj\n+)(\d+ 0 obj.*)$/s),
  );
  const described = replaceOnce(
    replaceOnce(
      replaceOnce(xmp, ' xmlns:pdfaid=', `${namespace} xmlns:pdfaid=`),
      '</rdf:Bag></pdfaExtension:schemas>',
      `${description}</rdf:Bag></pdfaExtension:schemas>`,
    ),
    '<pdfaid:part>',
    `${statement}<pdfaid:part>`,
  );
  const metadata = `${head}${Number(length) + described.length - xmp.length}${described}`;
  const titled = replaceOnce(
    rest,
    '/ViewerPreferences <<',
    '/ViewerPreferences <<\n    /DisplayDocTitle true',
  );
  const [, catalogue, table] = must(titled.match(/^(.*?endobj\n+)(xref\n.*)$/s));

  const catalogueAt = start + metadata.length;
  const moved = table
    .replace(/\d{10}( 00000 n ?\r?\n)(?=trailer)/, `${String(catalogueAt).padStart(10, '0')}$1`)
    .replace(/startxref\n\d+/, `startxref\n${catalogueAt + catalogue.length}`);
  return Buffer.concat([
    file.subarray(0, start),
    Buffer.from(metadata + catalogue + moved, 'latin1'),
  ]);
}

function must(match: RegExpMatchArray | null): [string, string, string, string, string] {
  if (!match) throw new Error('the PDF is not laid out as expected');
  return match as unknown as [string, string, string, string, string];
}

function replaceOnce(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`the PDF has not exactly one ${from}`);
  return text.replace(from, () => to);
}
