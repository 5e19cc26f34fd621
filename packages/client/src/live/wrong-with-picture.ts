import type { Picture } from './outbox.ts';
import { sizeOfPicture } from './size-of-picture.ts';

/** @returns what is wrong with a picture, as a sentence; undefined where nothing is. A program without types may hand over what is none */
export function wrongWithPicture(picture: Picture | null | undefined, mostBytes: number): string | undefined {
  const isThere = typeof picture === 'object' && picture !== null;
  const bytes = isThere ? sizeOfPicture(picture) : 0;
  if (!(bytes > 0)) return 'A picture is a Blob or bytes of a JPEG, PNG or WebP.';
  if (bytes <= mostBytes) return undefined;
  return `The picture has ${bytes} bytes, and the server takes ${mostBytes}: send a smaller one.`;
}
