import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Ref } from 'react';
import { useServices } from '../app/services-context.ts';
import { exercisesQuery } from '../catalogue/queries.ts';
import { Choice } from '../parts/choice.tsx';
import { Refused } from '../parts/refused.tsx';
import { useWork } from '../parts/use-work.ts';
import { isHold } from '../train/programme.ts';
import { trainableQuery } from '../train/trainable-query.ts';
import { useWords } from '../words/use-words.ts';
import { addStep, type Draft } from './draft.ts';

interface AddStepProps {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Its select. */
  readonly ref: Ref<HTMLSelectElement>;
}

/** As the server has it: no routine has more. */
const mostSteps = 30;

/** Another exercise at the end. */
export function AddStep({ draft, onChange, ref }: AddStepProps) {
  const { say, exerciseName } = useWords();
  const { spotter } = useServices();
  const queries = useQueryClient();
  const work = useWork();
  const exercises = useQuery(exercisesQuery(spotter)).data ?? [];
  if (draft.steps.length >= mostSteps) return null;
  return (
    <>
      <Choice
        ref={ref}
        label={say('routines.editor.add')}
        value=""
        options={[
          { value: '', name: say('routines.editor.choose') },
          ...exercises.map(({ id, name }) => ({ value: String(id), name: exerciseName(name) })),
        ]}
        onChoose={(value) => {
          work.run(async () => {
            const what = await queries.query(trainableQuery(spotter, value));
            if (what.kind === 'auto') return;
            onChange(addStep(draft, { exerciseId: what.id, exerciseName: what.name, isHeld: isHold(what) }));
          });
        }}
      />
      {work.error !== null && <Refused error={work.error} />}
    </>
  );
}
