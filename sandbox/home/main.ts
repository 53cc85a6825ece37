import { createHome } from './server.tsx';

const { env } = process;
const host = '127.0.0.1';
const port = Number(env.PORT ?? 3100);
const app = await createHome({
  portal: env.PORTAL_URL ?? 'http://localhost:3000',
  bundid: env.BUNDID_URL ?? 'http://127.0.0.1:3101',
  fitConnect: env.FITCONNECT_URL ?? 'http://127.0.0.1:3102',
  jobcenter: env.JOBCENTER_URL ?? 'http://127.0.0.1:3103',
  mail: env.MAIL_URL ?? 'http://127.0.0.1:3104',
});
await app.listen({ port, host });
console.log(`sandbox home: http://${host}:${port}`);

const stop = () => void app.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
