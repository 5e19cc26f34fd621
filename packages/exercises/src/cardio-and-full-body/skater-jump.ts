import type { Exercise } from '../exercise.ts';

export const skaterJump: Exercise = {
  slug: 'skater_jump',
  name: { en: 'Skater jump', de: 'Skatersprung', es: 'Salto de patinador', ar: 'قفزة المتزلج' },
  instructions: [
    'Balance on one leg with the knee bent and the other foot hovering behind you.',
    'Swing your arms across and push off sideways, breathing out as you leap.',
    'Land on the other foot with a bent hip and knee, and let the free leg sweep behind.',
    'Freeze for a split second and take a breath before you jump back.',
    'Begin with short hops and widen them as your landings get steadier.',
    'A knee that buckles inwards on landing is the warning sign; bend more at the hip and aim it over the toes.',
  ],
  muscles: ['gluteus medius', 'gluteus maximus', 'quadriceps', 'adductors', 'gastrocnemius'],
  aliases: ['skater', 'skater hop', 'speed skater', 'lateral bound'],
};
