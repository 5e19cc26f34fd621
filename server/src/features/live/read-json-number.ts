// Reads a number of JSON from its bytes, right to the last bit, without making a text of it.
// What is sent most is what doubles are printed as: 16 or 17 digits. Where a quotient of doubles is not known to be the nearest
// one, the remainder of the division tells it, which is known exactly. (T. J. Dekker, "A floating-point technique for
// extending the available precision", 1971.)

const plus = 0x2b;
const minus = 0x2d;
const dot = 0x2e;
const zero = 0x30;
const letterE = 0x65;
const lowerCase = 0x20;

/** Instead of where a number ends. */
export const none = -1;

/** Up to nine digits are an integer that the machine reckons with fastest; numbers of more than two such parts are read as text. */
const partDigits = 9;
const fullFrom = 10 ** (partDigits - 1);
/** Powers of ten that are exact as doubles. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

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

/** More than nine of what is no digit. */
function digitAt(bytes: Buffer, at: number): number {
  return ((bytes[at] ?? 0) - zero) & 0xff;
}

/** Where the digits end that begin there. */
function afterDigits(bytes: Buffer, start: number): number {
  let at = start;
  while (digitAt(bytes, at) <= 9) at += 1;
  return at;
}

/** What is seldom sent: an exponent, more than eighteen digits, more than nine before the dot, or what lies in the middle between two doubles. */
function readAsText(bytes: Buffer, start: number, into: Float64Array, place: number): number {
  const first = bytes[start] === minus ? start + 1 : start;
  let at = afterDigits(bytes, first);
  if (at === first || (at > first + 1 && bytes[first] === zero)) return none;
  if (bytes[at] === dot) {
    const begin = at + 1;
    at = afterDigits(bytes, begin);
    if (at === begin) return none;
  }
  if (((bytes[at] ?? 0) | lowerCase) === letterE) {
    const sign = bytes[at + 1];
    const begin = sign === minus || sign === plus ? at + 2 : at + 1;
    at = afterDigits(bytes, begin);
    if (at === begin) return none;
  }
  into[place] = Number(bytes.toString('latin1', start, at));
  return at;
}

/**
 * Puts the number that begins there in its place: as values that are returned, numbers would cost an object each.
 * @returns where it ends; `none` where there is no number
 */
export function readJsonNumber(bytes: Buffer, start: number, into: Float64Array, place: number): number {
  const isNegative = bytes[start] === minus;
  const first = isNegative ? start + 1 : start;
  let at = first;
  let upper = 0;
  let digit = digitAt(bytes, at);
  while (digit <= 9 && upper < fullFrom) {
    upper = upper * 10 + digit;
    at += 1;
    digit = digitAt(bytes, at);
  }
  if (at === first || (at > first + 1 && bytes[first] === zero)) return none;
  let shift = 0;
  let lower = 0;
  let lowerDigits = 0;
  if (bytes[at] === dot) {
    const begin = at + 1;
    at = begin;
    digit = digitAt(bytes, at);
    while (digit <= 9 && upper < fullFrom) {
      upper = upper * 10 + digit;
      at += 1;
      digit = digitAt(bytes, at);
    }
    const fullAt = at;
    while (digit <= 9 && at < fullAt + partDigits) {
      lower = lower * 10 + digit;
      at += 1;
      digit = digitAt(bytes, at);
    }
    lowerDigits = at - fullAt;
    shift = at - begin;
    if (shift === 0) return none;
  }
  const isPlain = digit > 9 && shift < powers.length && ((bytes[at] ?? 0) | lowerCase) !== letterE;
  if (!isPlain) return readAsText(bytes, start, into, place);
  const divisor = powers[shift] ?? 1;
  if (lowerDigits === 0) {
    into[place] = (isNegative ? -upper : upper) / divisor;
    return at;
  }
  const value = nearestQuotient(upper, powers[lowerDigits] ?? 1, lower, divisor);
  if (Number.isNaN(value)) return readAsText(bytes, start, into, place);
  into[place] = isNegative ? -value : value;
  return at;
}
