import type { Exercise } from '../exercise.ts';

export const singleLegDeadlift: Exercise = {
  slug: 'single_leg_deadlift',
  name: {
    en: 'Single-leg deadlift',
    de: 'Einbeiniges Kreuzheben',
    es: 'Peso muerto a una pierna',
    ar: 'الرفعة الميتة بساق واحدة',
  },
  instructions: [
    'Balance on one leg with the knee slightly bent and fix your eyes on a spot on the floor ahead.',
    'Hinge at the hip, letting your trunk tip forwards while the free leg reaches straight out behind you.',
    'Inhale on the way down and keep going until trunk and leg form one line, about level with the floor.',
    'Point the toes of the raised foot at the ground so that your pelvis stays square.',
    'Squeeze the buttock of the standing leg and exhale as you swing back up to vertical.',
    'When the free hip opens out to the side you lose both balance and effect, so turn it down even if you reach less far.',
  ],
  muscles: ['gluteus maximus', 'hamstrings', 'gluteus medius', 'erector spinae', 'adductors'],
  aliases: ['single-leg romanian deadlift', 'one-leg deadlift'],
};
