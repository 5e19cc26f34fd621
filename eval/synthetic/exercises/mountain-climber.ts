import { overHands, prone } from '@spotter/exercises/body/prone';
import { leg } from '@spotter/exercises/body/standing';
import { mix } from '../motion/easing.ts';
import { swaying } from '../motion/swaying.ts';
import { degrees, exercise } from './exercise.ts';

/** On straight arms, one knee to the chest after the other. */
export const mountainClimber = exercise({
  key: 'mountain_climber',
  alternates: true,
  pace: { out: 0.32, hold: 0.03, back: 0.32, rest: 0.04 },
  dials: {
    shallow: degrees('hip flexion of the drawn-up leg', 105, 55),
    sag: degrees('hips below the line of the body', 0, 28, 2),
    pike: degrees('hips above the line of the body', 8, 46),
  },
  pose: ({ take, seconds, way, side, on }) => {
    const { person } = take;
    const handsApart = person.shoulders + 0.06;
    const drawn = leg({
      flexionDeg: mix(on('pike') - on('sag'), on('shallow'), way),
      // The foot swings forwards clear of the ground, however low the hips are.
      kneeDeg: mix(4, Math.max(80, on('shallow') * 1.1) + on('sag'), Math.min(1, way * 2.2)),
      abductionDeg: 2,
      pointedDeg: -10,
    });
    const posture = prone(
      person,
      {
        ground: { handHeight: 0, footHeight: 0 },
        handsApart,
        shoulderOverHands: overHands(person, 8, handsApart),
        bendDeg: on('pike') - on('sag'),
        flareDeg: 40,
      },
      way > 0.001 ? { [side]: drawn } : {},
    );
    return swaying(take, posture, seconds, 0.3);
  },
});
