import { Type } from 'typebox';

/** A positive whole number as it stands in an address. Not an integer schema: converting would read 1.5 as 1. */
export const positiveIntegerPattern = '^[1-9][0-9]{0,15}$';

export const PositiveIntegerText = Type.String({
  pattern: positiveIntegerPattern,
  maxLength: 16,
  description: 'A positive whole number.',
  examples: ['1'],
});
