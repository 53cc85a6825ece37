import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfig } from './config.ts';

/** All that production needs. */
const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://antrag.musterland.example/',
  DATABASE_URL: 'postgres://db/portal',
  MASTER_KEY: Buffer.alloc(32).toString('base64'),
  SMTP_URL: 'smtps://mail.example',
  MAIL_FROM: 'Sozialplattform <antrag@musterland.example>',
  BUNDID_METADATA_URL: 'https://bundid.example/metadata',
  BUNDID_SERVICE_ID: 'BMI-1234',
  FITCONNECT_AUTH_URL: 'https://fit.example/token',
  FITCONNECT_SUBMISSION_API: 'https://fit.example/submission-api',
  FITCONNECT_DESTINATION_API: 'https://fit.example/destination-api',
  FITCONNECT_CLIENT_ID: 'id',
  FITCONNECT_CLIENT_SECRET: 'secret',
};

const refused = (env: NodeJS.ProcessEnv, name: string) => {
  const read = () => readConfig({ ...production, ...env });
  expect(read).toThrow(ConfigurationError);
  expect(read).toThrow(`  ${name}: must be`);
};

describe('production', () => {
  it('takes what it is told', () => {
    const { publicUrl, mailFrom, bundid, sandbox } = readConfig(production);
    expect({ publicUrl, mailFrom, serviceId: bundid.serviceId, sandbox }).toEqual({
      publicUrl: 'https://antrag.musterland.example',
      mailFrom: production.MAIL_FROM,
      serviceId: 'BMI-1234',
      sandbox: false,
    });
  });

  it.each(['PUBLIC_URL', 'MAIL_FROM', 'BUNDID_SERVICE_ID', 'MASTER_KEY', 'BUNDID_METADATA_URL'])(
    'has no placeholder for %s',
    (name) => refused({ [name]: '' }, name),
  );

  const known = Object.entries(production).filter(([, value]) => value.startsWith('https:'));

  it.each(known)('asks for %s by TLS', (name, value) => {
    const http = value.replace('https:', 'http:');
    refused({ [name]: http }, name);
    readConfig({ ...production, NODE_ENV: 'development', [name]: http });
  });

  it.each(['localhost:8080', '127.0.0.1:8080', '[::1]:8080'])(
    'believes %s, on its own machine, without',
    (host) => {
      const { authUrl } = readConfig({
        ...production,
        FITCONNECT_AUTH_URL: `http://${host}/token`,
      }).fitConnect;
      expect(authUrl).toBe(`http://${host}/token`);
    },
  );
});

describe('the address that people see', () => {
  it.each([
    'https://musterland.example/antrag',
    'https://musterland.example/?a',
    'https://a@musterland.example',
  ])('is a host and nothing else, not %s', (address) =>
    refused({ PUBLIC_URL: address }, 'PUBLIC_URL'),
  );

  it.each([
    ['https://Musterland.example:443/', 'https://musterland.example'],
    ['https://musterland.example:8443', 'https://musterland.example:8443'],
  ])('is %s as browsers write it', (given, publicUrl) =>
    expect(readConfig({ ...production, PUBLIC_URL: given })).toMatchObject({ publicUrl }),
  );
});

it('brings the rest itself in development', () => {
  const { DATABASE_URL, MASTER_KEY } = production;
  const config = readConfig({ DATABASE_URL, MASTER_KEY });
  expect(config).toMatchObject({ sandbox: true, publicUrl: 'http://localhost:3000' });
});
