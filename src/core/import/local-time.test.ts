import { describe, expect, it } from 'vitest';
import { formatCivilDay } from '../time/civil-date.ts';
import { localTimeReader } from './local-time.ts';

function read(format: string, text: string): string | undefined {
  const local = localTimeReader(format)?.(text);
  return local === undefined ? undefined : `${formatCivilDay(local.day)} ${local.secondsOfDay}`;
}

describe('wall times of foreign files', () => {
  it.each([
    { format: 'd/M/yyyy HH:mm', text: '29/2/2016 08:43', expect: '2016-02-29 31380' },
    { format: 'M/d/yyyy HH:mm', text: '2/29/2016 08:43', expect: '2016-02-29 31380' },
    { format: 'dd-MM-yyyy HH:mm:ss', text: '01-03-2016 23:59:59', expect: '2016-03-01 86399' },
    { format: 'yyyy-MM-dd', text: '2016-03-01', expect: '2016-03-01 0' },
    { format: 'M/d/yyyy h:mm a', text: '3/1/2016 12:05 AM', expect: '2016-03-01 300' },
    { format: 'M/d/yyyy h:mm a', text: '3/1/2016 12:05 PM', expect: '2016-03-01 43500' },
  ])('$text by $format is $expect', ({ format, text, expect: expected }) => {
    expect(read(format, text)).toBe(expected);
  });

  it.each([
    { name: 'a day that does not exist', format: 'd/M/yyyy', text: '29/2/2015' },
    { name: 'an hour past the day', format: 'd/M/yyyy HH:mm', text: '1/2/2016 24:00' },
    { name: 'a minute past the hour', format: 'd/M/yyyy HH:mm', text: '1/2/2016 10:60' },
    { name: 'hour 13 of a half day', format: 'M/d/yyyy h:mm a', text: '3/1/2016 13:05 PM' },
    { name: 'another format', format: 'd/M/yyyy HH:mm', text: '2016-02-29 08:43' },
    { name: 'text behind the time', format: 'd/M/yyyy', text: '1/2/2016x' },
  ])('$name is not read', ({ format, text }) => {
    expect(read(format, text)).toBeUndefined();
  });

  it('a format without a month is refused', () => {
    expect(localTimeReader('d yyyy')).toBeUndefined();
  });
});
