import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  connect,
  createSubscriber,
  jsonSchemaValidator,
  metadataVersions,
  type OpenOptions,
} from '@sozialplattform/fit-connect';
import { beispielDienst, ladeKatalog, leikaDienst } from '../../catalogue/index.ts';
import { ownKey } from '../fit-connect/keys.ts';
import { writeWhole } from '../fit-connect/whole.ts';
import { openInbox } from './inbox.ts';
import { schemaChecker } from './schema.ts';
import type { Settings } from './settings.ts';
import type { Worker } from './work.ts';

export type Office = Worker & {
  callbackSecret: string;
  /** Registers keys, services and callback for all sample authorities. */
  register(): Promise<void>;
};

/** Opens the office: keys and inbox from the disk, made at the first start. */
export async function openOffice(settings: Settings): Promise<Office> {
  const { dir, fitConnectUrl, portalUrl, url } = settings;
  const [encryption, signature, callbackSecret] = await Promise.all([
    ownKey(dir, 'encryption', 'encryption'),
    ownKey(dir, 'signature', 'signature'),
    secretOf(join(dir, 'callback-secret')),
  ]);
  const connection = connect({
    authUrl: `${fitConnectUrl}/token`,
    submissionApi: `${fitConnectUrl}/submission-api`,
    destinationApi: `${fitConnectUrl}/destination-api`,
    clientId: 'jobcenter',
    clientSecret: 'jobcenter-secret',
    userAgent: 'Sozialplattform-Sandbox-Jobcenter',
  });
  const schemas = schemaChecker(portalUrl);
  const offered = await services();
  const validator = await metadataValidator(settings.metadataSchema);
  const open: OpenOptions = {
    keys: [encryption],
    acceptsService: (identifier) => offered.has(identifier),
    acceptsDataSchema: schemas.accepts,
    checkData: schemas.check,
    ...(validator ? { metadataValidator: validator } : {}),
  };
  return {
    desk: {
      subscriber: createSubscriber(connection, { mode: 'test' }),
      inbox: openInbox(join(dir, 'applications')),
      signature,
    },
    open,
    answer: settings.answer,
    after: settings.after,
    callbackSecret,
    async register() {
      const sent = await connection.send({
        method: 'PUT',
        url: `${connection.destinationApi}/v2/sandbox/authorities`,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          encryptionKid: encryption.kid,
          keys: [encryption.public, signature.public],
          metadataVersions: [metadataVersions.at(-1)],
          services: [...offered],
          submissionSchemas: [...(await schemasOf(portalUrl)), ...settings.schemas].map(
            (schemaUri) => ({ schemaUri, mimeType: 'application/xml' }),
          ),
          callback: { url: `${url}/callback`, secret: callbackSecret },
        }),
      });
      if (!sent.ok) throw new Error(sent.error.detail);
    },
  };
}

/** The services by the keys of the catalogue; for forms without one the example that stands for it here only. */
async function services(): Promise<Set<string>> {
  const { leistungen, hatAntrag } = await ladeKatalog();
  return new Set(
    leistungen.flatMap(({ slug, leika }) => [
      ...leika.map(({ id }) => leikaDienst(id)),
      ...(hatAntrag(slug) && !leika.some(({ antrag }) => antrag) ? [beispielDienst(slug)] : []),
    ]),
  );
}

/** Where the portal publishes the schemas of its forms, in each version there ever was. */
async function schemasOf(portalUrl: string): Promise<string[]> {
  const catalogue = await ladeKatalog();
  const forms = await Promise.all(catalogue.leistungen.map(({ slug }) => catalogue.antrag(slug)));
  return forms.flatMap((form) =>
    Array.from(
      { length: form?.version ?? 0 },
      (_, before) => `${portalUrl}/schemas/${form?.leistung}/${before + 1}/antrag.xsd`,
    ),
  );
}

async function metadataValidator(file: string | undefined) {
  if (!file) return undefined;
  const validate = jsonSchemaValidator(JSON.parse(await readFile(file, 'utf8')) as object);
  return (version: string) => (version === '1.0.0' ? validate : undefined);
}

async function secretOf(file: string): Promise<string> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return kept;
  const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url');
  writeWhole(file, secret);
  return secret;
}
