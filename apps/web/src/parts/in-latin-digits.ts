/** A number as it is typed, with the digits and the sign that a computer reads: ٦٢٫٥ and 62,5 are 62.5. */
export function inLatinDigits(text: string): string {
  return text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[,٫]/, '.');
}
