import { Alert } from '@mui/material';
import type { AdminExercise } from '@spotter/contract/admin/catalogue';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useGetOne } from 'react-admin';
import { useCan } from '../app/use-can.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { useWords } from '../words/use-words.ts';

/** Says on every screen of an exercise that it is a draft, and publishes it; a form does that with what was typed. */
export function DraftNotice({ id, inForm }: { readonly id: number; readonly inForm: boolean }) {
  const { data: exercise } = useGetOne<AdminExercise>('exercises', { id });
  const { say } = useWords();
  const provider = useDataProvider();
  const client = useQueryClient();
  const canPublish = useCan('exercises', 'edit');
  if (exercise?.is_published !== false) return null;
  return (
    <Alert
      severity="info"
      sx={{ mb: 2 }}
      action={
        canPublish &&
        !inForm && (
          <ActionButton
            label={say('exercises.publish')}
            color="inherit"
            onDo={async () => {
              await provider.update('exercises', {
                id,
                data: { is_published: true },
                previousData: { id, version: exercise.version },
              });
              await client.invalidateQueries({ queryKey: ['exercises'] });
              return say('exercises.draftNotice.published', { name: exercise.name });
            }}
          />
        )
      }
    >
      {say('exercises.draftNotice.text')}
    </Alert>
  );
}
