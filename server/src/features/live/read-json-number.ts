// Reads a number of JSON from its bytes, right to the last bit, without making a text of it.
// What is sent most is what doubles are printed as: 16 or 17 digits. Where a quotient of doubles is not known to be the nearest
// one, the remainder of the division tells it, which is known exactly. (T. J. Dekker, "A floating-point technique for
// extending the available precision", 1971.)

const plus = 0x2b;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
const nine = 0x39;
const letterE = 0x65;
const lowerCase = 0x20;

/** Bytes, and how far they are read. */
export interface Cursor {
  readonly bytes: Buffer;
  at: number;
}

/** Up to nine digits are an integer that the machine reckons with fastest; numbers of more than two such parts are read as text. */
const partDigits = 9;
const fullFrom = 10 ** (partDigits - 1);
/** Powers of ten that are exact as doubles. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const farthestExponent = 9_999;

/** Taken off again after a multiplication, it leaves the upper half of a double's bits; products of halves are exact. */
const splitter = 2 ** 27 + 1;
/** A correction is right to far more than this, as a share of what it corrects; half a unit of the last place is 2 ** -54. */
const doubt = 2 ** -73;

function upperHalf(value: number): number {
  const scaled = splitter * value;
  return scaled - (scaled - value);
}

/** What was lost when a product was rounded. */
function lossOf(a: number, b: number, product: number): number {
  const upperA = upperHalf(a);
  const lowerA = a - upperA;
  const upperB = upperHalf(b);
  const lowerB = b - upperB;
  return lowerA * lowerB - (product - upperA * upperB - lowerA * upperB - upperA * lowerB);
}

/**
 * The double nearest to (`upper` * `scale` + `lower`) / `divisor`; NaN where that is too close to the middle between two.
 * `upper` and `lower` have at most nine digits, `scale` is a power of ten that exceeds `lower`.
 */
function nearestQuotient(upper: number, scale: number, lower: number, divisor: number): number {
  // Exact: nine digits times a power of five have less than 53 bits.
  const scaled = upper * scale;
  const whole = scaled + lower;
  const rest = lower - (whole - scaled);
  const quotient = whole / divisor;
  if (rest === 0) return quotient;
  const product = quotient * divisor;
  const correction = (whole - product - lossOf(quotient, divisor, product) + rest) / divisor;
  const margin = quotient * doubt;
  const nearest = quotient + (correction - margin);
  return nearest === quotient + (correction + margin) ? nearest : NaN;
}

/** @returns whether there is a number, which is put in its place: as values that are returned, numbers would cost an object each */
export function readJsonNumber(cursor: Cursor, into: Float64Array, place: number): boolean {
  const { bytes, at: start } = cursor;
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let upper = 0;
  let lower = 0;
  let lowerDigits = 0;
  let dotAt = -1;
  let at = first;
  let byte = bytes[at] ?? 0;
  for (;;) {
    if (byte >= zero && byte <= nine) {
      if (upper < fullFrom) {
        upper = upper * 10 + byte - zero;
      } else {
        lowerDigits += 1;
        if (lowerDigits <= partDigits) lower = lower * 10 + byte - zero;
      }
    } else if (byte === dot && dotAt < 0) {
      dotAt = at;
    } else break;
    at += 1;
    byte = bytes[at] ?? 0;
  }
  const whole = (dotAt < 0 ? at : dotAt) - first;
  if (whole === 0 || (whole > 1 && bytes[first] === zero) || dotAt === at - 1) return false;
  /** As a power of ten that is divided by. */
  let shift = dotAt < 0 ? 0 : at - 1 - dotAt;
  if ((byte | lowerCase) === letterE) {
    at += 1;
    byte = bytes[at] ?? 0;
    const isBelow = byte === minus;
    if (isBelow || byte === plus) at += 1;
    const begin = at;
    let power = 0;
    byte = bytes[at] ?? 0;
    while (byte >= zero && byte <= nine) {
      power = Math.min(farthestExponent, power * 10 + byte - zero);
      at += 1;
      byte = bytes[at] ?? 0;
    }
    if (at === begin) return false;
    shift += isBelow ? power : -power;
  }
  cursor.at = at;
  if (shift >= 0 && shift < powers.length && lowerDigits <= partDigits) {
    const divisor = powers[shift] ?? 1;
    const value =
      lowerDigits === 0 ? upper / divisor : nearestQuotient(upper, powers[lowerDigits] ?? 1, lower, divisor);
    into[place] = isNegative ? -value : value;
    if (!Number.isNaN(value)) return true;
  }
  into[place] = Number(bytes.toString('latin1', start, at));
  return true;
}
