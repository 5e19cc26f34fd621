// Says what a training tells, by the voice of the device: the same events that the screen shows.
import type { Voice } from '../parts/voice.ts';
import type { Words } from '../words/create-words.ts';
import { nameOf } from './name-of.ts';
import type { Sounds, Tone } from './sounds.ts';
import type { TrainOptions } from './train-options.ts';
import type { Told } from './train-run.ts';

/** @returns what to say, null of what is only shown */
function sentenceOf(told: Told, words: Pick<Words, 'say' | 'formats' | 'exerciseName'>): string | null {
  const { say, formats } = words;
  if (told.type === 'problem') return say(`train.problems.${told.problem}`);
  if (told.type === 'next') {
    if (told.what === null) return say('train.say.last');
    return say('train.say.next', { exercise: nameOf(told.what, words) });
  }
  if (told.type === 'recognised') {
    return say('train.say.recognised', { exercise: told.name, count: told.count });
  }
  if (told.type === 'target') return say('train.say.target');
  if (told.type === 'cut') return say('train.say.cut');
  if (told.type === 'coach') {
    const { event, count } = told;
    if (event.type === 'repetition') return formats.number(count);
    if (event.type === 'hold_second') return formats.number(event.seconds);
    if (event.type === 'set_finished') return say('train.say.setOver');
    return event.type === 'cue' ? event.text : null;
  }
  switch (told.effect.type) {
    case 'count_down':
      return formats.number(told.effect.left);
    case 'go':
      return say('train.say.go');
    case 'paused':
      return say('train.say.paused');
    case 'gone_on':
      return say('train.say.goOn');
    case 'rest_over':
      return say('train.say.restOver');
    case 'close':
      return null;
  }
}

function toneOf(told: Told): Tone | null {
  if (told.type === 'coach') return told.event.type === 'repetition' ? 'repetition' : null;
  if (told.type !== 'stage') return null;
  const { type } = told.effect;
  return type === 'count_down' || type === 'go' ? type : null;
}

interface TellerParts {
  readonly voice: Voice;
  readonly sounds: Pick<Sounds, 'play'>;
  /** Asked each time: they may change meanwhile. */
  readonly words: () => Words;
  readonly options: () => Pick<TrainOptions, 'voice' | 'sounds'>;
  /** Language of what the coach says. */
  readonly coached: (said: string) => string;
}

export function createTeller({ voice, sounds, words, options, coached }: TellerParts): (told: Told) => void {
  return (told) => {
    const tone = toneOf(told);
    if (tone !== null && options().sounds) sounds.play(tone);
    if (!options().voice) return;
    const sentence = sentenceOf(told, words());
    if (sentence === null) return;
    const isCue = told.type === 'coach' && told.event.type === 'cue';
    voice.say(sentence, isCue ? coached(sentence) : words().locale);
  };
}
