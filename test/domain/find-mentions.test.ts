import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../src/domain/find-mentions.ts';
import { LabelIndex, stemOf, type IndexedConcept } from '../../src/domain/label-index.ts';
import { findCandidates } from '../../src/domain/mention-candidates.ts';
import { MentionIndex } from '../../src/domain/mention-index.ts';
import { tokenise } from '../../src/domain/tokenise.ts';
import { runToEnd } from '../support/run-to-end.ts';

function skill(...labels: string[]): IndexedConcept {
  return {
    id: `skill/${labels[0] ?? ''}`,
    kind: 'SKILL',
    status: 'PUBLISHED',
    labels: labels.map((text, at) => ({ text, language: 'en', role: at === 0 ? 'PREFERRED' : 'ALTERNATIVE' })),
  };
}

function indexes(concepts: readonly IndexedConcept[]): readonly [LabelIndex, MentionIndex] {
  const labels = new LabelIndex();
  const mentions = new MentionIndex(labels);
  concepts.forEach((concept) => labels.put(concept));
  concepts.forEach(({ id }) => mentions.put(id));
  return [labels, mentions];
}

const [labels, mentions] = indexes([
  skill('Python (computer programming)', 'Python'),
  skill('manage budgets'),
  skill('Continuous Integration and Delivery', 'CI/CD'),
  skill('C++'),
  skill('C#'),
  skill('C'),
  skill('R'),
  skill('Go'),
  skill('SQL'),
  skill('Scikit-Learn'),
  skill('Node.js'),
  skill('Microsoft Excel', 'Excel'),
  skill('machine learning'),
  skill('learning'),
  skill('use spreadsheets software'),
  skill('lead a team'),
  skill('problem solving'),
  skill('GitHub'),
  skill('GitHub Actions'),
  skill('MLflow', 'ML Flow'),
  skill('ML'),
  skill('Infrastructure as Code'),
  skill('Communication'),
  skill('Community'),
  skill('Netting'),
  skill('Creativity', 'experiment'),
  skill('install, maintain and repair pumps'),
]);

/** Concept and text of each mention. */
function found(text: string): [concept: string, text: string][] {
  const all = runToEnd(findMentions(text, labels, mentions, () => true));
  return all.map(({ start, end, text: words, concept }) => {
    expect(text.slice(start, end)).toBe(words);
    return [concept.slice('skill/'.length), words];
  });
}

