/** Says at the end of `npm test` what it did not run, so that green is not taken for more than it is. */
export function teardown(): void {
  console.log(`
Left out here, for the time or the tools that they take:
  npm run test:scenarios   the built command line and the actions as processes
  npm run test:long        races and fault sweeps
  npm run test:browser     pages in Chromium`);
}
