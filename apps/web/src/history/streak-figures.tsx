import { FigureList } from '../parts/figure-list.tsx';
import { useWords } from '../words/use-words.ts';
import type { Day } from './days.ts';
import { monthOf } from './month.ts';
import { streaksOf } from './streaks.ts';

interface StreakFiguresProps {
  readonly days: ReadonlyMap<Day, readonly unknown[]>;
  readonly today: Day;
}

/** How steadily somebody trains. */
export function StreakFigures({ days, today }: StreakFiguresProps) {
  const { say, formats } = useWords();
  const streaks = streaksOf(days.keys(), today, formats.firstWeekday);
  const count = (ofDays: readonly (readonly [Day, readonly unknown[]])[]) =>
    ofDays.reduce((sum, [, workouts]) => sum + workouts.length, 0);
  const all = [...days];
  const thisMonth = all.filter(([day]) => monthOf(day) === monthOf(today));
  const streak = (name: 'days' | 'weeks') => ({
    name: say(`history.streaks.${name}`),
    value: formats.number(streaks[name].current),
    note: say('history.streaks.longest', { count: streaks[name].longest }),
  });
  return (
    <FigureList
      label={say('history.streaks.label')}
      figures={[
        {
          name: say('history.streaks.workouts'),
          value: formats.number(count(all)),
          note: say('history.streaks.month', { count: count(thisMonth) }),
        },
        streak('weeks'),
        streak('days'),
      ]}
    />
  );
}
