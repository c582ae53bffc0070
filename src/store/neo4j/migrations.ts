import { CONCEPT_KINDS } from '../../domain/ontology.ts';
import { kindLabel } from './cypher.ts';

/** A step from one layout of the database to the next. Statements must stand being run twice. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/** All layouts so far. Never change one that was released: add another. */
export const MIGRATIONS: readonly Migration[] = [
  {
    number: 1,
    name: 'version, concepts, identifiers and the change log',
    statements: [
      'CREATE CONSTRAINT meta_name IF NOT EXISTS FOR (m:Meta) REQUIRE m.name IS UNIQUE',
      "MERGE (m:Meta {name: 'graph'}) ON CREATE SET m.version = 0",
      'CREATE CONSTRAINT concept_id IF NOT EXISTS FOR (c:Concept) REQUIRE c.id IS UNIQUE',
      'CREATE INDEX concept_position IF NOT EXISTS FOR (c:Concept) ON (c.position)',
      'CREATE INDEX concept_status IF NOT EXISTS FOR (c:Concept) ON (c.status)',
      'CREATE CONSTRAINT identifier_value IF NOT EXISTS FOR (i:Identifier) REQUIRE (i.scheme, i.value) IS UNIQUE',
      'CREATE CONSTRAINT commit_version IF NOT EXISTS FOR (c:Commit) REQUIRE c.version IS UNIQUE',
      'CREATE CONSTRAINT chunk_position IF NOT EXISTS FOR (c:CommitChunk) REQUIRE (c.version, c.position) IS UNIQUE',
    ],
  },
  {
    number: 2,
    name: 'full text over the labels of concepts: their terms, and their trigrams for near spellings',
    statements: [
      fullText('concept_labels', 'Concept', 'labelLines'),
      fullText('concept_trigrams', 'Concept', 'trigrams'),
    ],
  },
  {
    number: 3,
    name: 'what a load has staged, known to the full text before it is shown',
    statements: [
      'CREATE CONSTRAINT staged_id IF NOT EXISTS FOR (c:Staged) REQUIRE c.id IS UNIQUE',
      'CREATE INDEX staged_identifier IF NOT EXISTS FOR (i:StagedIdentifier) ON (i.scheme, i.value)',
      'DROP INDEX concept_labels IF EXISTS',
      fullText('concept_labels', 'Concept|Staged', 'labelLines'),
      'DROP INDEX concept_trigrams IF EXISTS',
      fullText('concept_trigrams', 'Concept|Staged', 'trigrams'),
    ],
  },
];

/** The newest layout that this program knows. */
export const NEWEST_SCHEMA = MIGRATIONS.length;

/**
 * What the ontology table asks of the database: per kind, unique ids and an index to list by. Not numbered, since a
 * row of the table is enough to add a kind.
 */
export const KIND_STATEMENTS: readonly string[] = CONCEPT_KINDS.flatMap((kind) => {
  const label = kindLabel(kind);
  const name = kind.toLowerCase();
  return [
    `CREATE CONSTRAINT kind_${name}_id IF NOT EXISTS FOR (c:${label}) REQUIRE c.id IS UNIQUE`,
    `CREATE INDEX kind_${name}_position IF NOT EXISTS FOR (c:${label}) ON (c.position)`,
  ];
});

/** The texts are terms already (see `domain/text.ts`), so the analyzer only has to split them at blanks. */
function fullText(name: string, labels: string, property: string): string {
  return (
    `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (c:${labels}) ON EACH [c.${property}] ` +
    "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}"
  );
}
