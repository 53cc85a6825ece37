import { execFileSync, spawnSync } from 'node:child_process';

const name = 'sozialplattform-test';

/**
 * Makes an ordinary user for a test, where that is allowed and the user could run the project's Node.
 * @returns the user's id, or why there is none
 */
export function makeOrdinaryUser(): { uid: number } | { reason: string } {
  if (process.getuid?.() !== 0) return { reason: 'the tests run as an ordinary user already' };
  spawnSync('useradd', ['--user-group', '--no-create-home', name]);
  const id = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  if (id.status !== 0) return { reason: 'no user can be made here' };
  const uid = Number(id.stdout);
  const node = spawnSync(process.execPath, ['--version'], { uid });
  if (node.status === 0) return { uid };
  removeOrdinaryUser();
  return { reason: 'other users can not enter the folder of the project' };
}

export function removeOrdinaryUser(): void {
  execFileSync('userdel', [name], { stdio: 'ignore' });
}
