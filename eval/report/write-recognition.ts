import type { Confusion } from '../scoring/confuse.ts';
import { decimal } from './format.ts';
import { markdownTable } from './markdown-table.ts';

/** What each family was recognised as. */
export function writeRecognition({ rows, sets, right, share, mistaken }: Confusion): string {
  const nameOf = (family: string | null) => family ?? 'none';
  const cells = rows.map(({ shown, clips, recognised }) => [
    nameOf(shown),
    recognised.map(({ as, clips: some }) => `${nameOf(as)} ${some}`).join(', '),
    String(clips),
  ]);
  return [
    markdownTable(['family', 'recognised as', 'clips'], cells, 2),
    `Of ${sets} clips with at least three repetitions ${right} were recognised (${decimal(share)}); ` +
      `${mistaken} of any length were taken for something else.`,
  ].join('\n\n');
}
