import { linkRecords } from '../../src/app/link-records.ts';
import { commitSubject } from '../../src/core/encode/commit-subject.ts';
import { runAction } from '../open-stage.ts';

await runAction('link-records', async ({ carryOut }) => {
  await carryOut(({ ledger }) => ({
    files: linkRecords(ledger).plan,
    subject: commitSubject('link records', []),
    forge: [],
  }));
});
