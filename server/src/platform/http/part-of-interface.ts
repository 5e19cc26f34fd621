import type { OpenApiDocument } from './openapi-document.ts';

/** The calls of some addresses, with the tags and ways to be admitted that they need. */
export function partOfInterface(whole: OpenApiDocument, isPart: (path: string) => boolean): OpenApiDocument {
  const paths = Object.fromEntries(Object.entries(whole.paths).filter(([path]) => isPart(path)));
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
  const tags = new Set(operations.flatMap((operation) => operation.tags ?? []));
  const admitted = new Set(operations.flatMap(({ security = [] }) => security.flatMap(Object.keys)));
  const schemes = Object.entries(whole.components.securitySchemes ?? {});
  return {
    ...whole,
    tags: (whole.tags ?? []).filter(({ name }) => tags.has(name)),
    paths,
    components: { securitySchemes: Object.fromEntries(schemes.filter(([name]) => admitted.has(name))) },
  };
}
