import RemoveIcon from '@mui/icons-material/CloseOutlined';
import { Box, IconButton, MenuItem, TextField } from '@mui/material';
import type { Text } from '@spotter/coach/specification/schema-parts';
import type { Place } from '../draft/value-at.ts';
import { useWords } from '../../words/use-words.ts';
import { useField } from './form-context.ts';

interface WordsFieldProps {
  readonly place: Place;
  readonly label: string;
  readonly help?: string;
}

const offered = ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ar', 'zh', 'ja'] as const;

/** A text in English, and in as many other languages as somebody wants to write it. */
export function WordsField({ place, label, help }: WordsFieldProps) {
  const { value, error, readOnly, set } = useField<Text>(place);
  const { say, formats } = useWords();
  const inLanguage = (tag: string) =>
    say('specification.words.inLanguage', { label, language: formats.languageName(tag) });
  const texts: Readonly<Record<string, string>> = value ?? { en: '' };
  const others = Object.keys(texts).filter((tag) => tag !== 'en');
  const missing = offered.filter((tag) => !(tag in texts));
  // Several lines are for reading: what is said is one.
  const change = (tag: string, text: string) => {
    set({ en: '', ...texts, [tag]: text.replaceAll('\n', ' ') });
  };
  return (
    <Box>
      <TextField
        label={inLanguage('en')}
        multiline
        value={texts['en'] ?? ''}
        error={error !== undefined}
        helperText={error ?? help}
        disabled={readOnly}
        onChange={({ target }) => {
          change('en', target.value);
        }}
      />
      {others.map((tag) => (
        <Box key={tag} sx={{ display: 'flex', gap: 0.5, alignItems: 'center' }}>
          <TextField
            label={inLanguage(tag)}
            multiline
            value={texts[tag] ?? ''}
            disabled={readOnly}
            slotProps={{ htmlInput: { lang: tag } }}
            onChange={({ target }) => {
              change(tag, target.value);
            }}
          />
          {!readOnly && (
            <IconButton
              size="small"
              aria-label={say('specification.words.takeAway', { language: formats.languageName(tag) })}
              onClick={() => {
                set(Object.fromEntries(Object.entries(texts).filter(([key]) => key !== tag)) as Text);
              }}
            >
              <RemoveIcon fontSize="small" />
            </IconButton>
          )}
        </Box>
      ))}
      {!readOnly && missing.length > 0 && (
        <TextField
          select
          size="small"
          variant="standard"
          margin="none"
          value=""
          label={say('specification.words.inAnother', { label })}
          sx={{ maxWidth: 260, mb: 1 }}
          onChange={({ target }) => {
            change(target.value, texts['en'] ?? '');
          }}
        >
          {missing.map((tag) => (
            <MenuItem key={tag} value={tag}>
              {formats.languageName(tag)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}
