import { commitCorpus } from './commit-corpus.ts';
import { corpus } from './corpus.ts';

const [root = '.', records = '1000', folder = '', seed = '1'] = process.argv.slice(2);
await commitCorpus(folder, corpus(Number(records), { root, seed: Number(seed) }));
