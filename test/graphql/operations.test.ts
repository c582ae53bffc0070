import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSmallGraph, type Service } from '../support/service.ts';

let service: Service;
beforeAll(async () => (service = await serveSmallGraph()));
afterAll(() => service.close());

async function post(payload: object): Promise<{ status: number; message: string | undefined }> {
  const response = await service.server.inject({ method: 'POST', url: '/graphql', payload });
  const { errors } = response.json<{ errors?: { message: string }[] }>();
  return { status: response.statusCode, message: errors?.[0]?.message };
}

describe('an operation that cannot be run', () => {
  it.each(['B', ''])('is refused by its name where the document has none of the name "%s"', async (operationName) => {
    for (let time = 0; time < 3; time++) {
      const answer = await post({ query: 'query A { graph { version } }', operationName });
      expect(answer).toEqual({ status: 400, message: `Unknown operation named "${operationName}".` });
    }
  });

  it('is refused where the document has several and none is named, or one without the name', async () => {
    for (let time = 0; time < 3; time++) {
      const several = await post({ query: 'query A { graph { version } } query B { graph { version } }' });
      const message = 'Must provide operation name if query contains multiple operations.';
      expect(several).toEqual({ status: 400, message });
      const nameless = await post({ query: '{ graph { version } }', operationName: 'x' });
      expect(nameless).toEqual({ status: 400, message: 'Unknown operation named "x".' });
    }
  });

  it('is refused in words where its fields are too many to be compared', async () => {
    const answer = await post({ query: `{ ${'graph { version } '.repeat(450)} }` });
    expect(answer).toEqual({ status: 400, message: expect.stringMatching(/LIMIT_COMPARISONS/) as string });
  });

  it('is refused where it would change something', async () => {
    const answer = await post({ query: 'mutation { x }' });
    expect(answer.status).toBe(400);
  });
});
