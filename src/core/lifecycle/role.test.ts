import { describe, expect, test } from 'vitest';
import { CONFIGURATION, change, incident, problem } from './lifecycle-fixtures.ts';
import { isBot, isKnownPerson, rolesOf } from './role.ts';

describe('what a login is to a record', () => {
  test.each([
    { login: 'kim', record: incident(), roles: ['agent'] },
    { login: 'KIM', record: incident(), roles: ['agent'] },
    { login: 'rae', record: incident(), roles: ['reporter'] },
    { login: 'kim', record: incident({ opened_by: 'kim' }), roles: ['reporter', 'agent'] },
    { login: 'ann', record: incident({ requested_for: 'ann' }), roles: ['reporter'] },
    { login: '42', record: incident({ requested_for: { id: '42' } }), roles: [] },
    { login: 'bob', record: change({ requested_by: 'bob' }), roles: ['reporter'] },
    { login: 'max', record: problem(), roles: ['manager'] },
    { login: 'cleo', record: incident(), roles: [] },
    { login: 'cleo', record: change(), roles: ['manager'] },
    { login: 'petra', record: problem(), roles: ['manager'] },
    { login: 'petra', record: change(), roles: [] },
    { login: 'robo', record: incident({ opened_by: 'robo' }), roles: ['bot'] },
    { login: 'gitsm[bot]', record: incident(), roles: ['bot'] },
    { login: 'other[bot]', record: incident(), roles: ['bot'] },
    { login: 'nobody', record: incident(), roles: [] },
  ])('$login is $roles to $record.id', ({ login, record, roles }) => {
    expect([...rolesOf(login, record, CONFIGURATION)]).toEqual(roles);
  });

  test('is only ever a reporter or automation while teams could not be read', () => {
    const { teams, ...configuration } = CONFIGURATION;
    expect([...rolesOf('kim', incident(), configuration)]).toEqual([]);
    expect([...rolesOf('rae', incident(), configuration)]).toEqual(['reporter']);
    expect(isKnownPerson('kim', configuration)).toBe(false);
    expect(isBot('gitsm[bot]', configuration)).toBe(true);
  });
});
