import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { SnapshotStore } from '../../app/load-findings/load-findings.ts';
import { decodeSnapshot, encodeSnapshot } from '../../core/ledger/snapshot/snapshot-codec.ts';

/**
 * One file in git's own folder, where nothing that is committed, cloned or merged can put one; so nobody forges it who
 * could not change the program as well. It begins with a magic word, then the key and a checksum of the rest, each in
 * a field of fixed length: another build, other zone data, a torn or damaged file are all "none".
 */
const FILE = 'ledger-snapshot';
const MAGIC = 'gitsm snapshot 1\n';
const KEY_LENGTH = 64;
const HEAD_LENGTH = MAGIC.length + KEY_LENGTH + 4 + 4;

/** `key` tells builds apart: 64 characters, from `engineKey`. */
export function openSnapshotFile(folder: string, key: string): SnapshotStore {
  if (key.length !== KEY_LENGTH) throw new RangeError(`a key has ${KEY_LENGTH} characters, not ${key.length}`);
  const path = join(folder, FILE);
  return {
    load: async () => {
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined || !isWhole(bytes, key)) return undefined;
      try {
        return decodeSnapshot(bytes.subarray(HEAD_LENGTH));
      } catch {
        return undefined; // a collision of checksums; reading everything is the answer
      }
    },
    save: async (snapshot) => {
      const body = encodeSnapshot(snapshot);
      await replaceFile(folder, Buffer.concat([headOf(body, key), body])).catch(() => {});
    },
  };
}

function headOf(body: Uint8Array, key: string): Buffer {
  const head = Buffer.alloc(HEAD_LENGTH);
  head.write(MAGIC + key, 'latin1');
  head.writeUInt32LE(body.length, MAGIC.length + KEY_LENGTH);
  head.writeUInt32LE(crc32(body), MAGIC.length + KEY_LENGTH + 4);
  return head;
}

function isWhole(bytes: Buffer, key: string): boolean {
  if (bytes.length < HEAD_LENGTH) return false;
  return bytes.subarray(0, HEAD_LENGTH).equals(headOf(bytes.subarray(HEAD_LENGTH), key));
}

/** Two runs at once may both write; each file is whole, and the later one stays. */
async function replaceFile(folder: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `${FILE}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, bytes, { flag: 'wx', mode: 0o600 });
    await rename(temporary, join(folder, FILE));
  } catch (cause) {
    await rm(temporary, { force: true });
    throw cause;
  }
}
