import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import type { Counting, Specification } from '@spotter/coach/specification/specification';
import { columns } from './entry-card.tsx';
import { NumberField, type NumberFieldProps } from './fields.tsx';
import { useField } from './form-context.ts';
import { SourceLine } from './source-line.tsx';

const percent = { unit: '% of the way', times: 100, step: 1 } as const;
const seconds = { unit: 'seconds', times: 0.001, step: 0.1 } as const;

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
  return (
    <Box sx={columns}>
      <CountedNumber
        name="minimumDurationMs"
        label="Shortest"
        {...seconds}
        help="A hold that ends sooner is not told of. From when on it is held, its posture says."
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
  const { value: mayStartFar, readOnly, set } = useField<boolean>(['counting', 'mayStartFar']);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        The first three are the lines in the preview: drag them there and see the count change.
      </Typography>
      <Box sx={columns}>
        <CountedNumber
          name="minimumPeak"
          label="Far end beyond"
          {...percent}
          help="A repetition must come at least this far out."
        />
        <CountedNumber
          name="minimumRange"
          label="At least so far"
          {...percent}
          help="How large a movement must be, from its own rest, to count."
        />
        <CountedNumber
          name="maximumRest"
          label="Rest below"
          {...percent}
          help="It must begin this near to rest."
        />
        <CountedNumber
          name="partialRange"
          label="Too small from"
          {...percent}
          help="From here on, one that is too small is told as such."
        />
      </Box>
      <Box sx={columns}>
        <CountedNumber
          name="minimumDurationMs"
          label="Quickest"
          {...seconds}
          help="Anything quicker is a twitch."
        />
        <CountedNumber
          name="maximumDurationMs"
          label="Slowest"
          {...seconds}
          help="Anything slower is a change of place."
        />
        <CountedNumber
          name="maximumHoldMs"
          label="Longest hold"
          {...seconds}
          help="The far end held longer is a stretch or a seat."
        />
      </Box>
      <Box sx={columns}>
        <NumberField
          place={['tempo', 'fastestMs']}
          label="Good tempo from"
          {...seconds}
          help="A repetition that is quicker costs score."
        />
        <NumberField
          place={['tempo', 'slowestMs']}
          label="Good tempo up to"
          {...seconds}
          help="A slower one does too."
        />
      </Box>
      <FormControlLabel
        disabled={readOnly}
        label="A set may begin at the far end, as a deadlift from the floor does"
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
