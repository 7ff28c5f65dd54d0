import type { paths } from './schema.gen';

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Success = 200 | 201;
type JsonOf<R> = R extends { content: { 'application/json': infer B } } ? B : never;

/** The JSON that an operation answers with, so that no shape is written by hand and no schema name is guessed. */
export type Answer<P extends keyof paths, M extends Method = 'get'> =
  paths[P] extends Record<M, { responses: infer R }>
    ? { [S in keyof R & Success]: JsonOf<R[S]> }[keyof R & Success]
    : never;

/** The JSON that an operation expects. */
export type Body<P extends keyof paths, M extends Method = 'put'> =
  paths[P] extends Record<M, { requestBody: { content: { 'application/json': infer B } } }> ? B : never;

/** One row of a list operation. */
export type Row<P extends keyof paths> = Answer<P> extends { items: (infer I)[] } ? I : never;

/** The API leaves out what the source is silent about; JSON may also carry null. */
export type Maybe<T> = T | null | undefined;
