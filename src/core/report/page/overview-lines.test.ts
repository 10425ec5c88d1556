import { describe, expect, it } from 'vitest';
import { reportModel } from '../model/compute-model.ts';
import { at, change, incident, inputOf } from '../report.fixture.ts';
import { overviewLines } from './overview-lines.ts';

describe('the overview of a run', () => {
  const work = { '11-20T14:10': { to: 'in_progress' } };
  const window = (hour: string) => ({ window: { start: at(`11-24T${hour}:00`), end: at(`11-24T${hour}:30`) } });

  it('says records, findings, clocks, the next three due, and the changes of the week', () => {
    const model = reportModel(
      inputOf([
        incident('INC-1', '11-20T14:00', work),
        incident('INC-2', '11-20T15:00', {}),
        incident('INC-3', '11-20T16:00', work),
        incident('INC-4', '11-20T16:30', work),
        change('CHG-1', '11-16T09:00', {}, window('10')),
        change('CHG-2', '11-16T09:00', {}, { window: { start: at('11-29T15:40'), end: at('11-29T16:40') } }),
      ]),
    );
    expect(overviewLines(model)).toEqual([
      'Sample works',
      'as of 2026-11-22 15:40 UTC (Sun 22 Nov 15:40 Etc/UTC), work tree, sample data',
      '',
      'incidents     4 open of 4     4 P2',
      'requests      0 open of 0',
      'problems      0 open of 0',
      'changes       2 open of 2     2 P2',
      'findings  none',
      '',
      'clocks    1 breached, 0 at risk, 5 running, 0 paused',
      '  INC-1 resolution 3 h 00 left by 2026-11-23 12:00 UTC: Title of INC-1',
      '  INC-2 resolution 4 h 00 left by 2026-11-23 13:00 UTC: Title of INC-2',
      '  INC-3 resolution 5 h 00 left by 2026-11-23 14:00 UTC: Title of INC-3',
      '',
      'changes   1 in the next 7 days',
      '  CHG-1 2026-11-24 10:00 UTC normal, scheduled: Title of CHG-1',
      '',
      'Read on: reports/README.md, incidents.md, sla.md, changes.md, audit.md, queue/<team>.md',
    ]);
  });

  it('never takes more than 25 lines, and nothing in a title moves the cursor', () => {
    const title = `\u001b]0;evil\u0007${'long '.repeat(60)}`;
    const entries = Array.from({ length: 20 }, (_, index) => [
      incident(`INC-${index + 1}`, '11-20T14:00', work, { title }),
      change(`CHG-${index + 1}`, '11-16T09:00', {}, { ...window('10'), title }),
    ]).flat();
    const lines = overviewLines(reportModel(inputOf(entries)));
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(lines).toContain('changes   20 in the next 7 days, 20 with a conflict');
    expect(lines).toContain('  and 15 more');
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f]/);
  });
});
