import Typography from '@mui/material/Typography';
import type { Exercise } from '@spotter/contract/exercises';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import { BodyMap } from './body-map.tsx';
import { musclesOf } from './muscles-of.ts';

/** What it trains. */
export function TrainedMuscles({ exercise }: { readonly exercise: Exercise }) {
  const { say, sayIfKnown, formats } = useWords();
  const muscles = musclesOf(exercise);
  const [primary, ...others] = muscles.map((muscle) => sayIfKnown('muscles', muscle) ?? muscle);
  return (
    <Section title={say('catalogue.exercise.muscles')}>
      <BodyMap muscles={muscles} />
      <Typography sx={{ mt: 1.5 }}>
        <strong>{primary}</strong>
        {others.length > 0 && ` · ${formats.list(others)}`}
      </Typography>
    </Section>
  );
}
