import { Agent, request as httpRequest } from 'node:http';
import { createRandom } from '../../bench/random.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { createHostileRequests, type HostileRequest } from './hostile-requests.ts';

/** What a crowd is told to do, by clients that send one request after the other. */
export type CrowdTask =
  /** So many hostile requests. */
  | { readonly hostile: number }
  /** For so long the same GraphQL request, each time with another `30` in it. */
  | { readonly harmless: string; readonly milliseconds: number };

/** What became of a task. */
export interface CrowdReport {
  /** How many hostile requests were answered with each status. */
  readonly statuses: readonly (readonly [status: number, count: number])[];
  readonly problems: readonly string[];
}

interface Reply {
  readonly status: number;
  readonly text: string;
}

/*
 * Eight clients at once, in a process of their own that gives way to everybody else on the machine (`nice`): who attacks
 * is on a machine of his own, and would here keep the service from a processor. Does one task for each message.
 */
const AT_ONCE = 8;
const [url = ''] = process.argv.slice(2);
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const random = createRandom(20_26);
const next = createHostileRequests(createSchema(), random);
let problems: string[] = [];
const statuses = new Map<number, number>();

process.on('message', (task: CrowdTask) => {
  const done = 'hostile' in task ? attackTogether(task.hostile) : comeInPeace(task.harmless, task.milliseconds);
  void done.then(() => {
    process.send?.({ statuses: [...statuses], problems } satisfies CrowdReport);
    problems = [];
    statuses.clear();
  });
});

function attackTogether(requests: number): Promise<void> {
  let left = requests;
  return inParallel(() => left-- > 0, attack);
}

function comeInPeace(body: string, milliseconds: number): Promise<void> {
  const end = performance.now() + milliseconds;
  return inParallel(
    () => performance.now() < end,
    () => sendHarmless(body),
  );
}

async function inParallel(goesOn: () => boolean, one: () => Promise<void>): Promise<void> {
  const client = async (): Promise<void> => {
    while (goesOn()) await one();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, client));
}

async function sendHarmless(body: string): Promise<void> {
  const { status } = await send(body.replace('30', String(1 + random.whole(90))), 'application/json');
  if (status !== 200) problems.push(`a harmless request got ${status}`);
}

async function attack(): Promise<void> {
  const hostile: HostileRequest = next();
  try {
    const { status, text } = await send(hostile.body, hostile.contentType, hostile.headers);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (status >= 500 && !text.includes('STORE_UNAVAILABLE'))
      problems.push(`${hostile.kind}: ${status} ${text.slice(0, 200)}\n  ${String(hostile.body).slice(0, 300)}`);
    if (/^(text\/plain|application\/(x-|jsonx))/.test(hostile.contentType) && status === 200)
      problems.push(`${hostile.kind}: run as ${hostile.contentType}`);
    if (/INTERNAL_SERVER_ERROR|\bat \w+ \(|SQLITE|node_modules/.test(text))
      problems.push(`${hostile.kind}: ${text.slice(0, 300)}\n  ${String(hostile.body).slice(0, 500)}`);
  } catch (error) {
    // A connection may be closed under a body that is refused; the service must still be there.
    const isThere = await fetch(`${url}/healthz`).then(
      ({ status }) => status === 200,
      () => false,
    );
    if (!isThere) problems.push(`${hostile.kind}: ${String(error)}`);
  }
}

function send(body: Buffer | string, contentType: string, more: HostileRequest['headers'] = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const headers = contentType === '' ? more : { ...more, 'content-type': contentType };
    const sent = httpRequest(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() }));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
