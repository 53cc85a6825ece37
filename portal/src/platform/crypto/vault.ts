import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';

/**
 * Envelope encryption of one record: a fresh data key encrypts the record, the master key encrypts
 * the data key, both by AES-256-GCM. The context (table and id of the record) is authenticated with
 * both, so a sealed record can't be moved to another row.
 *
 * Layout: version (1) · master key id (4) · iv (12) · wrapped data key (32) · tag (16) · iv (12) · tag (16) · text
 */
export type Sealed = Buffer;

export type Vault = {
  seal(plain: Uint8Array, context: string): Sealed;
  /** @throws VaultError when the record was altered, belongs elsewhere, or its key is unknown */
  open(sealed: Uint8Array, context: string): Buffer;
  sealJson(value: unknown, context: string): Sealed;
  openJson(sealed: Uint8Array, context: string): unknown;
  /** A stable pseudonym of an identifier, for look-ups without storing it (HMAC-SHA-256, hex). */
  pseudonym(value: string, purpose: string): string;
};

export class VaultError extends Error {
  override name = 'VaultError';
}

const version = 1;

/** Data keys that are kept. */
const keptKeys = 2_000;
const header = 1 + 4 + 12 + 32 + 16 + 12 + 16;

/**
 * @param masterKeys 32 bytes each; the first seals, all of them open (so a key can be exchanged)
 */
export function createVault(masterKeys: readonly Uint8Array[]): Vault {
  const byId = new Map(masterKeys.map((key) => [keyId(key), createSecretKey(key)]));
  const currentId = masterKeys[0] && keyId(masterKeys[0]);
  const current = currentId && byId.get(currentId);
  const oldest = masterKeys.at(-1);
  if (!current || !oldest) throw new VaultError('no master key');

  // A page needs the same two records again and again, and to unwrap their keys is half of opening them.
  // Who could read these here could read the master key as well. The one used longest ago goes first.
  const kept = new Map<string, KeyObject>();
  const keep = (name: string, key: KeyObject) => {
    kept.delete(name);
    kept.set(name, key);
    const [unused] = kept.keys();
    if (unused !== undefined && kept.size > keptKeys) kept.delete(unused);
    return key;
  };
  const dataKeyOf = (bytes: Buffer, master: KeyObject, context: string, aad: Buffer): KeyObject => {
    const name = `${context} ${bytes.toString('latin1', 1, 65)}`;
    const known = kept.get(name);
    if (known) return keep(name, known);
    const [iv, text, tag] = [bytes.subarray(5, 17), bytes.subarray(17, 49), bytes.subarray(49, 65)];
    return keep(name, createSecretKey(decrypt(master, iv, text, tag, aad)));
  };

  const vault: Vault = {
    seal(plain, context) {
      const aad = Buffer.from(context);
      const dataKey = randomBytes(32);
      const wrapped = encrypt(current, dataKey, aad);
      const body = encrypt(createSecretKey(dataKey), plain, aad);
      return Buffer.concat([
        Buffer.from([version]),
        Buffer.from(currentId, 'hex'),
        wrapped.iv,
        wrapped.text,
        wrapped.tag,
        body.iv,
        body.tag,
        body.text,
      ]);
    },
    open(sealed, context) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      if (bytes.length < header || bytes[0] !== version)
        throw new VaultError('not a sealed record');
      const master = byId.get(bytes.subarray(1, 5).toString('hex'));
      if (!master) throw new VaultError('sealed by a master key that is not configured');
      const aad = Buffer.from(context);
      try {
        return decrypt(
          dataKeyOf(bytes, master, context, aad),
          bytes.subarray(65, 77),
          bytes.subarray(header),
          bytes.subarray(77, 93),
          aad,
        );
      } catch {
        throw new VaultError('the record was altered or belongs elsewhere');
      }
    },
    sealJson: (value, context) => vault.seal(Buffer.from(JSON.stringify(value)), context),
    openJson: (sealed, context) => JSON.parse(vault.open(sealed, context).toString('utf8')),
    // The oldest key: a pseudonym must stay the same when a newer key is put in front.
    pseudonym: (value, purpose) =>
      createHmac('sha256', oldest).update(`${purpose}\0${value}`).digest('hex'),
  };
  return vault;
}

/** How a sealed record names the master key that sealed it. */
export function keyId(key: Uint8Array): string {
  return createHash('sha256').update('key-id').update(key).digest('hex').slice(0, 8);
}

/** The key as an object: given as bytes, a cipher takes four times as long to begin. */
function encrypt(key: KeyObject, plain: Uint8Array, aad: Buffer) {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aad);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return { iv, text, tag: cipher.getAuthTag() };
}

function decrypt(key: KeyObject, iv: Buffer, text: Buffer, tag: Buffer, aad: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 })
    .setAAD(aad)
    .setAuthTag(tag);
  const plain = decipher.update(text);
  // GCM keeps nothing back for the end: this only checks the tag.
  decipher.final();
  return plain;
}
