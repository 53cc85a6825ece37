import { createTransport } from 'nodemailer';

export type Message = { to: string; subject: string; text: string };

export type Mail = { send(message: Message): Promise<void>; close(): void };

/**
 * Mail by SMTP, text only, over a few connections that stay open for a while. A failure is thrown to the
 * job that sends, which tries again.
 */
export function createMail(smtpUrl: string, from: string): Mail {
  const transport = createTransport({ url: smtpUrl, pool: true }, { from });
  return {
    async send(message) {
      await transport.sendMail({ ...message, disableFileAccess: true, disableUrlAccess: true });
    },
    close: () => transport.close(),
  };
}
