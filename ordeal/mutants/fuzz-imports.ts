import type { ImportDone, ImportPreview } from '@spotter/contract/admin/import';
import fc from 'fast-check';
import { batchesOf } from '../batches-of.ts';
import { asOwner, call } from '../attacks/attack.ts';
import { wrongWithAnswer } from '../rest/wrong-with-answer.ts';
import type { Outcome, Trial } from '../trial.ts';
import { watchTarget } from '../watch-target.ts';
import { mutants } from './mutate.ts';
import { spoiltJson } from './spoil-json.ts';

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

/** Files as their makers write them, then broken: previewed, and then done as the preview said. */
export const fuzzImports: Trial = {
  name: 'mutants of imports',
  bar: 'each read or refused in words; what was read is done as the preview said, and there is nothing left of it',
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
    const brokenText = mutants(texts.map((text) => Buffer.from(text))).map((bytes) =>
      Buffer.from(bytes).toString('utf8'),
    );
    const newExercise = fc
      .nat(9_999)
      .map((n) => freeExerciseDb.map((one) => ({ ...one, id: `Air_Bike_${n}`, name: `Air Bike ${n}` })));
    const broken = fc.oneof(
      brokenText,
      spoiltJson(fc.oneof(newExercise, fc.constantFrom(wger, JSON.parse(await exported('json'))))),
    );
    const each = Math.max(5, Math.round((mutantsInAll * given.share) / 2));
    const headers = { ...(await asOwner(target)) };
    const statuses = new Map<number, number>();
    const rows = { created: 0, updated: 0 };
    const ask = (path: string, body: unknown) =>
      call(target, 'POST', `/admin/api/exercises/import${path}`, { body, headers });

    async function preview(content: string): Promise<ImportPreview | string> {
      const reply = await ask('/preview', { content });
      statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1);
      const type = reply.headers.get('content-type') ?? '';
      const wrong = wrongWithAnswer({ status: reply.status, type, body: reply.text });
      if (wrong !== undefined) return wrong;
      return reply.status === 200 ? (JSON.parse(reply.text) as ImportPreview) : '';
    }

    /** Names of exercises by their ids. */
    async function namesOf(ids: readonly number[]): Promise<string[]> {
      const names: string[] = [];
      for (const id of ids) {
        const { text } = await call(target, 'GET', `/admin/api/exercises/${id}`, { headers });
        names.push((JSON.parse(text) as { readonly name: string }).name);
      }
      return names;
    }

    /** @returns what is wrong with how it was read and done */
    async function tryOne(content: string): Promise<string | undefined> {
      const plan = await preview(content);
      if (typeof plan === 'string') return plan === '' ? undefined : plan;
      const accept = plan.rows.filter(({ action }) => action === 'propose').map(({ row }) => row);
      const reply = await ask('', { content, digest: plan.digest, skip_errors: true, accept });
      if (reply.status !== 200) return `what was previewed was answered ${reply.status}: ${reply.text}`;
      const done = JSON.parse(reply.text) as ImportDone;
      const [created, updated] = [plan.create, plan.update + plan.propose];
      if (done.created !== created || done.updated !== updated || done.left_out !== plan.errors)
        return `${created} were to be created and ${updated} updated, but: ${reply.text.slice(0, 200)}`;
      rows.created += created;
      rows.updated += updated;
      const meant = plan.rows.filter(({ action }) => ['create', 'update', 'propose'].includes(action));
      const there = (await namesOf(done.ids)).sort().join('|');
      const wanted = meant
        .map(({ name }) => name)
        .sort()
        .join('|');
      if (there !== wanted) return `${wanted.slice(0, 300)} became ${there.slice(0, 300)}`;
      const again = await preview(content);
      if (typeof again === 'string') return `the same file was then refused: ${again}`;
      const left = again.create + again.update + again.propose;
      return left === 0
        ? undefined
        : `${left} rows are left to be done: ${JSON.stringify(again.rows.find(({ action }) => !['unchanged', 'error'].includes(action)))}`;
    }

    async function half(index: number): Promise<string[]> {
      const wrong: string[] = [];
      for (const content of batchesOf(broken, { seed: given.seed + index, count: each }).flatMap(
        (batch) => batch,
      )) {
        const failure = await tryOne(content);
        if (failure !== undefined) wrong.push(failure);
      }
      return wrong;
    }

    return watchTarget(target, given, half, () => {
      const counts = [...statuses].map(([status, count]) => `${count} x ${status}`).join(', ');
      return `${each * 2} mutants of ${texts.length} files: ${counts}; ${rows.created} rows created, ${rows.updated} updated`;
    });
  },
};
