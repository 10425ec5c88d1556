/** The figures beside their yardsticks and the budget; `must` is what may not be missed. */
export function printTable(records, { cold, warm, disk, status, blobs, start, foreign, clocks, commands }) {
  const [still, one, many] = warm;
  const rows = [
    ['git status', status],
    ['git cat-file --batch of every blob', blobs],
    ['node -e 0', start],
    [foreign === undefined ? 'ajv-cli (no registry could be reached)' : `${foreign.name}, shape alone`, foreign],
    ['cold validation', cold, ['cat-file', cold, blobs, 3], ['ajv-cli', foreign, cold, 1.5, 'faster']],
    ['warm validation, nothing changed', still.took, ['git status', still.took, status, 1]],
    ['warm validation, 1 changed', one.took, ['git status', one.took, status, 1]],
    [`warm validation, ${many.count} changed`, many.took, ['1 changed', many.took, one.took, 8]],
    ['warm validation of the work tree', disk, ['git status', disk, status]],
    [`${clocks.clocks} clocks, elapsed and due`, { ms: clocks.ms }, ['100 ms', clocks, { ms: 100 }, 1]],
    [`the same with the tables of ${clocks.calendars} calendars`, { ms: clocks.tables }],
    ['gitsm --help', commands.help, ['node -e 0', commands.help, start, 2]],
    ['gitsm validate', commands.validate],
    ['gitsm report', commands.report, ['git status', commands.report, status]],
    ['gitsm report --html', commands.site, ['30 s, for 20,000 records', commands.site, { ms: 30_000 }, 1]],
  ];
  console.log(`\n${records} records\n`);
  for (const [name, took, ...ratios] of rows) {
    if (took !== undefined) console.log(`${name.padEnd(42)} ${figures(took)}   ${ratios.map(tell).join('   ')}`);
    else console.log(`${name.padEnd(42)} ${'—'.padStart(10)}`);
  }
}

function figures({ ms, memory = 0 }) {
  const size = memory > 0 ? `${Math.round(memory)} MiB` : '';
  return `${`${ms.toFixed(ms < 100 ? 1 : 0)} ms`.padStart(10)} ${size.padStart(9)}`;
}

function tell([of, a, b, must, sense = '']) {
  if (a === undefined || b === undefined) return '';
  const ratio = a.ms / b.ms;
  const kept = must === undefined || (sense === 'faster' ? ratio >= must : ratio <= must);
  const limit =
    must === undefined ? '' : ` (must ${sense === 'faster' ? '≥' : '≤'} ${must}: ${kept ? 'kept' : 'MISSED'})`;
  return `${ratio.toFixed(2)} × ${sense} ${of}${limit}`.replace('  ', ' ');
}
