import { createHash } from 'node:crypto';
import type { HashText } from '../../../src/core/approval/content-digest.ts';

export const hashText: HashText = (text) => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
