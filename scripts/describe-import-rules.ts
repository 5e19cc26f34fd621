import { coachRooms } from './coach-rooms.ts';
import { importRules } from './import-rules.ts';

/** The rules as docs/architecture.md lists them: what each says, and the name that a broken one is told by. */
export function describeImportRules(): string {
  const rooms = coachRooms.map((room) => `\`${room.replace('\\', '').replace('$', '')}\``).join(', ');
  const said = new Map<string, string>();
  for (const { name = '', comment } of importRules.forbidden ?? []) {
    if (comment === undefined) throw new Error(`The import rule ${name} does not say what it means.`);
    if (!said.has(comment)) said.set(comment, name.replace(/(?<=^coach-imports-downwards-from-).*/, '…'));
  }
  const list = [...said].map(([comment, name]) => `- ${comment} (\`${name}\`)`);
  return [...list, '', `The rooms of \`coach\`, the lowest first: ${rooms}.`].join('\n');
}
