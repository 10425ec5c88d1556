import { expect, test } from 'vitest';
import { scenario } from './harness/test-scenario.ts';
import { DRAFT, draft } from './pull-request.fixture.ts';
import { approvalOf, raise, reviewed } from './pull-request-raised.ts';

test('[CHG-06] [CHG-09] every rule that matches adds its steps, and they are taken in their order', async () => {
  const s = await scenario({ files: 'sample' });
  const change = await raise(s, { [DRAFT]: draft({ risk: '\n  claimed: high' }) });
  const said = () => approvalOf(s, change.head);
  expect(said()).toMatchObject({ state: 'pending', description: '0 of 1 from peer' });
  await reviewed(change, 'jonas', 'approve');
  expect(said()).toMatchObject({ state: 'pending', description: '0 of 2 from cab' });
  await reviewed(change, 'mei', 'approve');
  expect(said()).toMatchObject({ state: 'pending', description: '1 of 2 from cab' });
  await reviewed(change, 'olga', 'approve');
  expect(said()).toMatchObject({ state: 'success', description: 'approved by jonas, olga, mei' });
});
