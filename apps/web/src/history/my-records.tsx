import Typography from '@mui/material/Typography';
import { useQuery } from '@tanstack/react-query';
import { NextTimeSentence } from '../after-set/next-time-sentence.tsx';
import { useNextTime } from '../after-set/use-next-time.ts';
import { useServices } from '../app/services-context.ts';
import { FigureList } from '../parts/figure-list.tsx';
import { Loading } from '../parts/loading.tsx';
import { Refused } from '../parts/refused.tsx';
import { Section } from '../parts/section.tsx';
import { TextLink } from '../parts/text-link.tsx';
import { useWords } from '../words/use-words.ts';
import { doneSets } from './done-sets.ts';
import { workoutsQuery } from './queries.ts';
import { recordKinds, recordsOf } from './records.ts';
import { useWrittenRecord } from './use-written-record.ts';

/** The best of one exercise, and what to do of it next time. */
export function MyRecords({ exerciseId }: { readonly exerciseId: number }) {
  const { say, formats } = useWords();
  const { spotter } = useServices();
  const written = useWrittenRecord();
  const workouts = useQuery(workoutsQuery(spotter));
  const sets = doneSets(workouts.data ?? []).filter(({ exercise_id }) => exercise_id === exerciseId);
  const records = recordsOf(sets);
  const next = useNextTime()(sets);
  const figures = recordKinds.flatMap((kind) => {
    const record = records[kind];
    if (!record) return [];
    const note = formats.dayOfYear(new Date(record.set.started_at));
    return [{ name: say(`history.records.${kind}`), value: written(kind, record.value), note }];
  });
  return (
    <Section title={say('history.mine.title')}>
      {workouts.isPending && <Loading />}
      {workouts.isError && <Refused error={workouts.error} onAgain={() => void workouts.refetch()} />}
      {workouts.data && figures.length === 0 && <Typography>{say('history.mine.none')}</Typography>}
      {figures.length > 0 && <FigureList label={say('history.mine.title')} figures={figures} />}
      {next && (
        <Typography sx={{ mb: 1.5 }}>
          <strong>{say('afterSet.next.title')}</strong>
          {': '}
          <NextTimeSentence next={next} />
        </Typography>
      )}
      {figures.length > 0 && (
        <TextLink isAlone to="/history">
          {say('history.mine.all')}
        </TextLink>
      )}
    </Section>
  );
}
