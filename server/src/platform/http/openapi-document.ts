// What of an OpenAPI document is looked at here.
import type { JsonSchema } from './json-schema.ts';

export interface Media {
  readonly schema?: JsonSchema;
  readonly example?: unknown;
}

export interface Content {
  readonly content?: Readonly<Record<string, Media>>;
}

export interface Answer extends Content {
  readonly description: string;
}

export interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly description?: string;
}

export interface Operation {
  readonly operationId?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, unknown>>[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Content;
  readonly responses: Readonly<Record<string, Answer | Reference>>;
}

export interface Components {
  readonly securitySchemes?: Readonly<Record<string, unknown>>;
  readonly responses?: Readonly<Record<string, Answer>>;
  readonly schemas?: Readonly<Record<string, JsonSchema>>;
}

export interface OpenApiDocument {
  readonly tags?: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Components;
}
