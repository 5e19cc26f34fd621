import { Alert, Button, Stack, Typography } from '@mui/material';
import type { PoseFrame } from '@spotter/coach/pose/pose-frame';
import type { NoSuggestion, Suggestion } from '@spotter/coach/suggest/suggest-specification';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import { memo, useState } from 'react';
import { ActionButton } from '../parts/action-button.tsx';
import { useWords } from '../words/use-words.ts';
import { CameraPanel } from './camera/camera-panel.tsx';
import { blankSpecification } from './draft/blank-specification.ts';
import { useEngine } from './engine/use-engine.ts';
import { TakeSelect } from './preview/take-select.tsx';
import { suggestionWords } from './suggestion-words.ts';
import type { Take } from './takes/take.ts';
import { useLoadPoses } from './takes/use-load-poses.ts';

interface DemonstrationProps {
  readonly exercise: AdminExerciseDetail;
  readonly takes: readonly Take[];
  /** The one that is chosen; the first where it is none of the takes. */
  readonly chosen: string | null;
  readonly onChoose: (take: string) => void;
  /** Given what was shown to the camera; stays the same from one rendering to the next. */
  readonly onShown: (frames: readonly PoseFrame[]) => void;
  /** Keeps what was shown on the server, as a recording of whoever shows it. */
  readonly onKeep: (take: Take) => Promise<string>;
  /** Puts the suggestion into the draft, to be looked at on the recording that it came from. */
  readonly onSuggest: (specification: unknown, take: string) => void;
}

/** From one set that somebody did well to a specification: what moves, how far, how fast, on which sides. */
export const Demonstration = memo(function Demonstration(props: DemonstrationProps) {
  const { exercise, takes, chosen, onChoose, onShown, onKeep, onSuggest } = props;
  const [suggested, setSuggested] = useState<{
    readonly take: string;
    readonly answer: Suggestion | NoSuggestion;
  } | null>(null);
  const words = useWords();
  const { say } = words;
  const engine = useEngine();
  const loadPoses = useLoadPoses();
  const take = takes.find(({ id }) => id === chosen) ?? takes[0];

  async function suggest(from: Take): Promise<undefined> {
    await engine.keep(from.id, () => loadPoses(from));
    const { key } = blankSpecification(exercise);
    const answer = await engine.run('suggest', { take: from.id, exercise: { key, name: exercise.name } });
    setSuggested({ take: from.id, answer });
  }

  const answer = suggested && suggested.take === take?.id ? suggested.answer : null;
  const found = answer && suggestionWords(words, answer);
  return (
    <Stack spacing={1.5} sx={{ alignItems: 'flex-start' }}>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '70ch' }}>
        {say('coaching.demonstration.intro')}
      </Typography>
      <CameraPanel onShown={onShown} />
      {take ? (
        <>
          <TakeSelect
            takes={takes}
            value={take.id}
            label={say('coaching.demonstration.label')}
            onChange={onChoose}
          />
          <Stack direction="row" spacing={1}>
            <ActionButton label={say('coaching.demonstration.suggest')} onDo={() => suggest(take)} />
            {take.kind === 'shown' && (
              <ActionButton label={say('coaching.demonstration.keep')} onDo={() => onKeep(take)} />
            )}
          </Stack>
        </>
      ) : (
        <Typography>{say('coaching.demonstration.none')}</Typography>
      )}
      {found && (
        <Alert severity={found.tone} sx={{ width: '100%' }} data-testid="suggestion">
          {found.text}
        </Alert>
      )}
      {take && answer && 'specification' in answer && (
        <Button
          variant="contained"
          size="small"
          onClick={() => {
            onSuggest(answer.specification, take.id);
          }}
        >
          {say('coaching.editor.takeIntoDraft')}
        </Button>
      )}
    </Stack>
  );
});
