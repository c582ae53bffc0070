import { CHANGES_EXPORTER } from './changes.ts';
import { CSV_EXPORTER } from './csv.ts';
import type { Exporter } from './exporter.ts';
import { GRAPHML_EXPORTER } from './graphml.ts';
import { JSON_LD_EXPORTER } from './json-ld.ts';

/** Every format of the `export` command. */
export const EXPORTERS: readonly Exporter[] = [CSV_EXPORTER, JSON_LD_EXPORTER, GRAPHML_EXPORTER, CHANGES_EXPORTER];
