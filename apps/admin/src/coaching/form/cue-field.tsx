import type { Text } from '@spotter/coach/specification/schema-parts';
import { textIn } from '@spotter/coach/texts/text-in';
import { useWords } from '../../words/use-words.ts';
import { useField } from './form-context.ts';
import { Choice } from './fields.tsx';
import { WordsField } from './words-field.tsx';
import type { Place } from '../draft/value-at.ts';

interface CueFieldProps {
  /** Where the id of the cue stands. */
  readonly place: Place;
  readonly label: string;
  readonly help: string;
}

/** Chooses what is said, by its id, and writes it. */
export function CueField({ place, label, help }: CueFieldProps) {
  const { say, locale } = useWords();
  const { value: id } = useField<string>(place);
  const { value: cues = {} } = useField<Readonly<Record<string, Text>>>(['cues']);
  const choices = Object.entries(cues).map(([key, text]) => [key, textIn(text, locale)] as const);
  return (
    <>
      <Choice place={place} label={label} help={help} choices={choices} />
      {id !== undefined && id in cues && (
        <WordsField place={['cues', id]} label={say('specification.words.said')} />
      )}
    </>
  );
}
