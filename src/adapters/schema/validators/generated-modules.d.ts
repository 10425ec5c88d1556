/** What ajv writes: true, or false with what is wrong in `errors` (verbose: each with its part of the schema). */
declare module '*.generated.js' {
  import type { ErrorObject } from 'ajv';

  export const validate: {
    (value: unknown): boolean;
    readonly errors?: readonly ErrorObject[] | null;
  };
}
