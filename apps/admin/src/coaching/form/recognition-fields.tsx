// How the exercise is recognised where nobody chose it: shown, with where each limit comes from; the release decides it, no draft.
import { Box, Typography } from '@mui/material';
import { familyRules } from '@spotter/coach/recognise/recognise-family';
import { familyTexts } from '@spotter/coach/recognise/family-texts';
import type { Condition, MeasuredOn } from '@spotter/coach/specification/motion-condition';
import type { Specification } from '@spotter/coach/specification/specification';
import { textIn } from '@spotter/coach/texts/text-in';
import { familyMembers } from '@spotter/exercises/family-members';
import { exercises } from '@spotter/exercises/groups';
import { useWords } from '../../words/use-words.ts';
import { wordsOfFeature } from '../figures/feature-words.ts';
import { rangeWords } from '../range-words.ts';
import { useField } from './form-context.ts';

interface ConditionsProps {
  readonly title: string;
  readonly conditions: readonly Condition[];
  /** Of which exercise the sets are that they were measured on. */
  readonly of: string;
  readonly on: MeasuredOn;
}

function Conditions({ title, conditions, of, on }: ConditionsProps) {
  const words = useWords();
  const { say } = words;
  return (
    <Box sx={{ border: 1, borderColor: 'divider', borderRadius: 2, p: 1.5, mb: 1.5 }}>
      <Typography variant="h3" component="h4" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {conditions.map(({ feature, no, yes, shown, why }) => {
          const { name, unit, written } = wordsOfFeature(words, feature);
          const limits = say(`specification.recognition.${yes > no ? 'upFrom' : 'downFrom'}`, {
            yes: written(yes),
            no: written(no),
          });
          const seen = { exercise: of, range: rangeWords(say, written(shown.least), written(shown.most)) };
          return (
            <li key={feature}>
              <Typography sx={{ fontWeight: 600 }}>{name}</Typography>
              <Typography variant="body2">
                {unit === null ? limits : say('specification.withUnit', { label: limits, unit })}
              </Typography>
              <Typography variant="body2" color="textSecondary">
                {why === undefined
                  ? say(`specification.recognition.measured.${on}`, seen)
                  : say(`specification.recognition.measuredWhy.${on}`, { ...seen, why })}
              </Typography>
            </li>
          );
        })}
      </Box>
    </Box>
  );
}

function nameOf(key: string, locale: string): string {
  const name = exercises.find(({ slug }) => slug === key)?.name;
  return name ? textIn(name, locale) : key;
}

/** What a movement must look like to be taken for this exercise. */
export function RecognitionFields() {
  const { say, locale } = useWords();
  const { value: key = '' } = useField<string>(['key']);
  const { value: family } = useField<Specification['family']>(['family']);
  const rule = familyRules.find((one) => one.family === family);
  if (family === undefined || rule === undefined) {
    return (
      <Typography color="textSecondary">
        {say(family === 'hold' ? 'specification.recognition.hold' : 'specification.recognition.noFamily')}
      </Typography>
    );
  }
  const like = textIn(familyTexts[family], locale);
  const members = familyMembers.filter((member) => member.family === family);
  const plain = members.find(({ toldApart }) => toldApart === null)?.exercise ?? family;
  const toldApart = members.find(({ exercise }) => exercise === key)?.toldApart;
  const { any = [] } = rule;
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {say('specification.recognition.about')}
      </Typography>
      <Conditions
        title={say('specification.recognition.looksLike', { family: like })}
        conditions={rule.all}
        of={family}
        on={rule.measuredOn}
      />
      {any.map((conditions, i) => (
        <Conditions
          key={i}
          title={
            any.length === 1
              ? say('specification.recognition.andThis')
              : say('specification.recognition.andOneOf', { number: i + 1, count: any.length })
          }
          conditions={conditions}
          of={family}
          on={rule.measuredOn}
        />
      ))}
      {toldApart && (
        <Conditions
          title={say('specification.recognition.toldApart', { family: like })}
          conditions={toldApart.when}
          of={key}
          on={toldApart.measuredOn}
        />
      )}
      {!toldApart && (
        <Typography variant="body2" color="textSecondary">
          {key === plain
            ? say('specification.recognition.plain', { family: like })
            : say('specification.recognition.notToldApart', {
                family: like,
                exercise: nameOf(plain, locale),
              })}
        </Typography>
      )}
    </>
  );
}
