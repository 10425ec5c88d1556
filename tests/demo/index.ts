export { play } from './play.ts';
export { scenes } from './scenes.ts';
