import type { Text } from '../specification/schema-parts.ts';

/** Said when a fault that was told of is gone. */
export const mendedText: Text = { en: 'That is better. Keep it like that.' };
