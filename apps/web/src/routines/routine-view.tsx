import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { Routine } from '@spotter/contract/routines';
import { NextTimeSentence } from '../after-set/next-time-sentence.tsx';
import { useWrittenPlan } from '../after-set/use-written-plan.ts';
import { Page } from '../parts/page.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { StartPlanned } from '../train/start-planned.tsx';
import { useWords } from '../words/use-words.ts';
import { AboutRoutine } from './about-routine.tsx';
import { DeleteRoutine } from './delete-routine.tsx';
import type { Suggestion } from './suggest-step.ts';
import { useSuggestions } from './use-suggestions.ts';

function SuggestionSentence({ suggestion: { plan, next } }: { readonly suggestion: Suggestion }) {
  const { say } = useWords();
  const written = useWrittenPlan();
  return next ? <NextTimeSentence next={next} /> : say('routines.asPlanned', { plan: written(plan) });
}

interface RoutineViewProps {
  readonly routine: Routine;
  readonly onEdit: () => void;
}

/** A routine, and what to do of each exercise next time. */
export function RoutineView({ routine, onEdit }: RoutineViewProps) {
  const { say, exerciseName } = useWords();
  const { suggestions } = useSuggestions(routine);
  const { id, name, steps } = routine;
  return (
    <Page title={name}>
      <AboutRoutine routine={routine} />
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1.5, my: 2 }}>
        {steps.length > 0 && (
          <StartPlanned
            to={`/routines/${id}/train`}
            exerciseIds={steps.map(({ exercise_id }) => exercise_id)}
            size="large"
          >
            {say('app.startRoutine')}
          </StartPlanned>
        )}
        <Button variant="outlined" size="large" onClick={onEdit}>
          {say('routines.edit')}
        </Button>
      </Stack>
      <Section title={say('routines.steps')}>
        <Box component="ol" sx={{ m: 0, paddingInlineStart: 3 }}>
          {steps.map((step, index) => {
            const suggestion = suggestions[index];
            return (
              <Typography component="li" key={index} sx={{ py: 0.75 }}>
                <TextLink to={`/exercises/${step.exercise_id}`}>{exerciseName(step.exercise_name)}</TextLink>
                <br />
                {suggestion && <SuggestionSentence suggestion={suggestion} />}
                {step.rest_seconds !== null && (
                  <Typography component="span" variant="body2" color="textSecondary">
                    {' '}
                    {say('routines.rest', { seconds: step.rest_seconds })}
                  </Typography>
                )}
              </Typography>
            );
          })}
        </Box>
        {steps.length === 0 && <Typography>{say('routines.empty')}</Typography>}
      </Section>
      <DeleteRoutine id={id} />
      <Typography sx={{ mt: 2 }}>
        <TextLink isAlone to="/routines">
          {say('routines.back')}
        </TextLink>
      </Typography>
    </Page>
  );
}
