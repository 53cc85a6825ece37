import { createTransport } from 'nodemailer';

export type Message = { to: string; subject: string; text: string };

export type Mail = { send(message: Message): Promise<void>; close(): void };

/**
 * Milliseconds. A job waits for its mail, and with it a place for others: a connection that has died
 * without a word must not hold it for the ten minutes that nodemailer would wait.
 */
const patience = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 };

/** Milliseconds after which an idle connection is closed, before something on its way drops it. */
const idleTimeout = 20_000;

/**
 * Mail by SMTP, text only, over a few connections that stay open for a while. A failure is thrown to the
 * job that sends, which tries again.
 */
export function createMail(smtpUrl: string, from: string): Mail {
  const transport = createTransport(
    { url: smtpUrl, pool: true, idleTimeout, ...patience },
    { from },
  );
  return {
    async send(message) {
      await transport.sendMail({ ...message, disableFileAccess: true, disableUrlAccess: true });
    },
    close: () => transport.close(),
  };
}
