import { Type } from 'typebox';

export const Healthy = Type.Object(
  { status: Type.Literal('ok', { description: 'That it does.' }) },
  { description: 'The process answers.' },
);

export const Ready = Type.Object(
  { status: Type.Literal('ready', { description: 'That it is.' }) },
  { description: 'The database answers, and camera frames are looked at where they are at all.' },
);
