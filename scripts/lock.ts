import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = {
  version?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
};

export type Lock = { packages: Record<string, Locked> };

export const lockFile = join(import.meta.dirname, '..', 'package-lock.json');

/**
 * Adds what a lock lacks of the builds of a package for other machines. npm leaves out those that the
 * registry in use does not have, and `npm ci` then refuses the whole lock, everywhere.
 * @returns the names of what was missing
 */
export function completeLock({ packages }: Lock): string[] {
  const missing: string[] = [];
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`]) continue;
      const role = dev ? { dev, optional: true } : { optional: true };
      packages[`node_modules/${name}`] = { version, ...role, ...machine(name) };
      missing.push(name);
    }
  }
  return missing;
}

const systems = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/;
const processors = /\b(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)\b/;

/** The machine that a build is for, from its name, as in `cli-linux-arm64-musl`. */
function machine(name: string): Pick<Locked, 'os' | 'cpu' | 'libc'> {
  const [os, cpu] = [systems.exec(name)?.[0], processors.exec(name)?.[0]];
  if (!os || !cpu)
    throw new Error(`${name} names no machine: install it where its registry has it`);
  const libc = /(musl|gnu)(eabi|eabihf)?$/.exec(name)?.[1];
  return { cpu: [cpu], os: [os], ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }) };
}

// As a command, after `npm install`.
if (import.meta.main) {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as Lock;
  const added = completeLock(lock);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  const text = JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2);
  writeFileSync(lockFile, `${text}\n`);
  console.log(`${added.length} packages added to the lock`);
}