describe('mentions', () => {
  it('are found across case, plural, hyphens and punctuation, with the offsets of the given string', () => {
    const text = '👩‍💻 Know-how in CI/CD, python, C++, C#, SCIKIT LEARN and NodeJS.';
    expect(found(text)).toEqual([
      ['Continuous Integration and Delivery', 'CI/CD'],
      ['Python (computer programming)', 'python'],
      ['C++', 'C++'],
      ['C#', 'C#'],
      ['Scikit-Learn', 'SCIKIT LEARN'],
      ['Node.js', 'NodeJS'],
    ]);
  });

  it('are found inflected, in another order and with a few words between', () => {
    expect(found('You are able of managing the annual budgets.')).toEqual([
      ['manage budgets', 'managing the annual budgets'],
    ]);
    expect(found('Experience in budget management.')).toEqual([['manage budgets', 'budget management']]);
    expect(found('Skilled in spreadsheet software.')).toEqual([['use spreadsheets software', 'spreadsheet software']]);
  });

  it('do not reach across sentences', () => {
    expect(found('People you manage. Budgets are elsewhere.')).toEqual([]);
  });

  it('do not reach across commas, unless the label itself has one', () => {
    for (const text of ['solving, problem', 'Experience in problem, solving', 'You manage, budget and plan'])
      expect(found(text)).toEqual([]);
    expect(found('Able to install, maintain and repair pumps')).toEqual([
      ['install, maintain and repair pumps', 'install, maintain and repair pumps'],
    ]);
  });

  it('are none when the words of a label stand in another order as they are', () => {
    expect(found('Experience with solving problem')).toEqual([]);
    expect(found('Experience with solving complex problems')).toEqual([
      ['problem solving', 'solving complex problems'],
    ]);
  });

  it('do not overlap: the longer name wins, whatever speaks for the shorter one', () => {
    expect(found('Knowledge of machine learning')).toEqual([['machine learning', 'machine learning']]);
    expect(found('infrastructure-as-code, GitHub Actions')).toEqual([
      ['Infrastructure as Code', 'infrastructure-as-code'],
      ['GitHub Actions', 'GitHub Actions'],
    ]);
    expect(found('MLflow, ML-Flow and ML Flow')).toEqual([
      ['MLflow', 'MLflow'],
      ['MLflow', 'ML-Flow'],
      ['MLflow', 'ML Flow'],
    ]);
  });

  it('by an everyday word are not those by another word of the same stem', () => {
    expect(found('You have strong communication skills')).toEqual([['Communication', 'communication']]);
    expect(found('You join a strong community')).toEqual([]);
  });

  it('by one letter or everyday words need a fitting context', () => {
    expect(found('Languages: Python, R, Go and SQL').map(([concept]) => concept)).toEqual([
      'Python (computer programming)',
      'R',
      'Go',
      'SQL',
    ]);
    expect(found('Knowledge of Excel').map(([concept]) => concept)).toEqual(['Microsoft Excel']);
    expect(found('We go to market with plan R, and excel at it; see appendix C.')).toEqual([]);
  });

  it('by everyday names are there when asked for behind, announced in front of a colon, or alone on a line', () => {
    const names = (text: string): string[] => found(text).map(([, words]) => words);
    expect(names('R or Go would be nice to have')).toEqual(['R', 'Go']);
    expect(names('Skills: Go')).toEqual(['Go']);
    expect(names('- R\n- C\n- SQL')).toEqual(['R', 'C', 'SQL']);
    expect(names('Tools: R; Go\nC')).toEqual(['R', 'Go', 'C']);
    expect(names('Go the extra mile is required')).toEqual([]);
    expect(names('You will meet us soon. R. Smith and C. Jones')).toEqual([]);
  });

  it('by inflection are none of everyday words, acronyms and names that begin with a dot', () => {
    expect(found('You have experience with SQL')).toEqual([['SQL', 'SQL']]);
    expect(found('Experience with .NET, .net and NET')).toEqual([]);
    expect(found('Knowledge of nets')).toEqual([['Netting', 'nets']]);
  });

  it('are none in web and mail addresses', () => {
    expect(found('Knowledge of SQL: write to python@github.example, https://python.example/github')).toEqual([
      ['SQL', 'SQL'],
    ]);
  });

  it('leave placeholders and tags alone', () => {
    expect(found('Experience with <SQL> tables')).toEqual([]);
  });

  it('are the same however long the passages are in which a text is read', () => {
    const word = fc.constantFrom(
      ...['Python', 'python', 'R', 'Go', 'go', 'SQL', 'C', 'ML', 'budgets', 'managing', 'team', 'leading', 'a', 'the'],
      ...[
        'experience',
        'with',
        'and',
        'you',
        'we',
        'knowledge',
        'required',
        'GitHub',
        'Actions',
        'plus',
        'is',
        'Excel',
      ],
    );
    const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ': ', '\n', '\n• ', '/', ' (', '; ');
    const texts = fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 60 }).map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 12 }), (text, words) => {
        const inOne = runToEnd(findMentions(text, labels, mentions, () => true, Infinity));
        expect(runToEnd(findMentions(text, labels, mentions, () => true, words))).toEqual(inOne);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are found in a text without an end of a sentence', () => {
    const text = `experience with ${'word '.repeat(20_000)}and Python`;
    expect(found(text)).toEqual([['Python (computer programming)', 'Python']]);
  });

  it('are none in an empty text', () => {
    expect(found('')).toEqual([]);
    expect(found(' .,;! ')).toEqual([]);
  });
});

describe('candidates', () => {
  const word = fc.constantFrom('data', 'model', 'budget', 'team', 'cloud', 'plan', 'tests');
  const label = fc.array(word, { minLength: 1, maxLength: 3 });
  const text = fc.array(word, { maxLength: 14 });

  it('are every place where a naive search finds the words of a label in a row, and hold all its words', () => {
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), text, (list, words) => {
        const concepts = list.map((terms, at) => ({ ...skill(terms.join(' ')), id: `skill/${at}` }));
        const [labelIndex, mentionIndex] = indexes(concepts);
        const tokens = [...tokenise(words.join(' '))];
        const candidates = runToEnd(findCandidates(labelIndex, mentionIndex, tokens, () => true));
        for (const { from, to, form } of candidates) {
          const stems = new Set(words.slice(from, to + 1).map(stemOf));
          for (const term of form.surface.split(' ')) expect(stems).toContain(stemOf(term));
        }
        const reached = new Set(candidates.map(({ from, to, form }) => `${from} ${to} ${form.surface}`));
        list
          .filter((terms) => new Set(terms).size === terms.length)
          .forEach((terms) => {
            words.forEach((_, from) => {
              const to = from + terms.length - 1;
              if (words.slice(from, to + 1).join(' ') !== terms.join(' ')) return;
              const around = words.slice(Math.max(0, from - 5), to + 6);
              if (new Set(around).size !== around.length) return;
              expect(reached).toContain(`${from} ${to} ${terms.join(' ')}`);
            });
          });
      }),
    );
  });
});
