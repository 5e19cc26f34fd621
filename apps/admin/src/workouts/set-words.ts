import { formatDuration } from '../parts/format-duration.ts';
import type { Words } from '../words/create-words.ts';
import type { SetRecord } from './set-record.ts';

function repeated({ say }: Words, { reps: count, good_reps: good, sides }: SetRecord): string {
  if (sides === null) return say('workouts.words.repetitions', { count, good });
  const { left, right, both } = sides;
  return both === 0
    ? say('workouts.words.onSides', { count, good, left, right })
    : say('workouts.words.onSidesAndBoth', { count, good, left, right, both });
}

function held({ say }: Words, set: SetRecord): string {
  const time = formatDuration(say, set.held_ms / 1000);
  return set.holds.length > 1
    ? say('workouts.words.heldInParts', { time, longest: formatDuration(say, set.longest_hold_ms / 1000) })
    : say('workouts.words.held', { time });
}

/** Clauses as one sentence; nothing where there are none. */
function sentence(clauses: readonly string[]): string {
  const said = clauses.filter(Boolean);
  return said.length === 0 ? '' : `${said.join('; ')}.`;
}

function counts(words: Words, set: SetRecord): string {
  const { say } = words;
  return sentence([
    set.reps > 0 || set.holds.length === 0 ? repeated(words, set) : '',
    set.held_ms > 0 ? held(words, set) : '',
    set.partial_reps > 0 ? say('workouts.words.tooShort', { count: set.partial_reps }) : '',
    set.score === null ? '' : say('workouts.words.score', { score: Math.round(set.score) }),
  ]);
}

function figures({ say, formats }: Words, set: SetRecord): string {
  const { best, worst, trend, consistency, speed_loss: loss } = set;
  return sentence([
    best ? say('workouts.words.best', { ...best }) : '',
    worst ? say('workouts.words.worst', { ...worst }) : '',
    trend === null ? '' : say('workouts.words.trend', { trend: formats.signed(trend) }),
    consistency === null ? '' : say('workouts.words.alike', { share: formats.percent(consistency / 100) }),
    loss === null ? '' : say('workouts.words.slower', { share: formats.percent(loss) }),
  ]);
}

function parts({ say, sayIfKnown }: Words, { score_parts: of }: SetRecord): string {
  const judged = Object.entries(of ?? {}).filter(([, value]) => value !== null);
  if (judged.length === 0) return '';
  const said = judged.map(([name, value]) =>
    say('workouts.words.partOfScore', {
      part: sayIfKnown('workouts.words.parts', name) ?? name,
      score: Math.round(value ?? 0),
    }),
  );
  return say('workouts.words.partsOfScore', { parts: said.join(', ') });
}

/** A set in a few sentences. */
export function setWords(words: Words, set: SetRecord): readonly string[] {
  const fault =
    set.main_fault === null
      ? ''
      : words.say('workouts.words.mostInTheWay', { fault: set.main_fault.replaceAll('_', ' ') });
  return [`${counts(words, set)} ${fault}`.trim(), figures(words, set), parts(words, set)].filter(Boolean);
}
