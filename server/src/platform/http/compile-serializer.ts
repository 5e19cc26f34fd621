import { SerializerSelector } from '@fastify/fast-json-stringify-compiler';
import type { FastifySerializerCompiler } from 'fastify';

type Compile = FastifySerializerCompiler<unknown>;
type Serialize = ReturnType<Compile>;

const compile = SerializerSelector()({}, {}) as Compile;
const compiled = new WeakMap<object, Serialize>();

/**
 * Fastify's own serializers, made when an answer is first sent: most of the several hundred answers that routes describe
 * are errors that never happen, and making all of them was most of the time a start took. One schema is compiled once.
 */
export const compileSerializer: Compile = (route) => {
  const schema = route.schema as object;
  let serialize: Serialize | undefined;
  return (value) => {
    if (!serialize) {
      serialize = compiled.get(schema) ?? compile(route);
      compiled.set(schema, serialize);
    }
    return serialize(value);
  };
};
