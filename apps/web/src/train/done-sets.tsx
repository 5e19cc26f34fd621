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
  const names = sets.map(({ what, recognised }) => nameOf(what, words, recognised));
  const isOneExercise = sets.every(({ what }, index) => what === sets[0]?.what && names[index] === names[0]);
  return (
    <ol>
      {sets.map(({ count, heldMs, isDiscarded }, index) => (
        <Typography component="li" key={index}>
          {!isOneExercise && `${names[index] ?? ''}: `}
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
