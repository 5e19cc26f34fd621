import { Typography } from '@mui/material';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { HoldTable } from './hold-table.tsx';
import { RepetitionTable } from './repetition-table.tsx';
import type { SetRecord } from './set-record.ts';
import { setWords } from './set-words.ts';

/** What a set comes to, and every repetition or hold of it. */
export function WorkoutSetSection({ set }: { readonly set: SetRecord }) {
  const words = useWords();
  return (
    <Section title={words.say('workouts.set.title', { number: set.position, exercise: set.exercise_name })}>
      {setWords(words, set).map((sentence) => (
        <Typography key={sentence} sx={{ mb: 1 }}>
          {sentence}
        </Typography>
      ))}
      {set.repetitions.length > 0 && <RepetitionTable set={set} />}
      {set.holds.length > 0 && <HoldTable set={set} />}
    </Section>
  );
}
