// How the exercise is recognised where nobody chose it: shown, with where each limit comes from; the release decides it, no draft.
import { Box, Typography } from '@mui/material';
import { familyRules } from '@spotter/coach/recognise/recognise-family';
import { familyTexts } from '@spotter/coach/recognise/family-texts';
import type { Condition, MeasuredOn } from '@spotter/coach/specification/motion-condition';
import type { Specification } from '@spotter/coach/specification/specification';
import { familyMembers } from '@spotter/exercises/family-members';
import { exercises } from '@spotter/exercises/groups';
import { recordings, synthetic } from '@spotter/exercises/sources';
import { wordsOfFeature } from '../figures/feature-words.ts';
import { useField } from './form-context.ts';

const measuredOn = { recordings, synthetic } satisfies Record<MeasuredOn, unknown>;

interface ConditionsProps {
  readonly title: string;
  readonly conditions: readonly Condition[];
  /** Of which exercise the sets are that they were measured on. */
  readonly of: string;
  readonly on: MeasuredOn;
}

function Conditions({ title, conditions, of, on }: ConditionsProps) {
  const seen = measuredOn[on](of);
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 1.5, mb: 1.5 }}>
      <Typography variant="h3" component="h4" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {conditions.map(({ feature, no, yes, shown, why }) => {
          const { name, unit, written } = wordsOfFeature(feature);
          const range = [...new Set([shown.least, shown.most].map(written))].join(' to ');
          return (
            <li key={feature}>
              <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
              <Typography variant="body2">
                Speaks wholly for it from {written(yes)} {yes > no ? 'up' : 'down'}, not at all from{' '}
                {written(no)} {yes > no ? 'down' : 'up'}
                {unit !== null && ` (${unit})`}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                Comes from: {seen(range, why)}
              </Typography>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}

const nameOf = (key: string) => exercises.find(({ slug }) => slug === key)?.name.en ?? key;

/** What a movement must look like to be taken for this exercise. */
export function RecognitionFields() {
  const { value: key = '' } = useField<string>(['key']);
  const { value: family } = useField<Specification['family']>(['family']);
  const rule = familyRules.find((one) => one.family === family);
  if (family === undefined || rule === undefined) {
    return (
      <Typography color="textSecondary">
        {family === 'hold'
          ? 'A hold is not recognised by itself: nothing in it is repeated. It has to be chosen.'
          : 'It belongs to no family of exercises that is recognised: it has to be chosen.'}
      </Typography>
    );
  }
  const like = familyTexts[family].en;
  const members = familyMembers.filter((member) => member.family === family);
  const plain = members.find(({ toldApart }) => toldApart === null)?.exercise ?? family;
  const toldApart = members.find(({ exercise }) => exercise === key)?.toldApart;
  const { any = [] } = rule;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        So it is noticed where nobody chose an exercise, or where another is done than the chosen one. This
        comes with the release and is not part of the draft.
      </Typography>
      <Conditions
        title={`It looks like ${like}: all of this shows`}
        conditions={rule.all}
        of={family}
        on={rule.measuredOn}
      />
      {any.map((conditions, i) => (
        <Conditions
          key={i}
          title={any.length === 1 ? 'And this' : `And one of these: ${i + 1} of ${any.length}`}
          conditions={conditions}
          of={family}
          on={rule.measuredOn}
        />
      ))}
      {toldApart && (
        <Conditions
          title={`Told apart from other ${like}: all of this shows`}
          conditions={toldApart.when}
          of={key}
          on={toldApart.measuredOn}
        />
      )}
      {!toldApart && (
        <Typography variant="body2" color="textSecondary">
          {key === plain
            ? `It is the one that is named where nothing tells another of the ${like} apart.`
            : `Nothing tells it apart from other ${like}: ${nameOf(plain)} is named instead.`}
        </Typography>
      )}
    </>
  );
}
