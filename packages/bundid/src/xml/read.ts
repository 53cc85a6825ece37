import { ParseOption, XmlCData, XmlDocument, XmlElement, XmlText } from 'libxml2-wasm';
import { ok, type Result, refuse } from '../result.ts';

/** A parsed element, free of the parser: names are resolved, text is that of the element itself. */
export type Node = {
  namespace: string;
  name: string;
  /** Attributes without namespace by name, others as `{namespace}name`. */
  attributes: ReadonlyMap<string, string>;
  children: readonly Node[];
  text: string;
};

/** Larger than any message of the protocol, small enough to be parsed at once. */
export const maximalLength = 512 * 1024;

const options =
  ParseOption.XML_PARSE_NONET |
  ParseOption.XML_PARSE_NO_XXE |
  ParseOption.XML_PARSE_NO_SYS_CATALOG |
  ParseOption.XML_PARSE_NOCDATA;

/**
 * Parses a whole document strictly. Refused: a document type (so no entity can be declared, XXE and
 * expansion attacks end here), comments and processing instructions (they would split text that the
 * signature sees as one), more than {@link maximalLength} characters, and whatever is not well-formed.
 */
export function readXml(text: string): Result<Node> {
  if (text.length > maximalLength) return refuse('too-large', `${text.length} characters`);
  if (/<!DOCTYPE/i.test(text)) return refuse('dtd-not-allowed', 'document type declared');
  if (/<!--/.test(text)) return refuse('unexpected-structure', 'comment');
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(text, { option: options });
  } catch {
    return refuse('not-xml', 'not well-formed');
  }
  try {
    if (document.dtd) return refuse('dtd-not-allowed', 'document type declared');
    return ok(convert(document.root));
  } catch (error) {
    if (error instanceof UnexpectedNode) return refuse('unexpected-structure', error.message);
    throw error;
  } finally {
    document.dispose();
  }
}

class UnexpectedNode extends Error {
  override name = 'UnexpectedNode';
}

function convert(element: XmlElement): Node {
  const attributes = new Map<string, string>();
  for (const attribute of element.attrs) {
    const uri = attribute.namespaceUri;
    attributes.set(uri ? `{${uri}}${attribute.name}` : attribute.name, attribute.value);
  }
  const children: Node[] = [];
  let text = '';
  for (let child = element.firstChild; child; child = child.next) {
    if (child instanceof XmlElement) children.push(convert(child));
    else if (child instanceof XmlText || child instanceof XmlCData) text += child.content;
    else throw new UnexpectedNode('neither element nor text');
  }
  return { namespace: element.namespaceUri, name: element.name, attributes, children, text };
}
