import { expect, test } from 'vitest';
import common from '../../../schemas/common.schema.json' with { type: 'json' };
import { isLogin, isPersonsLogin, LOGIN_PATTERN } from './login.ts';

test.each([
  { text: 'kim', login: true, person: true },
  { text: 'Kim-Larsen2', login: true, person: true },
  { text: 'kim_acme', login: true, person: true },
  { text: 'kim-larsen_acme', login: true, person: true },
  { text: 'dependabot[bot]', login: true, person: false },
  { text: 'kim--larsen', login: false, person: false },
  { text: '-kim', login: false, person: false },
  { text: '_acme', login: false, person: false },
  { text: 'kim_', login: false, person: false },
  { text: 'kim_a_b', login: false, person: false },
  { text: '@kim', login: false, person: false },
  { text: '', login: false, person: false },
])('"$text" is a login: $login, of a person: $person', ({ text, login, person }) => {
  expect([isLogin(text), isPersonsLogin(text)]).toEqual([login, person]);
});

test('the schemas hold logins to the same form', () => {
  expect(common.$defs.login.pattern).toBe(LOGIN_PATTERN);
});
