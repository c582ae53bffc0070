import { stemOf, type IndexedLabel, type LabelIndex } from './label-index.ts';
import { LIGHT_VERBS, STOP_WORDS } from './mention-words.ts';
import { terms } from './text.ts';

/** A way in which a label is looked for in texts. */
export interface Form {
  readonly label: IndexedLabel;
  /** The folded words, with blanks between. */
  readonly surface: string;
  /** Numbers of its different content stems in the label index; the first is its rarest. */
  readonly stems: readonly number[];
  /** For each of the stems, the place of its word in the label. */
  readonly places: readonly number[];
  /** Whether the label itself has a comma between its words. */
  readonly hasComma: boolean;
  /** Its folded words, those without content included. */
  readonly words: readonly string[];
  /** Whether a verb that says little was left off: "spreadsheets" for "use spreadsheets". */
  readonly isVerbless: boolean;
}

/** Labels of more words are sentences, which no text repeats. */
const LONGEST = 10;

/**
 * The forms of all labels under their rarest content stem, so that a text meets few of them. Kept beside a label index:
 * put a concept in there first. What is found depends on the labels, not on which stem was the rarest at the time.
 */
export class MentionIndex {
  readonly #labels: LabelIndex;
  readonly #anchors = new Map<number, Form[]>();
  readonly #anchorsOf = new Map<string, number[]>();

  constructor(labels: LabelIndex) {
    this.#labels = labels;
  }

  /** The forms that a word with this stem may belong to. */
  formsAt(stem: number): readonly Form[] {
    return this.#anchors.get(stem) ?? [];
  }

  /** Takes in the labels of a concept of the label index, in place of those that were known of it. */
  put(id: string): void {
    this.remove(id);
    const rarity = this.#labels.weights().rarity;
    for (const label of this.#labels.labelsOf(id)) {
      for (const form of toForms(label, this.#labels, rarity)) {
        const anchor = form.stems[0] ?? -1;
        const forms = this.#anchors.get(anchor);
        if (forms) forms.push(form);
        else this.#anchors.set(anchor, [form]);
        this.#remember(id, anchor);
      }
    }
  }

  remove(id: string): void {
    for (const anchor of this.#anchorsOf.get(id) ?? []) {
      const forms = this.formsAt(anchor).filter((form) => form.label.concept.id !== id);
      if (forms.length > 0) this.#anchors.set(anchor, forms);
      else this.#anchors.delete(anchor);
    }
    this.#anchorsOf.delete(id);
  }

  #remember(id: string, anchor: number): void {
    const anchors = this.#anchorsOf.get(id);
    if (anchors) anchors.push(anchor);
    else this.#anchorsOf.set(id, [anchor]);
  }
}

/**
 * The label as it is, without what it adds in brackets ("Python (computer programming)"), without its light verb, and
 * written as one word where it is joined by hyphens or dots ("Scikit-Learn", "Node.js").
 */
function toForms(label: IndexedLabel, index: LabelIndex, rarity: (stem: number) => number): Form[] {
  const { text } = label.label;
  const words = terms(text);
  if (words.length === 0 || words.length > LONGEST) return [];
  const forms = [toForm(label, rarity, words, label.stems, false)];
  const core = terms(text.replace(/\s*\([^)]*\)\s*$/, '')).length;
  if (core > 0 && core < words.length) {
    forms.push(toForm(label, rarity, words.slice(0, core), label.stems.slice(0, core), false));
  }
  if (LIGHT_VERBS.has(words[0] ?? '')) {
    const rest = words.slice(1).filter((word) => !STOP_WORDS.has(word));
    if (rest.length > 1) forms.push(toForm(label, rarity, words.slice(1), label.stems.slice(1), true));
  }
  if (words.length > 1 && !/\s/.test(text)) {
    const joined = words.join('');
    forms.push(toForm(label, rarity, [joined], [index.intern(stemOf(joined))], false));
  }
  return forms;
}

function toForm(
  label: IndexedLabel,
  rarity: (stem: number) => number,
  words: readonly string[],
  stems: readonly number[],
  isVerbless: boolean,
): Form {
  const content = stems.filter((_, at) => !STOP_WORDS.has(words[at] ?? ''));
  const rarestFirst = [...new Set(content.length > 0 ? content : stems)].sort((a, b) => rarity(b) - rarity(a) || a - b);
  return {
    label,
    surface: words.join(' '),
    stems: rarestFirst,
    places: rarestFirst.map((stem) => stems.indexOf(stem)),
    hasComma: label.label.text.includes(','),
    words,
    isVerbless,
  };
}
