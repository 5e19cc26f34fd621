// What a frame costs in the engine, and that nothing grows: npm run bench -- engine [--frames 1000000].
import { createAutoCoach } from '@spotter/coach/auto/auto-coach';
import { createCoach, type Coach } from '@spotter/coach/coach';
import { bundled } from '@spotter/exercises/bundled';
import { familyMembers } from '@spotter/exercises/family-members';
import { createGenericCoach } from '@spotter/coach/generic/generic-coach';
import { median } from '../harness/median.ts';
import { readArguments } from '../harness/read-arguments.ts';
import { markdownTable } from '../pose/measure.ts';
import { measureCost, warmUp, type EngineCost } from './measure-cost.ts';
import { measureGrowth } from './measure-growth.ts';
import { doneFrames } from './done-frames.ts';
import { messagesOf } from './messages-of.ts';
import { recordedFrames } from './recorded-frames.ts';

/** A frame may cost this many JSON.parse of its message. */
const ceiling = 3;
/**
 * What may differ between the second tenth of a session and its end: noise of the collector, and the digits of the thousands of numbers
 * in a window of motion, which make a state longer or shorter by some hundred bytes from one frame to another.
 */
const stateSlackShare = 0.005;
const heapSlackMegabytes = 1;

const values = readArguments(import.meta.filename, { frames: { type: 'string', default: '1000000' } });
const frames = Number(values.frames);

const coaches: readonly Coach[] = [
  ...[...bundled.values()].map((specification) => createCoach(specification)),
  createGenericCoach({ key: 'generic', name: 'Generic' }),
  createAutoCoach(bundled, { members: familyMembers }),
];

const squats = recordedFrames('hansh_squats');
const messages = messagesOf(squats);
// The first ones measured would otherwise pay for what all of them share being compiled.
for (const coach of coaches) warmUp(coach, squats);
const costs = coaches.map((coach) => {
  const done = doneFrames(coach.specification);
  const ofSquats = measureCost(coach, squats, messages);
  // Whatever is done is the right thing for those that are not told what it is.
  return done === null
    ? { key: coach.specification.key, done: ofSquats, other: null }
    : { key: coach.specification.key, done: measureCost(coach, done, messagesOf(done)), other: ofSquats };
});
const kilobytes = (median(messages.map(({ length }) => length)) / 1000).toFixed(1);
console.log(
  `CPU of a frame, us: of a synthetic person who does it, and of a recorded one who does squats; pose messages of ${kilobytes} kB, medians of interleaved rounds\n`,
);
console.log(
  markdownTable(
    ['told that it is', 'done: parse', 'engine', 'ratio', 'squats: parse', 'engine', 'ratio'],
    costs.map(({ key, done, other }) => [key, ...cells(done), ...(other ? cells(other) : ['-', '-', '-'])]),
  ),
);
const ratiosOf = (of: 'done' | 'other') => costs.flatMap((cost) => cost[of]?.ratio ?? []);
for (const [of, name] of [
  ['done', 'Done'],
  ['other', 'Squats instead'],
] as const) {
  const ratios = ratiosOf(of);
  const within = ratios.filter((ratio) => ratio <= 1).length;
  console.log(
    `\n${name}: ${within} of ${ratios.length} within one JSON.parse, median ${median(ratios).toFixed(2)}, most ${Math.max(...ratios).toFixed(2)}`,
  );
}
const over = costs.filter(({ done, other }) => Math.max(done.ratio, other?.ratio ?? 0) > ceiling);
console.log(
  over.length === 0
    ? `\nNo frame costs more than ${ceiling} times the JSON.parse of its message.`
    : `\nOver ${ceiling} times the JSON.parse: ${over.map(({ key }) => key).join(', ')}`,
);

let grown = false;
for (const coach of coaches.filter(({ specification: { key } }) => key === 'squat' || key === 'generic')) {
  const samples = measureGrowth(coach, squats, frames);
  console.log(`\nOne session of ${samples.at(-1)?.frames ?? 0} frames, ${coach.specification.key}\n`);
  console.log(
    markdownTable(
      ['frames', 'repetitions', 'state, bytes', 'heap, MB', 'us a frame'],
      samples.map((sample) => [
        String(sample.frames),
        String(sample.repetitions),
        String(sample.stateBytes),
        sample.heapMegabytes,
        sample.microsecondsAFrame,
      ]),
    ),
  );
  const [early, late] = [samples[1], samples.at(-1)];
  if (!early || !late) continue;
  grown ||= late.stateBytes > early.stateBytes * (1 + stateSlackShare);
  grown ||= late.heapMegabytes > early.heapMegabytes + heapSlackMegabytes;
}
console.log(grown ? '\nSomething grows.' : '\nNothing grows.');
process.exitCode = over.length > 0 || grown ? 1 : 0;

function cells({ parseMicroseconds, stepMicroseconds, ratio }: EngineCost): readonly number[] {
  return [parseMicroseconds, stepMicroseconds, ratio];
}
