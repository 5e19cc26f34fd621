// The picture of an exercise as SVG: its start and its end beside or below each other, in light and dark.
import type { Posture } from '../body/posture.ts';
import { blendFigures } from './blend-figures.ts';
import type { Arrow, Drawing } from './drawing.ts';
import { drawFigure, type Shape, type Tone } from './draw-figure.ts';
import { figureIn, pointOf } from './figure.ts';
import { above, type Place } from './outline.ts';
import { seenFrom } from './view.ts';

/** Of every picture, in units of its own. */
export const pictureSize = { width: 400, height: 300 } as const;

const margin = 16;
/** Between start and end, for the arrow. */
const gap = 44;
/** Units a metre at most, so that bodies are as large in one picture as in another, and so are parts of bodies. */
const largest = { body: 148, part: 250 } as const;
/** The floor goes on beyond the body, in metres. */
const floorBeyond = 0.12;

/** Class by class: a page that shows the picture inline gives them colours of its own by these names. */
const colours: Readonly<Record<Tone | 'paper' | 'floor' | 'arrow', readonly [light: string, dark: string]>> =
  {
    paper: ['#f7f9f7', '#161d19'],
    near: ['#2b3a33', '#e6eee9'],
    trunk: ['#64796d', '#9aada1'],
    far: ['#aebcb3', '#4c5b52'],
    weight: ['#b0662a', '#d99a5b'],
    furniture: ['#d9dfd8', '#333f38'],
    floor: ['#9fb0a6', '#52635a'],
    arrow: ['#14803f', '#6fd39c'],
  };

const css = (index: 0 | 1): string =>
  Object.entries(colours)
    .map(([name, pair]) => `--figure-${name}:${pair[index]}`)
    .join(';');

/** As an image it brings its colours along; inline it takes those of the page, `--figure-near` and so on, or those of its text. */
const ownColours = `<style>svg{${css(0)}}@media(prefers-color-scheme:dark){svg{${css(1)}}}</style>`;

const paint = (name: keyof typeof colours): string => `var(--figure-${name},currentColor)`;
const rounded = (value: number): number => Math.round(value * 10) / 10;
const pair = ({ x, y }: Place): string => `${rounded(x)} ${rounded(y)}`;

interface Panel {
  readonly shapes: readonly Shape[];
  readonly arrows: readonly (readonly Place[])[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** A line; where one looks from above the floor is a shape of its own. */
  readonly hasFloor: boolean;
}

function panel(shapes: readonly Shape[], hasFloor: boolean, arrows: Panel['arrows'] = []): Panel {
  const beyond = hasFloor ? floorBeyond : 0;
  const places = [...shapes.flatMap(({ skins }) => skins.flat()), ...arrows.flat()];
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)];
  return {
    shapes,
    arrows,
    left: Math.min(...xs) - beyond,
    right: Math.max(...xs) + beyond,
    top: Math.min(...ys),
    bottom: Math.max(...(hasFloor ? [0] : []), ...ys),
    hasFloor,
  };
}

/** On the other side of the line between two places: what would go through the floor goes over it. */
function mirrored(place: Place, a: Place, b: Place): Place {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((place.x - a.x) * dx + (place.y - a.y) * dy) / Math.max(1e-9, dx * dx + dy * dy);
  return { x: 2 * (a.x + along * dx) - place.x, y: 2 * (a.y + along * dy) - place.y };
}

/** The way of a joint from start to end, in steps. */
function wayOf({ view, start, end }: Drawing, { of: joint, right, up }: Arrow): readonly Place[] {
  const [from, to, see] = [figureIn(start), figureIn(end), seenFrom(view)];
  const way = Array.from({ length: 9 }, (_, i) => see(pointOf(blendFigures(from, to, i / 8), joint)));
  const overTheFloor = way.some(({ y }) => y > -0.05)
    ? way.map((place) => mirrored(place, see(pointOf(from, joint)), see(pointOf(to, joint))))
    : way;
  return overTheFloor.map(({ x, y }) => ({ x: x + right, y: y - up }));
}

/** The shapes of a posture, as much of them as the drawing shows. */
function shapesOf(drawing: Drawing, posture: Posture): readonly Shape[] {
  const shapes = drawFigure(figureIn(posture), drawing);
  const { above: height } = drawing;
  if (height === undefined) return shapes;
  return shapes
    .map(({ tone, skins }) => ({
      tone,
      skins: skins.map((skin) => above(skin, -height)).filter(({ length }) => length > 0),
    }))
    .filter(({ skins }) => skins.length > 0);
}

