import Box from '@mui/material/Box';
import { useRef, useState } from 'react';
import { hidden } from '../parts/hidden.ts';
import { useWords } from '../words/use-words.ts';
import { moveStep, removeStep, typeIn, type Draft, type WeightUnit } from './draft.ts';
import { StepRow } from './step-row.tsx';

interface StepListProps {
  readonly draft: Draft;
  readonly unit: WeightUnit;
  readonly onChange: (draft: Draft) => void;
  /** Whoever has removed the last one goes on there. */
  readonly onEmpty: () => void;
}

/** The exercises of a routine, to be changed and put in another order. */
export function StepList({ draft, unit, onChange, onEmpty }: StepListProps) {
  const { say, exerciseName } = useWords();
  const [told, setTold] = useState('');
  const headings = useRef(new Map<number, HTMLHeadingElement>());

  function move(key: number, by: -1 | 1): void {
    const next = moveStep(draft, key, by);
    const number = next.steps.findIndex((step) => step.key === key) + 1;
    const moved = next.steps[number - 1]?.exerciseName ?? '';
    setTold(say('routines.editor.moved', { exercise: exerciseName(moved), number }));
    onChange(next);
  }

  function remove(key: number): void {
    const at = draft.steps.findIndex((step) => step.key === key);
    const beside = draft.steps[at + 1] ?? draft.steps[at - 1];
    setTold(say('routines.editor.removed', { exercise: exerciseName(draft.steps[at]?.exerciseName ?? '') }));
    onChange(removeStep(draft, key));
    if (beside) headings.current.get(beside.key)?.focus();
    else onEmpty();
  }

  return (
    <>
      <Box component="ol" sx={{ m: 0, mb: 2, p: 0, listStyle: 'none' }}>
        {draft.steps.map((step, index) => (
          <StepRow
            key={step.key}
            step={step}
            unit={unit}
            isFirst={index === 0}
            isLast={index === draft.steps.length - 1}
            onType={(field, text) => {
              onChange(typeIn(draft, step.key, field, text));
            }}
            onMove={(by) => {
              move(step.key, by);
            }}
            onRemove={() => {
              remove(step.key);
            }}
            heading={(element) => {
              if (element) headings.current.set(step.key, element);
              return () => {
                headings.current.delete(step.key);
              };
            }}
          />
        ))}
      </Box>
      <Box role="status" sx={hidden}>
        {told}
      </Box>
    </>
  );
}
