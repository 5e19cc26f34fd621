import fc from 'fast-check';
import { createAsk, askAll } from '../rest/ask.ts';
import type { PlannedRequest } from '../rest/plan-request.ts';
import type { Outcome, Trial } from '../trial.ts';
import { watchTarget } from '../watch-target.ts';
import { mutants } from './mutate.ts';

const mutantsInAll = 2_000;

const freeExerciseDb = [
  {
    id: 'Air_Bike',
    name: 'Air Bike',
    force: 'pull',
    level: 'beginner',
    mechanic: 'compound',
    equipment: 'body only',
    primaryMuscles: ['abdominals'],
    secondaryMuscles: [],
    instructions: ['Lie flat on the floor.', 'Go.'],
    category: 'strength',
    images: ['Air_Bike/0.jpg'],
  },
];
const wger = {
  results: [
    {
      uuid: '5da6340b-22ec-4c1b-a443-eef2f59f92f0',
      category: { id: 10, name: 'Abs' },
      muscles: [{ id: 1, name: 'Biceps brachii', name_en: 'Biceps' }],
      muscles_secondary: [],
      license: { short_name: 'CC-BY-SA 4' },
      license_author: 'deusinvictus',
      translations: [
        { language: 2, name: 'Crunch', description: '<p>Lie &amp; <b>curl</b>.</p>', aliases: [] },
      ],
    },
  ],
};

/** Files as their makers write them, then broken.*/
export const fuzzImports: Trial = {
  name: 'mutants of imports',
  bar: 'each read or refused in words, row by row; no 5xx, no silence over a second',
  run: async (target, given): Promise<Outcome> => {
    const cookie = await target.signIn('owner');
    const exported = async (format: string): Promise<string> =>
      (
        await fetch(`${target.url}/admin/api/exercises/export?format=${format}`, { headers: { cookie } })
      ).text();
    const csv = await exported('csv');
    const texts = [
      csv,
      csv.replaceAll(',', ';'),
      csv.replaceAll('\r\n', '\r'),
      `\ufeff${csv.replaceAll(',', '\t')}`,
      await exported('json'),
      JSON.stringify(freeExerciseDb),
      JSON.stringify(wger),
    ];
    const broken = mutants(texts.map((text) => Buffer.from(text))).map((bytes) =>
      Buffer.from(bytes).toString('utf8'),
    );
    const ask = createAsk(target);
    const each = Math.max(5, Math.round((mutantsInAll * given.share) / 2));
    const statuses = new Map<number, number>();
    const route = {
      method: 'POST',
      path: '',
      params: [],
      body: undefined,
      isDashboard: true,
      permission: undefined,
    };
    const planned = (address: string, body: unknown): PlannedRequest => ({
      route,
      address,
      body: JSON.stringify(body),
      contentType: 'application/json',
      caller: 'right',
    });

    async function half(index: number): Promise<string[]> {
      const wrong: string[] = [];
      const queue = fc
        .sample(broken, { seed: given.seed + index, numRuns: each })
        .map((content) => planned('/admin/api/exercises/import/preview', { content }));
      await askAll(
        queue,
        async (request) => {
          const asked = await ask(request);
          statuses.set(asked.status, (statuses.get(asked.status) ?? 0) + 1);
          if (asked.wrong !== undefined) wrong.push(asked.wrong);
        },
        4,
      );
      return wrong;
    }

    return watchTarget(target, given, half, () => {
      const counts = [...statuses].map(([status, count]) => `${count} x ${status}`).join(', ');
      return `${each * 2} mutants of ${texts.length} files: ${counts}`;
    });
  },
};
