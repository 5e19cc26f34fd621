/** What a person has to mend, in a sentence; nothing was changed. */
export class CopyError extends Error {
  override readonly name = 'CopyError';
}
