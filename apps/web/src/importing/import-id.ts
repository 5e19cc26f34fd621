// FNV-1a with 128 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const prime = 0x1000000000000000000013bn;
const basis = 0x6c62272e07bb014262b821756295c58dn;

/**
 * A UUID that says what was imported, so that importing it once more adds nothing. Browsers hash only on pages that came by
 * https, so it is done here; nothing secret hangs on it.
 */
export function importId(...said: readonly string[]): string {
  let hash = basis;
  for (const byte of new TextEncoder().encode(JSON.stringify(said))) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * prime);
  }
  const digits = hash.toString(16).padStart(32, '0');
  // Version 8 is for what somebody makes by rules of their own (RFC 9562).
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-a${digits.slice(17, 20)}-${digits.slice(20)}`;
}
