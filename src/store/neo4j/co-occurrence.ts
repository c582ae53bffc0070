import { InvalidInput } from '../../domain/errors.ts';
import type { Channel, CoOccurrence, CoOccurrenceRequest, Overlap, ReadOptions } from '../graph-store.ts';
import { integer, type Connection } from './connection.ts';
import { pageSize } from './position.ts';
import { inOrder, unique } from './rows.ts';

/** How many shared neighbours are shown of each pair. */
const SHOWN = 10;

export async function coOccurrence(
  connection: Connection,
  request: CoOccurrenceRequest,
  options?: ReadOptions,
): Promise<CoOccurrence[]> {
  const { ids, channels } = request;
  const nothing = (): CoOccurrence => ({ totals: channels.map(() => 0), others: [] });
  const limit = pageSize(request);
  if (channels.some(({ factor }) => !Number.isSafeInteger(factor))) throw new InvalidInput('A factor must be whole.');
  if (ids.length === 0 || channels.length === 0) return ids.map(nothing);
  const rows = await connection.read(
    statement(channels),
    { ids: unique(ids), limit: integer(limit), factors: channels.map(({ factor }) => integer(factor)) },
    options,
  );
  return inOrder(
    ids,
    rows,
    ([, totals, others]) => ({ totals: totals as number[], others: (others as unknown[][]).map(toOverlap) }),
    nothing,
  );
}

function toOverlap([id, shared, totals, neighbours]: readonly unknown[]): Overlap {
  return {
    id: id as string,
    shared: shared as number[],
    totals: totals as number[],
    neighbours: neighbours as string[],
  };
}

/**
 * From each concept to its neighbours of every channel and on to the others, all masses in whole numbers; only for the
 * first few others are their own totals and the shared neighbours looked up.
 */
function statement(channels: readonly Channel[]): string {
  const each = (write: (channel: Channel, i: number) => string, separator = ', '): string =>
    channels.map(write).join(separator);
  return `
    UNWIND $ids AS id
    MATCH (c:Concept {id: id})
    WITH id, c, [${each((channel) => total('c', channel))}] AS totals
    CALL (c, totals) {
      CALL (c) {
        ${each((channel, i) => `${pairs(channel, '(o:Concept)')} AND o.kind = c.kind AND o <> c RETURN ${i} AS channel, o, mass`, ' UNION ALL ')}
      }
      WITH c, totals, o, [${each((_channel, i) => `sum(CASE channel WHEN ${i} THEN mass ELSE 0 END)`)}] AS shared
      WITH c, o, shared, ${each((_channel, i) => rank(i), ' + ')} AS rank
      ORDER BY rank DESC, o.id LIMIT $limit
      WITH o, shared, rank, [${each((channel) => total('o', channel))}] AS theirs, COLLECT {
        CALL (c, o) {
          ${each((channel, i) => `${pairs(channel, '(o)')} RETURN n, mass * $factors[${i}] AS mass`, ' UNION ALL ')}
        }
        WITH n.id AS shown, sum(mass) AS mass
        RETURN shown ORDER BY mass DESC, shown LIMIT ${SHOWN}
      } AS neighbours
      ORDER BY rank DESC, o.id
      RETURN collect([o.id, shared, theirs, neighbours]) AS others
    }
    RETURN id, totals, others`;
}

/** From `c` over the channel to `n` and back to another, with the mass that the two share in `n`. */
function pairs(channel: Channel, other: string): string {
  const [left, right] = arrows(channel);
  const [back, forth] = arrows({ ...channel, direction: channel.direction === 'OUT' ? 'IN' : 'OUT' });
  return `
    MATCH (c)${left}[r:${channel.type}]${right}(n)
    WITH c${other === '(o)' ? ', o' : ''}, n, r, ${rarityOf('n', channel)} AS rarity
    MATCH (n)${back}[s:${channel.type}]${forth}${other}
    WITH c, n, o, rarity * CASE WHEN ${hundredths('r')} < ${hundredths('s')} THEN ${hundredths('r')} ELSE ${hundredths('s')} END AS mass
    WHERE mass > 0`;
}

function total(name: string, channel: Channel): string {
  const [left, right] = arrows(channel);
  const masses = `MATCH (${name})${left}[r:${channel.type}]${right}(n) RETURN ${rarityOf('n', channel)} * ${hundredths('r')}`;
  return `reduce(total = 0, mass IN COLLECT { ${masses} } | total + mass)`;
}

/** `rarity` (`domain/rarity.ts`) of a neighbour by its degree, which Neo4j has at hand. */
function rarityOf(name: string, channel: Channel): string {
  const [right, left] = channel.direction === 'OUT' ? ['-', '<-'] : ['->', '-'];
  return `toInteger(round(1000 * log(1 + 1000.0 / COUNT { (${name})${left}[:${channel.type}]${right}() })))`;
}

function hundredths(name: string): string {
  return `toInteger(round(100 * coalesce(${name}.weight, 1.0)))`;
}

function rank(i: number): string {
  return `CASE totals[${i}] WHEN 0 THEN 0 ELSE $factors[${i}] * (1000000 * shared[${i}] / totals[${i}]) END`;
}

function arrows({ direction }: Channel): readonly [string, string] {
  return direction === 'OUT' ? ['-', '->'] : ['<-', '-'];
}
