import { createTransport } from 'nodemailer';

export type Message = { to: string; subject: string; text: string };

export type Mail = { send(message: Message): Promise<void>; close(): void };

/** Mail by SMTP, text only. A failure is thrown to the job that sends, which tries again. */
export function createMail(smtpUrl: string, from: string): Mail {
  const transport = createTransport(smtpUrl, { from });
  return {
    async send(message) {
      await transport.sendMail({ ...message, disableFileAccess: true, disableUrlAccess: true });
    },
    close: () => transport.close(),
  };
}
