// An uploaded picture, made safe and small: read by what it holds, not by what it says it is, and written anew, so that
// nothing of the file but its pixels is kept (no place, no camera, nothing hidden behind the picture).
import { AppError } from '../../../platform/app-error.ts';

export const mostUploadedBytes = 10 * 1024 * 1024;
const mostKeptBytes = 300_000;
/** 40 megapixels: larger than any phone's, and some 160 MB in memory. */
const mostPixels = 40_000_000;
const attempts = [
  { side: 1600, quality: 82 },
  { side: 1280, quality: 76 },
  { side: 1024, quality: 70 },
  { side: 800, quality: 62 },
  { side: 640, quality: 50 },
] as const;

export interface PreparedPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** The first bytes of JPEG, PNG and WebP; nothing else reaches the decoders. */
function isKnownPicture(file: Buffer): boolean {
  const starts = (bytes: readonly number[]) => bytes.every((byte, index) => file[index] === byte);
  const isWebp = file.toString('latin1', 0, 4) === 'RIFF' && file.toString('latin1', 8, 12) === 'WEBP';
  return starts([0xff, 0xd8, 0xff]) || starts([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) || isWebp;
}

function refused(detail: string, cause?: unknown): AppError {
  return new AppError('admin.picture_refused', { detail, cause });
}

/** @returns a JPEG of at most 300 kB. @throws AppError admin.picture_refused */
export async function preparePicture(file: Buffer): Promise<PreparedPicture> {
  if (!isKnownPicture(file))
    throw refused('The file is no JPEG, PNG or WebP picture, whatever its name says.');
  // Loaded with the first picture: no start waits for it.
  const { default: sharp } = await import('sharp');
  try {
    for (const { side, quality } of attempts) {
      const { data, info } = await sharp(file, { limitInputPixels: mostPixels, failOn: 'error' })
        .autoOrient()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality, progressive: true })
        .toBuffer({ resolveWithObject: true });
      if (data.length <= mostKeptBytes) {
        return { data, width: info.width, height: info.height, bytes: data.length };
      }
    }
  } catch (cause) {
    throw refused('The picture is damaged, or has more than 40 megapixels. Save it again, smaller.', cause);
  }
  throw refused('The picture cannot be made small enough. Use a smaller or calmer one.');
}
