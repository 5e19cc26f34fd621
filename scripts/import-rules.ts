// Who may import whom. scripts/check-imports.ts checks it; the comments are the list in docs/architecture.md (npm run docs).
import type { IConfiguration } from 'dependency-cruiser';
import { coachRooms } from './coach-rooms.ts';

const test = '\\.test\\.tsx?$|^(server|(packages|apps)/[^/]+)/test/';
const feature = '^server/src/features/([^/]+)/';
const inCoach = (rooms: readonly string[]) => `^packages/coach/src/(${rooms.join('|')})`;

export const importRules: IConfiguration = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No import comes back to where it began.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads to something.',
      severity: 'error',
      from: {},
      // Vite's addresses of files and of what the build makes, which the build checks.
      to: { couldNotResolve: true, pathNot: '\\?url$|^virtual:exercise-names/' },
    },
    {
      name: 'packages-know-no-node',
      comment: 'Packages know nothing of Node.',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'contract-and-coach-use-only-typebox',
      comment: '`contract` and `coach` use no library but TypeBox.',
      severity: 'error',
      from: { path: '^packages/(contract|coach)/src/', pathNot: test },
      to: { path: 'node_modules/', pathNot: 'node_modules/typebox/' },
    },
    {
      name: 'contract-imports-nothing-of-ours',
      comment: '`contract` imports nothing of ours.',
      severity: 'error',
      from: { path: '^packages/contract/' },
      to: { path: '^(packages|server|apps)/', pathNot: '^packages/contract/' },
    },
    {
      name: 'coach-imports-nothing-of-ours',
      comment: '`coach` imports nothing of ours.',
      severity: 'error',
      from: { path: '^packages/coach/src/', pathNot: test },
      to: { path: '^(packages|server|apps|eval)/', pathNot: '^packages/coach/' },
    },
    {
      name: 'exercises-import-only-the-schema-of-coach',
      comment: '`exercises` imports of `coach` only `specification/`, and no library.',
      severity: 'error',
      from: { path: '^packages/exercises/src/', pathNot: test },
      to: {
        path: '^(packages|server|apps|eval|node_modules)/',
        pathNot: '^packages/(exercises/src|coach/src/specification)/',
      },
    },
    {
      name: 'the-body-imports-nothing',
      comment: 'The jointed body of `exercises` imports nothing but itself.',
      severity: 'error',
      from: { path: '^packages/exercises/src/body/' },
      to: { pathNot: '^packages/exercises/src/body/' },
    },
    ...coachRooms.slice(0, -1).map((room, i) => ({
      name: `coach-imports-downwards-from-${room.replace(/\W.*/, '')}`,
      comment: 'A room of `coach` imports only rooms below it.',
      severity: 'error' as const,
      from: { path: inCoach([room]), pathNot: test },
      to: { path: inCoach(coachRooms.slice(i + 1)) },
    })),
    {
      name: 'every-file-of-coach-is-in-one-of-its-rooms',
      comment: 'A new folder of `coach` gets its place in the order of its rooms.',
      severity: 'error',
      from: {},
      to: { path: '^packages/coach/src/', pathNot: inCoach(coachRooms) },
    },
    {
      name: 'pose-imports-only-pose-types-of-coach',
      comment: '`pose` imports of `coach` only `pose/`, and no library: the runtime is handed in.',
      severity: 'error',
      from: { path: '^packages/pose/src/', pathNot: test },
      to: { path: '^(packages|server|apps|node_modules)/', pathNot: '^packages/(pose/|coach/src/pose/)' },
    },
    {
      name: 'client-uses-no-library',
      comment: '`client` imports of ours only `contract`, and no library; `react/` imports React.',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: test },
      to: {
        path: '^(packages|server|apps|eval|node_modules)/',
        pathNot: '^packages/(client|contract)/src/|^node_modules/(@types/)?react/',
      },
    },
    {
      name: 'only-the-hooks-of-client-import-react',
      comment: 'Of `client` only `react/` imports React.',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: ['^packages/client/src/react/', test] },
      to: { path: '^node_modules/(@types/)?react/' },
    },
    {
      name: 'client-imports-only-types-of-contract',
      comment: '`client` imports of `contract` only types: nothing of it is there at run time.',
      severity: 'error',
      from: { path: '^packages/client/src/', pathNot: test },
      to: { path: '^packages/contract/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'packages-import-no-server',
      comment: 'No package imports the server or an app.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^(server|apps)/' },
    },
    {
      name: 'dashboard-imports-packages-and-nothing-of-the-server',
      comment: 'The dashboard imports packages, and nothing of the server.',
      severity: 'error',
      from: { path: '^apps/admin/src/', pathNot: test },
      to: {
        path: '^(packages|server|apps|scripts)/',
        pathNot: '^(apps/admin/src|packages/[^/]+/src)/',
      },
    },
    {
      name: 'web-client-imports-packages-and-nothing-of-the-server',
      comment: 'The web client imports packages, and nothing of the server or the dashboard.',
      severity: 'error',
      from: { path: '^apps/web/src/', pathNot: test },
      to: {
        path: '^(packages|server|apps|scripts)/',
        pathNot: '^(apps/web/src|packages/[^/]+/src)/',
      },
    },
    {
      name: 'only-pages-import-what-they-share',
      comment: 'Only the pages import `browser`, which is what they share.',
      severity: 'error',
      from: { path: '^(packages|server|scripts|eval|bench)/', pathNot: ['^packages/browser/', test] },
      to: { path: '^packages/browser/' },
    },
    {
      name: 'what-the-pages-share-imports-only-coach-and-pose',
      comment: '`browser` imports of ours only `coach`, and its camera `pose`.',
      severity: 'error',
      from: { path: '^packages/browser/src/', pathNot: test },
      to: { path: '^(packages|server|apps|scripts)/', pathNot: '^packages/(browser|coach|pose)/src/' },
    },
    {
      name: 'pictures-are-looked-at-in-one-place-of-the-pages',
      comment: 'Of the pages and what they share only `browser/camera/` imports `pose` and onnxruntime-web.',
      severity: 'error',
      from: {
        path: '^(apps/[^/]+/src|packages/browser/src)/',
        pathNot: ['^packages/browser/src/camera/', test],
      },
      to: { path: '^(packages/pose|node_modules/onnxruntime-web)/' },
    },
    {
      name: 'browsers-know-no-node',
      comment: 'Apps for browsers know nothing of Node.',
      severity: 'error',
      from: { path: '^apps/[^/]+/src/', pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-imports-no-app',
      comment: 'The server imports no app: it serves what was built.',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^apps/' },
    },
    {
      name: 'synthetic-skeletons-know-no-rule',
      comment:
        '`eval/synthetic` imports only the jointed body of `exercises` and of `coach` what a frame is: skeletons with known faults know no rule that they test.',
      severity: 'error',
      from: { path: '^eval/synthetic/' },
      to: {
        path: '^(packages|server|apps|eval|bench|scripts)/',
        pathNot: [
          '^eval/synthetic/',
          '^packages/exercises/src/body/',
          '^packages/coach/src/pose/pose-frame\\.ts$',
        ],
      },
    },
    {
      name: 'platform-knows-no-feature',
      comment: '`platform` knows no feature, no composition root, no `coach`, `exercises` or `pose`.',
      severity: 'error',
      from: { path: '^server/src/platform/' },
      to: { path: '^(server/src/(features/|[^/]+\\.ts$)|packages/(coach|exercises|pose)/)' },
    },
    {
      name: 'of-another-feature-only-types',
      comment:
        'Of another feature only its types: what one does for another is a function that `app.ts` hands in.',
      severity: 'error',
      from: { path: feature, pathNot: test },
      to: { path: feature, pathNot: '^server/src/features/$1/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-store-of-another-feature',
      comment: 'Of another feature no store, not even for its types.',
      severity: 'error',
      from: { path: feature, pathNot: test },
      to: { path: '^server/src/features/.+store\\.ts$', pathNot: '^server/src/features/$1/' },
    },
    {
      name: 'only-live-exercises-and-recordings-import-coach',
      comment: 'Of the server only `live`, `exercises` and `recordings` import `coach`.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['^server/src/features/(live|exercises|recordings)/', test] },
      to: { path: '^packages/coach/' },
    },
    {
      name: 'published-packages-load-nothing-later',
      comment: 'A published package imports all that it needs at once: bundlers for phones cannot split.',
      severity: 'error',
      from: { path: '^packages/(contract|coach|exercises|client)/src/', pathNot: test },
      to: { dynamic: true },
    },
    {
      name: 'only-live-exercises-and-the-root-import-the-bundled-exercises',
      comment:
        'Of the server only `live`, `exercises` and the composition root import the bundled exercises.',
      severity: 'error',
      from: {
        path: '^server/src/',
        pathNot: ['^server/src/features/(live|exercises)/', '^server/src/[^/]+\\.ts$', test],
      },
      to: { path: '^packages/exercises/' },
    },
    {
      name: 'only-live-imports-pose',
      comment: 'Of the server only `live` imports `pose`.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['^server/src/features/live/', test] },
      to: { path: '^packages/pose/' },
    },
    {
      name: 'features-do-not-know-the-root',
      comment: 'No feature knows the composition root, which is every file beside it.',
      severity: 'error',
      from: { path: feature, pathNot: test },
      to: { path: '^server/src/[^/]+\\.ts$' },
    },
    {
      name: 'only-stores-and-database-import-kysely',
      comment: 'Only stores and `platform/database` import kysely.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['^server/src/platform/database/', 'store\\.ts$', test] },
      to: { path: 'node_modules/kysely/' },
    },
    {
      name: 'only-driver-files-import-drivers',
      comment: 'Only `open-sqlite.ts`, `open-postgres.ts` and `listen-postgres.ts` import the drivers.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['/(open-sqlite|open-postgres|listen-postgres)\\.ts$', test] },
      to: { path: 'node_modules/(better-sqlite3|pg)/' },
    },
    {
      name: 'one-folder-knows-open-telemetry',
      comment: 'Only `platform/tracing` imports OpenTelemetry.',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['^server/src/platform/tracing/', test] },
      to: { path: 'node_modules/@opentelemetry/' },
    },
    {
      name: 'open-telemetry-is-loaded-where-it-is-set',
      comment: 'Whoever starts OpenTelemetry imports it only where it is set (`open-tracer.ts`).',
      severity: 'error',
      from: { path: '^server/src/', pathNot: ['/(start-open-telemetry|tell-whether-sent)\\.ts$', test] },
      to: {
        path: '^server/src/platform/tracing/(start-open-telemetry|tell-whether-sent)\\.ts$',
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages|apps)/[a-z]+/dist|/fixtures/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
