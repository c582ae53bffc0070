import { BLS_IMPORTER } from './bls/bls.ts';
import { CHANGES_IMPORTER } from './changes/changes.ts';
import { CROSSWALK_IMPORTER } from './crosswalk/crosswalk.ts';
import { CSV_IMPORTER } from './csv/csv.ts';
import { ESCO_IMPORTER } from './esco/esco.ts';
import type { Importer } from './importer.ts';
import { ONET_IMPORTER } from './onet/onet.ts';

/** Every importer of the `import` command; a new one is a folder and a line here. */
export const IMPORTERS: readonly Importer[] = [
  ESCO_IMPORTER,
  ONET_IMPORTER,
  BLS_IMPORTER,
  CROSSWALK_IMPORTER,
  CSV_IMPORTER,
  CHANGES_IMPORTER,
];
