import { Typography } from '@mui/material';
import { Section } from '../parts/section.tsx';
import { HoldTable } from './hold-table.tsx';
import { RepetitionTable } from './repetition-table.tsx';
import type { SetRecord } from './set-record.ts';
import { setWords } from './set-words.ts';

/** What a set comes to, and every repetition or hold of it. */
export function WorkoutSetSection({ set }: { readonly set: SetRecord }) {
  return (
    <Section title={`Set ${set.position}: ${set.exercise_name}`}>
      {setWords(set).map((words) => (
        <Typography key={words} sx={{ mb: 1 }}>
          {words}
        </Typography>
      ))}
      {set.repetitions.length > 0 && <RepetitionTable set={set} />}
      {set.holds.length > 0 && <HoldTable set={set} />}
    </Section>
  );
}
