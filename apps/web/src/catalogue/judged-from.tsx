import Typography from '@mui/material/Typography';
import type { ExerciseDetails } from '@spotter/contract/exercises';
import { useQuery } from '@tanstack/react-query';
import { useServices } from '../app/services-context.ts';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { CameraSides } from './camera-sides.tsx';
import { specificationQuery } from './queries.ts';

/** Whether it is judged, and from where. */
export function JudgedFrom({ details }: { readonly details: ExerciseDetails }) {
  const { say } = useWords();
  const { spotter } = useServices();
  const isJudged = details.has_specification;
  const { data } = useQuery({ ...specificationQuery(spotter, details.id), enabled: isJudged });
  const kind = !isJudged ? 'counted' : data?.kind === 'hold' ? 'held' : 'judged';
  return (
    <Section title={say('catalogue.exercise.sides')}>
      <Typography sx={{ mb: 1.5 }}>{say(`catalogue.exercise.${kind}`)}</Typography>
      {data && <CameraSides good={data.views.good} />}
    </Section>
  );
}
