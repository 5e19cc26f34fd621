import { arm, standing } from '@spotter/exercises/body/standing';
import { swaying } from '../motion/swaying.ts';
import { degrees, exercise, sinking } from './exercise.ts';

/** Standing, a weight in one hand, the trunk down to that side and up; of every second person to both sides in turn. */
export const sideBend = exercise({
  key: 'side_bend',
  alternates: true,
  views: ['front'],
  pace: { out: 1.1, hold: 0.2, back: 1, rest: 0.3 },
  dials: {
    shallow: degrees('bend of the trunk to the side', 34, 12),
    dropping: sinking(1.1, 0.2),
  },
  pose: ({ take, way, side, seconds, on }) => {
    const inTurn = take.vary('sides') > 0;
    const sign = !inTurn || side === 'left' ? 1 : -1;
    const bent = sign * on('shallow') * way;
    const hangs = arm({ from: 'ground', abductionDeg: 7, elbowDeg: 8 });
    const posture = standing(take.person, {
      // The hips give way to the other side, so that the weight stays over the feet.
      spine: { flexionDeg: 2, sideDeg: bent, twistDeg: 0 },
      arms: { left: hangs, right: hangs },
      headSideDeg: bent * 0.2,
    });
    return swaying(take, posture, seconds, 0.5);
  },
});
