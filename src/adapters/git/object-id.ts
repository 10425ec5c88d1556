import { createHash } from 'node:crypto';

/** SHA-1 or SHA-256, whichever the repository was made with. */
const OBJECT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export function isObjectId(text: string): boolean {
  return OBJECT_ID.test(text);
}

export type ObjectFormat = 'sha1' | 'sha256';

export function formatOfId(id: string): ObjectFormat {
  return id.length === 64 ? 'sha256' : 'sha1';
}

/** The id under which git would store this content, without any filter. */
export function blobIdOf(content: Uint8Array, format: ObjectFormat): string {
  return createHash(format).update(`blob ${content.length}\0`).update(content).digest('hex');
}
