import Stack from '@mui/material/Stack';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/use-words.ts';
import { SwitchField } from './switch-field.tsx';
import type { TrainOptions } from './train-options.ts';

interface PlanFieldsProps {
  readonly options: TrainOptions;
  readonly change: (by: Partial<TrainOptions>) => void;
  readonly isHold: boolean;
}

const none = 'none';
const targets = { repetitions: [5, 8, 10, 12, 15, 20, 30], seconds: [15, 20, 30, 45, 60, 90, 120] };
const rests = [30, 45, 60, 90, 120, 180];

/** What somebody means to do, and whether they want to hear it. */
export function PlanFields({ options, change, isHold }: PlanFieldsProps) {
  const { say, formats } = useWords();
  const asked = isHold ? targets.seconds : targets.repetitions;
  const wanted = options.target !== null && !asked.includes(options.target) ? [options.target] : [];
  return (
    <>
      <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 2 }}>
        <Choice
          label={say(isHold ? 'train.before.targetSeconds' : 'train.before.target')}
          value={String(options.target ?? none)}
          options={[
            { value: none, name: say('train.before.noTarget') },
            ...[...wanted, ...asked].map((value) => ({ value: String(value), name: formats.number(value) })),
          ]}
          onChoose={(value) => {
            change({ target: value === none ? null : Number(value) });
          }}
        />
        <Choice
          label={say('train.before.rest')}
          value={String(options.restSeconds ?? none)}
          options={[
            { value: none, name: say('train.rest.off') },
            ...rests.map((value) => ({
              value: String(value),
              name: say('train.rest.left', { seconds: value }),
            })),
          ]}
          onChoose={(value) => {
            change({ restSeconds: value === none ? null : Number(value) });
          }}
        />
      </Stack>
      <SoundFields options={options} change={change} />
    </>
  );
}

/** Voice and sounds, for eyes that are off the screen. */
export function SoundFields({ options, change }: Omit<PlanFieldsProps, 'isHold'>) {
  const { say } = useWords();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', columnGap: 2 }}>
      <SwitchField
        label={say('train.before.voice')}
        isOn={options.voice}
        onSwitch={(voice) => {
          change({ voice });
        }}
      />
      <SwitchField
        label={say('train.before.sounds')}
        isOn={options.sounds}
        onSwitch={(sounds) => {
          change({ sounds });
        }}
      />
    </Stack>
  );
}
