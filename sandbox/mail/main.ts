import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import fastify from 'fastify';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { SMTPServer } from 'smtp-server';
import { MailPage } from './page.tsx';
import { mailStore } from './store.ts';

const host = '127.0.0.1';
const port = Number(process.env.PORT ?? 3104);
const smtpPort = Number(process.env.SMTP_PORT ?? 3125);
const store = mailStore(join(process.env.DATA_DIR ?? '.data/sandbox/mail', 'mails'));

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  size: 1_000_000,
  onData(stream, _session, done) {
    buffer(stream)
      .then((mail) => {
        store.add(mail);
        done();
      })
      .catch((error: Error) => done(error));
  },
});

const app = fastify({ forceCloseConnections: true });
app.get('/', async (_request, reply) => {
  const page = h(MailPage, { mails: await store.list() });
  return reply.type('text/html; charset=utf-8').send(`<!doctype html>${renderToString(page)}`);
});
app.get('/mails.json', () => store.list());

smtp.listen(smtpPort, host);
await app.listen({ port, host });
console.log(`sandbox mail: ${host}:${smtpPort}, read at http://${host}:${port}`);

const stop = () => {
  smtp.close();
  void app.close().then(() => process.exit(0));
};
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
