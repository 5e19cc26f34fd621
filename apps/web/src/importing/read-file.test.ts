import { expect, test } from 'vitest';
import { readFile } from './read-file.ts';

const nowMs = new Date(2026, 10, 28).getTime();
const read = (lines: readonly string[]) => readFile(lines.join('\n'), nowMs);

const hevyColumns =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_lbs","reps","distance_miles","duration_seconds","rpe"';

test('an export of Hevy becomes workouts with their sets, in the unit that its column says', () => {
  const file = read([
    hevyColumns,
    '"Legs, at home","22 Dec 2025, 08:00","22 Dec 2025, 08:30","","Squat (Barbell)",,"says ""deep""",0,"warmup",95,10,,,',
    '"Legs, at home","22 Dec 2025, 08:00","22 Dec 2025, 08:30","","Plank",,"",0,"normal",,,,45,',
    '"Legs, at home","22 Dec 2025, 08:00","22 Dec 2025, 08:30","","Running",,"",0,"normal",,,3.1,,',
    '"Arms","20 Dez. 2025, 18:05","20 Dez. 2025, 18:45","","Bicep Curl",,"",0,"normal",22.5,12,,,9',
  ]);
  expect(file).toMatchObject({ program: 'hevy', leftOut: 1 });
  const [arms, legs] = file?.workouts ?? [];
  expect(arms?.sets).toMatchObject([{ effort: 9 }]);
  expect(arms?.startedAtMs).toBe(new Date(2025, 11, 20, 18, 5).getTime());
  expect(legs).toMatchObject({
    startedAtMs: new Date(2025, 11, 22, 8, 0).getTime(),
    lastsMs: 1_800_000,
    sets: [
      { exercise: 'Squat (Barbell)', weight: 95, unit: 'pound', count: 10, heldMs: null, effort: null },
      { exercise: 'Plank', weight: null, count: null, heldMs: 45_000 },
    ],
  });
});

test.each([
  [
    'commas, without a unit',
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE',
    '2022-05-11 04:20:50,"Push",1h 5m,"Bench Press (Barbell)",1,60.0,8.0,0,0.0,,,',
    { unit: null, weight: 60, count: 8 },
    3_900_000,
  ],
  [
    'semicolons, with a unit in each row',
    'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration',
    '2022-05-11 04:20:50;"Push";"Bench Press (Barbell)";W;135;lbs;8;8.5;;;0;;;45m',
    { unit: 'pound', weight: 135, count: 8, effort: 9 },
    2_700_000,
  ],
  [
    'the unit in a column’s name, and a comma in the number',
    '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"',
    '"7";"2022-05-11 4:20:50 AM";"Push";"600";"Bench Press (Barbell)";"1";"62,5";"8";"";"";"0";"";""',
    { unit: 'kilogram', weight: 62.5, count: 8 },
    600_000,
  ],
])('an export of Strong is read: %s', (_what, columns, row, set, lastsMs) => {
  const resting = row.replace(/(Bench Press \(Barbell\)"?[;,]"?)\w/, '$1Rest Timer');
  const file = read([columns, row, resting]);
  expect(file).toMatchObject({ program: 'strong', leftOut: 0 });
  expect(file?.workouts).toMatchObject([
    { startedAtMs: new Date(2022, 4, 11, 4, 20, 50).getTime(), lastsMs, sets: [set] },
  ]);
});

test('what is no such file is none, and what cannot be is left out', () => {
  expect(read(['a,b,c', '1,2,3'])).toBeNull();
  expect(read([''])).toBeNull();
  expect(readFile('\u0000\u0001"', nowMs)).toBeNull();
  const row = (moment: string, reps: string) => `"x","${moment}","","","Squat",,"",0,"normal",1,${reps},,,`;
  const file = read([
    hevyColumns,
    row('31 Feb 2025, 08:00', '5'),
    row('1 Dec 2026, 08:00', '5'),
    row('1 Dec 2024, 08:00', '-5'),
    row('1 Dec 2024, 08:00', '1e9'),
    ...Array.from({ length: 101 }, () => row('1 Nov 2024, 08:00', '5')),
  ]);
  expect(file?.leftOut).toBe(5);
  expect(file?.workouts.map(({ sets }) => sets.length)).toEqual([100]);
});
