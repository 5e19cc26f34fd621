import type { Picture } from './outbox.ts';

export function sizeOfPicture(picture: Picture): number {
  return 'size' in picture ? picture.size : picture.byteLength;
}
