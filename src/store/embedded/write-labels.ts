import type { Label } from '../../domain/concept.ts';
import { letters, trigrams } from '../../domain/label-score.ts';
import { settleLabels } from '../../domain/settle.ts';
import { terms } from '../../domain/text.ts';
import type { ConceptWrite } from '../plan-commit.ts';
import type { Connection } from './connection.ts';
import type { GraphDelta } from './graph-delta.ts';
import type { Numbers } from './numbers.ts';

/** A label with its place in the index. */
interface NewLabel {
  readonly slot: number;
  readonly node: number;
  readonly label: Label;
}

/**
 * The changes to the label index that one plan comes to. All that goes, goes before anything comes, both in the order
 * of the slots: FTS5 writes a segment of its own whenever a row comes before the one written last, which made a
 * change of many labels twenty times slower.
 */
export class LabelWrites {
  readonly #connection: Connection;
  readonly #numbers: Numbers;
  readonly #dropped: number[] = [];
  readonly #added: NewLabel[] = [];

  constructor(connection: Connection, numbers: Numbers) {
    this.#connection = connection;
    this.#numbers = numbers;
  }

  dropAll(node: number): void {
    this.#dropped.push(...this.#slotsOf(node));
  }

  /** `isKnown`: the concept is there already, perhaps with labels. Those that stay the same at the beginning are kept. */
  replace(node: number, write: ConceptWrite, isKnown: boolean): void {
    const { before, labels } = write;
    const slots = isKnown ? this.#slotsOf(node) : [];
    const old = before ? settleLabels(before) : [];
    const same = old.length === slots.length ? sharedStart(old, labels) : 0;
    if (same === labels.length && same === slots.length) return;
    const found = labels.slice(same).map(() => this.#numbers.newSlot());
    const isBehind = same === 0 || Math.min(...found) > (slots[same - 1] ?? 0);
    const kept = isBehind ? same : 0;
    for (let i = kept; i < same; i++) found.push(this.#numbers.newSlot());
    // Slots rise with the order of the labels, so that the first of equal labels is found first.
    found.sort((a, b) => a - b);
    this.#dropped.push(...slots.slice(kept));
    labels.slice(kept).forEach((label, i) => this.#added.push({ slot: found[i] ?? 0, node, label }));
  }

  write(delta: GraphDelta): void {
    for (const slot of this.#dropped.sort((a, b) => a - b)) {
      this.#connection.run('DELETE FROM label_terms WHERE rowid = ?', [slot]);
      this.#connection.run('DELETE FROM label_grams WHERE rowid = ?', [slot]);
      this.#connection.run('DELETE FROM labels WHERE label = ?', [slot]);
      delta.removedLabels.push(slot);
    }
    for (const added of this.#added.sort((a, b) => a.slot - b.slot)) this.#insert(added, delta);
  }

  #slotsOf(node: number): number[] {
    const sql = 'SELECT label FROM labels WHERE node = ? ORDER BY label';
    return this.#connection.all<[number]>(sql, [node]).map(([slot]) => slot);
  }

  #insert({ slot, node, label: { text, language, role } }: NewLabel, delta: GraphDelta): void {
    const found = terms(text);
    const normalised = found.join(' ');
    const row = { slot, node, language, letters: letters(found), grams: trigrams(normalised).size };
    this.#connection.run(
      'INSERT INTO labels (label, node, text, language, role, letters, grams) VALUES (?, ?, ?, ?, ?, ?, ?)',
      [slot, node, text, language, role, row.letters, row.grams],
    );
    this.#connection.run('INSERT INTO label_terms (rowid, terms) VALUES (?, ?)', [slot, normalised]);
    this.#connection.run('INSERT INTO label_grams (rowid, text) VALUES (?, ?)', [slot, ` ${normalised} `]);
    delta.labels.push(row);
  }
}

/** How many labels are the same from the beginning on. */
function sharedStart(a: readonly Label[], b: readonly Label[]): number {
  const differs = a.findIndex(({ text, language, role }, i) => {
    const other = b[i];
    return text !== other?.text || language !== other.language || role !== other.role;
  });
  return differs < 0 ? a.length : differs;
}
