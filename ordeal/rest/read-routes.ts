import {
  documentPaths,
  withoutReferences,
  type PublishedDocument,
} from '../../server/test/published-interface.ts';
import type { Schema } from './make-value.ts';

export interface Route {
  readonly method: string;
  /** With `{names}` where parameters stand. */
  readonly path: string;
  readonly params: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[];
  readonly body: Schema | undefined;
  readonly isDashboard: boolean;
  /** Of the dashboard, such as `users.edit`. */
  readonly permission: string | undefined;
}

interface Operation {
  readonly parameters?: Route['params'];
  readonly 'x-permission'?: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** Every route that the server's own description names. */
export async function readRoutes(url: string): Promise<Route[]> {
  const documents = await Promise.all(
    documentPaths.map(
      async (path) => (await fetch(url + path)).json() as Promise<PublishedDocument<Operation>>,
    ),
  );
  const paths = documents.flatMap((document) => Object.entries(withoutReferences(document).paths));
  return paths.flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      params: operation.parameters ?? [],
      body: Object.values(operation.requestBody?.content ?? {})[0]?.schema,
      isDashboard: path.startsWith('/admin/'),
      permission: operation['x-permission'],
    })),
  );
}
