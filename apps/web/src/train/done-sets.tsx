import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';
import { nameOf } from './name-of.ts';
import type { DoneSet } from './train-run.ts';

interface DoneSetsProps {
  readonly sets: readonly DoneSet[];
  /** Stands beside the last of them. */
  readonly children?: ReactNode;
}

/** Each set as it was shown when it was over. */
export function DoneSets({ sets, children }: DoneSetsProps) {
  const words = useWords();
  const { say } = words;
  const isOneExercise = sets.every(({ what }) => what === sets[0]?.what);
  return (
    <ol>
      {sets.map(({ what, count, heldMs, isDiscarded }, index) => (
        <Typography component="li" key={index}>
          {!isOneExercise && `${nameOf(what, words)}: `}
          {heldMs > 0
            ? say('train.rest.held', { seconds: Math.floor(heldMs / 1000) })
            : say('train.rest.done', { count })}
          {isDiscarded && ` (${say('train.rest.discarded')})`}
          {index === sets.length - 1 && children}
        </Typography>
      ))}
    </ol>
  );
}
