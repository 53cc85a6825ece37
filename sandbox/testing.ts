import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildService } from './fit-connect/server.ts';
import { openOffice } from './jobcenter/office.ts';
import { type Answer, readSettings } from './jobcenter/settings.ts';
import { work } from './jobcenter/work.ts';

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * FIT-Connect, an authority and the portal's schemas in this process, for tests.
 * @param xsd the one schema that the portal publishes
 */
export async function openStandIns(xsd: string) {
  const dir = mkdtempSync(join(tmpdir(), 'stand-ins-'));
  const [port, portalPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const portalUrl = `http://127.0.0.1:${portalPort}`;
  const schemaUri = `${portalUrl}/schemas/test.xsd`;
  const service = await buildService(join(dir, 'service'), url);
  await service.listen({ port, host: '127.0.0.1' });
  const schemas = createServer((request, response) => {
    const found = request.url === '/schemas/test.xsd';
    response.writeHead(found ? 200 : 404).end(found ? xsd : '');
  });
  schemas.listen(portalPort, '127.0.0.1');

  const office = await openOffice(
    readSettings({
      DATA_DIR: join(dir, 'office'),
      FITCONNECT_URL: url,
      PORTAL_URL: portalUrl,
      SCHEMAS: schemaUri,
    }),
  );
  await office.register();
  return {
    dir,
    url,
    schemaUri,
    office,
    /** The authority fetches what waits and answers. */
    answer: (answer: Answer) => work({ ...office, answer }),
    async close() {
      await service.close();
      schemas.close();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
