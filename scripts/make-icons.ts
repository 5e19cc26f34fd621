// Draws the icons that an installed web client has, from its mark: node scripts/make-icons.ts
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type Sharp from 'sharp';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'apps/web/public');
const sharp = createRequire(join(root, 'server/package.json'))('sharp') as typeof Sharp;

/** Systems that cut icons into shapes of their own show the middle four fifths: the drawing is in there, its ground everywhere. */
function filled(mark: string, share: number): string {
  const margin = (32 * (1 - share)) / 2;
  return mark
    .replace(' rx="8"', '')
    .replace('<path ', `<path transform="translate(${margin} ${margin}) scale(${share})" `);
}

async function draw(svg: string, size: number, name: string): Promise<void> {
  const png = sharp(Buffer.from(svg), { density: (72 * size) / 32 }).resize(size, size);
  await writeFile(join(folder, 'icons', `${name}.png`), await png.png({ compressionLevel: 9 }).toBuffer());
}

const mark = await readFile(join(folder, 'mark.svg'), 'utf8');
await mkdir(join(folder, 'icons'), { recursive: true });
for (const size of [192, 512]) {
  await draw(mark, size, String(size));
  await draw(filled(mark, 0.85), size, `maskable-${size}`);
}
await draw(filled(mark, 0.9), 180, 'apple-touch');
