import { describe, expect, it } from 'vitest';
import { commandOf, isVerb, type Talk, usageOf, verbsIn } from '../command/commands.ts';
import { parseComment } from './parse-comment.ts';

const verbsOf = (body: string) => parseComment(body).calls.map(({ verb }) => verb);

describe('a command', () => {
  it.each([
    { name: 'stands at the start of a line', body: '/ack', verbs: ['ack'] },
    { name: 'may follow words', body: 'On it.\n/ack\nand more', verbs: ['ack'] },
    { name: 'may be one of several', body: '/ack\r\n/impact high\r/urgency low', verbs: ['ack', 'impact', 'urgency'] },
    { name: 'is known in any capitals', body: '/ACK', verbs: ['ack'] },
    { name: 'may stand behind our name', body: '/gitsm ack\n/gitsm /start', verbs: ['ack', 'start'] },
    { name: 'is read after a quote and a blank line', body: '> /close\n\n/ack', verbs: ['ack'] },
    { name: 'is read after a fence', body: '```\n/close\n```\n/ack', verbs: ['ack'] },
    { name: 'is read beside inline code', body: 'Use `ls`.\n/ack', verbs: ['ack'] },
    { name: 'is read after a comment that ends', body: '<!-- a -->\n/ack', verbs: ['ack'] },
    { name: 'is read after backticks that never pair', body: 'a ` b\n/ack\n\nc ` d', verbs: ['ack'] },
  ])('$name', ({ body, verbs: expected }) => {
    expect(parseComment(body).faults).toEqual([]);
    expect(verbsOf(body)).toEqual(expected);
  });

  it.each([
    { name: 'within a line', body: 'please /close' },
    { name: 'behind blanks', body: ' /close' },
    { name: 'in fenced code', body: '```sh\n/close\n```' },
    { name: 'in a fence that never ends', body: '~~~\n/close' },
    { name: 'in a longer fence', body: '````\n```\n/close\n````' },
    { name: 'in indented code', body: 'a\n\n    /close' },
    { name: 'in inline code over several lines', body: 'see `a\n/close\nb`' },
    { name: 'in a quote', body: '> /close' },
    { name: 'in the continuation of a quote', body: '> said\n/close' },
    { name: 'in a comment of HTML', body: '<!--\n/close\n-->' },
    { name: 'in a comment of HTML that never ends', body: 'a <!-- b\n\n/close' },
    { name: 'in an element for code', body: '<pre>\n/close\n</pre>' },
    { name: 'below what a mail program quotes', body: 'Yes.\n\nOn Mon, 23 Nov 2026 at 09:00, Kim wrote:\n/close' },
    { name: 'below an original message', body: 'Yes.\n-----Original Message-----\nFrom: kim\n\n/close' },
    { name: 'below the head of a mail', body: 'Yes.\n\nFrom: Kim\nSent: Monday\n\n/close' },
    { name: 'below a signature', body: 'Yes.\n-- \n/close' },
    { name: 'as a path', body: '/etc/close\n/close/it' },
    { name: 'of another program', body: '/shrug\n/api get\n/lgtm' },
  ])('is ignored $name', ({ body }) => {
    expect(parseComment(body)).toEqual({ calls: [], faults: [] });
  });

  it('takes what its declaration says, options anywhere before the text', () => {
    const body = '/resolve fixed category=network Replaced  the switch.';
    const given = { code: 'fixed', category: 'network', notes: 'Replaced  the switch.' };
    expect(parseComment(body)).toEqual({ calls: [{ verb: 'resolve', given }], faults: [] });
  });

  it('takes its text from the lines below, code too, up to the next command', () => {
    const body = '/resolve fixed\nDone:\n```\n/close\n```\n> no\n\n/ack';
    const [resolve, ack] = parseComment(body).calls;
    expect(resolve?.given.notes).toBe('Done:\n```\n/close\n```');
    expect(ack).toEqual({ verb: 'ack', given: {} });
  });

  it.each([
    { name: 'a near miss', body: '/resolv fixed x', says: 'there is no command /resolv; did you mean /resolve?' },
    { name: 'anything behind our name', body: '/gitsm frobnicate', says: 'there is no command /frobnicate' },
    { name: 'a missing argument', body: '/hold', says: '/hold: reason is missing: it is one of caller, vendor' },
    { name: 'a wrong choice', body: '/impact hgih', says: 'did you mean “high”?' },
    { name: 'more than is taken', body: '/ack now', says: 'nothing is expected where it says “now”' },
    { name: 'what is no login', body: '/assign @a/b', says: '“@a/b” is no login' },
    { name: 'what is no record', body: '/duplicate it', says: '“it” is no record, such as INC-117' },
    { name: 'more commands than a comment has', body: '/ack\n'.repeat(11), says: 'a comment has at most 10 commands' },
  ])('answers $name', ({ body, says }) => {
    const { faults } = parseComment(body);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.says).toContain(says);
  });

  it.each([
    { name: 'backticks', body: '` `` ``` '.repeat(7200) },
    { name: 'one run of backticks', body: '`'.repeat(65_536) },
    { name: 'openings of comments', body: '<!--'.repeat(16_384) },
    { name: 'openings of elements', body: '<pre>'.repeat(13_000) },
    { name: 'fences', body: '```\n'.repeat(16_384) },
    { name: 'quotes', body: '>'.repeat(65_536) },
    { name: 'slashes', body: '/\n'.repeat(32_768) },
    { name: 'blanks behind a command', body: `/resolve ${' '.repeat(65_000)}` },
    { name: 'commands', body: '/ack\n'.repeat(13_000) },
    { name: 'near misses', body: '/resolv\n'.repeat(8_192) },
    { name: 'lines like those of mails', body: `on ${'schrieb '.repeat(8_000)}` },
    { name: 'options', body: `/done ${'task=a '.repeat(9_000)}` },
  ])('is read in time from 65,536 characters of $name', ({ body }) => {
    // The best of three, as the machine may be busy with something else.
    const times = [1, 2, 3].map(() => {
      const begun = performance.now();
      parseComment(body);
      return performance.now() - begun;
    });
    expect(Math.min(...times)).toBeLessThan(500);
  });
});

describe('every declaration', () => {
  it.each((['ticket', 'change'] as const).flatMap((talk: Talk) => verbsIn(talk).map((verb) => ({ verb, talk }))))(
    '/$verb on a $talk has an example that its own grammar reads',
    ({ verb, talk }) => {
      const { example, who, on } = commandOf(verb, talk);
      expect(parseComment(example, talk).calls.map((call) => call.verb)).toEqual([verb]);
      expect(usageOf(verb, talk)).toContain(`/${verb}`);
      expect(Math.min(who.length, on.length)).toBeGreaterThan(0);
    },
  );

  it('has a name of its own that no other word is taken for', () => {
    expect(isVerb('constructor', 'ticket')).toBe(false);
  });
});
