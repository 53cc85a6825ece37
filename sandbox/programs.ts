/** The programs of the sandbox, each its own process with its own port, keys and data. */
export type SandboxProgram = {
  name: string;
  entry: string;
  host: string;
  port: number;
  variable: string;
  env: Record<string, string>;
};

/**
 * @param base first port; the programs listen on it and those that follow
 * @param portalUrl where the portal answers
 * @param dataDir folder under which each keeps its data
 */
export function sandboxPrograms(
  base: number,
  portalUrl: string,
  dataDir: string,
): SandboxProgram[] {
  const url = (offset: number) => `http://127.0.0.1:${base + offset}`;
  const common = { PORTAL_URL: portalUrl };
  const program = (name: string, offset: number, env: Record<string, string> = {}) => ({
    name,
    entry: `sandbox/${name}/main.ts`,
    host: '127.0.0.1',
    port: base + offset,
    variable: 'SANDBOX_PORT',
    env: { ...common, ...env, PORT: String(base + offset), DATA_DIR: `${dataDir}/sandbox/${name}` },
  });
  return [
    program('home', 0, {
      BUNDID_URL: url(1),
      FITCONNECT_URL: url(2),
      JOBCENTER_URL: url(3),
      MAIL_URL: url(4),
    }),
    program('bundid', 1, { PUBLIC_URL: url(1) }),
    program('fit-connect', 2, { PUBLIC_URL: url(2) }),
    program('jobcenter', 3, { PUBLIC_URL: url(3), FITCONNECT_URL: url(2) }),
    program('mail', 4, { SMTP_PORT: String(base + 25) }),
  ];
}
