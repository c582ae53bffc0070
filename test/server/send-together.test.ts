import { describe, expect, it } from 'vitest';
import { sendTogether } from '../../src/server/answering/send-together.ts';
import { giveWay } from '../../src/store/give-way.ts';

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function work(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

describe('answers that are ready', () => {
  it('are sent at the end of the turn, in their order', async () => {
    const sent: string[] = [];
    sendTogether(() => sent.push('first'));
    sendTogether(() => sent.push('second'));
    expect(sent).toEqual([]);
    await turn();
    expect(sent).toEqual(['first', 'second']);
    sendTogether(() => sent.push('of the next turn'));
    await turn();
    expect(sent).toEqual(['first', 'second', 'of the next turn']);
  });

  it('go before what has given way', async () => {
    const done: string[] = [];
    const long = giveWay().then(() => done.push('what takes long'));
    sendTogether(() => done.push('an answer'));
    await long;
    expect(done).toEqual(['an answer', 'what takes long']);
  });

  it('do not wait for the end of a turn that takes long', async () => {
    const sent: string[] = [];
    sendTogether(() => sent.push('first'));
    work(5);
    sendTogether(() => sent.push('second'));
    expect(sent).toEqual(['first', 'second']);
    await turn();
    expect(sent).toEqual(['first', 'second']);
  });
});
