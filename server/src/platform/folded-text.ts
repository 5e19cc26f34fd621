import anyAscii from 'any-ascii';

/** Text as it is searched and sorted by: without case, accents and joiners; Latin letters as plain ones (ł as l, æ as ae, ß as ss). */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u200c\u200d]/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/(?![a-z])\p{Script=Latin}/gu, anyAscii);
}
