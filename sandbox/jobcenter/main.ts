import { setTimeout as wait } from 'node:timers/promises';
import { buildJobcenter } from './server.ts';

const host = process.env.HOST ?? '127.0.0.1';
const port = Number(process.env.PORT ?? 3103);
const { app, register, collect } = await buildJobcenter({
  dir: process.env.DATA_DIR ?? '.data/sandbox/jobcenter',
  fitConnectUrl: process.env.FITCONNECT_URL ?? 'http://127.0.0.1:3102',
  automatic: (process.env.ACCEPT ?? 'auto') === 'auto',
});
await app.listen({ port, host });
console.log(`sandbox Jobcenter: http://${host}:${port}`);

let stopped = false;
const stop = () => {
  stopped = true;
  void app.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);

/** Asks every second; while the service is away, keeps asking. */
let registered = false;
while (!stopped) {
  try {
    if (!registered) await register();
    registered = true;
    await collect();
  } catch (error) {
    console.error(`sandbox Jobcenter: ${error instanceof Error ? error.message : 'failed'}`);
  }
  await wait(1000);
}
