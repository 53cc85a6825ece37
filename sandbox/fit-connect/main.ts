import { buildService } from './server.ts';

const host = '127.0.0.1';
const port = Number(process.env.PORT ?? 3102);
const url = process.env.PUBLIC_URL ?? `http://${host}:${port}`;

const app = await buildService(process.env.DATA_DIR ?? '.data/sandbox/fit-connect', url);
await app.listen({ port, host });
console.log(`FIT-Connect-Sandbox: ${url}`);

const stop = () => void app.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
