// What a developer gets who generates types from the published interface.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { buildTestApp } from '../../../test/build-test-app.ts';
import { makeScratchFolder } from '../../../test/make-scratch-folder.ts';

const client = `
import type { components, paths } from './interface.d.ts';

type Schemas = components['schemas'];
type Login = paths['/api/auth/login/']['post'];

const body: Login['requestBody']['content']['application/json'] = { username: 'Ada', password: 'secret' };

async function send<T>(method: string, path: keyof paths, given: unknown, token = ''): Promise<T> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer ' + token };
  const answer = await fetch('http://localhost:8000' + path, { method, headers, body: JSON.stringify(given) });
  if (answer.ok) return (await answer.json()) as T;
  const problem = (await answer.json()) as Schemas['Problem'];
  throw new Error(problem.code + ': ' + problem.detail);
}

const { access_token } = await send<Schemas['TokenPair']>('POST', '/api/auth/login/', body);
const session = await send<Schemas['SessionStarted']>('POST', '/stream/sessions/start/', {}, access_token);
const { excercises } = await send<Schemas['ExerciseList']>('GET', '/exercises/list/', undefined, access_token);
const squat: number | undefined = excercises.find(({ name }) => name === 'Squat')?.id;
const last = await send<Schemas['WorkoutPage']>('GET', '/workouts/', undefined, access_token);
const reps: number = last.workouts.flatMap(({ sets }) => sets).reduce((sum, set) => sum + set.reps, 0);
console.log(session.session_id, session.message satisfies 'Session started', squat, reps);
export {};
`;

/** What TypeScript says of a file and what it imports. */
function errorsIn(path: string): string[] {
  const program = ts.createProgram([path], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

test(
  'are under 4,000 lines, and a small client made from them is checked by them',
  { timeout: 60_000 },
  async () => {
    const { http } = await buildTestApp('sqlite');
    const source = (await http.inject({ url: '/openapi.json' })).body;
    const types = astToString(await openapiTS(source));
    expect(types.split('\n').length).toBeLessThan(4_000);

    const folder = makeScratchFolder('types');
    const path = join(folder, 'client.ts');
    writeFileSync(join(folder, 'interface.d.ts'), types);
    writeFileSync(path, client);
    expect(errorsIn(path)).toEqual([]);
    writeFileSync(path, readFileSync(path, 'utf8').replace('set.reps', 'set.repetitions'));
    expect(errorsIn(path)).toHaveLength(1);
  },
);
