import type { App } from '../../../platform/http/app-instance.ts';
import type { ImportDeps } from './import-deps.ts';
import { importExercises } from './import-exercises.ts';
import { previewImport } from './preview-import.ts';

export function registerImport(app: App, deps: ImportDeps): void {
  previewImport(app, deps);
  importExercises(app, deps);
}
