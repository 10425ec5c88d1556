/** JSON that can stand inside `<script type="application/json">`: nothing in it ends the element. */
export function encodeJsonInHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
