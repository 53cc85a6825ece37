import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/$/, ''));

/** What stands for the portal as a whole: nothing follows the host. */
const origin = url
  .refine((value) => /^https?:\/\/[^/?#@]+$/.test(value), {
    message: 'must be a scheme and a host, without a path',
  })
  .transform((value) => new URL(value).origin);

/** MASTER_KEY, as bytes. */
export const masterKeys = z
  .string()
  .transform((value) => value.split(',').map((key) => Buffer.from(key.trim(), 'base64')))
  .refine((list) => list.every((key) => key.length === 32), {
    message: 'must be 32 bytes in base64 (several, newest first, separated by commas)',
  });

const loopback = ['localhost', '127.0.0.1', '[::1]'];

const passwords = z
  .string()
  .transform((value) => value.split(',').map((entry) => entry.trim().split(/:(.*)/s, 2)))
  .refine((list) => list.every(([slug, password]) => slug && password), {
    message: 'must be <leistung>:<password>, several separated by commas',
  })
  .transform((list) => new Map(list as [string, string][]));

const leikaKeys = z
  .string()
  .transform((value) => value.split(',').map((entry) => entry.trim()))
  .refine((list) => list.every((entry) => /^[a-z0-9-]+:99\d{12}$/.test(entry)), {
    message: 'must be <leistung>:<LeiKa key of 14 digits>, several separated by commas',
  })
  .transform((list) => new Map(list.map((entry) => entry.split(':') as [string, string])));

const variables = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: origin.optional(),
  TRUST_PROXY: z.stringbool().default(false),
  RATE_LIMIT: z.coerce.number().int().min(0).default(600),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  DATA_DIR: z.string().default('.data'),
  CATALOGUE_DIR: z.string().optional(),
  CONTENT_DIR: z.string().optional(),
  FILES_URL: z.url().optional(),
  MASTER_KEY: masterKeys.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().optional(),
  CLAMD_URL: z.string().optional(),
  SANDBOX: z.stringbool().optional(),
  SANDBOX_PORT: z.coerce.number().int().min(1).max(65_000).default(3100),
  BUNDID_METADATA_URL: url.optional(),
  BUNDID_SERVICE_ID: z.string().optional(),
  BUNDID_KEY_FILE: z.string().optional(),
  BUNDID_CERT_FILE: z.string().optional(),
  PROTOTYPE_PASSWORDS: passwords.optional(),
  FITCONNECT_AUTH_URL: url.optional(),
  FITCONNECT_SUBMISSION_API: url.optional(),
  FITCONNECT_DESTINATION_API: url.optional(),
  FITCONNECT_CLIENT_ID: z.string().optional(),
  FITCONNECT_CLIENT_SECRET: z.string().optional(),
  FITCONNECT_TRUST: z.enum(['test', 'prod']).optional(),
  LEIKA_KEYS: leikaKeys.optional(),
});

/** Addresses whose owner is known by TLS alone. */
const knownByTls = [
  'PUBLIC_URL',
  'BUNDID_METADATA_URL',
  'FITCONNECT_AUTH_URL',
  'FITCONNECT_SUBMISSION_API',
  'FITCONNECT_DESTINATION_API',
] as const;

const environment = variables.superRefine((given, context) => {
  if (given.NODE_ENV !== 'production') return;
  for (const name of knownByTls) {
    const { protocol, hostname } = new URL(given[name] ?? 'https:none');
    if (protocol === 'https:' || loopback.includes(hostname)) continue;
    const message = 'must be https: in production, unless it is on this machine';
    context.addIssue({ code: 'custom', path: [name], message });
  }
});

/** Where the sandbox's programs listen: on its port and those that follow. */
function sandboxUrlsFrom(port: number) {
  return {
    bundid: `http://127.0.0.1:${port + 1}/metadata`,
    fitConnect: `http://127.0.0.1:${port + 2}`,
    smtp: `smtp://127.0.0.1:${port + 25}`,
  };
}

export type Config = ReturnType<typeof readConfig>;

/** An environment variable that is missing or wrong; the message says which and how. */
export class ConfigurationError extends Error {
  override name = 'ConfigurationError';
}

/**
 * Reads and checks the whole configuration. With the sandbox on (the default outside production)
 * every outside system points at its stand-in.
 * @throws ConfigurationError with one line for each variable that is wrong
 */
