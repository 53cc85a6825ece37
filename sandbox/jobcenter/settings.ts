/** How the sandbox's authority behaves, from the environment. */
export type Settings = {
  dir: string;
  /** Where this process is reached by the service's callbacks. */
  url: string;
  fitConnectUrl: string;
  /** Schemas are fetched from the portal and nowhere else. */
  portalUrl: string;
  /** Schemas that are taken beside those of the catalogue's forms. */
  schemas: readonly string[];
  /** What happens to an application that is in order: accepted, rejected, or left to a person. */
  answer: Answer;
  /** Milliseconds from arrival to an automatic answer. */
  after: number;
  /** File with FITKO's metadata schema, for a full check of metadata. */
  metadataSchema?: string;
};

export type Answer = 'auto' | 'manual' | 'reject';

const answers: readonly string[] = ['auto', 'manual', 'reject'] satisfies Answer[];

/** @throws where `ACCEPT` is neither auto, manual nor reject */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const answer = env.ACCEPT ?? 'auto';
  if (!answers.includes(answer)) throw new Error('ACCEPT must be auto, manual or reject');
  const { METADATA_SCHEMA: metadataSchema } = env;
  return {
    dir: env.DATA_DIR ?? '.data/sandbox/jobcenter',
    url: env.PUBLIC_URL ?? `http://127.0.0.1:${env.PORT ?? 3103}`,
    fitConnectUrl: env.FITCONNECT_URL ?? 'http://127.0.0.1:3102',
    portalUrl: env.PORTAL_URL ?? 'http://localhost:3000',
    schemas: env.SCHEMAS?.split(',') ?? [],
    answer: answer as Answer,
    after: Number(env.ACCEPT_AFTER ?? 0),
    ...(metadataSchema ? { metadataSchema } : {}),
  };
}
