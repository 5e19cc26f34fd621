import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { Exercise, ExerciseDetails } from '@spotter/contract/exercises';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { BodyMap } from './body-map.tsx';
import { CameraSides } from './camera-sides.tsx';
import { musclesOf } from './muscles-of.ts';
import { specificationQuery } from './queries.ts';

/** Sentences that are told one after the other, as steps. */
function stepsOf(instructions: string): readonly string[] {
  return instructions.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((step) => step !== '');
}

interface AboutProps {
  readonly exercise: Exercise;
  /** Undefined until they are there. */
  readonly details: ExerciseDetails | undefined;
}

export function About({ exercise, details }: AboutProps) {
  const { say, sayIfKnown, formats } = useWords();
  const { spotter } = useServices();
  const judged = details?.has_specification === true;
  const { data: specification } = useQuery({ ...specificationQuery(spotter, exercise.id), enabled: judged });
  const muscles = musclesOf(exercise);
  const [primary, ...others] = muscles.map((muscle) => sayIfKnown('muscles', muscle) ?? muscle);
  const kind = specification?.kind === 'hold' ? 'held' : 'judged';
  return (
    <Box>
      <Section title={say('catalogue.exercise.how')}>
        <Box
          component="ol"
          lang="en"
          dir="ltr"
          sx={{ m: 0, ps: 2.5, paddingInlineStart: 2.5, '& li': { mb: 0.75 } }}
        >
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
      <Section title={say('catalogue.exercise.muscles')}>
        <BodyMap muscles={muscles} />
        <Typography sx={{ mt: 1.5 }}>
          <strong>{primary}</strong>
          {others.length > 0 && ` · ${formats.list(others)}`}
        </Typography>
      </Section>
      {details && (
        <Section title={say('catalogue.exercise.sides')}>
          <Typography sx={{ mb: 1.5 }}>{say(`catalogue.exercise.${judged ? kind : 'counted'}`)}</Typography>
          {specification && <CameraSides good={specification.views.good} />}
        </Section>
      )}
    </Box>
  );
}
