import { Box, FormControlLabel, InputAdornment, Switch, TextField, Typography } from '@mui/material';
import type { RuntimeSetting } from '@spotter/contract/admin/settings';
import { useState } from 'react';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { readNumber } from './read-number.ts';

interface SettingCardProps {
  readonly setting: RuntimeSetting;
  readonly canEdit: boolean;
  readonly onSaved: () => void;
}

function words(value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return value.toLocaleString();
}

export function SettingCard({ setting, canEdit, onSaved }: SettingCardProps) {
  const { changeSetting } = useCalls();
  const [text, setText] = useState(String(setting.value));
  const { id, title, meaning, unit, value, kind } = setting;
  const wanted = kind === 'flag' ? text === 'true' : readNumber(text, setting);
  const refusal = typeof wanted === 'string' ? wanted : undefined;

  async function save(next: number | boolean | null): Promise<string> {
    await changeSetting(id, { value: next });
    onSaved();
    return 'It holds from now on.';
  }

  return (
    <Section title={title}>
      <Typography sx={{ mb: 1, maxWidth: '70ch' }}>{meaning}</Typography>
      {kind === 'flag' ? (
        <FormControlLabel
          label={words(text === 'true')}
          control={
            <Switch
              checked={text === 'true'}
              disabled={!canEdit}
              slotProps={{ input: { 'aria-label': title } }}
              onChange={(_event, checked) => {
                setText(String(checked));
              }}
            />
          }
        />
      ) : (
        <TextField
          label={title}
          value={text}
          disabled={!canEdit}
          error={refusal !== undefined}
          helperText={refusal}
          onChange={(event) => {
            setText(event.target.value);
          }}
          slotProps={{
            htmlInput: { inputMode: 'numeric' },
            input:
              unit === null ? {} : { endAdornment: <InputAdornment position="end">{unit}</InputAdornment> },
          }}
          sx={{ maxWidth: 300, display: 'flex' }}
        />
      )}
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {setting.source === 'stored' ? (
          <>
            Set here by {setting.updated_by ?? 'somebody who is gone'}, <Moment at={setting.updated_at} />.
            The environment says {words(setting.environment_value)} (<code>{setting.environment_name}</code>).
          </>
        ) : (
          <>
            From the environment: <code>{setting.environment_name}</code>.
          </>
        )}
      </Typography>
      {canEdit && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <ActionButton
            label="Save"
            variant="contained"
            disabled={refusal !== undefined || wanted === value}
            onDo={() => save(wanted as number | boolean)}
          />
          {setting.source === 'stored' && (
            <ActionButton label="Back to the environment" onDo={() => save(null)} />
          )}
        </Box>
      )}
    </Section>
  );
}
