import { Choices } from './fields.tsx';
import { CueField } from './cue-field.tsx';
import { viewChoices } from './view-words.ts';
import { WordsField } from './words-field.tsx';

/** From where it is seen well, and what is said to everybody. */
export function ViewFields() {
  return (
    <>
      <Choices
        place={['views', 'good']}
        label="It is seen well from"
        help="The back counts as the front."
        choices={viewChoices}
      />
      <CueField
        place={['views', 'cue']}
        label="Asked of somebody who stands otherwise"
        help="Once in a while, and only if it helps."
      />
      <WordsField place={['name']} label="Name" />
      <WordsField place={['praise']} label="Praise" help="For a repetition without a fault." />
    </>
  );
}
