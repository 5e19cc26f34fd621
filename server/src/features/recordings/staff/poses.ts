import { Type } from 'typebox';

export const Poses = Type.Unsafe<Uint8Array>(
  Type.Any({ description: 'Poses in the compact form of docs/recordings.md.' }),
);
