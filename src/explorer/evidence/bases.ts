import type { Basis } from '../generated/operations.generated.ts';

/** How we know something; the marks differ in shape as well as in colour. */
export const BASIS_STYLES: Readonly<
  Record<Basis, { readonly name: string; readonly mark: string; readonly meaning: string }>
> = {
  CURATED: { name: 'Curated', mark: '✓', meaning: 'A curator has decided this.' },
  STATED: { name: 'Stated', mark: '“', meaning: 'The source says so.' },
  IMPORTED: { name: 'Imported', mark: '↓', meaning: 'A taxonomy release says so.' },
  INFERRED: { name: 'Inferred', mark: '≈', meaning: 'Our own conclusion, not said by a source.' },
};
