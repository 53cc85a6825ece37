/** How FIT-Connect calls the service that a LeiKa key stands for. */
export const leikaDienst = (schluessel: string) => `urn:de:fim:leika:leistung:${schluessel}`;

/** What stands in the sandbox for the service of a Leistung without a known key: nothing that looks like one. */
export const beispielDienst = (slug: string) => `urn:example:leistung:${slug}`;
