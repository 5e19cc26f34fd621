import { variantOf } from '../coached.ts';
import { bentOverRow } from './bent-over-row.ts';

export const invertedRow = variantOf(bentOverRow, {
  slug: 'inverted_row',
  name: { en: 'Inverted row', de: 'Rudern im Hang', es: 'Remo invertido', ar: 'التجديف المعلّق' },
  instructions: [
    'Set a bar or rings at waist height, lie underneath, and take hold a little wider than your shoulders.',
    'Straighten your body so that only your heels touch the floor.',
    'Exhale and row your chest to the bar by driving your elbows down and back.',
    'Squeeze your shoulder blades together while the bar touches your lower chest.',
    'Lower yourself with an in-breath until your arms are long and the shoulder blades slide apart.',
    'Do not thrust with the hips to get up there: bend your knees or raise the bar if you need help.',
  ],
  muscles: [
    'rhomboids',
    'latissimus dorsi',
    'trapezius',
    'posterior deltoid',
    'biceps brachii',
    'erector spinae',
  ],
  aliases: ['bodyweight row', 'australian pull-up', 'body row'],
});
