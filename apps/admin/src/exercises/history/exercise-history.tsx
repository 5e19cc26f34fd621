import { Button, Card, Chip, Divider, LinearProgress, Stack, Typography } from '@mui/material';
import type { AdminExerciseDetail, ExerciseVersion } from '@spotter/contract/admin/catalogue';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useRefresh } from 'react-admin';
import { useCalls } from '../../api/use-calls.ts';
import { useCan } from '../../app/use-can.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { FieldChanges } from '../../parts/field-changes.tsx';
import { Moment } from '../../parts/moment.tsx';
import { ExercisePage } from '../exercise-page.tsx';

const actionWords: Record<ExerciseVersion['action'], string> = {
  create: 'added',
  edit: 'changed',
  delete: 'deleted',
  restore: 'brought back',
  import: 'imported',
};

interface VersionProps {
  readonly version: ExerciseVersion;
  readonly before: ExerciseVersion | undefined;
  readonly current: ExerciseVersion;
  readonly onRestore: (version: number) => Promise<string>;
}

function Version({ version, before, current, onRestore }: VersionProps) {
  const [compared, setCompared] = useState<'before' | 'current'>();
  const canRestore = useCan('exercises', 'restore');
  const isCurrent = version.version === current.version;
  const toggle = (what: 'before' | 'current') => () => {
    setCompared((shown) => (shown === what ? undefined : what));
  };
  return (
    <Stack component="li" spacing={1} sx={{ p: 2 }}>
      <Typography component="div">
        <strong>Version {version.version}</strong>, {actionWords[version.action]} by{' '}
        {version.actor_name ?? 'the installation'}, <Moment at={version.at} />{' '}
        {isCurrent && <Chip label="as it is now" color="primary" variant="outlined" />}
      </Typography>
      {version.changed.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {version.changed.map((name) => name.replaceAll('_', ' ')).join(', ')}
        </Typography>
      )}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
        {before && (
          <Button size="small" aria-expanded={compared === 'before'} onClick={toggle('before')}>
            What it changed
          </Button>
        )}
        {!isCurrent && (
          <Button size="small" aria-expanded={compared === 'current'} onClick={toggle('current')}>
            Compare with now
          </Button>
        )}
        {!isCurrent && canRestore && (
          <ActionButton
            label="Restore"
            question={{
              title: `Restore version ${version.version}?`,
              text: 'The exercise becomes what it was then. How it is now stays in the history.',
              confirm: 'Restore',
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
  const refresh = useRefresh();
  const { data, error, refetch } = useQuery({
    queryKey: ['exercises', 'history', exercise.id],
    queryFn: () => history(exercise.id),
  });
  if (error) return <Typography>{error.message}</Typography>;
  if (!data) return <LinearProgress aria-label="Loading the history" />;
  const [current] = data;
  if (!current) return <Typography>Nothing has been changed yet.</Typography>;

  async function bringBack(version: number): Promise<string> {
    await restore(exercise.id, version);
    await refetch();
    refresh();
    return `The exercise is as it was in version ${version}.`;
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
  return (
    <ExercisePage tab="history" title="History">
      {(exercise) => <Versions exercise={exercise} />}
    </ExercisePage>
  );
}
