import { Alert, Box, ButtonBase, useTheme } from '@mui/material';
import { useMemo, useRef } from 'react';
import type { Draft } from '../draft/draft.ts';
import type { Say } from '../../words/create-words.ts';
import { useWords } from '../../words/use-words.ts';
import { lineOf, locateJson } from './locate-json.ts';

interface JsonEditorProps {
  readonly draft: Draft;
  readonly readOnly: boolean;
  readonly onType: (text: string) => void;
}

interface Mistake {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly path: string;
  readonly message: string;
}

const lineHeight = 20;

function mistakesOf(say: Say, { text, syntax, errors }: Draft): readonly Mistake[] {
  const { placeOf, brokenAt } = locateJson(text);
  if (syntax !== null) {
    // What only the browser finds wrong is at the end, as far as can be told.
    const { from, to } = brokenAt ?? { from: text.length, to: text.length };
    return [
      { line: lineOf(text, from), from, to, path: '', message: say('coaching.json.noJson', { why: syntax }) },
    ];
  }
  return errors.map(({ path, message }) => {
    const { from, to } = placeOf(path);
    return { line: lineOf(text, from), from, to, path, message };
  });
}

const mono = {
  fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  fontSize: 13,
  lineHeight: `${lineHeight}px`,
} as const;

/** The draft as JSON: checked with every letter, each error at its line and one click away. */
export function JsonEditor({ draft, readOnly, onType }: JsonEditorProps) {
  const { say } = useWords();
  const { palette } = useTheme();
  const area = useRef<HTMLTextAreaElement>(null);
  const mistakes = useMemo(() => mistakesOf(say, draft), [say, draft]);
  const lines = draft.text.split('\n').length;
  const byLine = new Map(mistakes.map((mistake) => [mistake.line, mistake]));

  function goTo({ from, to, line }: Mistake): void {
    const { current } = area;
    if (!current) return;
    current.focus();
    current.setSelectionRange(from, Math.min(to, from + 200));
    current.parentElement?.scrollTo({ top: Math.max(0, (line - 4) * lineHeight) });
  }

  return (
    <>
      <Box
        sx={{
          display: 'flex',
          maxHeight: 520,
          overflow: 'auto',
          border: 1,
          borderColor: mistakes.length > 0 ? 'error.main' : 'divider',
          borderRadius: 2,
          '&:focus-within': { outline: 2, outlineStyle: 'solid', outlineColor: palette.primary.main },
        }}
      >
        <Box
          aria-hidden
          sx={{
            ...mono,
            py: 1,
            flex: 'none',
            textAlign: 'right',
            color: 'text.secondary',
            userSelect: 'none',
            position: 'sticky',
            left: 0,
            bgcolor: 'background.paper',
          }}
        >
          {Array.from({ length: lines }, (_, line) => (
            <Box
              key={line}
              title={byLine.get(line)?.message}
              sx={{
                px: 1,
                height: lineHeight,
                ...(byLine.has(line) ? { bgcolor: 'error.main', color: 'error.contrastText' } : {}),
              }}
            >
              {line + 1}
            </Box>
          ))}
        </Box>
        <Box
          ref={area}
          component="textarea"
          aria-label={say('coaching.json.label')}
          aria-invalid={mistakes.length > 0}
          aria-describedby="json-mistakes"
          spellCheck={false}
          wrap="off"
          readOnly={readOnly}
          value={draft.text}
          onChange={({ target }) => {
            onType(target.value);
          }}
          sx={{
            ...mono,
            flex: 1,
            minWidth: 0,
            height: lines * lineHeight + 16,
            p: 1,
            border: 0,
            outline: 0,
            resize: 'none',
            overflowY: 'hidden',
            whiteSpace: 'pre',
            color: 'text.primary',
            bgcolor: 'transparent',
          }}
        />
      </Box>
      <Box id="json-mistakes" aria-live="polite" sx={{ mt: 1 }}>
        {mistakes.length === 0 ? (
          <Alert severity="success" variant="outlined">
            {say('coaching.json.sound')}
          </Alert>
        ) : (
          <Alert severity="error" variant="outlined">
            <Box component="ul" sx={{ m: 0, pl: 0, listStyle: 'none' }}>
              {mistakes.map((mistake, i) => (
                <li key={i}>
                  <ButtonBase
                    onClick={() => {
                      goTo(mistake);
                    }}
                    sx={{ textAlign: 'left', font: 'inherit', textDecoration: 'underline' }}
                  >
                    {mistake.path === ''
                      ? say('coaching.json.line', { line: mistake.line + 1 })
                      : say('coaching.json.lineAndPlace', { line: mistake.line + 1, place: mistake.path })}
                  </ButtonBase>
                  : {mistake.message}
                </li>
              ))}
            </Box>
          </Alert>
        )}
      </Box>
    </>
  );
}