function arrowOf(way: readonly Place[]): string {
  const [before, last] = way.slice(-2);
  if (!before || !last) return '';
  const angle = Math.atan2(last.y - before.y, last.x - before.x);
  const barb = (turn: number): Place => ({
    x: last.x - 9 * Math.cos(angle + turn),
    y: last.y - 9 * Math.sin(angle + turn),
  });
  return `<path d="M${way.map(pair).join('L')}M${pair(barb(0.5))}L${pair(last)}L${pair(barb(-0.5))}"/>`;
}

function drawPanel(
  { shapes, arrows, left, right, hasFloor }: Panel,
  scale: number,
  x: number,
  y: number,
): string {
  const to = (place: Place): Place => ({ x: x + place.x * scale, y: y + place.y * scale });
  const floor = `<path d="M${pair(to({ x: left, y: 0 }))}L${pair(to({ x: right, y: 0 }))}" stroke="${paint('floor')}" stroke-width="2" stroke-linecap="round"/>`;
  const bodies = shapes.map(({ tone, skins }) => {
    const d = skins.map((skin) => `M${skin.map((place) => pair(to(place))).join('L')}Z`).join('');
    return `<path class="${tone}" fill="${paint(tone)}" d="${d}"/>`;
  });
  const outline = `stroke="${paint('paper')}" stroke-width="2.4" stroke-linejoin="round" paint-order="stroke"`;
  const ways = arrows.map((way) => arrowOf(way.map(to))).join('');
  return `${hasFloor ? floor : ''}<g ${outline}>${bodies.join('')}</g>${ways === '' ? '' : `<g fill="none" stroke="${paint('arrow')}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round">${ways}</g>`}`;
}

interface Labelled {
  /** What it shows, for those who do not see it. */
  readonly title: string;
  /** Part of a page whose style sheet gives the colours, rather than an image of its own. */
  readonly inline?: boolean;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @returns an SVG document of 400 by 300 */
export function drawExercise(drawing: Drawing, { title, inline = false }: Labelled): string {
  const isPart = drawing.above !== undefined;
  const hasFloor = drawing.offTheFloor !== 'always' && (drawing.view.aboveDeg ?? 0) === 0 && !isPart;
  const start = panel(shapesOf(drawing, drawing.start), hasFloor);
  const end = panel(
    shapesOf(drawing, drawing.end),
    hasFloor,
    (drawing.arrows ?? []).map((arrow) =>
      wayOf(drawing, typeof arrow === 'string' ? { of: arrow, right: 0, up: 0 } : arrow),
    ),
  );
  const panels = [start, end] as const;
  const [first, second] = [start.right - start.left, end.right - end.left];
  const top = Math.min(...panels.map((one) => one.top));
  const bottom = Math.max(...panels.map((one) => one.bottom));
  const [across, down] = [pictureSize.width - 2 * margin, pictureSize.height - 2 * margin];
  const most = isPart ? largest.part : largest.body;
  const beside = Math.min((across - gap) / (first + second), down / (bottom - top), most);
  const below = Math.min(across / Math.max(first, second), (down - gap) / (2 * (bottom - top)), most);
  const isBeside = beside >= below;
  const scale = isBeside ? beside : below;
  const middle = { x: pictureSize.width / 2, y: pictureSize.height / 2 };
  const edge = middle.x + ((first - second) * scale) / 2;
  const drawn = panels.map((one, index) => {
    const centre = ((one.left + one.right) / 2) * scale;
    const across_ = index === 0 ? edge - gap / 2 - one.right * scale : edge + gap / 2 - one.left * scale;
    const half = ((index === 0 ? -1 : 1) * ((bottom - top) * scale + gap)) / 2;
    const y = middle.y + (isBeside ? 0 : half) - ((top + bottom) / 2) * scale;
    return drawPanel(one, scale, isBeside ? across_ : middle.x - centre, y);
  });
  const forth = isBeside
    ? arrowOf([
        { x: edge - 12, y: middle.y },
        { x: edge + 12, y: middle.y },
      ])
    : arrowOf([
        { x: middle.x, y: middle.y - 12 },
        { x: middle.x, y: middle.y + 12 },
      ]);
  const { width: w, height: h } = pictureSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img">`,
    `<title>${escaped(title)}</title>`,
    inline ? '' : ownColours,
    inline ? '' : `<rect class="paper" width="${w}" height="${h}" rx="14" fill="${paint('paper')}"/>`,
    ...drawn,
    `<g class="forth" fill="none" stroke="${paint('floor')}" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">${forth}</g>`,
    '</svg>',
  ].join('');
}
