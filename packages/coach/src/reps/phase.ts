/** Where in a repetition somebody is: at rest, on the way out, at the far end, or on the way back. */
export type Phase = 'rest' | 'out' | 'peak' | 'back';
