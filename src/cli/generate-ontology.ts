import { writeFile } from 'node:fs/promises';
import { ontologyPage } from '../domain/ontology-page.ts';
import { ontologySdl } from '../graphql/ontology-sdl.ts';

/** Writes what derives from the ontology table as text; `npm run codegen` formats it afterwards. */
await writeFile('schema/enums.generated.graphql', `${ontologySdl()}\n`);
await writeFile('docs/ONTOLOGY.md', ontologyPage());
