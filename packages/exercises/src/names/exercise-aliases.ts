import type { Aliases } from './aliases.ts';
import { armAliases } from './arm-aliases.ts';
import { legAliases } from './leg-aliases.ts';
import { trunkAliases } from './trunk-aliases.ts';

/** What clients and people call exercises, beyond their keys and names. */
export const exerciseAliases: Aliases = { ...legAliases, ...armAliases, ...trunkAliases };
