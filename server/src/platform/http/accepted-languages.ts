/** More than anybody reads; a header may be long. */
const atMost = 20;

const range =
  /^\s*([A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*)\s*(?:;\s*q\s*=\s*(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)\s*)?$/;

/**
 * The language tags of an Accept-Language header (RFC 9110), the dearest first; none of what is no tag, of `*`, and of what is
 * not wanted (`q=0`).
 */
export function acceptedLanguages(header: string | undefined): readonly string[] {
  return (header ?? '')
    .split(',', atMost)
    .flatMap((item) => {
      const [, tag, weight = '1'] = range.exec(item) ?? [];
      return tag === undefined || Number(weight) === 0 ? [] : [{ tag, weight: Number(weight) }];
    })
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}
