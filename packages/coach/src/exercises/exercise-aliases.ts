import type { Aliases } from './aliases/aliases.ts';
import { armAliases } from './aliases/arm-aliases.ts';
import { legAliases } from './aliases/leg-aliases.ts';
import { trunkAliases } from './aliases/trunk-aliases.ts';

/** What clients and people call exercises, beyond their keys and names. */
export const exerciseAliases: Aliases = { ...legAliases, ...armAliases, ...trunkAliases };
