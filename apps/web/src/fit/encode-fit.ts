// The FIT file format, as its protocol describes it: https://developer.garmin.com/fit/protocol/

/** Of a field: how its number is written, and its code in a definition. */
const types = {
  enum: { code: 0x00, bytes: 1 },
  uint8: { code: 0x02, bytes: 1 },
  uint16: { code: 0x84, bytes: 2 },
  uint32: { code: 0x86, bytes: 4 },
} as const;

export interface FitField {
  /** Of the profile, within its message. */
  readonly number: number;
  readonly type: keyof typeof types;
  /** Whole, in the unit and scale of the profile; null is not told. */
  readonly value: number | null;
}

export interface FitMessage {
  /** Of the profile. */
  readonly number: number;
  readonly fields: readonly FitField[];
}

const headerBytes = 14;
const crcBytes = 2;
/** 2.0 */
const protocolVersion = 0x20;
/** 21.32 */
const profileVersion = 2132;
const crcTable = [
  0x0000, 0xcc01, 0xd801, 0x1400, 0xf001, 0x3c00, 0x2800, 0xe401, 0xa001, 0x6c00, 0x7800, 0xb401, 0x5000,
  0x9c01, 0x8801, 0x4400,
];

function crcOf(bytes: Uint8Array): number {
  const add = (crc: number, nibble: number) =>
    ((crc >> 4) & 0x0fff) ^ (crcTable[crc & 0xf] ?? 0) ^ (crcTable[nibble] ?? 0);
  return bytes.reduce((crc, byte) => add(add(crc, byte & 0xf), byte >> 4), 0);
}

/** Lowest byte first. */
function little(value: number, bytes: number): number[] {
  return Array.from({ length: bytes }, (_, index) => Math.floor(value / 256 ** index) % 256);
}

/** What stands where nothing is told: every bit is set. */
function written({ type, value }: FitField): number[] {
  const { bytes } = types[type];
  const most = 256 ** bytes - 1;
  return little(value === null ? most : Math.min(most - 1, Math.max(0, Math.round(value))), bytes);
}

/** Each message with its definition before it. */
function recordOf({ number, fields }: FitMessage): number[] {
  const definition = fields.flatMap(({ number: field, type }) => [
    field,
    types[type].bytes,
    types[type].code,
  ]);
  return [0x40, 0, 0, ...little(number, 2), fields.length, ...definition, 0, ...fields.flatMap(written)];
}

/** A whole file, with its header and both check sums. */
export function encodeFit(messages: readonly FitMessage[]): Uint8Array<ArrayBuffer> {
  const data = messages.flatMap(recordOf);
  const header = [
    headerBytes,
    protocolVersion,
    ...little(profileVersion, 2),
    ...little(data.length, 4),
    ...new TextEncoder().encode('.FIT'),
  ];
  const head = [...header, ...little(crcOf(Uint8Array.from(header)), crcBytes)];
  const whole = Uint8Array.from([...head, ...data]);
  return Uint8Array.from([...whole, ...little(crcOf(whole), crcBytes)]);
}
