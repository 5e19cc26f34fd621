import type { Say } from '../../words/create-words.ts';
import type { Take } from './take.ts';

/** What was shown to the camera, and the recording that it was kept as. */
export interface Shown {
  readonly take: Take & { readonly poses: Uint8Array<ArrayBuffer> };
  /** Id of the recording; null until it is kept. */
  readonly keptAs: string | null;
}

/**
 * What was shown, before all others. Once kept it is what the server says of it, still under its own id and with the poses
 * that the page has: whoever works with it goes on, and it is there once.
 */
export function withShown(say: Say, shown: readonly Shown[], stored: readonly Take[]): readonly Take[] {
  const kept = new Set(shown.flatMap(({ keptAs }) => keptAs ?? []));
  return [
    ...shown.map(({ take, keptAs }) => {
      const recording = keptAs === null ? undefined : stored.find((one) => one.recording === keptAs);
      if (recording) return { ...recording, id: take.id, poses: take.poses, group: take.group };
      return keptAs === null
        ? take
        : { ...take, kind: 'recordings' as const, name: say('coaching.takes.keptAs', { name: take.name }) };
    }),
    ...stored.filter(({ recording }) => recording === null || !kept.has(recording)),
  ];
}
