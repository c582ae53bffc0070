/// <reference types="vite/client" />

/*
 * All tests against Neo4j, as one file: they share one database, so they run one after the other, while other files run
 * beside them. One of them alone: `npx vitest run --project neo4j -t 'part of its name'`.
 */
import.meta.glob('./*/neo4j*.suite.ts', { eager: true });
