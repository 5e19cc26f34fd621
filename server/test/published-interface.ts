// The interface as the server publishes it, every call of apps and of the dashboard, with each $ref replaced by what it names.
import type { App } from '../src/platform/http/app-instance.ts';

/** @template O what of an operation is looked at */
export type PublishedPaths<O> = Readonly<Record<string, Readonly<Record<string, O>>>>;

export interface PublishedDocument<O> {
  readonly paths: PublishedPaths<O>;
}

/** Where the server publishes it. */
export const documentPaths = ['/openapi.json', '/admin/openapi.json'] as const;

function named(document: unknown, pointer: string): unknown {
  const keys = pointer.replace(/^#\//, '').split('/');
  return keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], document);
}

/** @throws where something names what is not there */
export function withoutReferences<T>(document: T): T {
  function replace(part: unknown): unknown {
    if (Array.isArray(part)) return part.map(replace);
    if (typeof part !== 'object' || part === null) return part;
    if ('$ref' in part) {
      const target = named(document, String(part.$ref));
      if (target === undefined) throw new Error(`nothing is called ${String(part.$ref)}`);
      // What stands beside it says more of it here.
      const { $ref: _, ...beside } = part;
      return { ...(replace(target) as object), ...beside };
    }
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, replace(value)]));
  }
  return replace(document) as T;
}

export async function publishedInterface<O>({ http }: { readonly http: App }): Promise<PublishedPaths<O>> {
  const parts = await Promise.all(
    documentPaths.map(async (url) => (await http.inject({ url })).json<PublishedDocument<O>>()),
  );
  return Object.assign({}, ...parts.map((part) => withoutReferences(part).paths)) as PublishedPaths<O>;
}
