import { CONCEPT_KINDS, RELATION_TYPES, kindRule, relationRule, type ConceptKind } from './ontology.ts';
import { kindPrefix } from './concept.ts';

/** The ontology table as a page of Markdown: `docs/ONTOLOGY.md` holds exactly this text. */
export function ontologyPage(): string {
  return `# The ontology

Written by \`npm run codegen\` from [the table](../src/domain/ontology.ts): change the table, not this page.

## Kinds of concepts

| Kind | Ids begin with | Meaning | Properties |
| --- | --- | --- | --- |
${CONCEPT_KINDS.map(kindRow).join('\n')}

## Relations

A relation reads from left to right; its inverse name is how it reads from its target. No relation connects a concept
with itself.

| Relation | From | To | Inverse | May say | Acyclic | Meaning |
| --- | --- | --- | --- | --- | --- | --- |
${RELATION_TYPES.map((type) => {
  const rule = relationRule(type);
  const to = rule.sameKind ? 'the same kind' : kinds(rule.to);
  return row(
    type,
    kinds(rule.from),
    to,
    rule.inverseName,
    names(rule.properties),
    rule.acyclic ? 'yes' : '',
    rule.description,
  );
}).join('\n')}
`;
}

function kindRow(kind: ConceptKind): string {
  const { description, properties } = kindRule(kind);
  return row(kind, `\`${kindPrefix(kind)}/\``, description, names(Object.keys(properties)));
}

function kinds(list: readonly ConceptKind[]): string {
  return list.length === CONCEPT_KINDS.length ? 'any' : list.join(', ');
}

function names(list: readonly string[]): string {
  return list.map((name) => `\`${name}\``).join(', ');
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
