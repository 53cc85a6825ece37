import { XmlC14NMode, XmlDocument, XmlElement } from 'libxml2-wasm';

/**
 * The exclusive canonical form of the root's child of that name, as a document of its own. To be called
 * with text that `readXml` has accepted.
 */
export function childDocument(xml: string, namespace: string, name: string): string | undefined {
  const document = XmlDocument.fromString(xml);
  try {
    for (let child = document.root.firstChild; child; child = child.next) {
      if (!(child instanceof XmlElement)) continue;
      if (child.name !== name || child.namespaceUri !== namespace) continue;
      return child.canonicalizeToString({ mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0 });
    }
    return undefined;
  } finally {
    document.dispose();
  }
}
