import type { CareerPathResolvers } from './../types.generated.ts';
import type { Complete } from '../complete.ts';

export const CareerPath: CareerPathResolvers = {
  steps: ({ steps }) => [...steps],
} satisfies Complete<'CareerPath'>;
