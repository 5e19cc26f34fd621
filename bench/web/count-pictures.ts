import { readFile } from 'node:fs/promises';

const startOfPicture = Buffer.from([0xff, 0xd8, 0xff]);

/** Of a .mjpeg film: JPEGs one after the other. */
export async function countPictures(path: string): Promise<number> {
  const film = await readFile(path);
  let count = 0;
  for (let at = film.indexOf(startOfPicture); at !== -1; at = film.indexOf(startOfPicture, at + 1))
    count += 1;
  return count;
}
