import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterEach, expect, it } from 'vitest';
import { createMail } from './index.ts';

const servers: SMTPServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** A mail server that keeps the subjects of what came, and its connections. */
async function serve() {
  const subjects: string[] = [];
  const connections: Socket[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    async onData(stream, _session, done) {
      let text = '';
      for await (const chunk of stream) text += String(chunk);
      subjects.push(/^Subject: (.*)$/m.exec(text)?.[1] ?? '');
      done();
    },
  });
  servers.push(smtp);
  smtp.server.on('connection', (socket: Socket) => connections.push(socket));
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');
  const { port } = smtp.server.address() as AddressInfo;
  const mail = createMail(`smtp://127.0.0.1:${port}`, 'portal@example.org');
  const send = (subject: string) => mail.send({ to: 'erika@example.org', subject, text: 'Text' });
  return { mail, send, subjects, connections };
}

it('sends one mail after the other over the same connection', async () => {
  const { mail, send, subjects, connections } = await serve();
  for (const subject of ['a', 'b', 'c']) await send(subject);
  mail.close();
  expect(subjects).toEqual(['a', 'b', 'c']);
  expect(connections).toHaveLength(1);
});

it('goes on by a new connection where the old one was cut', async () => {
  const { mail, send, subjects, connections } = await serve();
  await send('a');
  connections[0]?.destroy();
  await send('b');
  mail.close();
  expect(subjects).toEqual(['a', 'b']);
  expect(connections).toHaveLength(2);
});
