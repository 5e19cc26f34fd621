import { LinearProgress, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { Title } from 'react-admin';
import { useCalls } from '../api/use-calls.ts';
import { useCan } from '../app/use-can.ts';
import { useWords } from '../words/use-words.ts';
import { SettingCard } from './setting-card.tsx';

/** What may change while the server runs. */
export function SettingsScreen() {
  const { settings } = useCalls();
  const { say } = useWords();
  const canEdit = useCan('settings', 'edit');
  const { data, error, refetch } = useQuery({
    queryKey: ['settings', 'getAll'],
    queryFn: () => settings(),
  });
  return (
    <>
      <Title title={say('settings.title')} preferenceKey={false} />
      <Typography color="textSecondary" sx={{ my: 2, maxWidth: '70ch' }}>
        {say('settings.intro')}
      </Typography>
      {error && <Typography>{error.message}</Typography>}
      {!data && !error && <LinearProgress aria-label={say('settings.loading')} />}
      {data?.map((setting) => (
        <SettingCard
          // Starts anew from what is stored by now.
          key={`${setting.id} ${String(setting.value)} ${setting.source}`}
          setting={setting}
          canEdit={canEdit}
          onSaved={() => void refetch()}
        />
      ))}
    </>
  );
}