export function readConfig(env: NodeJS.ProcessEnv) {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new ConfigurationError(`The configuration is wrong:\n${lines.join('\n')}`);
  }
  const e = parsed.data;
  if ((e.BUNDID_KEY_FILE === undefined) !== (e.BUNDID_CERT_FILE === undefined)) {
    throw new ConfigurationError(
      'The configuration is wrong:\n  BUNDID_KEY_FILE, BUNDID_CERT_FILE: set both or neither',
    );
  }
  const production = e.NODE_ENV === 'production';
  const sandbox = e.SANDBOX ?? !production;
  const dataDir = resolve(e.DATA_DIR);
  const sandboxUrls = sandboxUrlsFrom(e.SANDBOX_PORT);
  return {
    production,
    sandbox,
    port: e.PORT,
    host: e.HOST,
    publicUrl: required('PUBLIC_URL', e.PUBLIC_URL, !production, `http://localhost:${e.PORT}`),
    trustProxy: e.TRUST_PROXY,
    /** Requests a minute and address; 0 is no limit but those of single routes. */
    rateLimit: e.RATE_LIMIT,
    logLevel: e.LOG_LEVEL,
    databaseUrl: e.DATABASE_URL,
    databasePool: e.DATABASE_POOL,
    dataDir,
    /** A catalogue of one's own, with `_bausteine` and a folder for each Leistung. */
    ...(e.CATALOGUE_DIR === undefined ? {} : { catalogueDir: resolve(e.CATALOGUE_DIR) }),
    /** Pages of one's own that take the place of those in `content/`. */
    ...(e.CONTENT_DIR === undefined ? {} : { contentDir: resolve(e.CONTENT_DIR) }),
    filesUrl: e.FILES_URL ?? pathToFileURL(join(dataDir, 'files')).href,
    masterKeys: e.MASTER_KEY ?? [localMasterKey(dataDir, production)],
    smtpUrl: required('SMTP_URL', e.SMTP_URL, sandbox, sandboxUrls.smtp),
    mailFrom: required(
      'MAIL_FROM',
      e.MAIL_FROM,
      sandbox,
      'Sozialplattform <noreply@sozialplattform.example>',
    ),
    clamdUrl: e.CLAMD_URL,
    /** Prototypes that open only with a password, by Leistung. */
    prototypePasswords: e.PROTOTYPE_PASSWORDS ?? new Map<string, string>(),
    /** The LeiKa key under which applications are delivered, by Leistung. */
    leikaKeys: e.LEIKA_KEYS ?? new Map<string, string>(),
    bundid: {
      metadataUrl: required(
        'BUNDID_METADATA_URL',
        e.BUNDID_METADATA_URL,
        sandbox,
        sandboxUrls.bundid,
      ),
      serviceId: required('BUNDID_SERVICE_ID', e.BUNDID_SERVICE_ID, sandbox, 'BMI-X0000'),
      keyFile: e.BUNDID_KEY_FILE,
      certFile: e.BUNDID_CERT_FILE,
    },
    fitConnect: {
      authUrl: required(
        'FITCONNECT_AUTH_URL',
        e.FITCONNECT_AUTH_URL,
        sandbox,
        `${sandboxUrls.fitConnect}/token`,
      ),
      submissionApi: required(
        'FITCONNECT_SUBMISSION_API',
        e.FITCONNECT_SUBMISSION_API,
        sandbox,
        `${sandboxUrls.fitConnect}/submission-api`,
      ),
      destinationApi: required(
        'FITCONNECT_DESTINATION_API',
        e.FITCONNECT_DESTINATION_API,
        sandbox,
        `${sandboxUrls.fitConnect}/destination-api`,
      ),
      clientId: required('FITCONNECT_CLIENT_ID', e.FITCONNECT_CLIENT_ID, sandbox, 'portal'),
      clientSecret: required(
        'FITCONNECT_CLIENT_SECRET',
        e.FITCONNECT_CLIENT_SECRET,
        sandbox,
        'portal-secret',
      ),
      trust: e.FITCONNECT_TRUST ?? (sandbox ? 'test' : 'prod'),
    },
  };
}

function required(
  name: string,
  value: string | undefined,
  mayFallBack: boolean,
  fallback: string,
): string {
  if (value !== undefined) return value;
  if (mayFallBack) return fallback;
  throw new ConfigurationError(
    `The configuration is wrong:\n  ${name}: must be set in production, and where the sandbox is off`,
  );
}

/** The key under `DATA_DIR` that development makes for itself; production must bring its own. */
function localMasterKey(dataDir: string, production: boolean): Buffer {
  if (production) {
    throw new ConfigurationError(
      'The configuration is wrong:\n  MASTER_KEY: must be set in production',
    );
  }
  const file = join(dataDir, 'master.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64');
}
