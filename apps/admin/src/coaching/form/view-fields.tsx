import { useWords } from '../../words/use-words.ts';
import { Choices } from './fields.tsx';
import { CueField } from './cue-field.tsx';
import { viewChoices } from './view-choices.ts';
import { WordsField } from './words-field.tsx';

/** From where it is seen well, and what is said to everybody. */
export function ViewFields() {
  const { say } = useWords();
  return (
    <>
      <Choices
        place={['views', 'good']}
        label={say('specification.views.good')}
        help={say('specification.views.goodHelp')}
        choices={viewChoices(say)}
      />
      <CueField
        place={['views', 'cue']}
        label={say('specification.views.cue')}
        help={say('specification.views.cueHelp')}
      />
      <WordsField place={['name']} label={say('specification.views.name')} />
      <WordsField
        place={['praise']}
        label={say('specification.views.praise')}
        help={say('specification.views.praiseHelp')}
      />
    </>
  );
}
