import { Button, Card, Chip, Divider, LinearProgress, Stack, Typography } from '@mui/material';
import type { AdminExerciseDetail, ExerciseVersion } from '@spotter/contract/admin/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCalls } from '../../api/use-calls.ts';
import { useCan } from '../../app/use-can.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { FieldChanges } from '../../parts/field-changes.tsx';
import { fieldWords } from '../../parts/field-words.ts';
import { Moment } from '../../parts/moment.tsx';
import { Sentence } from '../../words/sentence.tsx';
import { useWords } from '../../words/use-words.ts';
import { ExercisePage } from '../exercise-page.tsx';

interface VersionProps {
  readonly version: ExerciseVersion;
  readonly before: ExerciseVersion | undefined;
  readonly current: ExerciseVersion;
  readonly onRestore: (version: number) => Promise<string>;
}

function Version({ version, before, current, onRestore }: VersionProps) {
  const words = useWords();
  const { say } = words;
  const [compared, setCompared] = useState<'before' | 'current'>();
  const canRestore = useCan('exercises', 'restore');
  const isCurrent = version.version === current.version;
  const toggle = (what: 'before' | 'current') => () => {
    setCompared((shown) => (shown === what ? undefined : what));
  };
  return (
    <Stack component="li" spacing={1} sx={{ p: 2 }}>
      <Typography component="div">
        <Sentence
          of={`exercises.history.entries.${version.action}`}
          parts={{
            version: <strong>{say('exercises.history.version', { number: version.version })}</strong>,
            who: version.actor_name ?? say('exercises.history.theInstallation'),
            when: <Moment at={version.at} />,
          }}
        />{' '}
        {isCurrent && <Chip label={say('exercises.history.now')} color="primary" variant="outlined" />}
      </Typography>
      {version.changed.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {version.changed.map((name) => fieldWords(words, name)).join(', ')}
        </Typography>
      )}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
        {before && (
          <Button size="small" aria-expanded={compared === 'before'} onClick={toggle('before')}>
            {say('exercises.history.whatItChanged')}
          </Button>
        )}
        {!isCurrent && (
          <Button size="small" aria-expanded={compared === 'current'} onClick={toggle('current')}>
            {say('exercises.history.compare')}
          </Button>
        )}
        {!isCurrent && canRestore && (
          <ActionButton
            label={say('exercises.history.restore.label')}
            question={{
              title: say('exercises.history.restore.title', { number: version.version }),
              text: say('exercises.history.restore.text'),
              confirm: say('exercises.history.restore.label'),
            }}
            onDo={() => onRestore(version.version)}
          />
        )}
      </Stack>
      {compared === 'before' && before && <FieldChanges before={before.snapshot} after={version.snapshot} />}
      {compared === 'current' && <FieldChanges before={version.snapshot} after={current.snapshot} />}
    </Stack>
  );
}

function Versions({ exercise }: { readonly exercise: AdminExerciseDetail }) {
  const { history, restore } = useCalls();
  const { say } = useWords();
  const refresh = useRefresh();
  const { data, error, refetch } = useQuery({
    queryKey: ['exercises', 'history', exercise.id],
    queryFn: () => history(exercise.id),
  });
  if (error) return <Typography>{error.message}</Typography>;
  if (!data) return <LinearProgress aria-label={say('exercises.history.loading')} />;
  const [current] = data;
  if (!current) return <Typography>{say('exercises.history.none')}</Typography>;

  async function bringBack(version: number): Promise<string> {
    await restore(exercise.id, version);
    await refetch();
    refresh();
    return say('exercises.history.restore.done', { number: version });
  }

  return (
    <Card>
      <Stack
        component="ol"
        divider={<Divider component="li" aria-hidden />}
        sx={{ m: 0, p: 0, listStyle: 'none' }}
      >
        {data.map((version, index) => (
          <Version
            key={version.version}
            version={version}
            before={data[index + 1]}
            current={current}
            onRestore={bringBack}
          />
        ))}
      </Stack>
    </Card>
  );
}

export function ExerciseHistory() {
  return <ExercisePage tab="history">{(exercise) => <Versions exercise={exercise} />}</ExercisePage>;
}
