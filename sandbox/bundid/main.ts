import { loadKeys } from './keys.ts';
import { metadataAt } from './senders.ts';
import { createIdp } from './server.ts';

const port = Number(process.env.PORT ?? 3101);
const host = '127.0.0.1';
const publicUrl = process.env.PUBLIC_URL ?? `http://127.0.0.1:${port}`;
const portalUrl = process.env.PORTAL_URL ?? 'http://localhost:3000';
const metadataUrl = process.env.SP_METADATA_URL ?? `${portalUrl}/anmelden/bundid/metadata`;
const dataDir = process.env.DATA_DIR ?? '.data/sandbox/bundid';

const app = await createIdp({
  publicUrl,
  keys: await loadKeys(dataDir, new Date()),
  sender: metadataAt(metadataUrl),
});
await app.listen({ port, host });
console.log(`BundID-Sandbox: ${publicUrl}`);

const stop = () => void app.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
// Whoever started it over a channel is gone.
process.once('disconnect', stop);
