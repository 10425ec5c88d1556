import { createHash } from 'node:crypto';
import type { HashText } from '../../core/approval/content-digest.ts';

/** SHA-256 of a text in UTF-8. */
export const hashText: HashText = (text) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
