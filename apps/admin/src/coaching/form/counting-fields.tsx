import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import type { Counting, Specification } from '@spotter/coach/specification/specification';
import type { Say } from '../../words/create-words.ts';
import { useWords } from '../../words/use-words.ts';
import { columns } from './entry-card.tsx';
import { NumberField, type NumberFieldProps } from './fields.tsx';
import { useField } from './form-context.ts';
import { SourceLine } from './source-line.tsx';

function percentOfWay(say: Say) {
  return { unit: say('measurements.units.percentOfWay'), times: 100, step: 1 } as const;
}
function inSeconds(say: Say) {
  return { unit: say('measurements.units.seconds'), times: 0.001, step: 0.1 } as const;
}

/** As high as those beside it, so that their sources stand on one line. */
const numberOverSource = {
  display: 'grid',
  gridRow: 'span 2',
  gridTemplateRows: 'subgrid',
  rowGap: 0,
} as const;

interface CountedNumberProps extends Omit<NumberFieldProps, 'place'> {
  readonly name: keyof NonNullable<Counting['sources']>;
}

/** A number, and below it where it comes from. */
function CountedNumber({ name, ...field }: CountedNumberProps) {
  return (
    <Box sx={numberOverSource}>
      <NumberField place={['counting', name]} {...field} />
      <SourceLine place={['counting', 'sources', name]} of={field.label} />
    </Box>
  );
}

/** When seconds of a hold count: it has no way, no far end and no tempo. */
function HoldFields() {
  const { say } = useWords();
  const seconds = inSeconds(say);
  return (
    <Box sx={columns}>
      <CountedNumber
        name="minimumDurationMs"
        label={say('specification.counting.shortestHold')}
        {...seconds}
        help={say('specification.counting.shortestHoldHelp')}
      />
    </Box>
  );
}

export function CountingFields() {
  const { value: kind } = useField<Specification['kind']>(['kind']);
  return kind === 'hold' ? <HoldFields /> : <RepetitionFields />;
}

/** When a movement is a repetition: how far, how fast, how long held. */
function RepetitionFields() {
  const { say } = useWords();
  const [percent, seconds] = [percentOfWay(say), inSeconds(say)];
  const { value: mayStartFar, readOnly, set } = useField<boolean>(['counting', 'mayStartFar']);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say('specification.counting.about')}
      </Typography>
      <Box sx={columns}>
        <CountedNumber
          name="minimumPeak"
          label={say('specification.counting.minimumPeak')}
          {...percent}
          help={say('specification.counting.minimumPeakHelp')}
        />
        <CountedNumber
          name="minimumRange"
          label={say('specification.counting.minimumRange')}
          {...percent}
          help={say('specification.counting.minimumRangeHelp')}
        />
        <CountedNumber
          name="maximumRest"
          label={say('specification.counting.maximumRest')}
          {...percent}
          help={say('specification.counting.maximumRestHelp')}
        />
        <CountedNumber
          name="partialRange"
          label={say('specification.counting.partialRange')}
          {...percent}
          help={say('specification.counting.partialRangeHelp')}
        />
      </Box>
      <Box sx={columns}>
        <CountedNumber
          name="minimumDurationMs"
          label={say('specification.counting.minimumDurationMs')}
          {...seconds}
          help={say('specification.counting.minimumDurationMsHelp')}
        />
        <CountedNumber
          name="maximumDurationMs"
          label={say('specification.counting.maximumDurationMs')}
          {...seconds}
          help={say('specification.counting.maximumDurationMsHelp')}
        />
        <CountedNumber
          name="maximumHoldMs"
          label={say('specification.counting.maximumHoldMs')}
          {...seconds}
          help={say('specification.counting.maximumHoldMsHelp')}
        />
      </Box>
      <Box sx={columns}>
        <NumberField
          place={['tempo', 'fastestMs']}
          label={say('specification.counting.fastest')}
          {...seconds}
          help={say('specification.counting.fastestHelp')}
        />
        <NumberField
          place={['tempo', 'slowestMs']}
          label={say('specification.counting.slowest')}
          {...seconds}
          help={say('specification.counting.slowestHelp')}
        />
      </Box>
      <FormControlLabel
        disabled={readOnly}
        label={say('specification.counting.mayStartFar')}
        control={
          <Switch
            checked={mayStartFar === true}
            onChange={(_event, checked) => {
              set(checked ? true : undefined);
            }}
          />
        }
      />
    </>
  );
}
