import type { Scene } from './scene.ts';
import { breach } from './scenes/breach.ts';
import { change } from './scenes/change.ts';
import { incident } from './scenes/incident.ts';

/** In the order in which they are played; each stands by itself. */
export const scenes: readonly Scene[] = [incident, breach, change];
