import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { persona } from '../../catalogue/buergergeld/persona.ts';
import { buildApp } from '../../portal/src/app.ts';
import { createDraft } from '../../portal/src/application/draft-store.ts';
import { authorityFor } from '../../portal/src/competence/index.ts';
import { signedIn } from '../../portal/src/identity/testing.ts';
import { buildAssets } from '../../portal/src/platform/assets/build.ts';
import { readConfig } from '../../portal/src/platform/config.ts';
import { startTestServer } from '../../portal/src/platform/database/testing.ts';
import type { Services } from '../../portal/src/platform/services.ts';
import { openServices } from '../../portal/src/services.ts';

export type World = {
  app: FastifyInstance;
  services: Services;
  /** Where the portal listens. */
  url: string;
  close(): Promise<void>;
};

/** A portal as it runs, on a database and a data folder of its own. */
export async function openWorld(env: Record<string, string> = {}): Promise<World> {
  await buildAssets();
  const server = await startTestServer();
  const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
  const services = await openServices(
    readConfig({
      DATABASE_URL: await server.createDatabase('bench'),
      DATA_DIR: dataDir,
      RATE_LIMIT: '0',
      LOG_LEVEL: 'error',
      ...env,
    }),
  );
  const app = await buildApp(services);
  const url = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    app,
    services,
    url,
    async close() {
      await app.close();
      await services.close();
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const ags = '06611000';

/** A signed-in person with a draft that holds these answers. @returns what to send as Cookie */
export async function personWithDraft(
  { services }: World,
  answers: Partial<typeof persona>,
  identity: { bpk2: string; givenName: string; surname: string },
): Promise<string> {
  const { db, vault, catalogue } = services;
  const { person, cookie } = await signedIn(services, { ...identity, level: 'hoch' });
  const leistung = catalogue.leistung('buergergeld');
  const antrag = await catalogue.antrag('buergergeld');
  const authority = leistung && (await authorityFor(db, leistung.zustaendig, ags));
  if (!antrag || !authority) throw new Error('no form, or no authority for Kassel');
  await createDraft(db, vault, {
    accountId: person.id,
    area: 'antrag',
    leistung: 'buergergeld',
    ags,
    authorityId: authority.id,
    formVersion: antrag.version,
    content: { answers, typed: {}, takenOver: [], page: null },
  });
  return cookie;
}
