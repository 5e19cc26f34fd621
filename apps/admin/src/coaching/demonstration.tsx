import { Alert, Button, Stack, Typography } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type { NoSuggestion, Suggestion } from '@spotter/coach/suggest/suggest-specification';
import { useState } from 'react';
import { useCalls } from '../api/use-calls.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { blankSpecification } from './draft/blank-specification.ts';
import { useEngine } from './engine/use-engine.ts';
import { keepPoses } from './preview/coach-poses.ts';
import { TakeSelect } from './preview/take-select.tsx';
import { suggestionWords } from './suggestion-words.ts';
import type { Take } from './takes/take.ts';

interface DemonstrationProps {
  readonly exercise: AdminExerciseDetail;
  readonly takes: readonly Take[];
  /** Puts the suggestion into the draft, to be looked at on the recording that it came from. */
  readonly onSuggest: (specification: unknown, take: string) => void;
}

/** From one set that somebody did well to a specification: what moves, how far, how fast, on which sides. */
export function Demonstration({ exercise, takes, onSuggest }: DemonstrationProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [suggested, setSuggested] = useState<Suggestion | NoSuggestion | null>(null);
  const engine = useEngine();
  const { poses } = useCalls();
  const take = takes.find(({ id }) => id === chosen) ?? takes[0];
  if (!take) return <Typography>There is no recording to learn it from yet.</Typography>;

  async function suggest({ id, kind }: Take): Promise<undefined> {
    if (!engine) return;
    await keepPoses(engine, { take: id, load: () => poses(kind, id.slice(kind.length + 1)) });
    const { key } = blankSpecification(exercise);
    setSuggested(await engine.run('suggest', { take: id, exercise: { key, name: exercise.name } }));
  }

  const words = suggested && suggestionWords(suggested);
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '70ch' }}>
        Take a recording of one set, done as it should be, of at least three repetitions. What is seen in it
        becomes a draft. What may go wrong cannot be seen in a set that is right: you add that.
      </Typography>
      <TakeSelect
        takes={takes}
        value={take.id}
        label="Demonstration"
        onChange={(id) => {
          setChosen(id);
          setSuggested(null);
        }}
      />
      <ActionButton label="Suggest a specification" disabled={!engine} onDo={() => suggest(take)} />
      {words && (
        <Alert severity={words.tone} sx={{ width: '100%' }} data-testid="suggestion">
          {words.text}
        </Alert>
      )}
      {suggested && 'specification' in suggested && (
        <Button
          variant="contained"
          size="small"
          onClick={() => {
            onSuggest(suggested.specification, take.id);
          }}
        >
          Take it into the draft
        </Button>
      )}
    </Stack>
  );
}
