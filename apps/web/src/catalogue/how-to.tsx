import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Exercise, ExerciseDetails } from '@spotter/contract/exercises';
import { Loading } from '../parts/loading.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';

/** Sentences that are told one after the other, as steps. */
function stepsOf(instructions: string): readonly string[] {
  return instructions.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((step) => step !== '');
}

interface StepsProps {
  readonly exercise: Exercise;
  readonly details: ExerciseDetails | undefined;
}

/** In the language that is spoken; what staff wrote as they wrote it. */
function Steps({ exercise, details }: StepsProps) {
  const { locale, formats } = useWords();
  const translated = details?.steps?.[locale];
  return (
    <Box
      component="ol"
      {...(translated ? {} : { lang: 'en', dir: 'auto' })}
      sx={{ m: 0, paddingInlineStart: 2.5, '& li': { mb: 0.75 } }}
    >
      {(translated?.map(formats.prose) ?? stepsOf(exercise.instructions)).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </Box>
  );
}

interface HowToProps extends StepsProps {
  readonly isLoading: boolean;
}

/** How it is done, and what else it is called. */
export function HowTo({ exercise, details, isLoading }: HowToProps) {
  const { say, formats } = useWords();
  return (
    <Section title={say('catalogue.exercise.how')}>
      {isLoading ? <Loading /> : <Steps exercise={exercise} details={details} />}
      {details && details.aliases.length > 0 && (
        <Typography color="textSecondary" sx={{ mt: 1.5 }}>
          {say('catalogue.exercise.alsoCalled', { names: formats.list(details.aliases) })}
        </Typography>
      )}
    </Section>
  );
}
