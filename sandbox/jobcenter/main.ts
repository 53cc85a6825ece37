import { openOffice } from './office.ts';
import { buildServer } from './server.ts';
import { readSettings } from './settings.ts';
import { work } from './work.ts';

/** Pause between two rounds; a callback ends it early. */
const pause = 1000;

const settings = readSettings(process.env);
const office = await openOffice(settings);
let stopped = false;
let wake = () => {};
let woken = false;

const app = await buildServer(office, () => {
  woken = true;
  wake();
});
await app.listen({
  port: Number(process.env.PORT ?? 3103),
  host: '127.0.0.1',
});
console.log(`Jobcenter-Sandbox: ${settings.url}`);

const stop = () => {
  stopped = true;
  wake();
  void app.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);

let registered = false;
let silent = false;
while (!stopped) {
  woken = false;
  try {
    if (!registered) await office.register();
    registered = true;
    await work(office);
    silent = false;
  } catch (error) {
    // The service or the portal is away: said once, tried on.
    if (!silent)
      console.error(`Jobcenter-Sandbox: ${error instanceof Error ? error.message : error}`);
    silent = true;
  }
  if (woken) continue;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, pause);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });
}
