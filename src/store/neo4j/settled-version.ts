/**
 * Cypher that binds `version`: the newest version of which everything can be read. A commit becomes visible record by
 * record while Neo4j applies it, its indexes last, for about a second after a whole taxonomy; `(:Meta)` is among the
 * first. So the version counts when the index knows its `(:Commit)`, and until then the one before does: what is kept
 * by version is never half of the next one.
 */
export const SETTLED_VERSION = `
  MATCH (m:Meta {name: 'graph'})
  OPTIONAL MATCH (newest:Commit {version: m.version}) USING INDEX newest:Commit(version)
  WITH CASE WHEN m.version > 0 AND newest IS NULL THEN m.version - 1 ELSE m.version END AS version`;
