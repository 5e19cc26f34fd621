import type {
  AdminExerciseDetail,
  AdminExercisePage,
  AdminGroup,
  AdminGroupPage,
  ExerciseHistory,
} from '@spotter/contract/admin/catalogue';
import type { ExerciseSpecifications } from '@spotter/contract/admin/coaching';
import type { ExerciseList } from '@spotter/contract/exercises';
import type { Specification } from '@spotter/coach/specification/specification';
import { squat as squatExercise } from '@spotter/exercises/legs/squat';
import { expect, test } from 'vitest';
import { asStaff, type TestStaff } from '../../../../test/as-staff.ts';
import { asUser } from '../../../../test/as-user.ts';
import { buildTestApp, type TestApp } from '../../../../test/build-test-app.ts';
import { expectProblem } from '../../../../test/expect-problem.ts';
import { inDatabase } from '../../../../test/in-database.ts';
import { describeOnBothDatabases } from '../../../../test/test-database.ts';

const { specification: squatSpecification } = squatExercise;

const plank = {
  name: 'Side Plank with Reach',
  group_id: 1,
  instructions: 'Lie on your side. Lift your hips.',
  muscles: ['obliques', 'gluteus medius'],
};

/** The catalogue as a client of this process sees it. */
async function reader(app: TestApp) {
  const { headers } = await asUser(app);
  return async () =>
    (await app.http.inject({ url: '/exercises/list/', headers })).json<ExerciseList>().excercises;
}

async function add(staff: TestStaff, more: object = {}): Promise<AdminExerciseDetail> {
  const response = await staff.call('POST', 'exercises', { ...plank, ...more });
  expect(response.statusCode, response.body).toBe(201);
  return response.json<AdminExerciseDetail>();
}

async function historyOf(staff: TestStaff, id: number) {
  return (await staff.call('GET', `exercises/${id}/history`)).json<ExerciseHistory>().data;
}

