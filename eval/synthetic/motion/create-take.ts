import { drawPerson } from './draw-person.ts';
import { createRandom } from '../random.ts';
import type { Take } from './motion.ts';

/** Sines of unlike periods pass for the sway of a body that stands; seconds. */
const periods = [1.3, 2.1, 3.4] as const;

/** Draws a person and how they do things. */
export function createTake(seed: number): Take {
  const varied = new Map<string, number>();
  const vary = (name: string) => {
    const known = varied.get(name);
    if (known !== undefined) return known;
    const drawn = createRandom(seed, `vary ${name}`).normal();
    varied.set(name, drawn);
    return drawn;
  };
  const sway = (name: string, seconds: number) => {
    let sum = 0;
    for (const period of periods) {
      const phase = vary(`${name} phase ${period}`) * Math.PI;
      sum += Math.sin((2 * Math.PI * seconds) / period + phase);
    }
    return sum / Math.sqrt(periods.length / 2);
  };
  return { person: drawPerson(createRandom(seed, 'person')), vary, sway };
}
