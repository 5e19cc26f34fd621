import { Box, FormControlLabel, InputAdornment, Switch, TextField, Typography } from '@mui/material';
import type { RuntimeSetting } from '@spotter/contract/admin/settings';
import { useState } from 'react';
import { useCalls } from '../api/use-calls.ts';
import { KeptDraft } from '../drafts/kept-draft.tsx';
import { useDraft } from '../drafts/use-draft.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Moment } from '../parts/moment.tsx';
import { Section } from '../parts/section.tsx';
import { Sentence } from '../words/sentence.tsx';
import type { Words } from '../words/create-words.ts';
import { useWords } from '../words/use-words.ts';
import { readNumber } from './read-number.ts';

interface SettingCardProps {
  readonly setting: RuntimeSetting;
  readonly canEdit: boolean;
  readonly onSaved: () => void;
}

function valueWords({ say, formats }: Words, value: number | boolean): string {
  if (typeof value === 'boolean') return say(value ? 'settings.on' : 'settings.off');
  return formats.number(value);
}

export function SettingCard({ setting, canEdit, onSaved }: SettingCardProps) {
  const { changeSetting } = useCalls();
  const words = useWords();
  const { say, sayIfKnown } = words;
  const [text, setText] = useState(String(setting.value));
  const { id, unit, value, kind } = setting;
  const draft = useDraft(text === String(value) ? undefined : { text }, id);
  const title = sayIfKnown('fromServer.settings', `${id}.title`) ?? setting.title;
  const meaning = sayIfKnown('fromServer.settings', `${id}.meaning`) ?? setting.meaning;
  const wanted = kind === 'flag' ? text === 'true' : readNumber(say, text, setting);
  const refusal = typeof wanted === 'string' ? wanted : undefined;

  async function save(next: number | boolean | null): Promise<string> {
    await changeSetting(id, { value: next });
    draft.forget();
    onSaved();
    return say('settings.saved');
  }

  return (
    <Section title={title}>
      <Typography sx={{ mb: 1, maxWidth: '70ch' }}>{meaning}</Typography>
      <KeptDraft
        {...draft}
        onTake={(taken) => {
          setText(taken.text);
        }}
      />
      {kind === 'flag' ? (
        <FormControlLabel
          label={valueWords(words, text === 'true')}
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
              unit === null
                ? {}
                : {
                    endAdornment: (
                      <InputAdornment position="end">
                        {sayIfKnown('settings.units', unit) ?? unit}
                      </InputAdornment>
                    ),
                  },
          }}
          sx={{ maxWidth: 300, display: 'flex' }}
        />
      )}
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {setting.source === 'stored' ? (
          <Sentence
            of="settings.setBy"
            parts={{
              name: setting.updated_by ?? say('settings.somebodyGone'),
              at: <Moment at={setting.updated_at} />,
              value: valueWords(words, setting.environment_value),
              variable: <code>{setting.environment_name}</code>,
            }}
          />
        ) : (
          <Sentence
            of="settings.fromEnvironment"
            parts={{ variable: <code>{setting.environment_name}</code> }}
          />
        )}
      </Typography>
      {canEdit && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
          <ActionButton
            label={say('ra.action.save')}
            variant="contained"
            disabled={refusal !== undefined || wanted === value}
            onDo={() => save(wanted as number | boolean)}
          />
          {setting.source === 'stored' && (
            <ActionButton label={say('settings.backToEnvironment')} onDo={() => save(null)} />
          )}
        </Box>
      )}
    </Section>
  );
}
