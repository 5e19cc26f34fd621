import Box from '@mui/material/Box';
import { useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/use-words.ts';
import { SwitchField } from './switch-field.tsx';

interface EffortFieldProps {
  /** Whether somebody wants to be asked. */
  readonly isAsked: boolean;
  readonly onAsked: (isAsked: boolean) => void;
  /** From 1 to 10; null takes it back. */
  readonly onEffort: (effort: number | null) => void;
}

const unsaid = '';
const efforts = Array.from({ length: 10 }, (_, index) => index + 1);

/** How hard the set just done was, for whoever wants to say it. */
export function EffortField({ isAsked, onAsked, onEffort }: EffortFieldProps) {
  const { say, formats } = useWords();
  const [chosen, setChosen] = useState(unsaid);
  return (
    <Box sx={{ my: 1 }}>
      {isAsked && (
        <Choice
          label={say('train.rest.effort', { most: efforts.length })}
          value={chosen}
          options={[
            { value: unsaid, name: say('train.rest.effortUnsaid') },
            ...efforts.map((value) => ({ value: String(value), name: formats.number(value) })),
          ]}
          onChoose={(value) => {
            setChosen(value);
            onEffort(value === unsaid ? null : Number(value));
          }}
        />
      )}
      <SwitchField label={say('train.rest.askEffort')} isOn={isAsked} onSwitch={onAsked} />
    </Box>
  );
}
