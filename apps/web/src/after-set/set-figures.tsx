import { FigureList, type Figure } from '../parts/figure-list.tsx';
import { useHeldTime } from '../parts/use-held-time.ts';
import { useWords } from '../words/use-words.ts';
import type { ReportedSet } from './reported-set.ts';
import { meansOf } from './set-means.ts';
import { useWrittenTempo } from './use-written-tempo.ts';

/** Its numbers, each with its unit; what could not be measured is left out. */
export function SetFigures({ set }: { readonly set: ReportedSet }) {
  const { say, formats } = useWords();
  const heldTime = useHeldTime();
  const written = useWrittenTempo();
  const { tempo, rangeDeg, symmetry } = meansOf(set.repetitions);
  const figure = (name: Parameters<typeof say>[0], value: string | null, note?: string): Figure[] =>
    value === null ? [] : [{ name: say(name), value, note }];
  const share = (value: number | null) => (value === null ? null : formats.percent(value));
  // What nobody judged is neither good nor not.
  const good = set.score === null ? [] : [say('afterSet.figures.good', { count: set.good_reps })];
  const partial = set.partial_reps > 0 ? [say('afterSet.figures.partial', { count: set.partial_reps })] : [];
  return (
    <FigureList
      label={say('afterSet.figures.label')}
      figures={[
        ...figure(
          'afterSet.figures.score',
          set.score === null ? null : formats.number(Math.round(set.score)),
        ),
        ...figure(
          'afterSet.figures.counted',
          set.reps > 0 || set.held_ms === 0 ? formats.number(set.reps) : null,
          good.length + partial.length > 0 ? formats.list([...good, ...partial]) : undefined,
        ),
        ...figure(
          'afterSet.figures.held',
          set.held_ms > 0 ? heldTime(set.held_ms) : null,
          say('afterSet.figures.longest', { time: heldTime(set.longest_hold_ms) }),
        ),
        ...figure('afterSet.figures.tempo', tempo && written(tempo), say('afterSet.figures.tempoHelp')),
        ...figure('afterSet.figures.range', rangeDeg === null ? null : formats.degrees(rangeDeg)),
        ...figure('afterSet.figures.symmetry', share(symmetry)),
        ...figure(
          'afterSet.figures.consistency',
          share(set.consistency === null ? null : set.consistency / 100),
        ),
        ...figure(
          'afterSet.figures.speedLoss',
          set.speed_loss !== null && set.speed_loss > 0 ? formats.percent(set.speed_loss) : null,
        ),
      ]}
    />
  );
}
