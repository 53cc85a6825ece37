import { buildApp } from './app.ts';
import { ConfigurationError, readConfig } from './platform/config.ts';
import { openServices } from './services.ts';

/** Starts one node of the portal; stops it on SIGTERM or SIGINT after the running requests. */
async function main(): Promise<void> {
  const config = readConfig(process.env);
  const services = await openServices(config);
  const app = await buildApp(services);
  await app.listen({ port: config.port, host: config.host });
  await services.jobs.start();
  app.log.info({ url: config.publicUrl }, 'portal ready');

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await services.jobs.stop();
    await app.close();
    await services.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // Started by another process: stop when it is gone.
  process.once('disconnect', stop);
}

main().catch((error: unknown) => {
  if (error instanceof ConfigurationError) console.error(error.message);
  else if (isPortTaken(error))
    console.error(`Port ${process.env.PORT ?? 3000} is taken. Set PORT to a free one.`);
  else console.error(error);
  process.exit(1);
});

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
