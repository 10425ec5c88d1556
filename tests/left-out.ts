/** Says at the end of `npm test` what it did not run, so that green is not taken for more than it is. */
export function teardown(): void {
  console.log(
    '\nLeft out here: the browser (npm run test:browser, needs Chromium) and long races and fault sweeps (npm run test:long).',
  );
}
