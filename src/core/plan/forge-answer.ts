/** A write was sent, and its answer never came: it may have happened or not. */
export class LostAnswer extends Error {
  override readonly name = 'LostAnswer';
}

/** A listener elsewhere was not told; the message says why, and nothing of its address. */
export class Unheard extends Error {
  override readonly name = 'Unheard';
}

/** The thing is no longer where it was: transferred, deleted, or locked against us. Nothing is to be done there. */
export class Gone extends Error {
  override readonly name = 'Gone';
}
