// Draws a person that the pose models take for one, so that tests, benchmarks and the trial of a device need no photograph.
import type { RgbPicture } from './rgb-picture.ts';

type Colour = readonly [red: number, green: number, blue: number];
type Spot = readonly [x: number, y: number];

/** A limb: a thick line that tapers, shaded across like a cylinder. In units of the figure's height. */
interface Limb {
  readonly from: Spot;
  readonly to: Spot;
  readonly fromRadius: number;
  readonly toRadius: number;
  readonly colour: Colour;
}

export interface FigureOptions {
  readonly width: number;
  readonly height: number;
  /** Middle of the figure, in fractions of the picture; the middle by default. */
  readonly middle?: Spot;
  /** The figure's height in fractions of the picture's; 0.8 by default. */
  readonly tall?: number;
  /** 0 stands, 1 sits deep in a squat; 0 by default. */
  readonly squat?: number;
}

const skin: Colour = [224, 172, 138];
const hair: Colour = [58, 38, 28];
const shirt: Colour = [58, 96, 160];
const shorts: Colour = [44, 46, 58];
const shoes: Colour = [225, 225, 230];
const dark: Colour = [40, 26, 24];
const lips: Colour = [176, 92, 88];
const white: Colour = [244, 240, 236];

const mirrored = ([x, y]: Spot): Spot => [-x, y];

function bothSides(limb: Limb): Limb[] {
  return [limb, { ...limb, from: mirrored(limb.from), to: mirrored(limb.to) }];
}

/** The body from the front, its middle at (0, 0), one unit tall, y down; proportions of an adult (about 7.5 heads). */
function limbsOf(squat: number): Limb[] {
  const drop = 0.16 * squat;
  const spread = 0.09 * squat;
  const limb = (from: Spot, to: Spot, fromRadius: number, toRadius: number, colour: Colour): Limb => ({
    from,
    to,
    fromRadius,
    toRadius,
    colour,
  });
  const up = (x: number, y: number): Spot => [x, y + drop];
  const knee: Spot = [0.066 + spread, 0.225 + drop * 0.3];
  const ankle: Spot = [0.07 + spread * 0.6, 0.445];
  return [
    ...bothSides(limb(ankle, [ankle[0] + 0.018, 0.475], 0.024, 0.026, shoes)),
    ...bothSides(limb(knee, ankle, 0.037, 0.022, skin)),
    ...bothSides(limb(up(0.052, 0.03), knee, 0.062, 0.04, skin)),
    ...bothSides(limb(up(0.05, 0.02), [0.061 + spread * 0.6, 0.13 + drop * 0.7], 0.066, 0.06, shorts)),
    ...bothSides(limb(up(0.172, -0.05), up(0.185, 0.055), 0.025, 0.018, skin)),
    ...bothSides(limb(up(0.185, 0.065), up(0.187, 0.095), 0.022, 0.014, skin)),
    ...bothSides(limb(up(0.118, -0.285), up(0.172, -0.05), 0.031, 0.024, skin)),
    limb(up(0, -0.3), up(0, -0.36), 0.03, 0.028, skin),
    ...bothSides(limb(up(0.03, -0.27), up(0.035, -0.02), 0.078, 0.07, shirt)),
    limb(up(0, -0.25), up(0, 0.0), 0.09, 0.085, shirt),
    ...bothSides(limb(up(0.09, -0.287), up(0.13, -0.22), 0.042, 0.038, shirt)),
    limb(up(0, -0.455), up(0, -0.43), 0.062, 0.058, hair),
    ...bothSides(limb(up(0.055, -0.425), up(0.055, -0.415), 0.012, 0.01, skin)),
    limb(up(0, -0.432), up(0, -0.395), 0.053, 0.04, skin),
    ...bothSides(limb(up(0.014, -0.446), up(0.03, -0.446), 0.0035, 0.003, hair)),
    ...bothSides(limb(up(0.017, -0.432), up(0.026, -0.432), 0.0055, 0.0055, white)),
    ...bothSides(limb(up(0.0215, -0.432), up(0.0216, -0.432), 0.0048, 0.0048, dark)),
    limb(up(0, -0.43), up(0, -0.412), 0.005, 0.009, [206, 150, 118]),
    limb(up(-0.014, -0.389), up(0.014, -0.389), 0.0045, 0.0045, lips),
  ];
}

/** A room: a wall that darkens to the sides, a floor that brightens towards the viewer. */
function backdrop(x: number, y: number): Colour {
  if (y > 0.82) {
    const near = (y - 0.82) / 0.18;
    return [120 + 40 * near, 98 + 34 * near, 78 + 28 * near];
  }
  const light = 1 - 0.35 * Math.abs(x - 0.45) - 0.15 * y;
  return [205 * light, 203 * light, 196 * light];
}

function paint(picture: RgbPicture, limb: Limb, scale: number, middle: Spot): void {
  const { width, height, data } = picture;
  const place = ([x, y]: Spot): Spot => [middle[0] * width + x * scale, middle[1] * height + y * scale];
  const [x0, y0] = place(limb.from);
  const [x1, y1] = place(limb.to);
  const r0 = limb.fromRadius * scale;
  const r1 = limb.toRadius * scale;
  const widest = Math.max(r0, r1) + 1;
  const length2 = Math.max((x1 - x0) ** 2 + (y1 - y0) ** 2, 1e-9);
  const top = Math.max(0, Math.floor(Math.min(y0, y1) - widest));
  const bottom = Math.min(height - 1, Math.ceil(Math.max(y0, y1) + widest));
  const left = Math.max(0, Math.floor(Math.min(x0, x1) - widest));
  const right = Math.min(width - 1, Math.ceil(Math.max(x0, x1) + widest));
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const along = Math.min(1, Math.max(0, ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length2));
      const dx = x - (x0 + along * (x1 - x0));
      const dy = y - (y0 + along * (y1 - y0));
      const radius = r0 + along * (r1 - r0);
      const distance = Math.hypot(dx, dy);
      const cover = Math.min(1, Math.max(0, radius - distance + 0.5));
      if (cover === 0) continue;
      // Light from the upper left, falling off towards the edge as on a cylinder.
      const across = Math.min(1, distance / Math.max(radius, 1e-9));
      const facing = Math.sqrt(1 - across * across);
      const light = 0.55 + 0.4 * facing - (0.12 * (dx + dy)) / Math.max(radius, 1);
      const at = (y * width + x) * 3;
      limb.colour.forEach((value, channel) => {
        const under = data[at + channel] ?? 0;
        data[at + channel] = Math.min(255, Math.max(0, under + (value * light - under) * cover));
      });
    }
  }
}

/** The same options give the same pixels, everywhere and always. */
export function drawFigure(options: FigureOptions): RgbPicture {
  const { width, height, middle = [0.5, 0.5], tall = 0.8, squat = 0 } = options;
  const data = new Uint8ClampedArray(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      data.set(backdrop(x / width, y / height), (y * width + x) * 3);
    }
  }
  const picture: RgbPicture = { width, height, data, channels: 3, orientation: 1 };
  for (const limb of limbsOf(squat)) paint(picture, limb, tall * height, middle);
  return picture;
}