describeOnBothDatabases('exercises in the dashboard', (dialect) => {
  test('a new one is a draft, and stands in the catalogue as soon as it is published', async () => {
    const app = await buildTestApp(dialect);
    const read = await reader(app);
    const editor = await asStaff(app, 'editor');
    const before = (await read()).length;
    const made = await add(editor);
    expect(made).toMatchObject({ ...plank, slug: 'side_plank_with_reach', is_published: false, version: 1 });
    expect(await read()).toHaveLength(before);
    await editor.call('PATCH', `exercises/${made.id}`, { is_published: true });
    expect((await read()).find(({ id }) => id === made.id)).toEqual({
      id: made.id,
      name: plank.name,
      instructions: plank.instructions,
      targeted_muscles: 'obliques, gluteus medius',
      groupID: 1,
      groupName: 'Legs',
    });
    await editor.call('DELETE', `exercises/${made.id}`);
    expect(await read()).toHaveLength(before);
  });

  test('a change in one process is in the catalogue of another within a moment', async () => {
    const app = await buildTestApp(dialect);
    const other = await buildTestApp(dialect, { database: app.database });
    const read = await reader(other);
    const editor = await asStaff(app, 'editor');
    const [first] = await read();
    for (const name of ['Air Squat', 'Deep Squat']) {
      await editor.call('PATCH', `exercises/${first?.id ?? 0}`, { name });
      await expect.poll(async () => (await read())[0]?.name).toBe(name);
    }
    await editor.call('PATCH', 'groups/1', { name: 'Lower body' });
    await expect.poll(async () => (await read())[0]?.groupName).toBe('Lower body');
  });

  test('are listed with drafts, searched without accents, filtered and sorted', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    await add(editor, { name: 'Élévation', aliases: ['Raise the Roof'], slug: 'elevation' });
    const list = async (query: string) =>
      (await editor.call('GET', `exercises?${query}`)).json<AdminExercisePage>();
    expect((await list('q=elevation')).data.map(({ name }) => name)).toEqual(['Élévation']);
    expect((await list('q=roof')).data.map(({ slug }) => slug)).toEqual(['elevation']);
    expect((await list('q=50%25')).data).toEqual([]);
    expect((await list('is_published=false')).total).toBe(1);
    const soleus = await list('muscle=Soleus&per_page=200');
    expect(soleus.data.length).toBeGreaterThan(0);
    for (const { muscles } of soleus.data) expect(muscles).toContain('soleus');
    expect((await list('muscle=s%25s')).data).toEqual([]);
    expect((await list('muscle=soleu_')).data).toEqual([]);
    const sorted = await list('sort=name&order=desc&per_page=2');
    expect(sorted.data.map(({ name }) => name)).toEqual(
      [...sorted.data.map(({ name }) => name)].sort().reverse(),
    );
    expect(sorted.hasNextPage).toBe(true);
  });

  test('what breaks a rule is said next to its field', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const wrong = await editor.call('POST', 'exercises', {
      ...plank,
      muscles: ['obliques', 'biceps'],
      links: [{ title: 'x', url: 'javascript:alert(1)' }],
    });
    const errors = expectProblem(wrong, 'request.invalid').errors ?? [];
    expect(errors.map(({ path }) => path)).toEqual(['/muscles/1', '/links/0/url']);
    expect(errors[0]?.message).toBe('"biceps" is not on the list of muscles. Did you mean biceps brachii?');
    const group = await editor.call('POST', 'exercises', { ...plank, group_id: 999 });
    expect(expectProblem(group, 'request.invalid').errors?.[0]?.path).toBe('/group_id');
    await add(editor);
    const taken = await editor.call('POST', 'exercises', plank);
    expect(expectProblem(taken, 'admin.taken').errors?.[0]?.path).toBe('/slug');
  });

  test('of two people who change the same version the second is told', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const { id, version } = await add(editor);
    const first = await editor.call('PATCH', `exercises/${id}`, { name: 'First', version });
    expect(first.json()).toMatchObject({ name: 'First', version: 2 });
    const second = await editor.call('PATCH', `exercises/${id}`, { name: 'Second', version });
    expectProblem(second, 'admin.changed_meanwhile');
    const same = await editor.call('PATCH', `exercises/${id}`, { name: 'First', version: 2 });
    expect(same.json()).toMatchObject({ version: 2 });
  });

  test('every version is kept with who, when and what, and can be brought back, after a deletion too', async () => {
    const app = await buildTestApp(dialect);
    const read = await reader(app);
    const editor = await asStaff(app, 'editor', 'Eddie');
    const [squat] = await read();
    const id = squat?.id ?? 0;
    await editor.call('PATCH', `exercises/${id}`, { name: 'Changed', position: 3 });
    const [now, first] = await historyOf(editor, id);
    expect(now).toMatchObject({ version: 2, actor_name: 'Eddie', action: 'edit' });
    expect(now?.changed.sort()).toEqual(['name', 'position']);
    expect(first).toMatchObject({ version: 1, actor_name: null, snapshot: { name: squat?.name } });

    const back = await editor.call('POST', `exercises/${id}/restore`, { version: 1 });
    expect(back.json()).toMatchObject({ name: squat?.name, version: 3 });
    expect((await read())[0]).toEqual(squat);

    await editor.call('DELETE', `exercises/${id}`);
    expect((await read()).some((exercise) => exercise.id === id)).toBe(false);
    expect((await historyOf(editor, id)).map(({ action }) => action)).toEqual([
      'delete',
      'restore',
      'edit',
      'create',
    ]);
    const undone = await editor.call('POST', `exercises/${id}/restore`, { version: 4 });
    expect(undone.json()).toMatchObject({ id, name: squat?.name, version: 5 });
    expect((await read())[0]).toEqual(squat);
    expectProblem(await editor.call('POST', `exercises/${id}/restore`, { version: 99 }), 'admin.not_found');
    expectProblem(await editor.call('GET', 'exercises/99999/history'), 'admin.not_found');
  });

  test('a deleted one comes back with all that it was coached by, what staff have written in use again', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const { headers } = await asUser(app);
    const url = 'exercises/1/specification';
    const own = { ...squatSpecification, praise: { en: 'Lovely' } };
    const change = { specification: own, note: 'Warmer words', based_on: 1, publish: true };
    await editor.call('POST', url, change);
    const before = (await editor.call('GET', url)).json<ExerciseSpecifications>();
    expect(before.versions.map(({ note, is_live }) => [note, is_live])).toEqual([
      ['Warmer words', true],
      ['Came with Spotter.', false],
    ]);

    await editor.call('DELETE', 'exercises/1');
    expectProblem(await editor.call('GET', url), 'admin.not_found');
    expectProblem(await editor.call('POST', url, { ...change, based_on: 2 }), 'admin.not_found');
    // The next start finds it deleted, and brings nothing.
    const next = await buildTestApp(dialect, { database: app.database });
    expectProblem(
      await next.http.inject({ url: `/exercises/exercise/1/specification/`, headers }),
      'exercises.no_specification',
    );

    const [deletion] = await historyOf(editor, 1);
    const restore = { version: deletion?.version };
    expect((await editor.call('POST', 'exercises/1/restore', restore)).statusCode).toBe(200);
    expect((await editor.call('GET', url)).json()).toEqual(before);
    for (const { http } of [app, next]) {
      const coached = await http.inject({ url: '/exercises/exercise/1/specification/', headers });
      expect(coached.json<Specification>().praise).toEqual(own.praise);
    }
  });

  test('several are published, moved and deleted together or not at all', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const ids = [(await add(editor)).id, (await add(editor, { name: 'Other', slug: 'other' })).id];
    const bulk = (body: object) => editor.call('POST', 'exercises/bulk', body);
    expectProblem(
      await bulk({ action: 'publish', ids: [...ids, 99_999], is_published: true }),
      'admin.not_found',
    );
    const shown = async () =>
      (await editor.call('GET', `exercises?ids=${ids.join()}`)).json<AdminExercisePage>().data;
    expect((await shown()).map(({ is_published }) => is_published)).toEqual([false, false]);
    expect((await bulk({ action: 'publish', ids, is_published: true })).json()).toEqual({ data: ids });
    await bulk({ action: 'move', ids, group_id: 2 });
    expect((await shown()).map(({ is_published, group_id }) => [is_published, group_id])).toEqual([
      [true, 2],
      [true, 2],
    ]);
    await bulk({ action: 'delete', ids });
    expect(await shown()).toEqual([]);
  });

  test('are put in order within their group, and groups among themselves', async () => {
    const app = await buildTestApp(dialect);
    const read = await reader(app);
    const editor = await asStaff(app, 'editor');
    const legs = (await read()).filter(({ groupID }) => groupID === 1).map(({ id }) => id);
    const reversed = [...legs].reverse();
    expect((await editor.call('PUT', 'groups/1/order', { ids: reversed })).statusCode).toBe(204);
    expect((await read()).slice(0, legs.length).map(({ id }) => id)).toEqual(reversed);
    const groups = (await editor.call('GET', 'groups')).json<AdminGroupPage>().data.map(({ id }) => id);
    await editor.call('PUT', 'groups/order', { ids: [...groups].reverse() });
    expect((await read())[0]?.groupID).toBe(groups.at(-1));
    expectProblem(await editor.call('PUT', 'groups/2/order', { ids: legs }), 'admin.not_found');
  });

  test('groups are added, renamed and deleted, but not under their exercises', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const made = (await editor.call('POST', 'groups', { name: ' Grip ' })).json<AdminGroup>();
    expect(made).toMatchObject({ name: 'Grip', exercises: 0 });
    const taken = expectProblem(await editor.call('POST', 'groups', { name: 'Legs' }), 'admin.taken');
    expect(taken.errors?.[0]?.path).toBe('/name');
    expectProblem(await editor.call('PATCH', `groups/${made.id}`, { name: 'Legs' }), 'admin.taken');
    expectProblem(await editor.call('DELETE', 'groups/1'), 'admin.in_use');
    expect((await editor.call('DELETE', `groups/${made.id}`)).statusCode).toBe(204);
    expectProblem(await editor.call('GET', `groups/${made.id}`), 'admin.not_found');
  });

  test('groups and the audit log are searched whatever the case of letters beyond ASCII', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const { id } = (await editor.call('POST', 'groups', { name: 'Übung für Ärme' })).json<AdminGroup>();
    for (const q of ['Übung', 'übung', 'ÄRME', 'FÜR']) {
      const url = `groups?q=${encodeURIComponent(q)}`;
      const { data } = (await editor.call('GET', url)).json<AdminGroupPage>();
      expect(
        data.map((group) => group.id),
        q,
      ).toEqual([id]);
    }
  });

  test('every change is written down', async () => {
    const app = await buildTestApp(dialect);
    const editor = await asStaff(app, 'editor');
    const { id } = await add(editor);
    await editor.call('PATCH', `exercises/${id}`, { licence: 'CC0' });
    await editor.call('DELETE', `exercises/${id}`);
    const entries = await inDatabase(app.database, (db) =>
      db.selectFrom('audit_entries').selectAll().orderBy('id').execute(),
    );
    expect(entries.map(({ action, resource, resource_id }) => [action, resource, resource_id])).toEqual([
      ['create', 'exercises', String(id)],
      ['edit', 'exercises', String(id)],
      ['delete', 'exercises', String(id)],
    ]);
    expect(entries[1]?.changed).toBe('["licence"]');
  });
});
