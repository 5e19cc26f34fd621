import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { Section } from '../parts/section.tsx';
import { useWords } from '../words/use-words.ts';
import type { DoneSet } from './done-sets.ts';
import { recordKinds, type RecordKind } from './records.ts';
import { trendOf } from './trend.ts';
import { useWrittenRecord } from './use-written-record.ts';

const TrendChart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));
const chartHeight = 260;

interface TrendSectionProps {
  readonly exercises: ReadonlyMap<string, readonly DoneSet[]>;
}

/** How an exercise went from workout to workout. */
export function TrendSection({ exercises }: TrendSectionProps) {
  const { say, formats, exerciseName } = useWords();
  const written = useWrittenRecord();
  const [chosen, setChosen] = useState('');
  const [kind, setKind] = useState<RecordKind>('score');
  const [lastTrained = ''] = exercises.keys();
  const often = [...exercises].find(([, ofExercise]) => trendOf(ofExercise, kind).length > 1);
  const firstKey = often?.[0] ?? lastTrained;
  const key = exercises.has(chosen) ? chosen : firstKey;
  const sets = exercises.get(key) ?? [];
  const kinds = recordKinds.filter((one) => trendOf(sets, one).length > 0);
  const shown = kinds.includes(kind) ? kind : (kinds[0] ?? 'reps');
  const points = trendOf(sets, shown);
  const [first, last] = [points[0], points.at(-1)];
  const nameOf = (ofExercise: readonly DoneSet[]) => exerciseName(ofExercise.at(-1)?.exercise_name ?? '');
  return (
    <Section title={say('history.trend.title')}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2, mb: 2 }}>
        <Choice
          label={say('history.records.exercise')}
          value={key}
          options={[...exercises].map(([value, ofExercise]) => ({ value, name: nameOf(ofExercise) }))}
          onChoose={setChosen}
        />
        <Choice
          label={say('history.trend.of')}
          value={shown}
          options={kinds.map((value) => ({ value, name: say(`history.trend.${value}`) }))}
          onChoose={setKind}
        />
      </Stack>
      {first && last && points.length > 1 ? (
        <Box
          role="img"
          dir="ltr"
          aria-label={say('history.trend.chart', {
            kind: say(`history.trend.${shown}`),
            exercise: nameOf(sets),
            first: written(shown, first.value),
            from: formats.dayOfYear(first.at),
            last: written(shown, last.value),
            to: formats.dayOfYear(last.at),
          })}
        >
          <Suspense fallback={<Box sx={{ height: chartHeight }} />}>
            <TrendChart
              height={chartHeight}
              points={points}
              write={(value) => written(shown, value)}
              isScore={shown === 'score'}
            />
          </Suspense>
        </Box>
      ) : (
        <Typography color="textSecondary">{say('history.trend.few')}</Typography>
      )}
    </Section>
  );
}
