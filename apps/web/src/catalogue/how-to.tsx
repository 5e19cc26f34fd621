import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Exercise, ExerciseDetails } from '@spotter/contract/exercises';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';

/** Sentences that are told one after the other, as steps. */
function stepsOf(instructions: string): readonly string[] {
  return instructions.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((step) => step !== '');
}

interface HowToProps {
  readonly exercise: Exercise;
  /** Undefined until they are there. */
  readonly details: ExerciseDetails | undefined;
}

/** How it is done, and what else it is called. */
export function HowTo({ exercise, details }: HowToProps) {
  const { say, formats } = useWords();
  return (
    <Section title={say('catalogue.exercise.how')}>
      <Box component="ol" lang="en" dir="ltr" sx={{ m: 0, paddingInlineStart: 2.5, '& li': { mb: 0.75 } }}>
        {stepsOf(exercise.instructions).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </Box>
      {details && details.aliases.length > 0 && (
        <Typography color="textSecondary" sx={{ mt: 1.5 }}>
          {say('catalogue.exercise.alsoCalled', { names: formats.list(details.aliases) })}
        </Typography>
      )}
    </Section>
  );
}
